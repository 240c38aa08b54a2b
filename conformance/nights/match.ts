import type { LegMovement } from '@legato/sleep'
import type { TrueMovement } from './generator/index.ts'

/** A true movement and what was detected for it. */
export interface Pair {
  readonly truth: TrueMovement
  readonly found: LegMovement
}

export interface Matched {
  readonly pairs: readonly Pair[]
  readonly missed: readonly TrueMovement[]
  readonly invented: readonly LegMovement[]
}

interface Timed {
  readonly onsetS: number
  readonly durationS: number
}

const sharedS = (a: Timed, b: Timed) =>
  Math.min(a.onsetS + a.durationS, b.onsetS + b.durationS) - Math.max(a.onsetS, b.onsetS)

/** Intersection over union; 0 where they do not overlap. */
const likeness = (a: Timed, b: Timed) => {
  const both = Math.max(0, sharedS(a, b))
  return both / (a.durationS + b.durationS - both)
}

const LEAST = 0.2

/** One to one, likest first, only where the likeness is over 0.2; of one leg. */
const matchLeg = (truths: readonly TrueMovement[], found: readonly LegMovement[]): Matched => {
  const likely = truths.flatMap((truth) =>
    found
      .map((one) => ({ truth, found: one, likeness: likeness(truth, one) }))
      .filter((pair) => pair.likeness > LEAST),
  )
  const taken = new Set<unknown>()
  const pairs: Pair[] = []
  for (const pair of likely.toSorted((a, b) => b.likeness - a.likeness)) {
    if (taken.has(pair.truth) || taken.has(pair.found)) continue
    taken.add(pair.truth).add(pair.found)
    pairs.push(pair)
  }
  return {
    pairs,
    missed: truths.filter((truth) => !taken.has(truth)),
    invented: found.filter((one) => !taken.has(one)),
  }
}

/** Movements of both legs. */
export const match = (truths: readonly TrueMovement[], found: readonly LegMovement[]): Matched => {
  const legs = (['left', 'right'] as const).map((leg) =>
    matchLeg(
      truths.filter((one) => one.leg === leg),
      found.filter((one) => one.leg === leg),
    ),
  )
  return {
    pairs: legs.flatMap(({ pairs }) => pairs),
    missed: legs.flatMap(({ missed }) => missed),
    invented: legs.flatMap(({ invented }) => invented),
  }
}

/** Do they overlap at all, on one leg? */
export const isTouched = (one: LegMovement, truth: TrueMovement): boolean =>
  one.leg === truth.leg && sharedS(one, truth) > 0
