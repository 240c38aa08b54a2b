import type { Track } from '@legato/server/api'
import { instant, numberInWords } from '../words/index.ts'
import { extent, labelled, type Scale, scale } from './place.ts'
import styles from './timeline.module.css'

const HEIGHT = 88
/** One value has no course to show. */
const HEIGHT_OF_ONE = 40
const TOP = 22
const BOTTOM = 8
/** Beyond so many points only the line is drawn, and the last of them. */
const DOTS_SHOWN = 60
const LABEL_APART = 34

/** Numbers over time: a line, each number beside its point, the range held to be right as a band. */
export function Points({
  track,
  x,
  width,
}: {
  readonly track: Track
  readonly x: Scale
  readonly width: number
}) {
  const height = track.points.length === 1 && !track.range ? HEIGHT_OF_ONE : HEIGHT
  const y = scale(extent(track), [height - BOTTOM, TOP])
  const points = track.points
    .map((point) => ({ ...point, left: x(instant(point.at)), top: y(point.value) }))
    .sort((a, b) => a.left - b.left)
  const dense = points.length > DOTS_SHOWN
  const places = points.map(({ left }) => left)
  const named = labelled(places, dense ? Number.POSITIVE_INFINITY : LABEL_APART)
  const path = points
    .map(({ left, top }, index) => `${index === 0 ? 'M' : 'L'}${left} ${top}`)
    .join('')
  return (
    <svg aria-hidden="true" className={styles.svg} width={width} height={height}>
      {track.range && <Range range={track.range} y={y} width={width} />}
      <path d={path} className={styles.line} />
      {points.map((point, index) => (
        <g key={`${point.at} ${point.from}`}>
          {(!dense || index === points.length - 1) && (
            <circle cx={point.left} cy={point.top} r="3.5" className={styles.dot} />
          )}
          {named.has(index) && (
            <text
              x={point.left}
              y={point.top - 8}
              textAnchor={anchorOf(point.left, width)}
              className={index === points.length - 1 ? styles.last : styles.number}
            >
              {numberInWords(point.value)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

function anchorOf(left: number, width: number): 'start' | 'middle' | 'end' {
  if (left < 20) return 'start'
  return left > width - 20 ? 'end' : 'middle'
}

/** The band may reach beyond the numbers: then it is cut at the edge of the track. */
function Range({
  range: [low, high],
  y,
  width,
}: {
  readonly range: readonly [number, number]
  readonly y: Scale
  readonly width: number
}) {
  const top = Math.max(0, y(high))
  const bottom = Math.min(HEIGHT, y(low))
  return (
    <rect x="0" y={top} width={width} height={Math.max(0, bottom - top)} className={styles.range} />
  )
}
