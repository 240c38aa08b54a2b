import type { ChannelMinute, Leg, SleepEvent, Span, StageSpan } from '@legato/sleep'
import type { Ink } from './ink.ts'
import type { Layout } from './layout.ts'
import type { Mark } from './marks.ts'
import type { Trace } from './trace.ts'
import { placeOf, type View } from './view.ts'

/** One leg in the window. */
export interface Lane {
  readonly leg: Leg
  readonly name: string
  readonly trace: Trace
  readonly quality: readonly ChannelMinute[]
  readonly marks: readonly Mark[]
  /** As the machine marked it, where people changed that. */
  readonly machine: readonly Span[]
}

export interface Picture {
  readonly view: View
  readonly start: string | null
  readonly layout: Layout
  readonly scaleUv: number
  readonly lanes: readonly Lane[]
  readonly stages: readonly StageSpan[]
  readonly events: readonly SleepEvent[]
  readonly unscored: readonly Span[]
  /** The mark under the hand or chosen by key. */
  readonly chosen: string | undefined
  readonly words: {
    readonly unscored: string
    readonly event: (kind: SleepEvent['kind']) => string
  }
}

/** What one paints with, and what. */
export interface Easel {
  readonly pen: CanvasRenderingContext2D
  readonly ink: Ink
  readonly picture: Picture
}

/** From where to where something lies on the picture, cut at its edges. */
export function reach({ view, layout }: Picture, startS: number, endS: number) {
  const from = Math.max(-2, placeOf(view, startS, layout.width))
  const to = Math.min(layout.width + 2, placeOf(view, endS, layout.width))
  return { from, to, isSeen: to > 0 && from < layout.width && to >= from }
}

export function line(
  pen: CanvasRenderingContext2D,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
) {
  pen.beginPath()
  pen.moveTo(x1, y1)
  pen.lineTo(x2, y2)
  pen.stroke()
}
