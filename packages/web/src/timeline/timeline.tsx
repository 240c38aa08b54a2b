import type { Timeline } from '@legato/server/api'
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import { useKeys } from '../keys/index.ts'
import { useWords } from '../words/index.ts'
import { Axis } from './axis.tsx'
import { type Scale, scale } from './place.ts'
import { Table } from './table.tsx'
import { type Period, periodOf, ticksOf } from './time.ts'
import styles from './timeline.module.css'
import { TrackView } from './track.tsx'

/** Everything dated on one axis; `t` shows the numbers instead. */
export function TimelineView({
  timeline,
  asOf,
}: {
  readonly timeline: Timeline
  readonly asOf: string
}) {
  const t = useWords()
  const [asNumbers, setAsNumbers] = useState(false)
  const turn = () => setAsNumbers((before) => !before)
  useKeys({ t: turn })
  const period = periodOf(timeline, asOf)
  if (!period) return <p className={styles.empty}>{t('timeline.empty')}</p>
  return (
    <>
      <button
        type="button"
        className={`quiet ${styles.turn} screen-only`}
        aria-pressed={asNumbers}
        onClick={turn}
      >
        {t('timeline.numbers')} <kbd aria-hidden>t</kbd>
      </button>
      {asNumbers ? <Table timeline={timeline} /> : <Picture timeline={timeline} period={period} />}
    </>
  )
}

interface Drawn {
  readonly tracks: Timeline['tracks']
  readonly x: Scale
  readonly width: number
}

function Tracks({ tracks, x, width }: Drawn) {
  return tracks.map((track) => <TrackView key={track.id} track={track} x={x} width={width} />)
}

const FOLDED_FROM = 3

/** A single value draws no course: several of them are folded, unless there is nothing else. */
function byWeight(tracks: Timeline['tracks']) {
  const isOnce = ({ points, spans, events }: Timeline['tracks'][number]) =>
    points.length === 1 && spans.length + events.length === 0
  const once = tracks.filter(isOnce)
  const isFew = once.length < FOLDED_FROM || once.length === tracks.length
  return isFew ? { often: tracks, once: [] } : { often: tracks.filter((one) => !isOnce(one)), once }
}

/** The width that a label column of this page takes from the chart, as in the style sheet. */
const LABELS = 132
const NARROW = 520
const TICK_APART = 64

function Picture({ timeline, period }: { readonly timeline: Timeline; readonly period: Period }) {
  const t = useWords()
  const { ref, width: whole } = useElementSize<HTMLDivElement>()
  const width = whole < NARROW ? whole : whole - LABELS
  const { often, once } = byWeight(timeline.tracks)
  const x = scale([period.from, period.to], [0, width])
  return (
    <div ref={ref} className={styles.picture}>
      {width > 0 && (
        <>
          <Tracks tracks={often} x={x} width={width} />
          <Axis ticks={ticksOf(period, Math.floor(width / TICK_APART))} x={x} width={width} />
          {once.length > 0 && (
            <details className={styles.once}>
              <summary>{t('timeline.once', { count: once.length })}</summary>
              <Tracks tracks={once} x={x} width={width} />
            </details>
          )}
        </>
      )}
    </div>
  )
}
