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
 * The judgement of one patient on one day. Every criterion is answered once and remembered, and
 * a judgement that differs in one fact (`supposing`) answers anew only what mentions that fact.
 */
export class Judgement {
  readonly facts: Facts
  readonly on: CivilDate
  readonly #answered = new Map<Criterion, Trace>()
  readonly #base: { readonly judgement: Judgement; readonly changed: string } | undefined

  constructor(facts: Facts, on: CivilDate, base?: { judgement: Judgement; changed: string }) {
    this.facts = facts
    this.on = on
    this.#base = base
  }

  isMet(criterion: Criterion): Truth {
    return this.trace(criterion).truth
  }

  trace(criterion: Criterion): Trace {
    const known = this.#answered.get(criterion)
    if (known) return known
    const trace = this.#inherited(criterion) ?? this.#answer(criterion)
    this.#answered.set(criterion, trace)
    return trace
  }

  /** The same patient, had this one fact been so. */
  supposing(feature: string, fact: Feature<FeatureValue>): Judgement {
    const facts = { ...this.facts, [feature]: fact }
    return new Judgement(facts, this.on, { judgement: this, changed: feature })
  }

  #inherited(criterion: Criterion): Trace | undefined {
    if (!this.#base || mentions(criterion).has(this.#base.changed)) return undefined
    return this.#base.judgement.trace(criterion)
  }

  #answer(criterion: Criterion): Trace {
    const answers = parts(criterion).map((part) => this.trace(part))
    const truths = answers.map((answer) => answer.truth)
    return { criterion, truth: read(TRUTH, criterion, { judgement: this, truths }), parts: answers }
  }
}

interface Context {
  readonly judgement: Judgement
  readonly truths: readonly Truth[]
}

const TRUTH: Reading<Truth, Context> = {
  all: (_, { truths }) => all(truths),
  any: (_, { truths }) => any(truths),
  not: (_, { truths }) => not(all(truths)),
  'at-least': ({ count }, { truths }) => atLeast(count, truths),
  compare: (criterion, { judgement }) => compareTruth(criterion, judgement.facts),
  is: (criterion, { judgement }) => isTruth(criterion, judgement.facts),
  includes: (criterion, { judgement }) => includesTruth(criterion, judgement.facts),
  recent: (criterion, { judgement }) => recentTruth(criterion, judgement),
  known: ({ feature }, { judgement }) => truthOf(judgement.facts[feature]?.kind === 'known'),
}

function compareTruth({ feature, comparison, value }: Compare, facts: Facts): Truth {
  const fact = facts[feature]
  if (fact?.kind !== 'known') return 'undetermined'
  if (typeof fact.value === 'number') return truthOf(holds(fact.value, comparison, value))
  if (typeof fact.value === 'object' && 'comparator' in fact.value) {
    return boundTruth(fact.value, comparison, value)
  }
  throw new TypeError(`rules: ${feature} is compared with a number but holds none`)
}

function holds(left: number, comparison: Comparison, right: number): boolean {
  return { '<': left < right, '<=': left <= right, '>': left > right, '>=': left >= right }[
    comparison
  ]
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

function isTruth({ feature, oneOf }: Is, facts: Facts): Truth {
  const fact = facts[feature]
  if (fact?.kind !== 'known') return 'undetermined'
  if (typeof fact.value === 'string' || typeof fact.value === 'boolean') {
    return truthOf(oneOf.includes(fact.value))
  }
  throw new TypeError(`rules: ${feature} is read as a word or flag but holds neither`)
}

/** A word found is found; a word not found may still hide behind an entry that could not be read. */
function includesTruth({ feature, anyOf }: Includes, facts: Facts): Truth {
  const fact = facts[feature]
  if (fact?.kind !== 'known') return 'undetermined'
  if (typeof fact.value !== 'object' || !('has' in fact.value)) {
    throw new TypeError(`rules: ${feature} is read as a list but holds none`)
  }
  const { has, unresolved } = fact.value
  if (anyOf.some((word) => has.includes(word))) return 'met'
  return unresolved.length > 0 ? 'undetermined' : 'not-met'
}

/** A date of low precision that straddles the limit leaves the answer open. */
function recentTruth({ feature, days }: Recent, { facts, on }: Judgement): Truth {
  const fact = facts[feature]
  const span = fact?.kind === 'known' && fact.at ? daysOf(fact.at) : undefined
  if (!span) return 'undetermined'
  if (daysBetween(span.first, on) <= days) return 'met'
  return daysBetween(span.last, on) > days ? 'not-met' : 'undetermined'
}
