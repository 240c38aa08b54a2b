import type { LegMovement } from '../movement/movement.ts'
import type { Options } from './options.ts'
import { exact } from './span.ts'
import { groupBy, intervalBetween, type Unit } from './unit.ts'
import type { WhyNot } from './why.ts'

/** AASM manual, version 3. Which of these were not read there: docs/science. */
export const aasm = {
  shortestS: 0.5,
  longestS: 10,
  joinOnsetsUnderS: 5,
  interval: { leastS: 5, mostS: 90 },
} as const

/** Legs are one movement where their onsets are under 5 s apart; it begins with the first. */
export function aasmUnits(movements: readonly LegMovement[]): Unit[] {
  const isMovement = (one: LegMovement) => aasmPasses(one) === null
  return groupBy(movements.filter(isMovement), (next, parts) => {
    const [first] = parts
    return (
      parts.length === 1 &&
      first !== undefined &&
      first.leg !== next.leg &&
      exact(next.onsetS - first.onsetS) < aasm.joinOnsetsUnderS
    )
  })
}

/** Why a mark is no movement at all; null where it is one. */
export function aasmPasses({ durationS }: LegMovement): WhyNot | null {
  const { shortestS: leastS, longestS: mostS } = aasm
  const lastsS = exact(durationS)
  if (lastsS < leastS) return { kind: 'too-short', lastsS, leastS }
  return lastsS > mostS ? { kind: 'too-long', lastsS, mostS } : null
}

interface Rule {
  readonly isCandidate: (unit: Unit) => boolean
  readonly isBroken: (before: Unit, after: Unit) => boolean
  readonly shortInterval: Options['shortInterval']
}

export interface AasmRuns {
  readonly runs: readonly (readonly Unit[])[]
  /** Under 5 s after the last one counted, and how long after. */
  readonly short: ReadonlyMap<Unit, number>
}

/**
 * Runs of candidates 5-90 s apart, of any length. What is no candidate is passed over. Wake of
 * 90 s or more inside a run needs no rule of its own: the interval across it is over 90 s.
 */
export function aasmRuns(units: readonly Unit[], rule: Rule): AasmRuns {
  const runs: Unit[][] = []
  const short = new Map<Unit, number>()
  for (const unit of units.filter(rule.isCandidate)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const interval =
      last && !rule.isBroken(last, unit) ? intervalBetween(last, unit) : Number.POSITIVE_INFINITY
    if (!run || interval > aasm.interval.mostS) runs.push([unit])
    else if (interval >= aasm.interval.leastS) run.push(unit)
    else {
      short.set(unit, interval)
      if (rule.shortInterval === 'ends-series') runs.push([unit])
    }
  }
  return { runs, short }
}
