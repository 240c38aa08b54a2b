import type { LegMovement } from '../movement/movement.ts'
import type { Options } from './options.ts'
import { exact } from './span.ts'
import { durationOf, endOf, groupBy, intervalBetween, type Unit } from './unit.ts'
import type { WhyNot } from './why.ts'

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
  const isMovement = (one: LegMovement) => wasmPasses(one, { empty }) === null
  return groupBy(movements.filter(isMovement), (next, parts) =>
    parts.some(
      (part) =>
        (joins === 'any-legs' || part.leg !== next.leg) &&
        exact(next.onsetS - endOf(part)) < wasm.joinUnderS,
    ),
  )
}

/** Why a mark is no movement at all; null where it is one. */
export function wasmPasses(
  { shape }: LegMovement,
  { empty }: Pick<Options, 'empty'>,
): WhyNot | null {
  return empty === 'no-movement' && shape?.isSustained === false ? { kind: 'no-body' } : null
}

/** A candidate (CLM): each part 0.5-10 s; of both legs, at most four parts and 15 s. */
export function isWasmCandidate(unit: Unit): boolean {
  return wasmFlaws(unit).length === 0
}

/** All that keeps a movement from being a candidate. */
export function wasmFlaws(unit: Unit): readonly WhyNot[] {
  const { longestS, longestBothS, mostParts: most } = wasm
  const parts = unit.parts.length
  const lastsS = durationOf(unit)
  const mostS = unit.leg === 'both' ? longestBothS : longestS
  return [
    ...unit.parts.flatMap(partFlaws),
    ...(parts > most ? [{ kind: 'too-many-parts', parts, most } as const] : []),
    ...(parts > 1 && lastsS > mostS ? [{ kind: 'too-long-together', lastsS, mostS } as const] : []),
  ]
}

function partFlaws({ durationS, shape }: LegMovement): readonly WhyNot[] {
  const { shortestS: leastS, longestS: mostS } = wasm
  const lastsS = exact(durationS)
  return [
    ...(lastsS < leastS ? [{ kind: 'too-short', lastsS, leastS } as const] : []),
    ...(lastsS > mostS ? [{ kind: 'too-long', lastsS, mostS } as const] : []),
    ...(shape?.isSustained === false ? [{ kind: 'no-body' } as const] : []),
  ]
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

/** Candidates that came under 10 s after the candidate before them, and how long after. */
export function wasmShort(
  units: readonly Unit[],
  { isCandidate, isBroken }: Pick<Rule, 'isCandidate' | 'isBroken'>,
): ReadonlyMap<Unit, number> {
  const short = units.flatMap((unit, i) => {
    const before = units[i - 1]
    if (!before || !isCandidate(before) || !isCandidate(unit) || isBroken(before, unit)) return []
    const afterS = intervalBetween(before, unit)
    return afterS < wasm.interval.leastS ? [[unit, afterS] as const] : []
  })
  return new Map(short)
}
