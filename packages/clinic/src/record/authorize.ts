import { type OperationOutcome, outcome } from '@legato/fhir'
import type { ClinicId, PatientId } from '@legato/values'
import type { Actor, Purpose, Role, Verb } from './actor.ts'

/** What is asked for: something of a clinic, of one patient where it is one patient's. */
export interface Target {
  readonly clinic: ClinicId
  readonly patient?: PatientId
}

export type Permission =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'denied'; readonly outcome: OperationOutcome }

interface Grant {
  readonly role: Role
  readonly verbs: readonly Verb[]
  readonly purposes: readonly Purpose[]
  /** Everything of the actor's clinic, or only the actor's own record. */
  readonly reach: 'clinic' | 'own'
}

/** Who may do what. What no line grants is denied. */
const GRANTS: readonly Grant[] = [
  {
    role: 'clinician',
    verbs: ['read', 'search', 'write', 'import', 'undo', 'consult', 'rule'],
    purposes: ['care'],
    reach: 'clinic',
  },
  { role: 'clinician', verbs: ['import', 'undo'], purposes: ['administration'], reach: 'clinic' },
  { role: 'patient', verbs: ['read'], purposes: ['care'], reach: 'own' },
  { role: 'patient', verbs: ['consult'], purposes: ['care'], reach: 'clinic' },
]

/**
 * The one question before every way in. A denial says nothing of what there is, so that it
 * cannot be used to find out who is a patient.
 */
export function authorize(actor: Actor, verb: Verb, target: Target): Permission {
  const granted = GRANTS.some(
    (grant) =>
      actor.roles.includes(grant.role) &&
      grant.verbs.includes(verb) &&
      grant.purposes.includes(actor.purpose) &&
      reaches(grant, actor, target),
  )
  return granted ? { kind: 'allowed' } : { kind: 'denied', outcome: outcome({ code: 'forbidden' }) }
}

function reaches(grant: Grant, actor: Actor, target: Target): boolean {
  if (actor.clinic !== target.clinic) return false
  return grant.reach === 'clinic' || (target.patient !== undefined && target.patient === actor.self)
}
