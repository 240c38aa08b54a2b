import type { NightRaster } from '@legato/server/api'
import { useElementSize } from '@mantine/hooks'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { useKeys } from '../keys/index.ts'
import { Choice } from '../part/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import { clockOf } from './hour.ts'
import { type Layout, layoutOf, SIZES, SPANS, type Span } from './layout.ts'
import { GRID_HOURS, MonthPicture } from './month.tsx'
import styles from './raster.module.css'
import { type Month, monthsOf } from './rows.ts'
import { nightSentence } from './say.ts'
import { NightTable } from './table.tsx'

/** The nights as rows, the newest first, from the morning to the next; `t` shows the numbers instead. */
export function Raster({ view }: { readonly view: NightRaster }) {
  const t = useWords()
  const [span, setSpan] = useState<Span>('quarter')
  const [asNumbers, setAsNumbers] = useState(false)
  const turn = () => setAsNumbers((before) => !before)
  useKeys({ t: turn })
  const until = view.surveillance.asOf
  const months = useMemo(
    () => monthsOf(view, { until, days: SIZES[span].days }),
    [view, until, span],
  )
  return (
    <section aria-labelledby="raster-title" className={styles.part}>
      <h2 id="raster-title">{t('raster.nights')}</h2>
      <div className={`${styles.acts} screen-only`}>
        <Choice
          isPlain
          legend={t('raster.span')}
          of={SPANS}
          chosen={span}
          say={(one) => t(`raster.spans.${one}`)}
          onChoose={setSpan}
        />
        <button type="button" className="quiet" aria-pressed={asNumbers} onClick={turn}>
          {t('timeline.numbers')} <kbd aria-hidden>t</kbd>
        </button>
      </div>
      {asNumbers ? (
        <NightTable months={months} />
      ) : (
        <Picture months={months} span={span} firstDose={view.firstDose} />
      )}
    </section>
  )
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 7,
  PageUp: -7,
}

function Picture({
  months,
  span,
  firstDose,
}: {
  readonly months: readonly Month[]
  readonly span: Span
  readonly firstDose: string | undefined
}) {
  const t = useWords()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const layout = useMemo(() => layoutOf(width, span), [width, span])
  const rows = useMemo(() => months.flatMap((month) => month.rows), [months])
  const [chosen, setChosen] = useState<string>()
  const at = rows.findIndex(({ night }) => night === chosen)
  const row = rows[at]
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))
    setChosen(rows[next]?.night)
  }
  return (
    <>
      <p className={styles.hint}>{t('raster.how')}</p>
      <p className={`${styles.night} screen-only`} role="status">
        {row ? nightSentence(row.night, row.logged, t) : t('raster.choose')}
      </p>
      <section
        ref={ref}
        className={styles.raster}
        aria-label={t('raster.picture')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go from night to night
        tabIndex={0}
        onKeyDown={move}
      >
        {width > 0 && (
          <>
            <Axis layout={layout} />
            {months.map((month) => (
              <figure key={month.month} className={styles.month}>
                <figcaption>{dateInWords(month.month)}</figcaption>
                <MonthPicture
                  month={month}
                  layout={layout}
                  chosen={chosen?.startsWith(month.month) ? chosen : undefined}
                  firstDose={firstDose}
                  onChoose={setChosen}
                />
              </figure>
            ))}
          </>
        )}
      </section>
    </>
  )
}

const AXIS = 18
const WIDE = 560

/** The hours, and what the bars at both sides are. */
function Axis({ layout: { width, urge, sleep, x } }: { readonly layout: Layout }) {
  const t = useWords()
  const shown = GRID_HOURS.filter((hour) => width >= WIDE || hour % 6 === 3)
  return (
    <svg
      aria-hidden="true"
      className={styles.axis}
      viewBox={`0 0 ${width} ${AXIS}`}
      width={width}
      height={AXIS}
    >
      <text x={urge.at} y="13">
        {t(width >= WIDE ? 'raster.urgeAxisWide' : 'raster.urgeAxis')}
      </text>
      {shown.map((hour) => (
        <text key={hour} x={x(hour)} y="13" textAnchor="middle">
          {clockOf((hour + 9) % 24)}
        </text>
      ))}
      <text x={sleep.at} y="13">
        {t('raster.sleepAxis')}
      </text>
    </svg>
  )
}
