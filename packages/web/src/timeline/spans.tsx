import type { Track } from '@legato/server/api'
import { type Bar, bars, type Scale } from './place.ts'
import styles from './timeline.module.css'

const LANE = 26
const BAR = 20

/** What lasted: one bar each, named where it stands. An open end is still going on. */
export function Spans({
  track,
  x,
  width,
}: {
  readonly track: Track
  readonly x: Scale
  readonly width: number
}) {
  const placed = bars(track.spans, x, width)
  const lanes = 1 + Math.max(...placed.map(({ lane }) => lane))
  return (
    <svg aria-hidden="true" className={styles.svg} width={width} height={lanes * LANE + 4}>
      {placed.map((bar) => (
        <SpanBar key={`${bar.span.label} ${bar.span.from}`} bar={bar} />
      ))}
    </svg>
  )
}

function SpanBar({ bar: { span, start, end, label, text, lane } }: { readonly bar: Bar }) {
  const top = lane * LANE + 3
  const left = { inside: start + 6, after: end + 6, before: start - 6 }[label]
  return (
    <g>
      <path d={outline({ start, end, top, open: span.to === undefined })} className={styles.bar} />
      <text
        x={left}
        y={top + 14}
        textAnchor={label === 'before' ? 'end' : 'start'}
        className={styles.name}
      >
        {text}
      </text>
    </g>
  )
}

/** Rounded where it begins and where it ended; open where it goes on. */
function outline({
  start,
  end,
  top,
  open,
}: {
  readonly start: number
  readonly end: number
  readonly top: number
  readonly open: boolean
}): string {
  const r = Math.min(4, (end - start) / 2)
  const bottom = top + BAR
  if (open)
    return `M${end} ${top}H${start + r}q${-r} 0 ${-r} ${r}V${bottom - r}q0 ${r} ${r} ${r}H${end}`
  return `M${start + r} ${top}H${end - r}q${r} 0 ${r} ${r}V${bottom - r}q0 ${r} ${-r} ${r}H${start + r}q${-r} 0 ${-r} ${-r}V${top + r}q0 ${-r} ${r} ${-r}z`
}
