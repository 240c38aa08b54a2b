import type { Shift } from './shift.ts'

/** So many of so many. */
export interface Share {
  readonly of: number
  readonly had: number
}

/** The 0.975 quantile of the normal distribution. */
const Z = 1.959963984540054

/**
 * By how much one share is larger than another, with the 95% interval of Newcombe (1998, method 10):
 * the two intervals of Wilson, put together.
 */
export function shareShift(before: Share, after: Share): Shift {
  const [early, late] = [wilson(before), wilson(after)]
  const by = late.at - early.at
  const down = Math.hypot(late.at - late.low, early.high - early.at)
  const up = Math.hypot(late.high - late.at, early.at - early.low)
  return { by, low: by - down, high: by + up }
}

/** By how much a share is larger than one that is taken as certain. */
export function shareShiftFrom(before: number, after: Share): Shift {
  const { at, low, high } = wilson(after)
  return { by: at - before, low: low - before, high: high - before }
}

function wilson({ of, had }: Share): { readonly at: number; readonly low: number; high: number } {
  const at = had / of
  const middle = (at + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of)
  const half = (Z * Math.sqrt((at * (1 - at)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of)
  return { at, low: middle - half, high: middle + half }
}
