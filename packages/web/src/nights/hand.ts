import type { Leg } from '@legato/sleep'
import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { Layout } from './layout.ts'
import type { Mark } from './marks.ts'
import { panned, placeOf, timeAt, type View, zoomed } from './view.ts'

/** What is under the hand, and what it may do. */
export interface Held {
  readonly layout: Layout
  readonly view: View
  readonly legs: readonly Leg[]
  readonly marks: readonly Mark[]
  readonly mayChange: boolean
  readonly onView: (view: View) => void
  readonly onChoose: (id: string | undefined) => void
  /** While an edge is drawn along, and, `done`, when it is let go. */
  readonly onMove: (mark: Mark, to: Reach, done: boolean) => void
  readonly onDraw: (leg: Leg, to: Reach, done: boolean) => void
}

export interface Reach {
  readonly onsetS: number
  readonly durationS: number
}

type Gesture =
  | { readonly kind: 'pan'; readonly x: number; readonly view: View; moved: boolean }
  | { readonly kind: 'edge'; readonly mark: Mark; readonly side: 'onset' | 'offset' }
  | { readonly kind: 'draw'; readonly leg: Leg; readonly fromS: number }
  | { readonly kind: 'pinch'; readonly apart: number; readonly view: View; readonly atS: number }

/** A hand that trembles has not moved. */
const STILL_PX = 4
const EDGE_PX = { mouse: 5, pen: 8, touch: 14 }
/** Shorter than this nothing is a movement to any standard, and nothing can be grasped again. */
const SHORTEST_S = 0.1

/** Drag, pinch, wheel: pans and zooms; on an edge moves it, with Shift draws a new mark. */
export function useHand(canvas: RefObject<HTMLCanvasElement | null>, held: Held) {
  const now = useRef(held)
  now.current = held
  const points = useRef(new Map<number, number>())
  const gesture = useRef<Gesture | undefined>(undefined)
  useWheel(canvas, now)

  const placeIn = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }

  const onPointerDown = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const at = placeIn(event)
    points.current.set(event.pointerId, at.x)
    gesture.current =
      points.current.size === 2
        ? pinchOf([...points.current.values()], now.current)
        : gestureAt({ ...at, shift: event.shiftKey, type: event.pointerType }, now.current)
  }

  const onPointerMove = (event: PointerEvent<HTMLCanvasElement>) => {
    const { x, y } = placeIn(event)
    const current = gesture.current
    if (!current) {
      const isEdge = now.current.mayChange && edgeAt({ x, y, type: event.pointerType }, now.current)
      event.currentTarget.style.cursor = isEdge ? 'ew-resize' : 'grab'
      return
    }
    points.current.set(event.pointerId, x)
    follow(current, { x, all: [...points.current.values()], done: false }, now.current)
  }

  const onPointerUp = (event: PointerEvent<HTMLCanvasElement>) => {
    const { x, y } = placeIn(event)
    const current = gesture.current
    points.current.delete(event.pointerId)
    gesture.current = undefined
    if (!current) return
    if (current.kind === 'pan' && !current.moved) return choose({ x, y }, now.current)
    follow(current, { x, all: [], done: true }, now.current)
  }

  const onPointerCancel = (event: PointerEvent) => {
    points.current.delete(event.pointerId)
    gesture.current = undefined
  }
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel }
}

interface Spot {
  readonly x: number
  readonly y: number
}

function pinchOf([one = 0, other = 0]: readonly number[], { view, layout }: Held): Gesture {
  const atS = timeAt(view, (one + other) / 2, layout.width)
  return { kind: 'pinch', apart: Math.max(20, Math.abs(one - other)), view, atS }
}

function gestureAt(
  spot: Spot & { readonly shift: boolean; readonly type: string },
  held: Held,
): Gesture {
  const { view, layout, mayChange } = held
  const edge = mayChange ? edgeAt(spot, held) : undefined
  if (edge) return { kind: 'edge', ...edge }
  const leg = legAt(spot.y, held)
  if (mayChange && spot.shift && leg)
    return { kind: 'draw', leg, fromS: timeAt(view, spot.x, layout.width) }
  return { kind: 'pan', x: spot.x, view, moved: false }
}

