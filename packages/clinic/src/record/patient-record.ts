import type { Patient, Resource } from '@legato/fhir'

/** All current resources of one patient, the Patient itself apart. */
export interface PatientRecord {
  readonly patient: Patient
  /** Each in its current version; deleted ones and those entered in error are not here. */
  readonly resources: readonly Resource[]
}
