import type { Entry, SearchIndex } from './entry.ts'
import type { SortKey } from './query.ts'

/**
 * Orders resources as the keys say; what is equal by all of them, by id, in the direction of the last
 * key, so that an index can be walked either way.
 */
export function compareBy(
  keys: readonly SortKey[],
): (one: SearchIndex, other: SearchIndex) => number {
  return (one, other) => {
    for (const key of keys) {
      const order = compare(keyOf(one, key), keyOf(other, key), key.descending)
      if (order !== 0) return order
    }
    return compare(one.id, other.id, isFalling(keys))
  }
}

/** Whether what is equal by all keys comes in falling order. */
export function isFalling(keys: readonly SortKey[]): boolean {
  return keys.at(-1)?.descending ?? false
}

type Value = string | number | undefined

/** What has no value comes last, whatever the direction. */
function compare(one: Value, other: Value, descending: boolean): number {
  if (one === other) return 0
  if (one === undefined) return 1
  if (other === undefined) return -1
  return one < other === descending ? 1 : -1
}

function keyOf(index: SearchIndex, key: SortKey): Value {
  switch (key.by) {
    case 'id':
      return index.id
    case 'updated':
      return index.updated
    case 'parameter':
      return index.entries
        .filter((entry) => entry.parameter === key.parameter && entry.kind === key.kind)
        .map(orderOf)
        .reduce<Value>(
          (best, one) => (compare(one, best, key.descending) < 0 ? one : best),
          undefined,
        )
  }
}

/** By what entries are ordered: times and numbers by where they begin, quantities in base units. */
function orderOf(entry: Entry): Value {
  switch (entry.kind) {
    case 'token':
      return entry.code
    case 'string':
      return entry.text
    case 'uri':
      return entry.uri
    case 'reference':
      return `${entry.type}/${entry.id}`
    case 'date':
    case 'number':
      return entry.low
    case 'quantity':
      return entry.base?.low ?? entry.low
    case 'present':
      return undefined
  }
}
