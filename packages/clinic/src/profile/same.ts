import type { FeatureValue } from '@legato/rules'
import type { Bound, Words } from '@legato/values'

/** Two results of one day further apart than this disagree: a default of ours. */
const TOLERANCE = 0.1

/** Whether two statements of the same time can both be true. */
export function agree(a: FeatureValue, b: FeatureValue): boolean {
  if (isNumber(a) && isNumber(b))
    return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b))
  if (isBound(a) && isBound(b)) return a.comparator === b.comparator && a.value === b.value
  if (isBound(a) && isNumber(b)) return within(b, a)
  if (isNumber(a) && isBound(b)) return within(a, b)
  // Two lists complete one another.
  return isWords(a) && isWords(b) ? true : a === b
}

/** One value for several that agree: the first number before a bound, lists laid together. */
export function joined(values: readonly FeatureValue[]): FeatureValue {
  const [first = false] = values
  if (!isWords(first)) return values.find((value) => !isBound(value)) ?? first
  return values.filter(isWords).reduce(together)
}

/** Two lists as one. */
export function together(a: Words, b: Words): Words {
  // A word may be called like a member of every object: `constructor`.
  const sources = new Map(Object.entries(a.sources))
  for (const [word, refs] of Object.entries(b.sources)) {
    sources.set(word, [...new Set([...(sources.get(word) ?? []), ...refs])])
  }
  return {
    has: [...new Set([...a.has, ...b.has])],
    unresolved: [...new Set([...a.unresolved, ...b.unresolved])],
    sources: Object.fromEntries(sources),
  }
}

function within(value: number, { comparator, value: limit }: Bound): boolean {
  const inside = {
    '<': value < limit,
    '<=': value <= limit,
    '>': value > limit,
    '>=': value >= limit,
  }
  return inside[comparator]
}

function isNumber(value: FeatureValue): value is number {
  return typeof value === 'number'
}

export function isBound(value: FeatureValue): value is Bound {
  return typeof value === 'object' && 'comparator' in value
}

export function isWords(value: FeatureValue): value is Words {
  return typeof value === 'object' && 'has' in value
}
