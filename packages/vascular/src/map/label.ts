import type { Side } from '../segment/index.ts'
import type { View } from './courses.ts'
import { type Point, stationAt } from './curve.ts'
import type { Drawn } from './map.ts'

/** Words beside a leg, and the place that they speak of. */
export interface Placed {
  readonly key: string
  readonly side: Side
  readonly view: View
  readonly lines: readonly string[]
  readonly target: Point
  /** The height of the middle of the words. */
  readonly heightCm: number
}

/** Where words may stand. */
const HIGHEST_CM = 110
const LOWEST_CM = -7

/** The words of every vessel that has some, each as near as may be to its place, none on another. */
export function placedLabels(drawn: readonly Drawn[], textCm: number): readonly Placed[] {
  const views = ['front', 'back'] as const
  return views.flatMap((view) =>
    (['left', 'right'] as const).flatMap((side) =>
      apart(drawn.filter((one) => one.view === view && one.side === side).flatMap(wanted), textCm),
    ),
  )
}

function wanted(one: Drawn): readonly Placed[] {
  const { key, side, view, label } = one
  if (label.length === 0) return []
  const target = one.kind === 'perforator' ? one.at : middle(one)
  const lines = label.filter((line) => line !== '')
  return [{ key, side, view, lines, target, heightCm: target[1] }]
}

/** The middle of the gravest stretch, a little above for long ones. */
function middle({ stretches, state }: Drawn & { readonly kind: 'vessel' }): Point {
  const worst = stretches.find((stretch) => stretch.state === state) ?? stretches[0]
  return stationAt(worst?.line ?? [], 0.42).at
}

/** Pushes down what would stand on the one above, and up again what would leave the sheet. */
function apart(labels: readonly Placed[], textCm: number): readonly Placed[] {
  const half = ({ lines }: Placed) => (textCm * (lines.length * 1.15 + 0.25)) / 2
  const sorted = labels.toSorted((a, b) => b.target[1] - a.target[1])
  let edge = HIGHEST_CM
  const lowered = sorted.map((label) => {
    const heightCm = Math.min(label.heightCm, edge - half(label))
    edge = heightCm - half(label)
    return { ...label, heightCm }
  })
  edge = LOWEST_CM
  const raised = lowered.toReversed().map((label) => {
    const heightCm = Math.max(label.heightCm, edge + half(label))
    edge = heightCm + half(label)
    return { ...label, heightCm }
  })
  return raised.toReversed()
}
