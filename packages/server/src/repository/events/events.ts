import { type Actor, type Resources, reachOf } from '@legato/clinic/record'
import { id, type PatientId } from '@legato/values'
import { type Ask, ok, perform, refused } from '../perform.ts'
import type { Query, Store } from '../store.ts'
import { searchEvents } from './search.ts'
import type { Audience } from './shown.ts'
import { onlyPatient, walk } from './walk.ts'

/**
 * The audit as resources: all of it for who keeps the house, for others what was done with one
 * record that they name, if they may know of it. To look at it is an event too.
 */
export function createEvents(store: Store): Pick<Resources, 'read' | 'search'> {
  const call = { verb: 'audit', type: 'AuditEvent' } as const
  return {
    read: (actor, { id: event }) =>
      perform(
        store,
        { ...call, actor, action: 'R', interaction: 'read', what: `AuditEvent/${event}` },
        async (query, { ask }) => {
          const audience = await audienceOf(query, ask, { actor, event })
          const conditions = [{ kind: 'ids', ids: [event] }] as const
          const walking = { actor, conditions, isRising: false, after: undefined, stride: 1 }
          if (audience)
            for await (const found of walk(query, { ...walking, audience })) return ok(found)
          return refused({ code: 'not-found' })
        },
      ),
    search: (actor, asked) => {
      const whose = onlyPatient(asked.conditions) ?? actor.self
      const audience = isKeeper(actor) ? KEEPER : whose && ofPatient(whose)
      return perform(
        store,
        {
          ...{ ...call, actor, action: 'E', interaction: 'search', what: 'AuditEvent' },
          ...(whose === undefined ? {} : { patient: id<'Patient'>(whose) }),
          query: `${new URLSearchParams(asked.asked.map(([name, value]): [string, string] => [name, value]))}`,
        },
        async (query) =>
          audience
            ? searchEvents(query, store, { actor, audience, asked })
            : refused({
                code: 'wrong-parameter',
                at: 'patient',
                values: { expected: 'a patient' },
              }),
      )
    },
  }
}

const KEEPER: Audience = { kind: 'keeper' }

function ofPatient(patient: string): Audience {
  return { kind: 'patient', id: patient }
}

function isKeeper(actor: Actor): boolean {
  return reachOf(actor, 'audit', 'AuditEvent').has('clinic')
}

/** As whom the actor may see an event: by the first of its patients of whom they may. */
async function audienceOf(
  query: Query,
  ask: Ask,
  { actor, event }: { readonly actor: Actor; readonly event: string },
): Promise<Audience | undefined> {
  if (isKeeper(actor)) return KEEPER
  const [row] = await query<{ patients: readonly PatientId[] }>(
    'select patients from legato.audit_event where clinic = $1 and id = $2',
    [actor.clinic, event],
  )
  for (const patient of row?.patients ?? []) {
    const permission = await ask('audit', [{ type: 'AuditEvent', patient }])
    if (permission.kind === 'allowed') return ofPatient(patient)
  }
  return undefined
}
