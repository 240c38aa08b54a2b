import type { Bound, CivilDate, Feature, Truth, Words } from '@legato/values'
import { all, any, atLeast, daysBetween, daysOf, not, truthOf } from '@legato/values'
import type { Compare, Comparison, Criterion, Includes, Is, Reading, Recent } from './criterion.ts'
import { mentions, parts, read } from './criterion.ts'

export type FeatureValue = number | Bound | string | boolean | Words
export type Facts = Readonly<Record<string, Feature<FeatureValue> | undefined>>

/** The answer to a criterion, with the answers of its parts: a leaf names the feature it read. */
export interface Trace {
  readonly criterion: Criterion
  readonly truth: Truth
  readonly parts: readonly Trace[]
}

/**
 * The judgement of one patient on one day. A criterion made of others is answered once and
 * remembered, and a judgement that differs in one fact (`supposing`) answers anew only what
 * mentions that fact.
 */
export class Judgement {
  readonly facts: Facts
  readonly on: CivilDate
  readonly #answered = new Map<Criterion, Truth>()
  readonly #base: { readonly judgement: Judgement; readonly changed: string } | undefined

  constructor(facts: Facts, on: CivilDate, base?: { judgement: Judgement; changed: string }) {
    this.facts = facts
    this.on = on
    this.#base = base
  }

  /** Asks no further than the answer needs. */
  readonly isMet = (criterion: Criterion): Truth => {
    if (isQuick(criterion)) return read(TRUTH, criterion, this)
    const known = this.#answered.get(criterion)
    if (known) return known
    const truth = this.#inherited(criterion) ?? read(TRUTH, criterion, this)
    this.#answered.set(criterion, truth)
    return truth
  }

  /** The answer with the answers of all parts, for telling why. */
  trace(criterion: Criterion): Trace {
    const answers = parts(criterion).map((part) => this.trace(part))
    return { criterion, truth: this.isMet(criterion), parts: answers }
  }

  /** The same patient, had this one fact been so. */
  supposing(feature: string, fact: Feature<FeatureValue>): Judgement {
    const facts = { ...this.facts, [feature]: fact }
    return new Judgement(facts, this.on, { judgement: this, changed: feature })
  }

  #inherited(criterion: Criterion): Truth | undefined {
    if (!this.#base || mentions(criterion).has(this.#base.changed)) return undefined
    return this.#base.judgement.isMet(criterion)
  }
}

/** Not worth remembering: one look at one value. */
function isQuick({ kind }: Criterion): boolean {
  return kind === 'compare' || kind === 'is' || kind === 'known'
}

const TRUTH: Reading<Truth, Judgement> = {
  all: ({ of }, { isMet }) => all(of, isMet),
  any: ({ of }, { isMet }) => any(of, isMet),
  not: ({ of }, { isMet }) => not(isMet(of)),
  'at-least': ({ count, of }, { isMet }) => atLeast(count, of.map(isMet)),
  compare: compareTruth,
  is: isTruth,
  includes: includesTruth,
  recent: recentTruth,
  known: ({ feature }, { facts }) => truthOf(facts[feature]?.kind === 'known'),
}

function compareTruth({ feature, comparison, value }: Compare, { facts }: Judgement): Truth {
  const fact = facts[feature]
  if (fact?.kind !== 'known') return 'undetermined'
  if (typeof fact.value === 'number') return truthOf(holds(fact.value, comparison, value))
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

function holds(left: number, comparison: Comparison, right: number): boolean {
  return HOLDS[comparison](left, right)
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

function isTruth({ feature, oneOf }: Is, { facts }: Judgement): Truth {
  const fact = facts[feature]
  if (fact?.kind !== 'known') return 'undetermined'
  if (typeof fact.value === 'string' || typeof fact.value === 'boolean') {
    return truthOf(oneOf.includes(fact.value))
  }
  throw new TypeError(`rules: ${feature} is read as a word or flag but holds neither`)
}

/** A word found is found; a word not found may still hide behind an entry that could not be read. */
function includesTruth({ feature, anyOf, asRead }: Includes, { facts }: Judgement): Truth {
  const fact = facts[feature]
  if (fact?.kind !== 'known') return 'undetermined'
  if (typeof fact.value !== 'object' || !('has' in fact.value)) {
    throw new TypeError(`rules: ${feature} is read as a list but holds none`)
  }
  const { has, unresolved } = fact.value
  if (anyOf.some((word) => has.includes(word))) return 'met'
  return unresolved.length > 0 && !asRead ? 'undetermined' : 'not-met'
}

/** A date of low precision that straddles the limit leaves the answer open. */
function recentTruth({ feature, days }: Recent, { facts, on }: Judgement): Truth {
  const fact = facts[feature]
  const span = fact?.kind === 'known' && fact.at ? daysOf(fact.at) : undefined
  if (!span) return 'undetermined'
  if (daysBetween(span.first, on) <= days) return 'met'
  return daysBetween(span.last, on) > days ? 'not-met' : 'undetermined'
}
