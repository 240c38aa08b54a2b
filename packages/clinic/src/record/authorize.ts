import { type OperationOutcome, outcome } from '@legato/fhir'
import type { ClinicId } from '@legato/values'
import type { Actor, Relation, Verb } from './actor.ts'
import { GRANTS, type Grant } from './grants.ts'

/** What is asked for. */
export interface Target {
  readonly clinic: ClinicId
  /** The type of the resource; undefined for a whole record, and for what is no resource. */
  readonly type?: string
  /**
   * What the patient whose it is is to the actor, or `clinic` where it is no patient's. `some` asks
   * whether there may be anything at all: what is then found is limited to what is in reach.
   */
  readonly of: readonly Relation[] | 'some'
}

export type Permission =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'denied'; readonly outcome: OperationOutcome }

/** Verbs that only look: to them, what is out of reach is not there. */
const LOOKING: readonly Verb[] = ['read', 'search', 'find', 'audit']

/**
 * The one question before every way in. A denial says nothing of what there is, so that it cannot
 * be used to find out who is a patient: what is out of reach is answered like what does not exist.
 */
export function authorize(actor: Actor, verb: Verb, target: Target): Permission {
  if (isGranted(actor, verb, target)) return { kind: 'allowed' }
  const isOutOfReach = LOOKING.includes(verb) && isGranted(actor, verb, { ...target, of: 'some' })
  const code = isOutOfReach ? 'not-found' : 'forbidden'
  return { kind: 'denied', outcome: outcome({ code }) }
}

/** Of whom the actor may do this: what a search is limited to. */
export function reachOf(actor: Actor, verb: Verb, type?: string): ReadonlySet<Relation> {
  return new Set(
    grantsOf(actor).flatMap(({ may, to, of }) =>
      may.includes(verb) && covers(to, type) ? of : [],
    ),
  )
}

/** What the actor may do at all: to something of the clinic, or to what is their own. */
export function verbsOf(actor: Actor): readonly Verb[] {
  return [...new Set(grantsOf(actor).flatMap(({ may }) => may))]
}

function isGranted(actor: Actor, verb: Verb, { clinic, type, of }: Target): boolean {
  if (actor.clinic !== clinic) return false
  const reach = reachOf(actor, verb, type)
  return of === 'some' ? reach.size > 0 : of.some((relation) => reach.has(relation))
}

function grantsOf({ roles, purpose }: Actor): readonly Grant[] {
  return GRANTS.filter(
    ({ who, purposes }) => who.some((role) => roles.includes(role)) && purposes.includes(purpose),
  )
}

/** A whole record is granted only by a line for all of it. */
function covers(to: Grant['to'], type: string | undefined): boolean {
  return to === 'record' ? type !== 'AuditEvent' : type !== undefined && to.includes(type)
}
