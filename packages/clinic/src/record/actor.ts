import type { ClinicId, PatientId, UserId } from '@legato/values'

export type Role = 'clinician' | 'patient'
export type Purpose = 'care' | 'administration'

/** Who asks, for which clinic and for what purpose: part of every call of the repository. */
export interface Actor {
  readonly user: UserId
  readonly clinic: ClinicId
  readonly roles: readonly Role[]
  readonly purpose: Purpose
  /** Whose record a patient's own account opens. */
  readonly self?: PatientId
}

export type Verb = 'read' | 'search' | 'write' | 'import' | 'undo'
