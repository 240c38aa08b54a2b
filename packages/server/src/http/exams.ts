import type { Actor, Answer } from '@legato/clinic/record'
import type { ExamFile, ExamNote, FoundImage } from '@legato/clinic/sources'
import { render } from '@legato/values'
import type { FastifyInstance } from 'fastify'
import type {
  ExamImport,
  ExamNoteText,
  ImageSummary,
  UnknownList,
  VesselMapping,
} from '../api-exams.ts'
import { type TakenExam, takeExam } from '../exams.ts'
import { unknownPlaces } from '../kept-files.ts'
import { ok } from '../repository/index.ts'
import {
  type MappedRow,
  readMapping,
  type StampedRow,
  siteMappingOf,
  writeMapping,
} from '../vessel-mapping.ts'
import { andThen } from './answer.ts'
import { bodyOf, TEXT } from './body.ts'
import type { House } from './house.ts'
import { type OfPatient, ofPatient } from './of-patient.ts'
import { presenceOf, signedIn, strangersOut } from './signed-in.ts'

/** A form of another site can send none of these without being asked first. */
const FILE_TYPES = ['application/octet-stream', 'application/dicom', 'application/json']

interface Upload extends OfPatient {
  readonly Body: Buffer | null
}

/** What the clinic says of codes and labels that no table knows. */
export function mappingRoutes(app: FastifyInstance, house: House): void {
  const { repository } = house
  app.get(
    '/vessel-mapping',
    signedIn(house, async (actor) => mapping(await readMapping(repository, actor))),
  )
  app.post<{ Body: { readonly rows: readonly MappedRow[] } }>(
    '/vessel-mapping',
    bodyOf({ rows: { type: 'array', maxItems: 1000, items: ROW } }),
    signedIn(house, async (actor, request) => {
      const by = (await presenceOf(request, house))?.name ?? ''
      const at = house.now().toISOString()
      return mapping(await writeMapping(repository, actor, { rows: request.body.rows, by, at }))
    }),
  )
  app.get(
    '/vessel-mapping/unknown',
    signedIn(house, async (actor) =>
      andThen(
        await unknownPlaces(repository, actor),
        (places): Answer<UnknownList> => ok({ places }),
      ),
    ),
  )
}

const ROW = { type: 'object', required: ['key', 'means'], properties: { key: TEXT, means: TEXT } }

function mapping(answer: Answer<readonly StampedRow[]>): Answer<VesselMapping> {
  return answer.kind === 'ok' ? ok({ rows: answer.value }) : answer
}

/** Files of ultrasound machines, each into the record of one patient. */
export async function examRoutes(app: FastifyInstance, house: House): Promise<void> {
  strangersOut(app, house)
  app.removeAllContentTypeParsers()
  const asItIs = { parseAs: 'buffer', bodyLimit: house.importLimit } as const
  app.addContentTypeParser(FILE_TYPES, asItIs, async (_: unknown, body: Buffer) => body)

  app.post<Upload>(
    '/patients/:patient/exams',
    signedIn(house, (actor, { params, body }) =>
      ofPatient(params, async (patient) =>
        importExam(house, actor, { patient, bytes: body ?? new Uint8Array() }),
      ),
    ),
  )
}

/** Takes the bytes of a file with what the clinic says of its codes. */
export async function importExam(
  house: House,
  actor: Actor,
  upload: Parameters<typeof takeExam>[2],
): Promise<Answer<ExamImport>> {
  return andThen(await readMapping(house.repository, actor), async (rows) =>
    andThen(await takeExam(house, actor, { ...upload, site: siteMappingOf(rows) }), (taken) =>
      ok(told(taken)),
    ),
  )
}

function told({ summary, files }: TakenExam): ExamImport {
  return {
    ...(summary ? { summary } : {}),
    exams: files.flatMap((file) =>
      file.kind === 'exam'
        ? [{ date: file.exam.date, protocol: file.exam.protocol, status: file.status }]
        : [],
    ),
    images: files.flatMap((file) => (file.kind === 'image' ? [imageSummary(file)] : [])),
    notes: files.flatMap((file) => file.notes.map(noteText)),
    unmapped: files.flatMap(unmappedOf),
  }
}

function noteText({ code, weight, place, say, todo }: ExamNote): ExamNoteText {
  const text = todo ? `${render(say)}. ${render(todo)}.` : render(say)
  return { code, weight, place, text }
}

function imageSummary({ image }: FoundImage): ImageSummary {
  const { date, manufacturer = '', model = '' } = image
  return {
    ...(date ? { date } : {}),
    machine: `${manufacturer} ${model}`.trim(),
    regions: image.regions.map(({ holds, across }) => ({
      holds,
      scale: across ? `${across.perPixel.toPrecision(4)} ${across.unit}/px` : '',
    })),
  }
}

function unmappedOf(file: ExamFile): ExamImport['unmapped'] {
  if (file.kind !== 'exam') return []
  return file.unmapped.map(({ key, label, value, unit, path, lacks }) => ({
    key,
    label,
    value: unit === undefined ? value : `${value} ${unit}`,
    place: path,
    ...(lacks ? { lacks } : {}),
  }))
}
