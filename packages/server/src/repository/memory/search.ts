import type { Actor, Answer, Found } from '@legato/clinic/record'
import {
  compareBy,
  type Include,
  indexOf,
  matches,
  type Others,
  type Resource,
  refersTo,
  type SearchIndex,
  type SearchQuery,
} from '@legato/fhir'
import { ok, refused } from '../perform.ts'
import { cursorOf, placeIn } from '../resources/cursor.ts'
import { INCLUDED } from '../search-sql/include.ts'
import { isInReach } from './relations.ts'
import { livingOn, type Shelf } from './shelf.ts'

interface Indexed {
  readonly index: SearchIndex
  readonly resource: Resource
}

interface Searching {
  readonly actor: Actor
  readonly shelf: Shelf
  readonly at: Date
}

/** Looks at every resource in reach; what the search means is said by `matches` and `compareBy`. */
export function search(searching: Searching, asked: SearchQuery): Answer<Found> {
  const all = livingOn(searching.shelf)
    .filter((one) => isInReach(searching, 'search', one))
    .map(({ content }): Indexed => ({ resource: content, index: indexOf(content) }))
  const others: Others = {
    ofType: (type) => all.map(({ index }) => index).filter((one) => one.type === type),
  }
  const order = compareBy(asked.sort)
  const found = all
    .filter(({ index }) => asked.types.includes(index.type))
    .filter(({ index }) => asked.conditions.every((one) => matches(index, one, others)))
    .sort((one, other) => order(one.index, other.index) || compareTypes(one, other))
  const start = startOf(found, asked.cursor)
  if (start === undefined)
    return refused({
      code: 'wrong-parameter',
      at: '_cursor',
      values: { expected: 'a link to a page' },
    })
  const count = asked.summary === 'count' ? 0 : asked.count
  const page = found.slice(start, start + count)
  const last = count > 0 && start + count < found.length ? page.at(-1) : undefined
  const isCounted = asked.total !== 'none' || count === 0
  return ok({
    matches: page.map(({ resource }) => resource),
    included: included(page, all, asked).map(({ resource }) => resource),
    ...(isCounted ? { total: found.length } : {}),
    ...(last ? { next: cursorOf([last.index.type, last.index.id]) } : {}),
  })
}

function compareTypes(one: Indexed, other: Indexed): number {
  return one.index.type < other.index.type ? -1 : 1
}

function startOf(found: readonly Indexed[], cursor: string | undefined): number | undefined {
  if (cursor === undefined) return 0
  const [type, id] = placeIn(cursor, 2) ?? []
  const last = found.findIndex(({ index }) => index.type === type && index.id === id)
  return last < 0 ? undefined : last + 1
}

/** In rounds, as in SQL. */
function included(
  page: readonly Indexed[],
  all: readonly Indexed[],
  { include, revinclude }: SearchQuery,
): readonly Indexed[] {
  const seen = new Set(page)
  let fresh: readonly Indexed[] = page
  for (let round = 0; round < INCLUDED.rounds && fresh.length > 0; round += 1) {
    const isAsked = ({ iterate }: Include) => round === 0 || iterate
    const from = fresh
    fresh = all.filter(
      (one) =>
        !seen.has(one) &&
        (include.some((by) => isAsked(by) && from.some((source) => leads(source, by, one))) ||
          revinclude.some((by) => isAsked(by) && from.some((target) => leads(one, by, target)))),
    )
    for (const one of fresh) seen.add(one)
  }
  return [...seen].slice(page.length)
}

/** Whether a resource refers to another as the include says. */
function leads(from: Indexed, { source, parameter, target }: Include, to: Indexed): boolean {
  if (source !== undefined && source !== from.index.type) return false
  if (target !== undefined && target !== to.index.type) return false
  const parameters =
    parameter === undefined ? from.index.entries.map((one) => one.parameter) : [parameter]
  return parameters.some((one) => refersTo(from.index, one, to.index))
}
