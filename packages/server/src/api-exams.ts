/**
 * The part of `api.ts` on exams of leg vessels.
 *
 * | route | request | answer |
 * |---|---|---|
 * | `POST /patients/:patient/exams` | the bytes of one file: DICOM, or an exam as JSON | `ExamImport` |
 * | `GET /vessel-mapping` | | `VesselMapping`: what the clinic says of unknown codes and labels |
 * | `POST /vessel-mapping` | `VesselMapping` | the same, in the place of the one that stood |
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

/** The scale of an image; its pixels are not kept and never measured. */
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
  readonly rows: readonly { readonly key: string; readonly means: string }[]
}