function legAt(y: number, { layout, legs }: Held): Leg | undefined {
  return legs[layout.lanes.findIndex(({ top, height }) => y >= top && y < top + height)]
}

/** The nearest edge within reach. */
function edgeAt({ x, y, type }: Spot & { readonly type: string }, held: Held) {
  const { view, layout, marks } = held
  const leg = legAt(y, held)
  const reach = type === 'touch' || type === 'pen' ? EDGE_PX[type] : EDGE_PX.mouse
  const edges = marks
    .filter((mark) => mark.leg === leg)
    .flatMap((mark) => [
      { mark, side: 'onset' as const, atS: mark.onsetS },
      { mark, side: 'offset' as const, atS: mark.onsetS + mark.durationS },
    ])
    .map((edge) => ({ ...edge, far: Math.abs(placeOf(view, edge.atS, layout.width) - x) }))
    .filter(({ far }) => far <= reach)
    .toSorted((a, b) => a.far - b.far)
  const [nearest] = edges
  return nearest && { mark: nearest.mark, side: nearest.side }
}

interface Motion {
  readonly x: number
  readonly all: readonly number[]
  readonly done: boolean
}

function follow(gesture: Gesture, { x, all, done }: Motion, held: Held): void {
  const { layout, view, onView, onMove, onDraw } = held
  const atS = inMs(timeAt(view, x, layout.width))
  switch (gesture.kind) {
    case 'pan':
      if (Math.abs(x - gesture.x) > STILL_PX) gesture.moved = true
      if (gesture.moved) onView(panned(gesture.view, (gesture.x - x) / layout.width))
      break
    case 'pinch': {
      const [one = 0, other = 0] = all
      const apart = Math.max(20, Math.abs(one - other))
      if (all.length === 2) onView(zoomed(gesture.view, gesture.apart / apart, gesture.atS))
      break
    }
    case 'edge':
      onMove(gesture.mark, withEdge(gesture.mark, gesture.side, atS), done)
      break
    case 'draw':
      onDraw(gesture.leg, between(gesture.fromS, atS), done)
  }
}

/** A mark with one edge elsewhere; the other stays, and there is always something between. */
export function withEdge(mark: Reach, side: 'onset' | 'offset', atS: number): Reach {
  const endS = mark.onsetS + mark.durationS
  const onsetS = side === 'onset' ? Math.min(Math.max(0, atS), endS - SHORTEST_S) : mark.onsetS
  const end = side === 'offset' ? Math.max(atS, mark.onsetS + SHORTEST_S) : endS
  return { onsetS: inMs(onsetS), durationS: inMs(end - onsetS) }
}

function between(one: number, other: number): Reach {
  const onsetS = Math.max(0, Math.min(one, other))
  return { onsetS: inMs(onsetS), durationS: inMs(Math.max(SHORTEST_S, Math.abs(one - other))) }
}

function inMs(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}

function choose({ x, y }: Spot, held: Held): void {
  const { view, layout, marks, onChoose } = held
  const atS = timeAt(view, x, layout.width)
  const leg = legAt(y, held)
  const slack = (3 / layout.width) * view.spanS
  const here = marks.find(
    (mark) =>
      mark.leg === leg && mark.onsetS - slack <= atS && atS <= mark.onsetS + mark.durationS + slack,
  )
  onChoose(here?.id)
}

/**
 * Sideways, or with Shift, the wheel pans. It zooms with Ctrl (as a pinch on a touchpad says), and
 * without where the window has the focus; else the page is scrolled as everywhere.
 */
function useWheel(canvas: RefObject<HTMLCanvasElement | null>, now: RefObject<Held>): void {
  useEffect(() => {
    const at = canvas.current
    const turn = (event: WheelEvent) => {
      const { view, layout, onView } = now.current
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)
      const mayZoom = event.ctrlKey || document.activeElement === at
      if (!isSideways && !mayZoom) return
      event.preventDefault()
      if (isSideways) return onView(panned(view, sideways / layout.width))
      const x = event.clientX - (at?.getBoundingClientRect().left ?? 0)
      onView(zoomed(view, 1.002 ** event.deltaY, timeAt(view, x, layout.width)))
    }
    at?.addEventListener('wheel', turn, { passive: false })
    return () => at?.removeEventListener('wheel', turn)
  }, [canvas, now])
}
