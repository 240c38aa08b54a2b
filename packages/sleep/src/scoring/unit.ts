import type { LegMovement } from '../movement/movement.ts'
import type { Leg } from '../recording/recording.ts'
import { exact } from './span.ts'

/** One movement to a standard: what it joins of one leg or both. */
export interface Unit {
  readonly onsetS: number
  readonly endS: number
  readonly leg: Leg | 'both'
  readonly parts: readonly LegMovement[]
}

export function endOf({ onsetS, durationS }: LegMovement): number {
  return exact(onsetS + durationS)
}

export function unitOf(parts: readonly LegMovement[]): Unit {
  const legs = new Set(parts.map((part) => part.leg))
  const [only] = legs
  return {
    onsetS: Math.min(...parts.map((part) => part.onsetS)),
    endS: Math.max(...parts.map(endOf)),
    leg: legs.size === 1 && only ? only : 'both',
    parts,
  }
}

export function durationOf({ onsetS, endS }: Unit): number {
  return exact(endS - onsetS)
}

export function intervalBetween(before: Unit, after: Unit): number {
  return exact(after.onsetS - before.onsetS)
}

/** Puts each movement, in order of time, to the parts before it or begins anew. */
export function groupBy(
  movements: readonly LegMovement[],
  belongs: (next: LegMovement, parts: readonly LegMovement[]) => boolean,
): Unit[] {
  const groups: LegMovement[][] = []
  for (const next of movements.toSorted((a, b) => a.onsetS - b.onsetS)) {
    const parts = groups.at(-1)
    if (parts && belongs(next, parts)) parts.push(next)
    else groups.push([next])
  }
  return groups.map(unitOf)
}
