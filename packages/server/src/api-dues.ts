/**
 * The part of `api.ts` on what is due.
 *
 * | route | request | answer |
 * |---|---|---|
 * | `GET /due?of=mine\|all` | | `DueList` of the patients in reach, or of those on whose care team one stands by name |
 * | `GET /patients/:id/due` | | `DueList` of one patient |
 * | `POST /patients/:id/due/:task` | `DueSaid` | the version that it made; 409 when another is the one of now |
 */
import type { ToldDue } from '@legato/clinic/care'
import type { CivilDate, PatientId } from '@legato/values'

export type { ToldDue } from '@legato/clinic/care'

/** One thing that is due, of one patient. */
export interface DueOfPatient extends ToldDue {
  readonly patient: PatientId
  readonly patientName: string
  /** Of the Task. */
  readonly id: string
  /** The one of now, which is the one to be changed. */
  readonly version: string
  readonly mayChange: boolean
}

export interface DueList {
  readonly asOf: CivilDate
  /** The longest overdue first; what comes within four weeks last. */
  readonly due: readonly DueOfPatient[]
  /** How many there are, where the list is cut off. */
  readonly all: number
}

/** It was done; not done after all; or it is due from another day on, for a reason. */
export type DueSaid = { readonly version: string } & (
  | { readonly kind: 'done' | 'open'; readonly reason?: string }
  | { readonly kind: 'postponed'; readonly until: string; readonly reason: string }
)
