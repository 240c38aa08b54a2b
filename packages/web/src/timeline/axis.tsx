import type { Scale } from './place.ts'
import type { Tick } from './time.ts'
import styles from './timeline.module.css'

/** The time that all tracks of the page share. */
export function Axis({
  ticks,
  x,
  width,
}: {
  readonly ticks: readonly Tick[]
  readonly x: Scale
  readonly width: number
}) {
  return (
    <div className={styles.track}>
      <div />
      <svg aria-hidden="true" className={styles.svg} width={width} height="24">
        <path d={`M0 .5H${width}`} className={styles.tick} />
        {ticks.map(({ at, label }) => (
          <g key={at}>
            <path d={`M${x(at)} 0v5`} className={styles.tick} />
            <text x={x(at)} y="18" textAnchor="middle" className={styles.number}>
              {label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}
