import type { LegMovement } from '../movement/movement.ts'
import type { Stage } from '../recording/recording.ts'
import { aasm, aasmRuns, aasmUnits } from './aasm.ts'
import { AASM_AROUND_S, isByArousal, isByBreath } from './associate.ts'
import { type Context, isHidden, isOfNight, stageAt } from './context.ts'
import type { MovementKind, Standard, Verdict } from './scored.ts'
import type { Unit } from './unit.ts'
import { isWasmCandidate, wasm, wasmFlaws, wasmRuns, wasmShort, wasmUnits } from './wasm.ts'
import type { WhyNot } from './why.ts'

/** One movement with what a standard makes of it. */
export interface Judged {
  readonly unit: Unit
  readonly stage: Stage | null
  readonly isCandidate: boolean
  readonly verdict: Verdict
}

/** All movements of a night by one standard, in order of time. */
export interface Judgement {
  readonly judged: readonly Judged[]
  /** Runs of candidates at the intervals of the standard, of any length; series are 4 and more. */
  readonly runs: readonly (readonly Unit[])[]
}

/** So many make a series. */
const least = 4

interface Found {
  readonly units: readonly Unit[]
  /** Why it is no candidate; empty where it is one. */
  readonly flaws: (unit: Unit) => readonly WhyNot[]
  readonly runs: readonly (readonly Unit[])[]
  /** At an interval under the least of the standard, in seconds. */
  readonly short: ReadonlyMap<Unit, number>
  readonly leastS: number
}

const broken = (context: Context) => (before: Unit, after: Unit) =>
  isHidden(context, before.onsetS, after.onsetS)

const wasmOf = (movements: readonly LegMovement[], context: Context, leaves: Leaves): Found => {
  const { afterShortInterval } = context.options
  const units = wasmUnits(movements, context.options).filter((unit) => !leaves(unit))
  const rule = { isCandidate: isWasmCandidate, isBroken: broken(context), afterShortInterval }
  const { leastS } = wasm.interval
  const runs = wasmRuns(units, rule)
  return { units, flaws: wasmFlaws, runs, short: wasmShort(units, rule), leastS }
}

const aasmOf = (movements: readonly LegMovement[], context: Context): Found => {
  const { shortInterval } = context.options
  const units = aasmUnits(movements)
  const flaws = (unit: Unit): readonly WhyNot[] => [
    ...(stageAt(context, unit.onsetS) === 'W' ? [{ kind: 'awake' } as const] : []),
    ...(isByBreath(unit, context.breaths ?? [], 'aasm-v3') ? [BY_BREATH] : []),
  ]
  const isCandidate = (unit: Unit) => flaws(unit).length === 0
  const rule = { isCandidate, isBroken: broken(context), shortInterval }
  return { units, flaws, ...aasmRuns(units, rule), leastS: aasm.interval.leastS }
}

const BY_BREATH = { kind: 'by-breath', withinS: AASM_AROUND_S } as const

const periodicIn = (stage: Stage | null): MovementKind => {
  if (stage === null) return 'plm'
  return stage === 'W' ? 'plmw' : 'plms'
}

type Leaves = (unit: Unit) => boolean
const none: Leaves = () => false

const judged = (found: Found, standard: Standard, context: Context): Judgement => {
  const { arousals, breaths } = context
  const series = found.runs.filter((run) => run.length >= least)
  const numbers = new Map(series.flatMap((run, i) => run.map((unit) => [unit, i + 1] as const)))
  const rows = new Map(found.runs.flatMap((run) => run.map((unit) => [unit, run.length] as const)))
  const aloneOf = (unit: Unit): readonly WhyNot[] => {
    const { leastS, short } = found
    const [afterS, inRow] = [short.get(unit), rows.get(unit)]
    return [
      ...(afterS === undefined ? [] : [{ kind: 'short-interval', afterS, leastS } as const]),
      ...(inRow === undefined ? [] : [{ kind: 'few-in-a-row', inRow, least } as const]),
    ]
  }
  const asideOf = (unit: Unit, stage: Stage | null): readonly WhyNot[] => [
    ...(isOfNight(context, unit.onsetS) ? [] : [{ kind: 'lights' } as const]),
    ...(stage === null && numbers.has(unit) ? [{ kind: 'no-stage' } as const] : []),
  ]
  const judge = (unit: Unit): Judged => {
    const stage = stageAt(context, unit.onsetS)
    const number = numbers.get(unit) ?? null
    const flaws = found.flaws(unit)
    const isCandidate = flaws.length === 0
    const kindOf = (): MovementKind => {
      if (!isCandidate) return 'not-candidate'
      if (number !== null) return periodicIn(stage)
      return found.short.has(unit) ? 'short-interval' : 'isolated'
    }
    const verdict = {
      kind: kindOf(),
      series: number,
      respiratory: breaths && isByBreath(unit, breaths, standard),
      arousal: arousals && isByArousal(unit, arousals),
      why: [
        ...flaws,
        ...(isCandidate && number === null ? aloneOf(unit) : []),
        ...asideOf(unit, stage),
      ],
    }
    return { unit, stage, isCandidate, verdict }
  }
  return { judged: found.units.map(judge), runs: found.runs }
}

export function judge(
  movements: readonly LegMovement[],
  standard: Standard,
  context: Context,
): Judgement {
  const found =
    standard === 'wasm-2016' ? wasmOf(movements, context, none) : aasmOf(movements, context)
  return judged(found, standard, context)
}

/** WASM once more without the respiratory candidates; null where respiration was not scored. */
export function judgeWithoutBreaths(
  movements: readonly LegMovement[],
  context: Context,
): Judgement | null {
  const { breaths } = context
  if (!breaths) return null
  const leaves = (unit: Unit) => isWasmCandidate(unit) && isByBreath(unit, breaths, 'wasm-2016')
  return judged(wasmOf(movements, context, leaves), 'wasm-2016', context)
}
