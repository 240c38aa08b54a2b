import type { Track } from '@legato/server/api'
import {
  dateInWords,
  instant,
  listInWords,
  numberInWords,
  useWords,
  type Words,
} from '../words/index.ts'
import { Events } from './events.tsx'
import type { Scale } from './place.ts'
import { Points } from './points.tsx'
import { Spans } from './spans.tsx'
import styles from './timeline.module.css'

/** One track with its name, unit and range at the left, and the same in words for those who listen. */
export function TrackView({
  track,
  x,
  width,
}: {
  readonly track: Track
  readonly x: Scale
  readonly width: number
}) {
  const t = useWords()
  const { label, unit, range, points, spans, events } = track
  return (
    <div className={styles.track}>
      <div className={styles.label}>
        <h3>{label}</h3>
        {unit !== '' && <span>{unit}</span>}
        {range && (
          <span>
            <span className={styles.swatch} aria-hidden />
            {t('timeline.range', { low: numberInWords(range[0]), high: numberInWords(range[1]) })}
          </span>
        )}
      </div>
      <div className={styles.chart}>
        <p className="unseen">{inWords(track, t)}</p>
        {points.length > 0 && <Points track={track} x={x} width={width} />}
        {spans.length > 0 && <Spans track={track} x={x} width={width} />}
        {events.length > 0 && <Events track={track} x={x} width={width} />}
      </div>
    </div>
  )
}

function inWords({ label, unit, points, spans, events }: Track, t: Words): string {
  const last = [...points].sort((a, b) => instant(a.at) - instant(b.at)).at(-1)
  if (last) {
    const values = {
      label,
      unit,
      count: points.length,
      last: numberInWords(last.value),
      at: dateInWords(last.at),
    }
    return t('timeline.summary', values)
  }
  const items = [...spans, ...events].map((one) => one.label)
  return t('timeline.spans', { label, items: listInWords(items) })
}
