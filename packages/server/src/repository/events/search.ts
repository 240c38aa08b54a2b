import type { Actor, Answer, Found } from '@legato/clinic/record'
import {
  type AuditEvent,
  indexOf,
  matches,
  type Others,
  type SearchQuery,
  type SortKey,
} from '@legato/fhir'
import { ok, refused } from '../perform.ts'
import { cursorOf, placeIn } from '../resources/cursor.ts'
import type { Query, Store } from '../store.ts'
import type { Audience } from './shown.ts'
import { type Walking, walk } from './walk.ts'

/** So many events are looked at for one page: what is rare then comes on short pages. */
const MOST_FOR_PAGE = 5000
/** So many for a total. */
const MOST_COUNTED = 20_000
const STRIDE = 500

interface Searching {
  readonly actor: Actor
  readonly audience: Audience
  readonly asked: SearchQuery
}

/**
 * A search of the audit, the newest event first. No index is written for events, since every
 * request makes one: they are walked in time, and each is asked as in memory.
 */
export async function searchEvents(
  query: Query,
  store: Store,
  { actor, audience, asked }: Searching,
): Promise<Answer<Found>> {
  const problem = unsupported(asked)
  if (problem !== undefined) return refused({ code: 'unsupported-parameter', at: problem })
  const place = asked.cursor === undefined ? [undefined] : placeIn(asked.cursor, 1)
  const after = place?.[0]
  if (!place || (after !== undefined && typeof after !== 'string'))
    return refused({
      code: 'wrong-parameter',
      at: '_cursor',
      values: { expected: 'a link to a page' },
    })
  const { conditions } = asked
  const isRising = asked.sort.length > 0 && asked.sort[0]?.descending === false
  const stride = conditions.length === 0 ? asked.count + 1 : STRIDE
  const walking: Walking = { actor, audience, conditions, isRising, after, stride }
  const total = await totalOf(query, store, { asked, walking })
  if (total === 'many')
    return refused({
      code: 'search-too-large',
      at: '_summary',
      values: { limit: 'a patient, an agent or a span of time' },
    })
  const page = await pageOf(query, store, { asked, walking })
  return ok({ ...page, included: [], ...(total === undefined ? {} : { total }) })
}

interface Looking {
  readonly asked: SearchQuery
  readonly walking: Walking
}

async function pageOf(
  query: Query,
  store: Store,
  { asked, walking }: Looking,
): Promise<Pick<Found, 'matches' | 'next'>> {
  const count = asked.summary === 'count' ? 0 : asked.count
  if (count === 0) return { matches: [] }
  const found: AuditEvent[] = []
  let looked = 0
  let last: string | undefined
  for await (const event of walk(query, walking)) {
    if (found.length === count || looked === MOST_FOR_PAGE)
      return { matches: found, ...(last ? { next: cursorOf([last]) } : {}) }
    if (isAsked(event, asked, store)) found.push(event)
    looked += 1
    last = event.id
  }
  return { matches: found }
}

async function totalOf(
  query: Query,
  store: Store,
  { asked, walking }: Looking,
): Promise<number | 'many' | undefined> {
  const isAll = asked.summary === 'count' || asked.count === 0
  if (!isAll && asked.total === 'none') return undefined
  let [total, looked] = [0, 0]
  for await (const event of walk(query, { ...walking, after: undefined, stride: STRIDE })) {
    if (looked === MOST_COUNTED) return isAll ? 'many' : undefined
    if (isAsked(event, asked, store)) total += 1
    looked += 1
  }
  return total
}

const NONE: Others = { ofType: () => [] }

function isAsked(event: AuditEvent, { conditions }: SearchQuery, { around }: Store): boolean {
  if (conditions.length === 0) return true
  const index = indexOf(event, around)
  return conditions.every((one) => matches(index, one, NONE))
}

/** An event leads nowhere that who may see it could follow, and has one order: that of time. */
function unsupported({ conditions, sort, include, revinclude, asked }: SearchQuery) {
  const leads = conditions.some(({ kind }) => kind === 'chain' || kind === 'has')
  if (leads) return asked.find(([name]) => /\.|^_has:/.test(name))?.[0] ?? '_has'
  if (include.length > 0) return '_include'
  if (revinclude.length > 0) return '_revinclude'
  return sort.length > 1 || !sort.every(isTime) ? '_sort' : undefined
}

function isTime(key: SortKey): boolean {
  return key.by === 'updated' || (key.by === 'parameter' && key.parameter === 'date')
}
