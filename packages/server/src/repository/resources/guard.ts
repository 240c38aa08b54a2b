import type { Actor, Answer, Written } from '@legato/clinic/record'
import type { SearchQuery } from '@legato/fhir'
import { ok, refused } from '../perform.ts'
import { runSearch } from '../search-sql/run.ts'
import type { Query, Store } from '../store.ts'
import type { Addressed } from './decide.ts'
import { keyOf } from './standing.ts'

interface Guarding {
  readonly query: Query
  readonly store: Store
  readonly actor: Actor
}

/**
 * What conditional creations find instead, each under its step. Whoever asks the same condition
 * waits until this transaction ends, so that two who ask at once do not both create.
 */
export async function guarded(
  guarding: Guarding,
  steps: readonly Addressed[],
): Promise<Answer<ReadonlyMap<Addressed, Written>>> {
  const found = new Map<Addressed, Written>()
  for (const addressed of steps) {
    const { step } = addressed
    if (step.kind !== 'create' || step.ifNoneExist === undefined) continue
    const answer = await met(guarding, step.ifNoneExist)
    if (answer.kind === 'refused') return answer
    if (!answer.value) continue
    // The other steps refer to the id that was drawn for it: what was looked up holds no more.
    if (steps.length > 1 && step.resource.id !== undefined)
      return refused({ code: 'version-conflict', at: keyOf(addressed.address) })
    found.set(addressed, answer.value)
  }
  return ok(found)
}

async function met(
  { query, store, actor }: Guarding,
  condition: SearchQuery,
): Promise<Answer<Written | undefined>> {
  const asked = { ...condition, count: 2, cursor: undefined, sort: [], total: 'accurate' } as const
  const name = JSON.stringify([actor.clinic, asked.types, asked.conditions])
  await query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name])
  const answer = await runSearch(query, store, { actor, asked })
  if (answer.kind === 'refused') return answer
  const { matches, total = 0 } = answer.value.found
  if (total > 1) return refused({ code: 'several-match', values: { count: total } })
  const [resource] = matches
  if (resource === undefined) return ok(undefined)
  const { resourceType: type, id = '', meta } = resource
  const stamp = { version: meta?.versionId ?? '', at: meta?.lastUpdated ?? '' }
  return ok({ type, id, ...stamp, resource, effect: 'found' })
}
