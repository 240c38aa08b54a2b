import type { Histogram, Index, Intervals } from './scored.ts'
import { intervalBetween, type Unit } from './unit.ts'

/** Seconds between the onsets of neighbors; unknown intervals are already left out. */
export function intervalsOf(
  units: readonly Unit[],
  isKnown: (before: Unit, after: Unit) => boolean,
): number[] {
  return units.flatMap((after, i) => {
    const before = units[i - 1]
    return before && isKnown(before, after) ? [intervalBetween(before, after)] : []
  })
}

/** Each bin holds its lower edge, the last one both; what lies outside is left out. */
export function histogram(
  values: readonly number[],
  { from, to, width }: { readonly from: number; readonly to: number; readonly width: number },
): Histogram {
  const bins = Math.round((to - from) / width)
  const counts = Array.from({ length: bins }, () => 0)
  for (const value of values) {
    if (value < from || value > to) continue
    const bin = Math.min(bins - 1, Math.floor((value - from) / width + 1e-9))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return { from, width, counts }
}

export function histogramsOf(intervals: readonly number[]): Intervals {
  const logs = intervals.filter((seconds) => seconds > 0).map(Math.log)
  return {
    seconds: histogram(intervals, { from: 0, to: 90, width: 2 }),
    log: histogram(logs, { from: 0, to: 4.6, width: 0.1 }),
  }
}

/** Mean and standard deviation (n - 1) of the natural logarithm of intervals of 10-90 s. */
export function logOf(intervals: readonly number[]): { readonly mean: Index; readonly sd: Index } {
  const logs = intervals.filter((seconds) => seconds >= 10 && seconds <= 90).map(Math.log)
  const count = logs.length
  const mean = logs.reduce((sum, log) => sum + log, 0) / count
  const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0)
  const index = (value: number, least: number): Index => ({
    value: count < least ? null : value,
    unit: '1',
    count,
    hours: null,
  })
  return { mean: index(mean, 1), sd: index(Math.sqrt(squares / (count - 1)), 2) }
}

/**
 * Ferri 2006: of all intervals, the part over 10 and up to 90 s in runs of three such or more.
 * Its wording is not checked against the paper.
 */
export function periodicityOf(intervals: readonly (number | null)[]): Index {
  let run = 0
  let periodic = 0
  const close = () => {
    if (run >= 3) periodic += run
    run = 0
  }
  for (const seconds of intervals) {
    if (seconds !== null && seconds > 10 && seconds <= 90) run++
    else close()
  }
  close()
  const all = intervals.filter((seconds) => seconds !== null).length
  return { value: all > 0 ? periodic / all : null, unit: '1', count: periodic, hours: null }
}
