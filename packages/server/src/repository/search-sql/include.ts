import { type Include, indexOf, parametersOf, type SearchQuery, TYPES_IN_USE } from '@legato/fhir'
import type { Query } from '../store.ts'
import { CANONICAL, isVisible } from './conditions.ts'
import type { Hit } from './hit.ts'
import type { Looking } from './reach.ts'
import { keyed } from './rows.ts'
import { scopeOf } from './scope.ts'

/** A search includes at most so many resources, and follows references so far. */
export const INCLUDED = { most: 2000, rounds: 6 } as const

interface Including {
  readonly asked: SearchQuery
  readonly matches: readonly Hit[]
}

/**
 * What is included with the matches, within the reach of who looks, none twice: in rounds, each
 * from what the one before brought, of which only the first asks what is not to be iterated.
 */
export async function included(
  query: Query,
  looking: Looking,
  { asked: { include, revinclude }, matches }: Including,
): Promise<readonly Hit[]> {
  const seen = new Set(matches.map(keyOf))
  const all: Hit[] = []
  let fresh: readonly Hit[] = matches
  for (let round = 0; round < INCLUDED.rounds && fresh.length > 0; round += 1) {
    const isAsked = ({ iterate }: Include) => round === 0 || iterate
    const found = [
      ...(await referredTo(query, looking, { from: fresh, by: include.filter(isAsked) })),
      ...(await referring(query, looking, { to: fresh, by: revinclude.filter(isAsked) })),
    ]
    fresh = unseen(found, seen).slice(0, INCLUDED.most - all.length)
    all.push(...fresh)
  }
  return all
}

function keyOf({ type, id }: Pick<Hit, 'type' | 'id'>): string {
  return `${type}/${id}`
}

function unseen(found: readonly Hit[], seen: Set<string>): readonly Hit[] {
  return found.filter((hit) => {
    const isNew = !seen.has(keyOf(hit))
    seen.add(keyOf(hit))
    return isNew
  })
}

/** What the resources refer to by these includes. */
async function referredTo(
  query: Query,
  looking: Looking,
  { from, by }: { readonly from: readonly Hit[]; readonly by: readonly Include[] },
): Promise<readonly Hit[]> {
  if (by.length === 0) return []
  const references = from.flatMap(({ type, content }) => {
    const own = by.filter(({ source }) => source === undefined || source === type)
    return own.length === 0 ? [] : referencesIn(content, own)
  })
  const addresses = references.filter(({ type }) => type !== '')
  const uris = references.filter(({ type }) => type === '')
  return [
    ...(addresses.length === 0 ? [] : await atAddresses(query, looking, addresses)),
    ...(uris.length === 0 ? [] : await atUris(query, looking, uris)),
  ]
}

/** A reference by type and id; or, without a type, by the canonical address of one of the targets. */
interface Referred {
  readonly type: string
  readonly id: string
  readonly target: string | undefined
}

function referencesIn(content: Hit['content'], by: readonly Include[]): readonly Referred[] {
  return indexOf(content).entries.flatMap((entry): readonly Referred[] => {
    if (entry.kind !== 'reference' && entry.kind !== 'uri') return []
    return by.flatMap(({ parameter, target }): readonly Referred[] => {
      if (parameter !== undefined && parameter !== entry.parameter) return []
      if (entry.kind === 'uri') return [{ type: '', id: entry.uri, target }]
      const isWanted = target === undefined || target === entry.type
      return isWanted ? [{ type: entry.type, id: entry.id, target }] : []
    })
  })
}

async function atAddresses(
  query: Query,
  looking: Looking,
  addresses: readonly Referred[],
): Promise<readonly Hit[]> {
  const types = [...new Set(addresses.map(({ type }) => type))]
  const scope = scopeOf(looking, types)
  const ids = (type: string) => addresses.filter((one) => one.type === type).map(({ id }) => id)
  const places = types.map(
    (type) => `(r.type = ${scope.bind(type)} and r.id = any (${scope.bind(ids(type))}))`,
  )
  return query<Hit>(
    `select r.type, r.id, r.patient, r.content from legato.resource_version r
      where ${isVisible(scope)} and (${places.join(' or ')})
      order by r.type, r.id limit ${scope.bind(INCLUDED.most)}`,
    scope.values,
  )
}

async function atUris(
  query: Query,
  looking: Looking,
  uris: readonly Referred[],
): Promise<readonly Hit[]> {
  const targets = new Set(uris.flatMap(({ target }) => target ?? CANONICAL))
  const types = CANONICAL.filter((type) => targets.has(type))
  if (types.length === 0) return []
  const scope = scopeOf(looking, types)
  const params = types.map((type) => `${type}.url`)
  return query<Hit>(
    `select r.type, r.id, r.patient, r.content from legato.resource_version r
      where ${isVisible(scope)} and exists (select from legato.search_term e
        where e.clinic = $1 and e.id = r.id and e.param = any (${scope.bind(params)})
          and split_part(e.param, '.', 1) = r.type
          and e.value = any (${scope.bind(uris.map(({ id }) => keyed(id)))}))
      order by r.type, r.id limit ${scope.bind(INCLUDED.most)}`,
    scope.values,
  )
}

/** What refers to the resources by these revincludes. */
async function referring(
  query: Query,
  looking: Looking,
  { to, by }: { readonly to: readonly Hit[]; readonly by: readonly Include[] },
): Promise<readonly Hit[]> {
  const found: Hit[] = []
  for (const { source, parameter, target } of by) {
    const targets = to.filter(({ type }) => target === undefined || target === type)
    const sources = source === undefined ? TYPES_IN_USE : [source]
    const params = sources.flatMap((type) =>
      (parameter === undefined ? referencesOf(type) : [parameter]).map((one) => `${type}.${one}`),
    )
    if (targets.length > 0)
      found.push(...(await pointing(query, looking, { targets, sources, params })))
  }
  return found
}

function referencesOf(type: string): readonly string[] {
  return [...parametersOf(type).values()].flatMap(({ kind, code }) =>
    kind === 'reference' ? [code] : [],
  )
}

async function pointing(
  query: Query,
  looking: Looking,
  {
    targets,
    sources,
    params,
  }: {
    readonly targets: readonly Hit[]
    readonly sources: readonly string[]
    readonly params: readonly string[]
  },
): Promise<readonly Hit[]> {
  const scope = scopeOf(looking, sources)
  const types = [...new Set(targets.map(({ type }) => type))]
  const ids = (type: string) => targets.filter((one) => one.type === type).map(({ id }) => id)
  const urls = targets.flatMap(({ content }) =>
    'url' in content && content.url ? [keyed(content.url)] : [],
  )
  const places = [
    ...types.map(
      (type) => `(e.system = ${scope.bind(type)} and e.value = any (${scope.bind(ids(type))}))`,
    ),
    ...(urls.length === 0 ? [] : [`(e.system = '' and e.value = any (${scope.bind(urls)}))`]),
  ]
  return query<Hit>(
    `select r.type, r.id, r.patient, r.content from legato.resource_version r
      where ${isVisible(scope)} and exists (select from legato.search_term e
        where e.clinic = $1 and e.id = r.id and e.param = any (${scope.bind(params)})
          ${sources.length > 1 ? `and split_part(e.param, '.', 1) = r.type` : ''}
          and (${places.join(' or ')}))
      order by r.type, r.id limit ${scope.bind(INCLUDED.most)}`,
    scope.values,
  )
}
