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

/** Inter at 12 px: the width of a letter on the average. */
const LETTER = 6.6

const widthOf = (text: string) => text.length * LETTER

/** A bar with its label inside, after or before it, on a line of its own kind. */
export interface Bar {
  readonly span: TrackSpan
  readonly start: number
  readonly end: number
  readonly label: 'inside' | 'after' | 'before'
  /** The label, cut where there is no room for all of it: the table has the whole. */
  readonly text: string
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

/** Inside where it fits, else after, else before; where it fits nowhere, on the side with most room. */
function placed(span: TrackSpan, x: Scale, right: number): Omit<Bar, 'lane'> {
  const start = x(instant(span.from))
  const end = Math.max(start + 3, span.to ? x(instant(span.to)) : right)
  const width = widthOf(span.label) + 2 * PAD
  const rooms = { inside: end - start, after: right - end, before: start }
  const sides = ['inside', 'after', 'before'] as const
  const most = Math.max(...Object.values(rooms))
  const label =
    sides.find((side) => rooms[side] >= width) ??
    sides.find((side) => rooms[side] === most) ??
    'inside'
  return { span, start, end, label, text: cut(span.label, rooms[label] - 2 * PAD) }
}

function cut(label: string, room: number): string {
  const letters = Math.floor(room / LETTER)
  return label.length <= letters ? label : `${label.slice(0, Math.max(1, letters - 1))}…`
}

/** From where to where a bar with its label reaches. */
function reach({ text, start, end, label }: Omit<Bar, 'lane'>): readonly [number, number] {
  const width = widthOf(text) + PAD
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
