import { isObject } from '@legato/fhir'
import type { Message } from '@legato/values'
import {
  type Decode,
  type DicomPatient,
  type DicomReading,
  EXAM_SCHEMA,
  type Exam,
  type Problem,
  readDicom,
  readExam,
  type SiteMapping,
  type UltrasoundImage,
  type UnmappedItem,
  weightOfProblem,
} from '@legato/vascular'
import { examsIn, type ReceivedExam } from './exam-received.ts'
import { parse } from './parse.ts'
import { receive } from './receive.ts'

/** What a file about leg vessels turned out to hold. */
export type ExamFile = FoundExam | FoundImage | NoExam

export interface FoundExam {
  readonly kind: 'exam'
  readonly source: 'dicom' | 'json' | 'fhir'
  readonly exam: Exam
  /** Whether a person has vouched for it. */
  readonly status: 'preliminary' | 'final'
  /** Of a DICOM file: whom the machine was told to examine, and the name of the report for ever. */
  readonly patient?: DicomPatient
  readonly uid?: string
  readonly unmapped: readonly UnmappedItem[]
  readonly notes: readonly ExamNote[]
}

export interface FoundImage {
  readonly kind: 'image'
  readonly image: UltrasoundImage
  readonly patient: DicomPatient
  readonly notes: readonly ExamNote[]
}

/** Nothing of the file was used. */
export interface NoExam {
  readonly kind: 'none'
  readonly notes: readonly ExamNote[]
}

/** Something that a person should know about a file or an exam, where it stands, and what to do. */
export interface ExamNote {
  readonly code: string
  readonly weight: 'refused' | 'error' | 'warning' | 'note'
  readonly place: string
  readonly say: Message
  readonly todo?: Message
}

export interface ExamFileOptions {
  readonly decode: Decode
  readonly site?: SiteMapping
}

/** Reads the bytes of a DICOM file, of an exam as JSON, or of FHIR that holds exams. Never throws. */
export function readExamFile(bytes: Uint8Array, options: ExamFileOptions): readonly ExamFile[] {
  if (!looksLikeJson(bytes)) return [ofDicom(readDicom(bytes, options))]
  const text = options.decode(bytes, 'utf-8')
  const parsed = parse(text)
  if (parsed.kind === 'parsed' && isObject(parsed.value) && parsed.value.schema !== undefined)
    return [ofExam(readExam(parsed.value))]
  return ofFhir(text)
}

/** Brace or bracket, after white space and the mark of UTF-8. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => !BLANK.has(byte))
  return first === 0x7b || first === 0x5b
}

const BLANK: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf])

function ofDicom(reading: DicomReading): ExamFile {
  switch (reading.kind) {
    case 'refused':
      return { kind: 'none', notes: [dicomNote(reading.problem)] }
    case 'image':
      return { ...reading, notes: reading.problems.map(dicomNote) }
    case 'exam': {
      const { patient, uid, unmapped, isVerified } = reading
      // Read once more as any exam is: one form, and what contradicts itself is told.
      const { exam = reading.exam, problems } = readExam(reading.exam)
      const notes = [...reading.problems.map(dicomNote), ...problems.map(examNote)]
      const status = isVerified ? 'final' : 'preliminary'
      return { kind: 'exam', source: 'dicom', exam, status, patient, uid, unmapped, notes }
    }
  }
}

function dicomNote(problem: Extract<DicomReading, { kind: 'refused' }>['problem']): ExamNote {
  const { code, path, say } = problem
  return { code, weight: weightOfProblem(problem), place: path ?? '', say }
}

function examNote({ kind, level, place, what, todo }: Problem): ExamNote {
  return { code: kind, weight: level, place, say: what, todo }
}

/** As nobody signs JSON, it is preliminary. */
function ofExam({ exam, problems }: Pick<ReceivedExam, 'exam' | 'problems'>): ExamFile {
  const notes = problems.map(examNote)
  if (exam === undefined) return { kind: 'none', notes }
  return { kind: 'exam', source: 'json', exam, status: 'preliminary', unmapped: [], notes }
}

function ofFhir(text: string): readonly ExamFile[] {
  const { resources, unread } = receive(text)
  const exams = examsIn(resources).map((received): ExamFile => {
    const found = ofExam(received)
    if (found.kind !== 'exam') return found
    const status = received.report.status === 'final' ? 'final' : 'preliminary'
    return { ...found, source: 'fhir', status }
  })
  if (exams.length > 0) return exams
  const notes = unread.map(
    ({ place, reason: say }) => ({ code: say.id, weight: 'refused', place, say }) as const,
  )
  return [{ kind: 'none', notes: notes.length > 0 ? notes : [NOTHING] }]
}

const NOTHING: ExamNote = {
  code: 'no-exam',
  weight: 'refused',
  place: '',
  say: {
    id: 'exam.no-exam',
    english:
      'No exam of leg vessels is in this FHIR file. Give the structured report of the machine (DICOM SR), or an exam as JSON ({schema}).',
    values: { schema: EXAM_SCHEMA },
  },
}
