import type { Patient, Resource } from '@legato/fhir'

/** All current resources of one patient, the Patient itself apart. */
export interface PatientRecord {
  readonly patient: Patient
  /** Each in its current version; deleted ones and those entered in error are not here. */
  readonly resources: readonly Resource[]
  /** The versions for which somebody stands. Absent where nobody could: a file signs nothing. */
  readonly signed?: readonly SignedVersion[]
}

/** A version that somebody signed, and when. */
export interface SignedVersion {
  readonly type: string
  readonly id: string
  readonly version: string
  /** An instant. */
  readonly at: string
}
