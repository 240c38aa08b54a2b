import type { Track } from '@legato/server/api'
import { bars, type Scale } from './place.ts'
import styles from './timeline.module.css'

const LANE = 22

/** What happened: a mark on the day, named beside it. */
export function Events({
  track,
  x,
  width,
}: {
  readonly track: Track
  readonly x: Scale
  readonly width: number
}) {
  // An event is a span of no length: it is laid out by the same rule.
  const spans = track.events.map(({ at, label }) => ({ from: at, to: at, label }))
  const placed = bars(spans, x, width)
  const lanes = 1 + Math.max(...placed.map(({ lane }) => lane))
  return (
    <svg aria-hidden="true" className={styles.svg} width={width} height={lanes * LANE}>
      {placed.map(({ span, start, label, text, lane }) => (
        <g key={`${span.from} ${span.label}`}>
          <path d={`M${start} ${lane * LANE + 4}v14`} className={styles.event} />
          <text
            x={label === 'before' ? start - 6 : start + 6}
            y={lane * LANE + 15}
            textAnchor={label === 'before' ? 'end' : 'start'}
            className={styles.name}
          >
            {text}
          </text>
        </g>
      ))}
    </svg>
  )
}
