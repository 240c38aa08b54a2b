import type { Actor, Answer, Written } from '@legato/clinic/record'
import { leansOn } from '@legato/clinic/record'
import { type Asked, type Means as Given, ok, refused } from '../perform.ts'
import { lacksConsent } from '../photographs.ts'
import type { Query, Store } from '../store.ts'
import { type Addressed, decide } from './decide.ts'
import { guarded } from './guard.ts'
import { readStandings } from './standing.ts'

interface Means extends Given {
  readonly query: Query
  readonly store: Store
  readonly actor: Actor
  /** What the actor was asked for already. */
  readonly call: Pick<Asked<never>, 'verb'>
}

/** Takes the steps, all or none: one reading of what stands, one writing of what comes of it. */
export async function writeSteps(
  { query, ask, write, store, actor, call }: Means,
  steps: readonly Addressed[],
): Promise<Answer<readonly Written[]>> {
  const removed = steps.filter(({ step }) => step.kind === 'remove').map(({ address }) => address)
  if (call.verb !== 'delete' && removed.length > 0) {
    const permission = await ask('delete', removed)
    if (permission.kind === 'denied') return { kind: 'refused', outcome: permission.outcome }
  }
  const { clinic } = actor
  const at = store.now()
  const found = await guarded({ query, store, actor }, steps)
  if (found.kind === 'refused') return found
  const open = steps.filter((step) => !found.value.has(step))
  const standings = await readStandings(query, clinic, open.flatMap(looksAt))
  const decided = decide(open, { standings, at })
  if (decided.kind === 'refused') return decided
  const versions = decided.value.flatMap(({ version }) => version ?? [])
  if (await lacksConsent(query, clinic, versions)) return refused({ code: 'photograph-not-agreed' })
  await write(at, versions)
  const made = decided.value.map(({ written }) => written)[Symbol.iterator]()
  return ok(steps.flatMap((step) => found.value.get(step) ?? made.next().value ?? []))
}

/** The resource itself, unless its id was just drawn, and one that tells whose it is. */
function looksAt({ step, address }: Addressed) {
  if (step.kind === 'remove') return [address]
  const isNew = step.kind === 'create' && step.resource.id === undefined
  const support = leansOn(step.resource)
  return [...(isNew ? [] : [address]), ...(support ? [support] : [])]
}
