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
  readonly roles: readonly Role[]
  readonly verbs: readonly Verb[]
  readonly purposes: readonly Purpose[]
  /** Everything of the actor's clinic, or only the actor's own record. */
  readonly reach: 'clinic' | 'own'
}

const PHYSICIANS: readonly Role[] = ['neurologist', 'vascular-surgeon', 'sleep-physician']

/** Who may do what. What no line grants is denied. */
const GRANTS: readonly Grant[] = [
  {
    roles: PHYSICIANS,
    verbs: ['read', 'search', 'write', 'import', 'undo', 'consult', 'rule'],
    purposes: ['care'],
    reach: 'clinic',
  },
  { roles: PHYSICIANS, verbs: ['import', 'undo'], purposes: ['administration'], reach: 'clinic' },
  { roles: ['patient'], verbs: ['read'], purposes: ['care'], reach: 'own' },
  { roles: ['patient'], verbs: ['consult'], purposes: ['care'], reach: 'clinic' },
]

/**
 * The one question before every way in. A denial says nothing of what there is, so that it
 * cannot be used to find out who is a patient.
 */
export function authorize(actor: Actor, verb: Verb, target: Target): Permission {
  const granted = GRANTS.some(
    (grant) =>
      grant.roles.some((role) => actor.roles.includes(role)) &&
      grant.verbs.includes(verb) &&
      grant.purposes.includes(actor.purpose) &&
      reaches(grant, actor, target),
  )
  return granted ? { kind: 'allowed' } : { kind: 'denied', outcome: outcome({ code: 'forbidden' }) }
}

/** What the actor may do at all: to something of the clinic, or to what is their own. */
export function verbsOf({ roles, purpose }: Actor): readonly Verb[] {
  const grants = GRANTS.filter(
    (grant) => grant.roles.some((role) => roles.includes(role)) && grant.purposes.includes(purpose),
  )
  return [...new Set(grants.flatMap(({ verbs }) => verbs))]
}

function reaches(grant: Grant, actor: Actor, target: Target): boolean {
  if (actor.clinic !== target.clinic) return false
  return grant.reach === 'clinic' || (target.patient !== undefined && target.patient === actor.self)
}
