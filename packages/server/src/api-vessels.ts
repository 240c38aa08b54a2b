/**
 * The part of `api.ts` on exams of leg vessels that people enter and change.
 *
 * | route | request | answer |
 * |---|---|---|
 * | `GET /patients/:id/exams` | | `VesselExamList`, the newest first |
 * | `GET /patients/:id/exams/:exam` | | `VesselExam` |
 * | `PUT /patients/:id/exams/:exam` | `{exam, version?}`: without a version, a new one | `SavedExam`; 409 when another version is the one of now |
 */
import type { Exam } from '@legato/vascular'

export interface VesselExam {
  readonly id: string
  /** To be sent back with a change. */
  readonly version: string
  readonly status: 'preliminary' | 'final'
  readonly exam: Exam
}

export interface VesselExamList {
  readonly exams: readonly VesselExam[]
}

export interface SavedExam {
  readonly id: string
  readonly version: string
}
