import type { SearchIndex } from './entry.ts'
import { matches } from './matches.ts'
import { compareBy } from './order.ts'
import type { SearchQuery } from './query.ts'

/** All that a search finds, in its order: what every store must find, a page at a time. */
export function find(
  { types, conditions, sort }: SearchQuery,
  all: readonly SearchIndex[],
): readonly SearchIndex[] {
  const others = { ofType: (type: string) => all.filter((one) => one.type === type) }
  return all
    .filter(({ type }) => types.includes(type))
    .filter((one) => conditions.every((condition) => matches(one, condition, others)))
    .toSorted(compareBy(sort))
}
