import type { Layout } from './layout.ts'
import type { RasterRow, Strength } from './rows.ts'

/** What is drawn of many nights at once: one path for each look, so that years stay quick. */
export interface Marks {
  readonly onsets: Readonly<Record<Strength, string>>
  readonly missing: string
  readonly quiet: string
  readonly doses: string
  readonly urges: string
  readonly sleeps: string
  readonly away: string
  readonly clock: string
  readonly lately: string
  readonly before: string
}

const ONSET = 4
const ONSET_BEYOND = 12
const DOSE = 2
const QUIET = 18
const SLEEP_MOST = 12
const URGE_MOST = 10

export function marksOf(rows: readonly RasterRow[], layout: Layout): Marks {
  const { row, urge, chart, sleep, x } = layout
  const pad = row >= 8 ? 2 : row >= 4 ? 0.5 : 0.25
  const height = row - 2 * pad
  const box = (left: number, top: number, width: number) =>
    `M${left.toFixed(1)} ${top + pad}h${width.toFixed(1)}v${height}h${(-width).toFixed(1)}z`
  const path = (of: (one: RasterRow, top: number) => string) =>
    rows.map((one, at) => of(one, at * row)).join('')
  const onsets = (strength: Strength) =>
    path((one, top) => {
      if (one.onset === undefined || one.strength !== strength) return ''
      const width = one.beyondLegs ? ONSET_BEYOND : ONSET
      return box(Math.min(x(one.onset), chart.at + chart.width - width), top, width)
    })
  return {
    onsets: {
      strong: onsets('strong'),
      middle: onsets('middle'),
      faint: onsets('faint'),
      unknown: onsets('unknown'),
    },
    missing: path(({ logged }, top) => (logged ? '' : box(chart.at, top, chart.width))),
    quiet: path(({ logged }, top) =>
      logged?.beganAt === 'no-urge' ? `M${chart.at + 6} ${top + row / 2}h${QUIET}` : '',
    ),
    doses: path(({ doses }, top) =>
      doses.map((hour) => box(x(hour) - DOSE / 2, top, DOSE)).join(''),
    ),
    urges: path(({ logged }, top) =>
      typeof logged?.urge === 'number'
        ? box(urge.at, top, Math.max(1, (logged.urge / URGE_MOST) * urge.width))
        : '',
    ),
    sleeps: path(({ logged }, top) =>
      typeof logged?.sleepHours === 'number'
        ? box(
            sleep.at,
            top,
            Math.max(1, (Math.min(logged.sleepHours, SLEEP_MOST) / SLEEP_MOST) * sleep.width),
          )
        : '',
    ),
    away: path(({ away }, top) => (away ? box(chart.at, top, 3) : '')),
    clock: path(({ clock }, top) =>
      clock
        ? box(x(clock.at - (clock.by < 0 ? -clock.by : 0)), top, x(Math.abs(clock.by)) - x(0))
        : '',
    ),
    lately: used('lately'),
    before: used('before'),
  }

  function used(as: RasterRow['used']): string {
    return path((one, top) => (one.used === as ? `M${urge.at - 5} ${top}v${row}` : ''))
  }
}
