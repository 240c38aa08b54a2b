import type { Bound, CivilDate, Feature, Truth, Words } from '@legato/values'
import { daysBetween, daysOf, not, truthOf } from '@legato/values'
import type { Compare, Comparison, Includes, Is, IsKnown, Recent } from './criterion.ts'

/** How the kinds that read one feature are answered from the facts of a patient. */

export type FeatureValue = number | Bound | string | boolean | Words
export type Facts = Readonly<Record<string, Feature<FeatureValue> | undefined>>
/** The same for asking: of an object of so many fields the engine looks up each name anew. */
export interface FactMap {
  readonly get: (feature: string) => Feature<FeatureValue> | undefined
}

/** What is known of a patient, and on which day it is judged. */
export interface Known {
  readonly facts: FactMap
  readonly on: CivilDate
}

export function knownTruth({ feature }: IsKnown, { facts }: Known): Truth {
  return truthOf(facts.get(feature)?.kind === 'known')
}

export function compareTruth({ feature, comparison, value }: Compare, { facts }: Known): Truth {
  const fact = facts.get(feature)
  if (fact?.kind !== 'known') return 'undetermined'
  if (typeof fact.value === 'number') return truthOf(HOLDS[comparison](fact.value, value))
  if (typeof fact.value === 'object' && 'comparator' in fact.value) {
    return boundTruth(fact.value, comparison, value)
  }
  throw new TypeError(`rules: ${feature} is compared with a number but holds none`)
}

const HOLDS: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
}

/** What is known of a number given only as `<5` or `>=100`: met or not where the whole range agrees. */
function boundTruth(bound: Bound, comparison: Comparison, threshold: number): Truth {
  if (comparison === '>') return not(boundTruth(bound, '<=', threshold))
  if (comparison === '>=') return not(boundTruth(bound, '<', threshold))
  const { comparator, value } = bound
  const open = comparator === '<' || comparator === '>'
  if (comparator === '<' || comparator === '<=') {
    const inside = value < threshold || (value === threshold && (open || comparison === '<='))
    return inside ? 'met' : 'undetermined'
  }
  const outside = value > threshold || (value === threshold && (open || comparison === '<'))
  return outside ? 'not-met' : 'undetermined'
}

export function isTruth({ feature, oneOf }: Is, { facts }: Known): Truth {
  const fact = facts.get(feature)
  if (fact?.kind !== 'known') return 'undetermined'
  if (typeof fact.value === 'string' || typeof fact.value === 'boolean') {
    return truthOf(oneOf.includes(fact.value))
  }
  throw new TypeError(`rules: ${feature} is read as a word or flag but holds neither`)
}

/** A word found is found; a word not found may still hide behind an entry that could not be read. */
export function includesTruth({ feature, anyOf, asRead }: Includes): (known: Known) => Truth {
  const sought = new Set(anyOf)
  return ({ facts }) => {
    const fact = facts.get(feature)
    if (fact?.kind !== 'known') return 'undetermined'
    if (typeof fact.value !== 'object' || !('has' in fact.value)) {
      throw new TypeError(`rules: ${feature} is read as a list but holds none`)
    }
    const { has, unresolved } = fact.value
    for (const word of has) if (sought.has(word)) return 'met'
    return unresolved.length > 0 && !asRead ? 'undetermined' : 'not-met'
  }
}

/** A date of low precision that straddles the limit leaves the answer open. */
export function recentTruth({ feature, days }: Recent, { facts, on }: Known): Truth {
  const fact = facts.get(feature)
  const span = fact?.kind === 'known' && fact.at ? daysOf(fact.at) : undefined
  if (!span) return 'undetermined'
  if (daysBetween(span.first, on) <= days) return 'met'
  return daysBetween(span.last, on) > days ? 'not-met' : 'undetermined'
}
