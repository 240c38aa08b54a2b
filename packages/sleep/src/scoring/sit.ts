import type { LegMovement, Span } from '../movement/movement.ts'
import { defaults } from './options.ts'
import type { Index } from './scored.ts'
import { holds, hoursIn, shared, without } from './span.ts'
import { durationOf, intervalBetween, type Unit } from './unit.ts'
import { isWasmCandidate, wasmUnits } from './wasm.ts'

/** How strong the urge was, as the patient said during the test. */
export interface Discomfort {
  readonly atS: number
  /** 0-100 mm on a line in the single test, 0-10 in the multiple one. */
  readonly value: number
}

/** One suggested immobilization test: an hour in the evening, awake, legs out, asked not to move. */
export interface Immobilization {
  readonly startS: number
  readonly endS: number
  readonly movements: readonly LegMovement[]
  readonly ratings: readonly Discomfort[]
  /** Time in which the patient slept or a channel was bad: in order, none touching another. */
  readonly lost: readonly Span[]
}

/** Which interval between onsets makes a movement periodic; both are kept, for the floor matters. */
export const sitIntervals = {
  'sit-wasm-2016': { leastS: 10, mostS: 90 },
  'sit-michaud-2001': { leastS: 4, mostS: 90 },
} as const

export type SitRule = keyof typeof sitIntervals

export interface ImmobilizationScore {
  /** Periodic movements an hour of test, by each rule. */
  readonly plmi: Readonly<Record<SitRule, Index>>
  /** Mean and highest of the ratings; null without any. */
  readonly discomfort: { readonly mean: number | null; readonly highest: number | null }
  readonly limits: readonly SitLimit[]
}

/** What a reader must know of a test before its numbers. None of them is a diagnosis. */
export type SitLimit = 'not-a-diagnosis' | 'short' | 'lost-time' | 'no-ratings' | 'sparse-ratings'

const LEAST_IN_SERIES = 4

const periodicIn = (units: readonly Unit[], rule: SitRule, lost: readonly Span[]): number => {
  const { leastS, mostS } = sitIntervals[rule]
  let run = 0
  let periodic = 0
  const close = () => {
    if (run >= LEAST_IN_SERIES) periodic += run
  }
  units.forEach((unit, i) => {
    const before = units[i - 1]
    const isSeen =
      before && shared(lost, [{ startS: before.onsetS, endS: unit.onsetS }]).length === 0
    const interval = isSeen ? intervalBetween(before, unit) : Number.POSITIVE_INFINITY
    const continues = run > 0 && interval >= leastS && interval <= mostS
    if (!continues) close()
    run = continues ? run + 1 : 1
  })
  close()
  return periodic
}

const limitsOf = ({ startS, endS, ratings, lost }: Immobilization): SitLimit[] => {
  const apart = ratings.slice(1).map(({ atS }, i) => atS - (ratings[i]?.atS ?? 0))
  return [
    'not-a-diagnosis',
    ...(endS - startS < 3600 ? (['short'] as const) : []),
    ...(lost.length > 0 ? (['lost-time'] as const) : []),
    ...(ratings.length === 0 ? (['no-ratings'] as const) : []),
    ...(apart.some((s) => s > 10 * 60) ? (['sparse-ratings'] as const) : []),
  ]
}

/**
 * Scores one test. Movements of 0.5-10 s count, legs joined as by WASM 2016; none in lost time, over
 * which no series goes on.
 */
export function scoreImmobilization(test: Immobilization): ImmobilizationScore {
  const { startS, endS, movements, ratings, lost } = test
  const inside = movements.filter(
    ({ onsetS }) => onsetS >= startS && onsetS < endS && !holds(lost, onsetS),
  )
  const units = wasmUnits(inside, defaults).filter(
    (unit) => isWasmCandidate(unit) && durationOf(unit) <= 10,
  )
  const hours = hoursIn(without([{ startS, endS }], lost))
  const indexBy = (rule: SitRule): Index => {
    const count = periodicIn(units, rule, lost)
    return { value: hours > 0 ? count / hours : null, unit: '/h', count, hours }
  }
  const values = ratings.map(({ value }) => value)
  const sum = values.reduce((total, value) => total + value, 0)
  return {
    plmi: {
      'sit-wasm-2016': indexBy('sit-wasm-2016'),
      'sit-michaud-2001': indexBy('sit-michaud-2001'),
    },
    discomfort: {
      mean: values.length > 0 ? sum / values.length : null,
      highest: values.length > 0 ? Math.max(...values) : null,
    },
    limits: limitsOf(test),
  }
}

/** The multiple test: four of an hour, at 18, 20, 22 and 24 o'clock. */
export interface MultipleImmobilization {
  readonly tests: readonly ImmobilizationScore[]
  /** Mean of the means of discomfort (m-SIT-DS, 0-10); null where a test has no ratings. */
  readonly discomfort: number | null
  readonly limits: readonly (SitLimit | 'not-four-tests')[]
}

/** Scores the tests of one evening together. */
export function scoreImmobilizations(tests: readonly Immobilization[]): MultipleImmobilization {
  const scores = tests.map(scoreImmobilization)
  const means = scores.flatMap(({ discomfort }) => discomfort.mean ?? [])
  const isWhole = tests.length > 0 && means.length === tests.length
  const sum = means.reduce((total, mean) => total + mean, 0)
  return {
    tests: scores,
    discomfort: isWhole ? sum / means.length : null,
    limits: [
      ...new Set(scores.flatMap(({ limits }) => limits)),
      ...(tests.length === 4 ? [] : (['not-four-tests'] as const)),
    ],
  }
}
