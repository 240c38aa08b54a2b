/**
 * The part of `api.ts` on exams of leg vessels.
 *
 * | route | request | answer |
 * |---|---|---|
 * | `POST /patients/:patient/exams` | the bytes of one file: DICOM, or an exam as JSON | `ExamImport` |
 * | `GET /vessel-mapping` | | `VesselMapping`: what the clinic says of unknown codes and labels |
 * | `POST /vessel-mapping` | `{ rows }` | the same, in the place of the one that stood |
 * | `GET /vessel-mapping/unknown` | | `UnknownList`: what is not known yet, and where it was met |
 * | `POST /patients/:patient/reports/:report/reading` | | `ExamImport`: the report as it came, read again; 409 where the exam was changed here |
 * | `GET /patients/:patient/images` | | `UltrasoundList`, the newest first |
 * | `GET /patients/:patient/images/:image` | | the DICOM file as it came, `application/octet-stream` |
 */
import type { ImportSummary } from '@legato/clinic/record'
import type { Protocol } from '@legato/vascular'

/** What became of a file of an ultrasound machine in the record of a patient. */
export interface ExamImport {
  /** Absent when nothing of the file was taken. */
  readonly summary?: Omit<ImportSummary, 'id'> & { readonly id: string }
  readonly exams: readonly TakenExamSummary[]
  readonly images: readonly ImageSummary[]
  /** What a person should look at, or why nothing was taken. */
  readonly notes: readonly ExamNoteText[]
  readonly unmapped: readonly UnmappedText[]
}

export interface TakenExamSummary {
  readonly date: string
  readonly protocol: Protocol
  readonly status: 'preliminary' | 'final'
}

/** The scale of an image. It is kept as it came, and nothing in it is judged by a machine. */
export interface ImageSummary {
  readonly date?: string
  readonly machine: string
  readonly regions: readonly { readonly holds: string; readonly scale: string }[]
}

export interface ExamNoteText {
  readonly code: string
  readonly weight: 'refused' | 'error' | 'warning' | 'note'
  readonly place: string
  readonly text: string
}

export interface UnmappedText {
  /** Under which the clinic can map it. */
  readonly key: string
  readonly label: string
  readonly value: string
  readonly place: string
  /** Absent where it is known and has no place in an exam. */
  readonly lacks?: 'vessel' | 'meaning'
}

/** Under the key of an unmapped item, the code of one of the meanings that \`@legato/vascular\` lists. */
export interface VesselMapping {
  readonly rows: readonly MappingRow[]
}

export interface MappingRow {
  readonly key: string
  readonly means: string
  /** Who said so, and when. */
  readonly by?: string
  readonly at?: string
}

/** Of the reports that the asker may read. */
export interface UnknownList {
  readonly places: readonly UnknownPlace[]
}

export interface UnknownPlace {
  readonly key: string
  readonly label: string
  readonly lacks: 'vessel' | 'meaning'
  readonly patient: string
  readonly report: string
  readonly machine: string
  readonly date?: string
}

export interface UltrasoundList {
  readonly images: readonly UltrasoundFile[]
}

export interface UltrasoundFile {
  readonly id: string
  readonly date?: string
  readonly machine: string
  readonly frames: number
}
