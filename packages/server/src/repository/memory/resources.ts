import type {
  Actor,
  Answer,
  History,
  Resources,
  Step,
  Version,
  Written,
} from '@legato/clinic/record'
import type { Resource } from '@legato/fhir'
import { ok, refused } from '../perform.ts'
import { addressed } from '../resources/addressed.ts'
import { cursorOf, placeIn } from '../resources/cursor.ts'
import { type Addressed, decide } from '../resources/decide.ts'
import { keyOf } from '../resources/standing.ts'
import { touchedBy } from '../resources/touched.ts'
import { type Done, type Means, type Memory, perform } from './perform.ts'
import { isInReach } from './relations.ts'
import { search } from './search.ts'
import { type Kept, put, standingsOn } from './shelf.ts'

/** The resources of a clinic in memory. */
export function memoryResources(memory: Memory): Resources {
  const write = (actor: Actor, verb: 'write' | 'delete', steps: readonly Step[]) => {
    const all = steps.map((step) => addressed(step, memory))
    return perform(memory, { actor, verb, touched: touchedBy(all) }, (means) =>
      written(means, { actor, verb, steps: all }),
    )
  }
  const single = async (actor: Actor, verb: 'write' | 'delete', step: Step) =>
    only(await write(actor, verb, [step]))
  return {
    create: (actor, resource, options) =>
      single(actor, 'write', { kind: 'create', resource, ...options }),
    update: (actor, resource, options) =>
      single(actor, 'write', { kind: 'update', resource, ...options }),
    remove: (actor, address, options) =>
      single(actor, 'delete', { kind: 'remove', address, ...options }),
    transact: (actor, steps) => write(actor, 'write', steps),
    ...looking(memory),
  }
}

function looking(memory: Memory): Pick<Resources, 'read' | 'versionRead' | 'history' | 'search'> {
  return {
    read: (actor, address) =>
      perform(memory, { actor, verb: 'read', touched: [address] }, ({ shelf }) =>
        present(shelf.versions.get(keyOf(address))?.at(-1)),
      ),
    versionRead: (actor, { version, ...address }) =>
      perform(memory, { actor, verb: 'read', touched: [address] }, ({ shelf }) =>
        present(shelf.versions.get(keyOf(address))?.find((one) => `${one.version}` === version)),
      ),
    history: (actor, of, page) => {
      const touched = of.id === undefined ? [] : [of]
      return perform(memory, { actor, verb: 'read', ...of, touched }, (means) =>
        historyOf({ ...means, actor }, of, page),
      )
    },
    search: (actor, query) => {
      const [type, ...others] = query.types
      const ofType = type !== undefined && others.length === 0 ? { type } : {}
      return perform(memory, { actor, verb: 'search', ...ofType }, (means) =>
        search({ ...means, actor }, query),
      )
    },
  }
}

interface Writing {
  readonly actor: Actor
  readonly verb: 'write' | 'delete'
  readonly steps: readonly Addressed[]
}

function written(
  { shelf, at, ask }: Means,
  { actor, verb, steps }: Writing,
): Done<readonly Written[]> {
  const removed = steps.filter(({ step }) => step.kind === 'remove').map(({ address }) => address)
  if (verb !== 'delete' && removed.length > 0) {
    const permission = ask('delete', removed)
    if (permission.kind === 'denied') return { kind: 'refused', outcome: permission.outcome }
  }
  const found = new Map<Addressed, Written>()
  for (const addressed of steps) {
    const met = metBy(addressed, { actor, shelf, at })
    if (met.kind === 'refused') return met
    if (met.value) found.set(addressed, met.value)
  }
  const open = steps.filter((step) => !found.has(step))
  const decided = decide(open, { standings: standingsOn(shelf), at })
  if (decided.kind === 'refused') return decided
  const made = decided.value.map(({ written }) => written)[Symbol.iterator]()
  const answers = steps.flatMap((step) => found.get(step) ?? made.next().value ?? [])
  const versions = decided.value.flatMap(({ version }) => version ?? [])
  return { ...ok(answers), shelf: put(shelf, versions, at).shelf }
}

/** What a conditional creation finds instead. */
function metBy(
  { step }: Addressed,
  searching: Parameters<typeof search>[0],
): Answer<Written | undefined> {
  if (step.kind !== 'create' || step.ifNoneExist === undefined) return ok(undefined)
  const answer = search(searching, {
    ...step.ifNoneExist,
    count: 2,
    cursor: undefined,
    total: 'accurate',
  })
  if (answer.kind === 'refused') return answer
  const { matches, total = 0 } = answer.value
  if (total > 1) return refused({ code: 'several-match', values: { count: total } })
  const [resource] = matches
  return ok(resource && foundAs(resource))
}

function foundAs(resource: Resource): Written {
  const { resourceType: type, id = '', meta } = resource
  const stamp = { version: meta?.versionId ?? '', at: meta?.lastUpdated ?? '' }
  return { type, id, ...stamp, resource, effect: 'found' }
}

function only(answer: Answer<readonly Written[]>): Answer<Written> {
  if (answer.kind === 'refused') return answer
  const [first] = answer.value
  if (first === undefined) throw new TypeError('repository: a step without an answer')
  return ok(first)
}

function present(version: Kept | undefined): Answer<Resource> {
  if (version === undefined) return refused({ code: 'not-found' })
  return version.content === null ? refused({ code: 'gone' }) : ok(version.content)
}

function historyOf(
  means: Means & { readonly actor: Actor },
  { type, id, patient }: Parameters<Resources['history']>[1],
  { count, cursor, since, at }: Parameters<Resources['history']>[2],
): Answer<History> {
  const all = [...means.shelf.versions.values()]
    .flat()
    .filter(
      (one) =>
        (type === undefined || one.type === type) &&
        (id === undefined || one.id === id) &&
        (patient === undefined || one.patient === patient) &&
        isInReach(means, 'read', one),
    )
    .sort((one, other) => (isBefore(one, other) ? 1 : -1))
  if (id !== undefined && all.length === 0) return refused({ code: 'not-found' })
  const asked = all.filter(
    (one) =>
      (since === undefined || one.at >= new Date(since)) &&
      (at === undefined || isCurrentAt(one, new Date(at), all)),
  )
  const place = cursor === undefined ? 0 : placeIn(cursor, 1)?.[0]
  if (typeof place !== 'number')
    return refused({
      code: 'wrong-parameter',
      at: '_cursor',
      values: { expected: 'a link to a page' },
    })
  const next = place + count < asked.length ? { next: cursorOf([place + count]) } : {}
  return ok({ versions: asked.slice(place, place + count).map(versionOf), ...next })
}

function isBefore(one: Kept, other: Kept): boolean {
  const [a, b] = [one, other].map(({ at, type, id }) => `${at.toISOString()} ${type} ${id}`)
  return a === b ? one.version < other.version : `${a}` < `${b}`
}

function isCurrentAt(version: Kept, at: Date, all: readonly Kept[]): boolean {
  if (version.at > at) return false
  return !all.some(
    (one) => keyOf(one) === keyOf(version) && one.version === version.version + 1 && one.at <= at,
  )
}

function versionOf({ type, id, version, at, content }: Kept): Version {
  const base = { type, id, version: `${version}`, at: at.toISOString() }
  return content ? { ...base, resource: content } : base
}
