import type { LegMovement } from '../movement/movement.ts'
import type { Options } from './options.ts'
import { exact } from './span.ts'
import { durationOf, endOf, groupBy, intervalBetween, type Unit } from './unit.ts'

/** Ferri et al., Sleep Med 2016;26:86-95. Which of these were not read there: docs/science. */
export const wasm = {
  shortestS: 0.5,
  longestS: 10,
  longestBothS: 15,
  mostParts: 4,
  joinUnderS: 0.5,
  interval: { leastS: 10, mostS: 90 },
} as const

/** Legs are one movement where they overlap or the next onset is under 0.5 s after an offset. */
export function wasmUnits(
  movements: readonly LegMovement[],
  { joins, empty }: Pick<Options, 'joins' | 'empty'>,
): Unit[] {
  const isMovement = ({ shape }: LegMovement) =>
    empty === 'not-candidate' || shape?.isSustained !== false
  return groupBy(movements.filter(isMovement), (next, parts) =>
    parts.some(
      (part) =>
        (joins === 'any-legs' || part.leg !== next.leg) &&
        exact(next.onsetS - endOf(part)) < wasm.joinUnderS,
    ),
  )
}

/** A candidate (CLM): each part 0.5-10 s; of both legs, at most four parts and 15 s. */
export function isWasmCandidate(unit: Unit): boolean {
  const isSound = ({ durationS, shape }: LegMovement) =>
    exact(durationS) >= wasm.shortestS &&
    exact(durationS) <= wasm.longestS &&
    shape?.isSustained !== false
  const longest = unit.leg === 'both' ? wasm.longestBothS : wasm.longestS
  return (
    unit.parts.every(isSound) && unit.parts.length <= wasm.mostParts && durationOf(unit) <= longest
  )
}

interface Rule {
  readonly isCandidate: (unit: Unit) => boolean
  /** Does time between two movements that nobody could score lie there? */
  readonly isBroken: (before: Unit, after: Unit) => boolean
  readonly afterShortInterval: Options['afterShortInterval']
}

/** Runs of candidates 10-90 s apart, of any length; another movement or interval ends a run. */
export function wasmRuns(units: readonly Unit[], rule: Rule): Unit[][] {
  const runs: Unit[][] = []
  let run: Unit[] = []
  let before: Unit | null = null
  const begin = (first: readonly Unit[]) => {
    if (run.length > 0) runs.push(run)
    run = [...first]
  }
  for (const unit of units) {
    if (!rule.isCandidate(unit)) {
      begin([])
      before = null
      continue
    }
    const interval =
      before && !rule.isBroken(before, unit)
        ? intervalBetween(before, unit)
        : Number.POSITIVE_INFINITY
    before = unit
    if (interval > wasm.interval.mostS) begin([unit])
    else if (interval >= wasm.interval.leastS) run.push(unit)
    else begin(rule.afterShortInterval === 'may-start' ? [unit] : [])
  }
  begin([])
  return runs
}

/** Candidates that came under 10 s after the candidate before them. */
export function wasmShort(units: readonly Unit[], { isCandidate, isBroken }: Rule): Set<Unit> {
  const short = units.filter((unit, i) => {
    const before = units[i - 1]
    return (
      before !== undefined &&
      isCandidate(before) &&
      isCandidate(unit) &&
      !isBroken(before, unit) &&
      intervalBetween(before, unit) < wasm.interval.leastS
    )
  })
  return new Set(short)
}
