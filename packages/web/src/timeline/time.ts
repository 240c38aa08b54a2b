import type { Timeline } from '@legato/server/api'
import { instant } from '../words/index.ts'

const DAY_MS = 86_400_000

/** A span of time, in milliseconds. */
export interface Period {
  readonly from: number
  readonly to: number
}

export interface Tick {
  readonly at: number
  readonly label: string
}

/** The one axis of a page: from the first thing dated to the day of judgement, with a little room. */
export function periodOf({ tracks }: Timeline, asOf: string): Period | undefined {
  const dates = tracks.flatMap(({ points, spans, events }) => [
    ...points.map(({ at }) => at),
    ...spans.flatMap(({ from, to }) => (to ? [from, to] : [from])),
    ...events.map(({ at }) => at),
  ])
  if (dates.length === 0) return undefined
  const days = [...dates, asOf].map(instant)
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const room = Math.max(7 * DAY_MS, (to - from) * 0.03)
  return { from: from - room, to: to + room }
}

const MONTHS_APART = [1, 2, 3, 6, 12, 24, 60, 120]

/** First days of months, as many as fit; a January says its year. */
export function ticksOf({ from, to }: Period, most: number): readonly Tick[] {
  const months = (to - from) / (30.44 * DAY_MS)
  const apart = MONTHS_APART.find((step) => months / step <= most) ?? 240
  const first = new Date(from)
  const ticks: Tick[] = []
  for (let month = 0; month <= months + 1; month += 1) {
    const day = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1))
    const number = day.getUTCFullYear() * 12 + day.getUTCMonth()
    if (number % apart === 0 && day.getTime() >= from && day.getTime() <= to) {
      ticks.push({ at: day.getTime(), label: labelOf(day) })
    }
  }
  return ticks
}

const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })

function labelOf(day: Date): string {
  return day.getUTCMonth() === 0 ? String(day.getUTCFullYear()) : month.format(day)
}
