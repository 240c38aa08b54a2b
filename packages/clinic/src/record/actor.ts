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

/** `consult` and `rule` are about the knowledge of the clinic, and no patient's. */
export type Verb = 'read' | 'search' | 'write' | 'import' | 'undo' | 'consult' | 'rule'
