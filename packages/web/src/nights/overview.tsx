import type { Leg, NightToScore, ScoredNight, Standard } from '@legato/sleep'
import { useElementSize } from '@mantine/hooks'
import { memo, type PointerEvent, type ReactNode, useRef } from 'react'
import { numberInWords, useWords } from '../words/index.ts'
import { clockAt, partsOf, ticksOf } from './clock.ts'
import { LightLines } from './light-lines.tsx'
import type { Light, Lighting } from './lights.ts'
import styles from './overview.module.css'
import {
  blocks,
  hypnogramPath,
  type Place,
  remPath,
  STAGES,
  stageHeight,
  strokes,
} from './shapes.ts'
import { around, placeOf, timeAt, type View } from './view.ts'

interface Shown {
  readonly night: NightToScore
  readonly start: string | null
  readonly scored: ScoredNight
  readonly standard: Standard
}

/** The width that the labels take from the chart, as in the style sheet. */
const LABELS = 112
const NARROW = 520
const LIGHTS: readonly Light[] = ['offS', 'onS']
/** Pixels to both sides of a line at which a pointer takes it along. */
const REACH = 8

/** The whole night on one axis: stages, events, movements of each leg, index of each hour. */
export function Overview({
  view,
  onView,
  lighting,
  mayChange,
  ...shown
}: Shown & {
  readonly view: View
  readonly onView: (view: View) => void
  readonly lighting: Lighting
  readonly mayChange: boolean
}) {
  const t = useWords()
  const { ref, width: all } = useElementSize<HTMLDivElement>()
  const labels = all < NARROW ? 0 : LABELS
  const width = all - labels
  const whole: View = { startS: 0, spanS: shown.night.durationS }
  const dragged = useRef<Light>(undefined)
  const xOf = (event: PointerEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left - labels
  const place = (event: PointerEvent<HTMLElement>) => {
    const x = xOf(event)
    if (event.buttons === 0 || x < 0) return
    const atS = timeAt(whole, Math.min(x, width), width)
    if (dragged.current) lighting.put(dragged.current, atS)
    else onView(around(view, atS))
  }
  const begin = (event: PointerEvent<HTMLElement>) => {
    const near = (atS: number | null) =>
      atS !== null && Math.abs(placeOf(whole, atS, width) - xOf(event)) <= REACH
    const light = LIGHTS.find((one) => near(lighting.lights[one]))
    dragged.current = mayChange ? light : undefined
    if (!dragged.current) place(event)
  }
  const from = placeOf(whole, view.startS, width)
  const spans = Math.max(3, placeOf(whole, view.startS + view.spanS, width) - from)
  return (
    <section className={styles.overview} aria-labelledby="whole-night">
      <h2 id="whole-night" className="unseen">
        {t('nights.whole')}
      </h2>
      <div
        ref={ref}
        className={styles.ground}
        data-narrow={labels === 0}
        onPointerDown={begin}
        onPointerMove={place}
      >
        {width > 0 && <Tracks {...shown} width={width} />}
        {width > 0 && (
          <LightLines lights={lighting.lights} x={(atS) => labels + placeOf(whole, atS, width)} />
        )}
        {width > 0 && (
          <div
            aria-hidden
            className={styles.window}
            style={{ left: labels + from, width: spans }}
          />
        )}
      </div>
    </section>
  )
}

const Tracks = memo(function Tracks({
  night,
  start,
  scored,
  standard,
  width,
}: Shown & { readonly width: number }) {
  const x: Place = (atS) => (atS / night.durationS) * width
  const drawn = { night, scored, standard, x, width }
  return (
    <>
      <Hypnogram {...drawn} />
      <Events {...drawn} kind="respiratory" />
      <Events {...drawn} kind="arousal" />
      <OfLeg {...drawn} leg="left" />
      <OfLeg {...drawn} leg="right" />
      <Hours {...drawn} />
      <Clock {...drawn} start={start} />
    </>
  )
})

interface Drawn {
  readonly night: NightToScore
  readonly scored: ScoredNight
  readonly standard: Standard
  readonly x: Place
  readonly width: number
}

function Track({
  label,
  note,
  height,
  width,
  children,
}: {
  readonly label: string
  readonly note?: string | undefined
  readonly height: number
  readonly width: number
  readonly children?: ReactNode
}) {
  return (
    <div className={styles.track}>
      <p className={styles.label}>{label}</p>
      {note ? (
        <p className={styles.unknown}>{note}</p>
      ) : (
        <svg aria-hidden="true" className={styles.svg} width={width} height={height}>
          {children}
        </svg>
      )}
    </div>
  )
}

const STAIRS = 80

function Hypnogram({ night: { stages }, x, width }: Drawn) {
  const t = useWords()
  const isKnown = stages.some(({ stage }) => stage !== null)
  return (
    <Track
      label={t('nights.stages')}
      note={isKnown ? undefined : t('nights.noStages')}
      {...{ width, height: STAIRS }}
    >
      {STAGES.map((stage) => (
        <g key={stage}>
          <path d={`M0 ${stageHeight(stage, STAIRS)}H${width}`} className={styles.level} />
          <text x="2" y={stageHeight(stage, STAIRS) + 3.5} className={styles.stage}>
            {stage}
          </text>
        </g>
      ))}
      <path d={hypnogramPath(stages, x, STAIRS)} className={styles.stairs} />
      <path d={remPath(stages, x, STAIRS)} className={styles.rem} />
    </Track>
  )
}

function Events({ night, x, width, kind }: Drawn & { readonly kind: 'respiratory' | 'arousal' }) {
  const t = useWords()
  const times = night.events.filter((one) => one.kind === kind).map(({ onsetS }) => onsetS)
  const note = times.length === 0 ? t(`nights.none.${kind}`) : undefined
  return (
    <Track label={t(`nights.events.${kind}`)} {...{ note, width, height: 14 }}>
      <path d={strokes(times, x, [2, 13])} className={styles[kind]} />
    </Track>
  )
}

const LEG = 30
const FLAWS = 5

function OfLeg({ night, scored, standard, x, width, leg }: Drawn & { readonly leg: Leg }) {
  const t = useWords()
  const isHere =
    scored.quality.some((one) => one.leg === leg) || scored.legMovements[leg].length > 0
  const isRecorded = isHere || night.legs.some((one) => one.leg === leg)
  const of = scored.movements.filter((one) => one.leg === leg || one.leg === 'both')
  const at = (periodic: boolean) =>
    of
      .filter(({ by }) => by[standard] && (by[standard].kind === 'plms') === periodic)
      .map(({ onsetS }) => onsetS)
  const flawed = scored.quality.filter((one) => one.leg === leg && one.flaws.length > 0)
  const note = isRecorded ? undefined : t('nights.noLeg')
  return (
    <Track label={t(`nights.leg.${leg}`)} {...{ note, width, height: LEG }}>
      <path d={blocks(scored.unscored, x, [0, LEG - FLAWS])} className={styles.unscored} />
      <path d={strokes(at(false), x, [12, LEG - FLAWS])} className={styles.other} />
      <path d={strokes(at(true), x, [2, LEG - FLAWS])} className={styles.periodic} />
      <path d={`M0 ${LEG - FLAWS + 0.5}H${width}`} className={styles.level} />
      <path d={blocks(flawed, x, [LEG - FLAWS + 1, LEG])} className={styles.flaw} />
    </Track>
  )
}

const BARS = 76
const ABOVE = 18
/** The room that a number takes: hours of many days stand without. */
const NUMBER = 16

function Hours({ scored, standard, x, width }: Drawn) {
  const t = useWords()
  const hours = scored.standards[standard]?.hours ?? []
  const most = Math.max(15, ...hours.map(({ plmsi }) => plmsi ?? 0))
  return (
    <Track label={t('nights.perHour')} {...{ width, height: BARS }}>
      <path d={`M0 ${BARS - 0.5}H${width}`} className={styles.level} />
      {hours.map(({ startS, endS, plmsi }) => {
        const [from, to] = [x(startS) + 2, x(endS) - 2]
        const tall = plmsi === null ? BARS - ABOVE : (plmsi / most) * (BARS - ABOVE)
        return (
          <g key={startS}>
            <rect
              x={from}
              width={Math.max(1, to - from)}
              y={BARS - tall}
              height={tall}
              className={plmsi === null ? styles.dashed : styles.bar}
            />
            {to - from >= NUMBER && (
              <text x={(from + to) / 2} y={BARS - tall - 4} textAnchor="middle">
                {plmsi === null ? '?' : numberInWords(Math.round(plmsi))}
              </text>
            )}
          </g>
        )
      })}
    </Track>
  )
}

const TICK_APART = 72

function Clock({ night, start, x, width }: Drawn & { readonly start: string | null }) {
  const t = useWords()
  const ticks = ticksOf(
    start,
    { startS: 0, spanS: night.durationS },
    Math.max(2, Math.floor(width / TICK_APART)),
  )
  return (
    <Track label={t(start === null ? 'nights.since' : 'nights.clock')} {...{ width, height: 20 }}>
      {ticks.map((atS) => (
        <g key={atS}>
          <path d={`M${x(atS)} 0v5`} className={styles.tick} />
          <text x={x(atS)} y="17" textAnchor={anchorOf(x(atS), width)}>
            {clockAt(start, atS, partsOf(ticks))}
          </text>
        </g>
      ))}
    </Track>
  )
}

function anchorOf(place: number, width: number) {
  if (place < 20) return 'start'
  return place > width - 20 ? 'end' : 'middle'
}
