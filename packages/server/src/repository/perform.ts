import { type Answer, authorize, type Verb } from '@legato/clinic/record'
import { type Issue, outcome } from '@legato/fhir'
import type { PatientId } from '@legato/values'
import { type Act, audit } from './audit.ts'
import { inClinic, type Query, type Store } from './store.ts'

/** What is asked, and of which patients the answer turns out to tell. */
export interface Asked<T> extends Act {
  readonly verb: Verb
  readonly concerns?: (
    value: T,
    query: Query,
  ) => readonly PatientId[] | Promise<readonly PatientId[]>
}

/**
 * The one way through which everything goes: may the actor, then the work, then its AuditEvent, in
 * one transaction of the actor's clinic. A refusal is audited too. Work that refuses must do so
 * before it writes.
 */
export async function perform<T>(
  store: Store,
  asked: Asked<T>,
  work: (query: Query) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const { actor, verb, patient } = asked
  return inClinic(store.pool, actor.clinic, async (query) => {
    const target = { clinic: actor.clinic, ...(patient === undefined ? {} : { patient }) }
    const permission = authorize(actor, verb, target)
    const answer = permission.kind === 'allowed' ? await work(query) : denied(permission.outcome)
    const told = answer.kind === 'ok' ? await asked.concerns?.(answer.value, query) : []
    const patients = [...new Set([...(patient === undefined ? [] : [patient]), ...(told ?? [])])]
    await audit(query, store, { act: asked, answer, patients })
    return answer
  })
}

export function ok<T>(value: T): Answer<T> {
  return { kind: 'ok', value }
}

export function refused(...issues: readonly [Issue, ...Issue[]]): Answer<never> {
  return denied(outcome(...issues))
}

function denied(because: ReturnType<typeof outcome>): Answer<never> {
  return { kind: 'refused', outcome: because }
}
