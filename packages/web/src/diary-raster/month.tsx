import { type MouseEvent, memo, useMemo } from 'react'
import { useWords } from '../words/index.ts'
import type { Layout } from './layout.ts'
import { marksOf } from './marks.ts'
import styles from './raster.module.css'
import type { Month, RasterRow } from './rows.ts'
import { shortDate } from './say.ts'

/** From here on a night has room for its own words. */
const WITH_WORDS = 18
const WITH_DATES = 10

/** The nights of one month as one picture; what each of them says stands in the numbers. */
export const MonthPicture = memo(function MonthPicture({
  month: { rows },
  layout,
  chosen,
  firstDose,
  onChoose,
}: {
  readonly month: Month
  readonly layout: Layout
  /** The chosen night, if it is of this month. */
  readonly chosen: string | undefined
  readonly firstDose: string | undefined
  readonly onChoose: (night: string) => void
}) {
  const { width, row } = layout
  const height = rows.length * row
  const choose = (event: MouseEvent<SVGSVGElement>) => {
    const { top, height: shown } = event.currentTarget.getBoundingClientRect()
    const at = Math.floor(((event.clientY - top) / shown) * rows.length)
    const night = rows[at]?.night
    if (night !== undefined) onChoose(night)
  }
  return (
    <svg
      aria-hidden="true"
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      onClick={choose}
    >
      <Chosen rows={rows} chosen={chosen} layout={layout} />
      <Grid layout={layout} height={height} />
      <Marked rows={rows} layout={layout} />
      <Dates rows={rows} layout={layout} />
      {row >= WITH_WORDS && <Notes rows={rows} layout={layout} />}
      <FirstDose rows={rows} layout={layout} day={firstDose} />
    </svg>
  )
})

interface Drawn {
  readonly rows: readonly RasterRow[]
  readonly layout: Layout
}

function Chosen({ rows, layout, chosen }: Drawn & { readonly chosen: string | undefined }) {
  const at = rows.findIndex(({ night }) => night === chosen)
  if (at < 0) return null
  return (
    <rect
      className={styles.chosen}
      x="0"
      y={at * layout.row}
      width={layout.width}
      height={layout.row}
    />
  )
}

export const GRID_HOURS = [3, 6, 9, 12, 15, 18, 21] as const

function Grid({ layout: { x, chart }, height }: Pick<Drawn, 'layout'> & { height: number }) {
  const inner = GRID_HOURS.map((hour) => `M${x(hour)} 0v${height}`).join('')
  return (
    <>
      <path className={styles.grid} d={inner} />
      <path className={styles.midnight} d={`M${x(15)} 0v${height}`} />
      <path className={styles.grid} d={`M${chart.at} 0v${height}m${chart.width} 0v${-height}`} />
    </>
  )
}

function Marked({ rows, layout }: Drawn) {
  const marks = useMemo(() => marksOf(rows, layout), [rows, layout])
  return (
    <>
      <path className={styles.missing} d={marks.missing} />
      <path className={styles.clock} d={marks.clock} />
      <path className={styles.quiet} d={marks.quiet} />
      <path className={styles.urge} d={marks.urges} />
      <path className={styles.sleep} d={marks.sleeps} />
      <path className={styles.away} d={marks.away} />
      <path className={styles.strong} d={marks.onsets.strong} />
      <path className={styles.middle} d={marks.onsets.middle} />
      <path className={styles.faint} d={marks.onsets.faint} />
      <path className={styles.unknown} d={marks.onsets.unknown} />
      <path className={styles.dose} d={marks.doses} />
      <path className={styles.lately} d={marks.lately} />
      <path className={styles.before} d={marks.before} />
    </>
  )
}

function Dates({ rows, layout: { row } }: Drawn) {
  if (row < WITH_DATES) return null
  const every = row >= WITH_WORDS ? 1 : 7
  return rows.map(({ night }, at) =>
    at % every === 0 ? (
      <text key={night} className={styles.date} x="0" y={at * row + row / 2 + 4}>
        {shortDate(night)}
      </text>
    ) : null,
  )
}

/** What would be mistaken without a word: nobody logged it, nothing happened, another place, another clock. */
function Notes({ rows, layout: { row, chart, x } }: Drawn) {
  const t = useWords()
  return rows.map(({ night, logged, away, clock }, at) => {
    const y = at * row + row / 2 + 4
    const says = [
      ...(away && logged ? [logged.zone.replace(/^.*\//, '').replaceAll('_', ' ')] : []),
      ...(clock ? [t(clock.by > 0 ? 'raster.clockForward' : 'raster.clockBack')] : []),
    ]
    const word = logged
      ? logged.beganAt === 'no-urge'
        ? t('raster.noUrge')
        : ''
      : t('raster.notLogged')
    return (
      <g key={night}>
        {word !== '' && (
          <text className={styles.note} x={x(12)} y={y} textAnchor="middle">
            {word}
          </text>
        )}
        {says.length > 0 && (
          <text className={styles.note} x={chart.at + 8} y={y}>
            {says.join(', ')}
          </text>
        )}
      </g>
    )
  })
}

function FirstDose({ rows, layout, day }: Drawn & { readonly day: string | undefined }) {
  const t = useWords()
  const at = rows.findIndex(({ night }) => night === day)
  if (at < 0) return null
  const y = (at + 1) * layout.row
  return (
    <>
      <path className={styles.firstLine} d={`M0 ${y}h${layout.width}`} />
      <text className={styles.firstWord} x={layout.chart.at + 8} y={y - 4}>
        {t('raster.firstDose')}
      </text>
    </>
  )
}
