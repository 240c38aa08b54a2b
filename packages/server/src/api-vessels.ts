/**
 * The part of `api.ts` on exams of leg vessels that people enter and change.
 *
 * | route | request | answer |
 * |---|---|---|
 * | `GET /patients/:id/exams` | | `VesselExamList`, the newest first |
 * | `GET /patients/:id/exams/:exam` | | `VesselExam`; with `?version=`, as it was then |
 * | `GET /patients/:id/exams/:exam/versions` | | `VesselVersionList`: those that were signed, the newest first |
 * | `POST /patients/:id/exams/:exam/signature` | `{version, by}` | `SavedExam`: the version that is signed now; 409 when another is the one of now |
 * | `PUT /patients/:id/exams/:exam` | `{exam, version?}`: without a version, a new one | `SavedExam`; 409 when another version is the one of now |
 */
import type { Exam } from '@legato/vascular'

export interface VesselExam {
  readonly id: string
  /** To be sent back with a change. */
  readonly version: string
  readonly standing: ExamStanding
  readonly exam: Exam
}

/**
 * Who stands for an exam. `preliminary` nobody yet; `amended` nobody any more: it was changed after
 * somebody had signed; `final` and, after an amendment, `corrected`: who signed, and when.
 */
export type ExamStanding =
  | { readonly status: 'preliminary' | 'amended' }
  | { readonly status: 'final' | 'corrected'; readonly by?: string; readonly at?: string }

export interface VesselVersion {
  readonly version: string
  readonly standing: ExamStanding
}

export interface VesselVersionList {
  readonly versions: readonly VesselVersion[]
}

export interface VesselExamList {
  /** Whether who asks may sign exams, and so change what was signed. */
  readonly maySign: boolean
  readonly exams: readonly VesselExam[]
}

export interface SavedExam {
  readonly id: string
  readonly version: string
}
