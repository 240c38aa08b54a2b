import type { Criterion, Reading } from './criterion.ts'
import { parts, read } from './criterion.ts'

/**
 * Where an answer turns, by feature: a number's thresholds, the words and options asked for, an
 * age in days. Between two neighboring cut points every value answers alike, so that one value
 * from each interval stands for all.
 */
export interface Cuts {
  /** Sorted thresholds; `below` turns just under the value (< and >=), `above` just over it (<= and >). */
  readonly thresholds: readonly Threshold[]
  readonly options: readonly (string | boolean)[]
  readonly words: readonly string[]
}

export interface Threshold {
  readonly value: number
  readonly turns: 'below' | 'above'
}

type Cut =
  | { readonly kind: 'threshold'; readonly feature: string; readonly at: Threshold }
  | { readonly kind: 'option'; readonly feature: string; readonly option: string | boolean }
  | { readonly kind: 'word'; readonly feature: string; readonly word: string }

export function cutPoints(criteria: readonly Criterion[]): ReadonlyMap<string, Cuts> {
  const byFeature = Map.groupBy(criteria.flatMap(cutsIn), (cut) => cut.feature)
  return new Map([...byFeature].map(([feature, cuts]) => [feature, gather(cuts)]))
}

function cutsIn(criterion: Criterion): readonly Cut[] {
  return [...read(OWN_CUTS, criterion, undefined), ...parts(criterion).flatMap(cutsIn)]
}

const OWN_CUTS: Reading<readonly Cut[], undefined> = {
  all: () => [],
  any: () => [],
  not: () => [],
  'at-least': () => [],
  compare: ({ feature, comparison, value }) => {
    const turns = comparison === '<' || comparison === '>=' ? 'below' : 'above'
    return [{ kind: 'threshold', feature, at: { value, turns } }]
  },
  is: ({ feature, oneOf }) => oneOf.map((option) => ({ kind: 'option', feature, option })),
  includes: ({ feature, anyOf }) => anyOf.map((word) => ({ kind: 'word', feature, word })),
  // These turn with the passing of time and with being asked at all, not with the value.
  recent: () => [],
  known: () => [],
}

function gather(cuts: readonly Cut[]): Cuts {
  const thresholds = cuts.flatMap((cut) => (cut.kind === 'threshold' ? [cut.at] : []))
  const options = cuts.flatMap((cut) => (cut.kind === 'option' ? [cut.option] : []))
  const words = cuts.flatMap((cut) => (cut.kind === 'word' ? [cut.word] : []))
  return {
    thresholds: distinct(thresholds).sort(inOrder),
    options: [...new Set(options)],
    words: [...new Set(words)],
  }
}

function distinct(thresholds: readonly Threshold[]): Threshold[] {
  return [...new Map(thresholds.map((one) => [`${one.value} ${one.turns}`, one])).values()]
}

function inOrder(a: Threshold, b: Threshold): number {
  return a.value - b.value || (a.turns === 'below' ? -1 : 1) - (b.turns === 'below' ? -1 : 1)
}

/** An interval between neighboring thresholds, with one value inside it. */
export interface Interval {
  readonly from?: Threshold
  readonly to?: Threshold
  readonly sample: number
}

/** The intervals that the thresholds make within `range`, each with a sample. */
export function intervals(
  thresholds: readonly Threshold[],
  range: readonly [low: number, high: number],
): readonly Interval[] {
  const [low, high] = range
  return [undefined, ...thresholds].flatMap((from, index) => {
    const to = thresholds[index]
    if ((from && from.value > high) || (to && to.value < low)) return []
    const sample =
      from && to && from.value === to.value
        ? from.value
        : middle(from?.value ?? low, to?.value ?? high)
    if (!isInside(sample, from, to)) return []
    return [{ ...(from && { from }), ...(to && { to }), sample }]
  })
}

function middle(low: number, high: number): number {
  return (low + high) / 2
}

function isInside(sample: number, from?: Threshold, to?: Threshold): boolean {
  const over = !from || sample > from.value || (sample === from.value && from.turns === 'below')
  const under = !to || sample < to.value || (sample === to.value && to.turns === 'above')
  return over && under
}
