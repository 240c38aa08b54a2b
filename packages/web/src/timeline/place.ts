import type { Track, TrackSpan } from '@legato/server/api'
import { instant } from '../words/index.ts'

/** From a value to a place on the screen. */
export type Scale = (value: number) => number

export function scale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  const length = to - from || 1
  return (value) => start + ((value - from) / length) * (end - start)
}

/**
 * From where to where the numbers of a track are drawn. The range is shown where it says something
 * about them: its lower edge always, its upper one only when a number comes halfway to it.
 */
export function extent({
  points,
  range,
}: Pick<Track, 'points' | 'range'>): readonly [number, number] {
  const values = points.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (!range) return [least, most]
  const [low, high] = range
  const middle = (low + high) / 2
  return [Math.min(least, low), Math.max(most, most > middle ? high : low)]
}

/** Inter at 12 px: a letter is 6.6 px wide on the average. */
export const widthOf = (text: string) => text.length * 6.6

/** A bar with its label inside, after or before it, on a line of its own kind. */
export interface Bar {
  readonly span: TrackSpan
  readonly start: number
  readonly end: number
  readonly label: 'inside' | 'after' | 'before'
  readonly lane: number
}

const GAP = 12
const PAD = 6

/** Lays bars out in as few lanes as their labels allow, in the order of their beginning. */
export function bars(spans: readonly TrackSpan[], x: Scale, right: number): readonly Bar[] {
  const ends: number[] = []
  return [...spans]
    .sort((a, b) => instant(a.from) - instant(b.from))
    .map((span) => {
      const bar = placed(span, x, right)
      const [from, to] = reach(bar)
      const free = ends.findIndex((end) => end + GAP <= from)
      const lane = free === -1 ? ends.length : free
      ends[lane] = to
      return { ...bar, lane }
    })
}

function placed(span: TrackSpan, x: Scale, right: number): Omit<Bar, 'lane'> {
  const start = x(instant(span.from))
  const end = Math.max(start + 3, span.to ? x(instant(span.to)) : right)
  const width = widthOf(span.label) + 2 * PAD
  if (end - start >= width) return { span, start, end, label: 'inside' }
  return { span, start, end, label: end + width <= right ? 'after' : 'before' }
}

/** From where to where a bar with its label reaches. */
function reach({ span, start, end, label }: Omit<Bar, 'lane'>): readonly [number, number] {
  const width = widthOf(span.label) + PAD
  if (label === 'inside') return [start, end]
  return label === 'after' ? [start, end + width] : [start - width, end]
}

/** Which points can carry their number without touching the next; the last always does. */
export function labelled(places: readonly number[], apart: number): ReadonlySet<number> {
  const kept = new Set<number>()
  let next: number | undefined
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index] ?? 0
    if (next !== undefined && next - place < apart) continue
    kept.add(index)
    next = place
  }
  return kept
}
