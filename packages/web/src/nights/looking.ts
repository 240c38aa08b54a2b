import { useCallback, useState } from 'react'
import type { Mark } from './marks.ts'
import { around, holds, type View, within, zoomed } from './view.ts'
import { firstLook, nextMark, nextSeries } from './walk.ts'

/** The voltages from zero to the edge of a lane. */
const SCALES = [20, 50, 100, 200, 500, 1000, 2000] as const
const FIRST_SCALE = 2

/** Where one looks, how near, and at which mark. */
export function useLooking(marks: readonly Mark[], durationS: number) {
  const [view, setView] = useState<View>(() => within(firstLook(marks, durationS), durationS))
  const [id, setId] = useState<string>()
  const [scale, setScale] = useState(FIRST_SCALE)
  const look = useCallback((to: View) => setView(within(to, durationS)), [durationS])
  const grow = useCallback(
    (step: 1 | -1) => setScale((before) => Math.min(SCALES.length - 1, Math.max(0, before - step))),
    [],
  )
  const mark = marks.find((one) => one.id === id)
  const choose = (next: Mark | undefined) => {
    if (!next) return
    setId(next.id)
    const endS = next.onsetS + next.durationS
    if (!holds(view, next.onsetS, endS)) look(around(view, (next.onsetS + endS) / 2))
  }
  const zoom = (factor: number) => {
    const endS = mark ? mark.onsetS + mark.durationS : 0
    const isSeen = mark && endS > view.startS && mark.onsetS < view.startS + view.spanS
    // What is chosen stays in sight, in the middle.
    const from = isSeen ? around(view, (mark.onsetS + endS) / 2) : view
    look(zoomed(from, factor))
  }
  const from = mark?.onsetS ?? view.startS
  const walk = {
    mark: (by: 1 | -1) => choose(nextMark(marks, { chosen: id, from, by })),
    series: (by: 1 | -1) => choose(nextSeries(marks, { from, by })),
  }
  const scaleUv = SCALES[scale] ?? SCALES[FIRST_SCALE]
  return { view, look, zoom, scaleUv, grow, mark, choose, setId, walk }
}

export type Looking = ReturnType<typeof useLooking>
