import type { Track } from '@legato/server/api'
import { instant } from '../words/index.ts'
import { type Scale, widthOf } from './place.ts'
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
  return (
    <svg
      aria-hidden="true"
      className={styles.svg}
      width={width}
      height={track.events.length * LANE}
    >
      {track.events.map(({ at, label }, index) => {
        const left = x(instant(at))
        const fits = left + widthOf(label) + 10 <= width
        return (
          <g key={`${at} ${label}`}>
            <path d={`M${left} ${index * LANE + 4}v14`} className={styles.event} />
            <text
              x={fits ? left + 6 : left - 6}
              y={index * LANE + 15}
              textAnchor={fits ? 'start' : 'end'}
              className={styles.name}
            >
              {label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
