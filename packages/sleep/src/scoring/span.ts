import type { Span } from '../movement/movement.ts'

/** In order of time, overlapping and touching ones made one, empty ones left out. */
export function united(spans: readonly Span[]): Span[] {
  const whole: Span[] = []
  const ordered = spans.filter((s) => s.endS > s.startS).toSorted((a, b) => a.startS - b.startS)
  for (const { startS, endS } of ordered) {
    const last = whole.at(-1)
    if (last && startS <= last.endS)
      whole[whole.length - 1] = { startS: last.startS, endS: Math.max(last.endS, endS) }
    else whole.push({ startS, endS })
  }
  return whole
}

/** What is in both. Each must be united. */
export function shared(some: readonly Span[], others: readonly Span[]): Span[] {
  const both: Span[] = []
  let first = 0
  for (const { startS, endS } of some) {
    while (first < others.length && (others[first]?.endS ?? 0) <= startS) first++
    for (let i = first; i < others.length; i++) {
      const other = others[i]
      if (!other || other.startS >= endS) break
      both.push({ startS: Math.max(startS, other.startS), endS: Math.min(endS, other.endS) })
    }
  }
  return both
}

/** What of `some` is not in `others`. Each must be united. */
export function without(some: readonly Span[], others: readonly Span[]): Span[] {
  const ends = [...others, { startS: Number.POSITIVE_INFINITY, endS: Number.POSITIVE_INFINITY }]
  const between = ends.map((other, i) => ({
    startS: others[i - 1]?.endS ?? Number.NEGATIVE_INFINITY,
    endS: other.startS,
  }))
  return shared(some, between)
}

export function holds(spans: readonly Span[], atS: number): boolean {
  return spans.some(({ startS, endS }) => startS <= atS && atS < endS)
}

export function hoursIn(spans: readonly Span[]): number {
  return exact(spans.reduce((sum, { startS, endS }) => sum + endS - startS, 0)) / 3600
}

/**
 * Seconds to the microsecond. Marks are made at milliseconds or samples; without this, the sum of
 * two decimal fractions would decide whether an interval is exactly 90 s.
 */
export function exact(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6
}
