import type { Side } from '../segment/index.ts'
import type { View } from './courses.ts'
import type { Point } from './curve.ts'

/** How far the body reaches to a side, and how high and low the sheet does. */
export const HALF_BODY_CM = 20
export const TOP_CM = 117
export const BOTTOM_CM = -11

/** Seen from the front, the right leg is on the left of who looks. */
export function handOf(view: View, side: Side): 1 | -1 {
  return (view === 'front') === (side === 'left') ? 1 : -1
}

/** A place of the body on the sheet, whose heights count from above. */
export function toSheet(hand: 1 | -1): (point: Point) => Point {
  return ([x, y]) => [hand * x, TOP_CM - y]
}
