import { mannWhitney, signedRanks } from './rank-sums.ts'

/** By how much something moved, with the interval that holds the truth in 95 of 100 such cases. */
export interface Shift {
  readonly by: number
  readonly low: number
  readonly high: number
}

const TAIL = 0.025

/**
 * The shift from one sample to another by Hodges and Lehmann: the median of all differences
 * (`after` less `before`), and the interval that inverts the test of Mann and Whitney. With ties it
 * is rather too wide than too narrow. Undefined where the samples are too small for any interval.
 */
export function shiftBetween(
  before: readonly number[],
  after: readonly number[],
): Shift | undefined {
  const differences = after.flatMap((late) => before.map((early) => late - early))
  return shiftOf(differences, mannWhitney(before.length, after.length))
}

/**
 * The shift of one sample from a number that is taken as certain: the median of the means of all
 * pairs, and the interval that inverts the test of Wilcoxon.
 */
export function shiftFrom(before: number, after: readonly number[]): Shift | undefined {
  const moved = after.map((late) => late - before)
  const means = moved.flatMap((a, i) => moved.slice(i).map((b) => (a + b) / 2))
  return shiftOf(means, signedRanks(after.length))
}

function shiftOf(values: readonly number[], chance: readonly number[]): Shift | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  // The first sum that chance reaches in more than the tail; at zero there is nothing to leave out.
  const cut = chance.findIndex((share) => share >= TAIL)
  const [low, high] = [sorted[cut - 1], sorted[sorted.length - cut]]
  if (cut < 1 || low === undefined || high === undefined) return undefined
  return { by: medianOf(sorted), low, high }
}

/** The middle value, or the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const [below, above] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  if (below === undefined || above === undefined)
    throw new RangeError('clinic/profile: no median of nothing')
  return (below + above) / 2
}
