import type { Actor, Answer, Found } from '@legato/clinic/record'
import type { SearchCondition, SearchQuery } from '@legato/fhir'
import { id, type PatientId } from '@legato/values'
import { ok, refused } from '../perform.ts'
import { cursorOf, placeIn } from '../resources/cursor.ts'
import type { Query, Store } from '../store.ts'
import { type Candidates, candidatesOf } from './candidates.ts'
import { isTrue, isVisible } from './conditions.ts'
import type { Hit } from './hit.ts'
import { included } from './include.ts'
import { leadOf } from './lead.ts'
import { isAfter, orderBy, orderOf, type Place, placeOf } from './order.ts'
import type { Looking } from './reach.ts'
import { type Scope, scopeOf } from './scope.ts'
import { type RangeKey, rangeKeyOf, walkAmong, walkById, walkByKey, walkWithout } from './walk.ts'

export interface Told {
  readonly found: Found
  /** Whose the resources are. */
  readonly patients: readonly PatientId[]
}

/** Runs a search, within the reach of the actor, in as few statements as it has parts. */
export async function runSearch(
  query: Query,
  { now }: Pick<Store, 'now'>,
  { actor, asked }: { readonly actor: Actor; readonly asked: SearchQuery },
): Promise<Answer<Told>> {
  const looking = { actor, verb: 'search', at: now() } as const
  const order = orderOf(scopeOf(looking, asked.types), asked.sort)
  const place = asked.cursor === undefined ? undefined : placeIn(asked.cursor, order.length)
  if (asked.cursor !== undefined && !place)
    return refused({
      code: 'wrong-parameter',
      at: '_cursor',
      values: { expected: 'a link to a page' },
    })
  const count = asked.summary === 'count' ? 0 : asked.count
  const candidates = await candidatesOf(query, looking, asked)
  const rows = count === 0 ? [] : await page(query, looking, { asked, place, count, candidates })
  const shown = rows.slice(0, count)
  const last = rows.length > count ? shown.at(-1) : undefined
  const others = await included(query, looking, { asked, matches: shown })
  const total = await totalOf(query, looking, { asked, rows, count, candidates })
  return ok({
    found: {
      matches: shown.map(({ content }) => content),
      included: others.map(({ content }) => content),
      ...(total === undefined ? {} : { total }),
      ...(last ? { next: cursorOf(placeOf(order, last)) } : {}),
    },
    patients: [...new Set([...shown, ...others].flatMap(({ patient }) => patient ?? []))].map(
      (one) => id<'Patient'>(one),
    ),
  })
}

type Row = Hit & Readonly<Record<string, unknown>>

interface Page {
  readonly asked: SearchQuery
  readonly place: Place | undefined
  readonly count: number
  readonly candidates: Candidates
}

/** One more than a page, which tells that another follows. */
async function page(
  query: Query,
  looking: Looking,
  { asked, place, count, candidates }: Page,
): Promise<readonly Row[]> {
  const { ids, open } = candidates
  if (ids?.length === 0) return []
  const scope = scopeOf(looking, asked.types)
  const walking = { open, place, limit: count + 1 }
  if (ids && !asked.sort.some(({ by }) => by === 'updated')) {
    const order = orderOf({ ...scope, row: 'e' }, asked.sort)
    return query<Row>(walkAmong(scope, { ...walking, ids, order }), scope.values)
  }
  const isWalked = ids === undefined && asked.types.length === 1
  if (isWalked && asked.sort.length === 0) return walked(query, walkById(scope, walking), scope)
  const key = isWalked ? rangeKeyOf(asked.sort) : undefined
  if (key) return byKey(query, looking, { asked, key, walking })
  const order = orderOf(scope, asked.sort)
  const keys = order.map(({ name, expression }) => `${expression} as ${name}`)
  return query<Row>(
    `select * from (
      select r.type, r.id, r.patient, r.content, ${keys.join(', ')}
        from legato.resource_version r where ${conditionsOf(scope, open)} ${among(scope, ids)}) as found
      ${place ? `where ${isAfter(order, place, scope.bind)}` : ''}
      order by ${orderBy(order)} limit ${scope.bind(count + 1)}`,
    scope.values,
  )
}

interface Walk {
  readonly asked: SearchQuery
  readonly key: RangeKey
  readonly walking: Parameters<typeof walkByKey>[2] & { readonly limit: number }
}

/** First those that have the key, then those that have not. */
async function byKey(
  query: Query,
  looking: Looking,
  { asked, key, walking }: Walk,
): Promise<readonly Row[]> {
  const scope = scopeOf(looking, asked.types)
  const { place, limit } = walking
  const isPast = place !== undefined && place[0] === null
  const first = isPast ? [] : await walked(query, walkByKey(scope, key, walking), scope)
  if (first.length >= limit) return first
  const others = scopeOf(looking, asked.types)
  const rest = { ...walking, place: isPast ? place : undefined, limit: limit - first.length }
  return [...first, ...(await walked(query, walkWithout(others, key, rest), others))]
}

/**
 * PostgreSQL guesses that an entry has few equals, and would rather fetch and sort them all than walk
 * them in the order of their index. It plans once for a connection, and does so here.
 */
async function walked(query: Query, text: string, { values }: Scope): Promise<readonly Row[]> {
  await query('set local enable_sort = off')
  const rows = await query<Row>(text, values)
  await query('set local enable_sort = on')
  return rows
}

function among(scope: Scope, ids: Candidates['ids']): string {
  return ids === undefined ? '' : `and r.id = any (${scope.bind(ids)})`
}

function conditionsOf(scope: Scope, conditions: readonly SearchCondition[]): string {
  return [isVisible(scope), ...conditions.map((one) => isTrue(scope, one))].join(' and ')
}

/** How many there are on all pages, if that was asked for. */
async function totalOf(
  query: Query,
  looking: Looking,
  { asked, rows, count, candidates }: Omit<Page, 'place'> & { readonly rows: readonly Row[] },
): Promise<number | undefined> {
  const isAsked = asked.total !== 'none' || asked.summary === 'count' || asked.count === 0
  if (!isAsked) return undefined
  if (asked.cursor === undefined && count > 0 && rows.length <= count) return rows.length
  const { ids, open } = candidates
  if (ids?.length === 0) return 0
  const scope = scopeOf(looking, asked.types)
  const found =
    ids === undefined && asked.types.length === 1 && leadOf(asked.types[0] ?? '', open)
      ? walkById(scope, { open, place: undefined, limit: null })
      : `select from legato.resource_version r where ${conditionsOf(scope, open)} ${among(scope, ids)}`
  const [row] = await query<{ total: number }>(
    `select count(*)::int as total from (${found}) as found`,
    scope.values,
  )
  return row?.total
}
