import type { Region } from '@legato/vascular'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useWords } from '../words/index.ts'
import styles from './machine.module.css'
import { barMm, lengthMm, type Measured, type Point, within } from './scale.ts'

interface Size {
  readonly width: number
  readonly height: number
}

interface Props {
  readonly size: Size
  readonly regions: readonly Region[]
  /** Absent where no length can be measured. */
  readonly region: Measured | undefined
}

/** Over the image: its regions, a bar of its scale, and two points that a person sets by hand. */
export function Caliper({ size, regions, region }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [points, setPoints] = useState<readonly [Point, Point]>()
  const at = ({ clientX, clientY }: PointerEvent): Point => {
    const box = frame.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
    return {
      x: ((clientX - box.left) / box.width) * size.width,
      y: ((clientY - box.top) / box.height) * size.height,
    }
  }
  return (
    <div ref={frame} className={styles.over}>
      <svg aria-hidden viewBox={`0 0 ${size.width} ${size.height}`}>
        {regions.map(({ holds, box }) => (
          <rect
            key={`${holds} ${box.left} ${box.top}`}
            {...rectOf(box)}
            className={styles.region}
          />
        ))}
        {region && <Bar region={region} />}
        {points && <line {...lineOf(points)} className={styles.line} />}
      </svg>
      {region &&
        points?.map((point, n) => (
          <Handle
            // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second end stay what they are
            key={n}
            number={n + 1}
            {...{ point, size, at }}
            onMove={(to) =>
              setPoints(n === 0 ? [within(region, to), points[1]] : [points[0], within(region, to)])
            }
          />
        ))}
      {region && <Length {...{ region, points }} onBegin={() => setPoints(endsIn(region))} />}
    </div>
  )
}

function rectOf({ left, top, right, bottom }: Region['box']) {
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function lineOf([a, b]: readonly [Point, Point]) {
  return { x1: a.x, y1: a.y, x2: b.x, y2: b.y }
}

/** Where the two points begin: at a third and two thirds of the region. */
function endsIn({ box: { left, right, top, bottom } }: Measured): readonly [Point, Point] {
  const [y, third] = [(top + bottom) / 2, (right - left) / 3]
  return [
    { x: left + third, y },
    { x: right - third, y },
  ]
}

function Length({
  region,
  points,
  onBegin,
}: {
  readonly region: Measured
  readonly points: readonly [Point, Point] | undefined
  readonly onBegin: () => void
}) {
  const t = useWords()
  return (
    <p className={`${styles.length} screen-only`} role="status">
      {points ? (
        t('machine.length', { length: lengthMm(region, ...points).toFixed(1) })
      ) : (
        <button type="button" className="quiet" onClick={onBegin}>
          {t('machine.measure')}
        </button>
      )}
    </p>
  )
}

function Bar({ region }: { readonly region: Measured }) {
  const t = useWords()
  const mm = barMm(region)
  const [x, y] = [region.box.left + 8, region.box.bottom - 8]
  return (
    <g className={styles.bar}>
      <line x1={x} y1={y} x2={x + mm / region.across} y2={y} />
      <text x={x} y={y - 4}>
        {t('machine.bar', { mm })}
      </text>
    </g>
  )
}

interface HandleProps {
  readonly number: number
  readonly point: Point
  readonly size: Size
  readonly onMove: (point: Point) => void
  readonly at: (event: PointerEvent) => Point
}

const KEYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
const LEAP = 10

/** One end: dragged, or moved by the arrows, by ten pixels with shift. */
function Handle({ number, point, size, onMove, at }: HandleProps) {
  const t = useWords()
  const onKeyDown = (event: KeyboardEvent) => {
    const step = KEYS[event.key]
    if (!step) return
    event.preventDefault()
    const by = event.shiftKey ? LEAP : 1
    onMove({ x: point.x + by * step.x, y: point.y + by * step.y })
  }
  return (
    <button
      type="button"
      aria-label={t('machine.point', { number })}
      className={styles.handle}
      style={{ left: `${(100 * point.x) / size.width}%`, top: `${(100 * point.y) / size.height}%` }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) =>
        event.currentTarget.hasPointerCapture(event.pointerId) && onMove(at(event))
      }
    />
  )
}
