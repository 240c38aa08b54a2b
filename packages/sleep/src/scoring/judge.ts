import type { LegMovement } from '../movement/movement.ts'
import type { Stage } from '../recording/recording.ts'
import { aasmRuns, aasmUnits } from './aasm.ts'
import { isByArousal, isByBreath } from './associate.ts'
import { type Context, isHidden, stageAt } from './context.ts'
import type { MovementKind, Standard, Verdict } from './scored.ts'
import type { Unit } from './unit.ts'
import { isWasmCandidate, wasmRuns, wasmShort, wasmUnits } from './wasm.ts'

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

const LEAST_IN_SERIES = 4

interface Found {
  readonly units: readonly Unit[]
  readonly isCandidate: (unit: Unit) => boolean
  readonly runs: readonly (readonly Unit[])[]
  readonly short: ReadonlySet<Unit>
}

const broken = (context: Context) => (before: Unit, after: Unit) =>
  isHidden(context, before.onsetS, after.onsetS)

const wasmOf = (movements: readonly LegMovement[], context: Context, leaves: Leaves): Found => {
  const { afterShortInterval } = context.options
  const units = wasmUnits(movements, context.options).filter((unit) => !leaves(unit))
  const rule = { isCandidate: isWasmCandidate, isBroken: broken(context), afterShortInterval }
  return { ...rule, units, runs: wasmRuns(units, rule), short: wasmShort(units, rule) }
}

const aasmOf = (movements: readonly LegMovement[], context: Context): Found => {
  const { shortInterval } = context.options
  const units = aasmUnits(movements)
  const isCandidate = (unit: Unit) =>
    stageAt(context, unit.onsetS) !== 'W' && !isByBreath(unit, context.breaths ?? [], 'aasm-v3')
  const rule = { isCandidate, isBroken: broken(context), shortInterval }
  return { isCandidate, units, ...aasmRuns(units, rule) }
}

const periodicIn = (stage: Stage | null): MovementKind => {
  if (stage === null) return 'plm'
  return stage === 'W' ? 'plmw' : 'plms'
}

type Leaves = (unit: Unit) => boolean
const none: Leaves = () => false

const judged = (found: Found, standard: Standard, context: Context): Judgement => {
  const { arousals, breaths } = context
  const series = found.runs.filter((run) => run.length >= LEAST_IN_SERIES)
  const numbers = new Map(series.flatMap((run, i) => run.map((unit) => [unit, i + 1] as const)))
  const judge = (unit: Unit): Judged => {
    const stage = stageAt(context, unit.onsetS)
    const number = numbers.get(unit) ?? null
    const isCandidate = found.isCandidate(unit)
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
