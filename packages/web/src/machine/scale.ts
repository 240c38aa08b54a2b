import type { Region } from '@legato/vascular'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A region whose two axes are lengths, in mm a pixel. */
export interface Measured {
  readonly box: Region['box']
  readonly across: number
  readonly down: number
}

const MM_IN_CM = 10

/** The region in which lengths can be measured: one whose axes are both in cm. */
export function measuredRegion(regions: readonly Region[]): Measured | undefined {
  for (const { box, across, down } of regions)
    if (across?.unit === 'cm' && down?.unit === 'cm')
      return { box, across: MM_IN_CM * across.perPixel, down: MM_IN_CM * down.perPixel }
  return undefined
}

/** The length between two points of the region, in mm. */
export function lengthMm({ across, down }: Measured, a: Point, b: Point): number {
  return Math.hypot((a.x - b.x) * across, (a.y - b.y) * down)
}

export function within({ box }: Measured, { x, y }: Point): Point {
  return {
    x: Math.min(box.right, Math.max(box.left, x)),
    y: Math.min(box.bottom, Math.max(box.top, y)),
  }
}

/** A round length that takes a fifth to a half of the width, for the bar of the scale. */
export function barMm({ box, across }: Measured): number {
  const width = (box.right - box.left) * across
  const fitting = [50, 20, 10, 5, 2, 1].find((mm) => mm <= width / 2)
  return fitting ?? width / 2
}
