import { isDeepStrictEqual } from 'node:util'
import { type ExamFile, examResources, examsIn, readExamFile } from '@legato/clinic/sources'
import {
  EXAM_JSON_SCHEMA,
  type Exam,
  mapSvg,
  meaningOf,
  readExam,
  readFrame,
  readPressures,
  readVeins,
  SIDES,
  type UltrasoundImage,
} from '@legato/vascular'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Mutant, Row } from './mutants.ts'

const isInSchema = new Ajv2020({ strict: false, validateFormats: false }).compile(EXAM_JSON_SCHEMA)
const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)

/** What a damaged file came to, and what is wrong with that; nothing where it is sound. */
export interface Looked {
  readonly kind: ExamFile['kind']
  readonly faults: readonly string[]
}

/** Reads it by the way in which it comes, and looks at what was read as those do who use it. */
export function look({ bytes, rowsFor }: Mutant): Looked {
  const first = readExamFile(bytes, { decode })
  const files = rowsFor ? mapped(bytes, rowsFor(first.flatMap(keysOf))) : first
  const faults = files.flatMap((file) => faultsOf(file, bytes))
  return { kind: files.find(({ kind }) => kind !== 'none')?.kind ?? 'none', faults }
}

function keysOf(file: ExamFile): readonly string[] {
  return file.kind === 'exam' ? file.unmapped.map(({ key }) => key) : []
}

function mapped(bytes: Uint8Array, rows: readonly Row[]): readonly ExamFile[] {
  const site = rows.flatMap(({ key, means }) => {
    const meaning = meaningOf(means)
    return meaning ? [{ key, means: meaning.sense }] : []
  })
  return readExamFile(bytes, { decode, site: { rows: site } })
}

function faultsOf(file: ExamFile, bytes: Uint8Array): readonly string[] {
  switch (file.kind) {
    case 'none':
      return file.notes.length > 0 ? [] : ['refused without a word']
    case 'image':
      return faultsOfImage(file.image, bytes)
    case 'exam':
      return faultsOfExam(file.exam)
  }
}

function faultsOfExam(exam: Exam): readonly string[] {
  if (!isInSchema(JSON.parse(JSON.stringify(exam))))
    return [`not in its schema: ${isInSchema.errors?.[0]?.instancePath}`]
  for (const side of SIDES) {
    const leg = exam.legs[side]
    if (leg) readVeins(leg, { protocol: exam.protocol })
    readPressures(exam, side)
  }
  mapSvg(exam)
  const again = readExam(JSON.parse(JSON.stringify(exam))).exam
  const received = examResources(exam, { id: 'e', status: 'final' }).map((resource) => ({
    ...{ resource, place: '' },
  }))
  const [back] = examsIn(received)
  return [
    ...(isDeepStrictEqual(again, exam) ? [] : ['is another exam when it is read again']),
    ...(isDeepStrictEqual(back?.exam, exam) ? [] : ['is another exam by way of FHIR']),
  ]
}

function faultsOfImage(image: UltrasoundImage, bytes: Uint8Array): readonly string[] {
  const { frames, regions } = image
  const scales = regions.flatMap(({ across, down }) => [across, down])
  const isScaled = scales.every(
    (one) => !one || (one.perPixel > 0 && one.perPixel < Number.POSITIVE_INFINITY),
  )
  const shown = [0, 1, frames - 1].map((frame) => readFrame(bytes, { decode, frame }))
  const isWhole = shown.every(
    (one) => one.kind !== 'pixels' || one.rgba.length === 4 * one.width * one.height,
  )
  return [
    ...(Number.isInteger(frames) && frames >= 0 ? [] : [`${frames} frames`]),
    ...(isScaled ? [] : ['a scale of no size']),
    ...(isWhole ? [] : ['a picture that is not whole']),
  ]
}
