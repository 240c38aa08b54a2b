import type { ClinicId, PatientId, UserId } from '@legato/values'

/** What a person is to the clinic; one person may be several. `docs/glossary.md` tells each. */
export type Role =
  | 'neurologist'
  | 'vascular-surgeon'
  | 'sleep-physician'
  | 'nurse'
  | 'technician'
  | 'front-desk'
  | 'patient'
  | 'carer'
  | 'researcher'
  | 'administrator'

export type Purpose = 'care' | 'administration' | 'research'

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
