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

/** What the clinic does by itself: no account has it, and nobody signs in as it. */
export type Service = 'reminders'

export type Purpose = 'care' | 'administration' | 'research'

/** Who asks, for which clinic and for what purpose: part of every call of the repository. */
export interface Actor {
  readonly user: UserId
  readonly clinic: ClinicId
  readonly roles: readonly (Role | Service)[]
  readonly purpose: Purpose
  /** Whose record a patient's own account opens. */
  readonly self?: PatientId
}

/** What may be done. `GRANTS` says by whom, to what and of whom. */
export type Verb =
  /** A resource, or a whole record. */
  | 'read'
  | 'search'
  /** To make a resource, or a new version of one. */
  | 'write'
  | 'delete'
  /** To keep nights of the bedside diary. */
  | 'log'
  /** To stand for a version with one's name. */
  | 'sign'
  /** To see the name, birth date and sex of a patient in a list. */
  | 'find'
  | 'import'
  /** To take in what a machine measured of one patient, and the file that it left. */
  | 'receive'
  | 'undo'
  /** To set down what a patient agrees to, and who may read for them. */
  | 'consent'
  /** To say who is on a patient's care team. */
  | 'assign'
  /** To open a record for a short time, with a reason, outside its care team. */
  | 'break-glass'
  /** To be told that it was done. */
  | 'see-glass'
  /** To look into why, and set down what was found. */
  | 'review-glass'
  /** Who has an account, and which roles. */
  | 'administer'
  | 'audit'
  /** `consult` and `rule` are about the knowledge of the clinic, and no patient's. */
  | 'consult'
  | 'rule'

/** What a patient is to the actor; several may hold at once. */
export type Relation =
  /** The actor is the patient. */
  | 'own'
  /** The actor is on the patient's care team. */
  | 'team'
  /** The patient has named the actor to read for them. */
  | 'carer'
  /** The actor has broken the glass, and the time is not up. */
  | 'glass'
  /** Nothing of the above. */
  | 'none'
  /** Nothing of the above, and the patient has refused what lies outside the care team. */
  | 'withheld'
  /** Nothing is kept of this patient yet. */
  | 'new'
  /** It is no patient's, but the clinic's: a device, a questionnaire. */
  | 'clinic'
