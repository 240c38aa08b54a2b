import { useComputedColorScheme } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { useWords } from '../words/index.ts'
import { clockAt } from './clock.ts'
import type { Picture } from './easel.ts'
import { type Held, useHand } from './hand.ts'
import { inkOf } from './ink.ts'
import { layoutOf } from './layout.ts'
import { paint } from './paint.ts'
import styles from './scope.module.css'
import type { Signal } from './signal.ts'

export type Shown = Omit<Picture, 'layout' | 'lanes' | 'words'> & {
  readonly lanes: readonly (Omit<Picture['lanes'][number], 'trace'> & {
    readonly signal: Signal
  })[]
  /** Grows when a tile has come, so that it is painted. */
  readonly tick: number
}

interface Props {
  readonly shown: Shown
  readonly hand: Omit<Held, 'layout' | 'view' | 'legs' | 'marks'>
  /** With the focus here: greater, or smaller. */
  readonly onScale: (step: 1 | -1) => void
}

const LANE = 170
const NARROW = 600

/** The window on the signals: painted on one canvas, moved by hand, wheel and keys. */
export function Scope({ shown, hand, onScale }: Props) {
  const t = useWords()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const canvas = useRef<HTMLCanvasElement>(null)
  const scheme = useComputedColorScheme()
  const count = Math.max(1, shown.lanes.length)
  const lane = width < NARROW ? LANE * 0.7 : LANE
  const layout = useMemo(() => layoutOf(width, 60 + count * lane, count), [width, count, lane])
  const legs = shown.lanes.map(({ leg }) => leg)
  const marks = shown.lanes.flatMap((one) => one.marks)
  const handlers = useHand(canvas, { ...hand, layout, view: shown.view, legs, marks })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme and what came change the paint
  useLayoutEffect(() => {
    if (!canvas.current || layout.width === 0) return
    const lanes = shown.lanes.map(({ signal, ...rest }) => ({
      ...rest,
      trace: signal.under(shown.view, layout.width),
    }))
    const words = {
      unscored: t('nights.unscored'),
      event: (kind: 'arousal' | 'respiratory' | 'leg-movement') => t(`nights.event.${kind}`),
    }
    draw(canvas.current, { ...shown, lanes, layout, words })
    // For those who wait for the picture: tests, and the measuring of how long it takes.
    canvas.current.dataset.whole = `${lanes.every(({ trace }) => trace.isWhole)}`
  }, [shown, layout, scheme, t])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined
    if (step === undefined) return
    event.preventDefault()
    onScale(step)
  }
  const { view, start } = shown
  return (
    <div ref={ref} className={styles.scope}>
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="img"
        tabIndex={0}
        aria-label={t('nights.window', {
          from: clockAt(start, view.startS, 'seconds'),
          to: clockAt(start, view.startS + view.spanS, 'seconds'),
        })}
        style={{ height: layout.height }}
        onKeyDown={onKeyDown}
        {...handlers}
      />
    </div>
  )
}

function draw(canvas: HTMLCanvasElement, picture: Picture): void {
  const ratio = window.devicePixelRatio
  const [width, height] = [picture.layout.width, picture.layout.height]
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio)
    canvas.height = Math.round(height * ratio)
  }
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  paint(pen, inkOf(canvas), picture)
}
