import type { Shape } from './movement.ts'
import type { Bout, Leveled } from './onset.ts'
import { restAt } from './rest.ts'

const BODY_UV = 2
const BODY_S = 0.5

/**
 * Whether some 0.5 s has its median at rest + 2 µV: at least half of its samples lie there or over.
 */
const isSustained = (emg: Float32Array, bout: Bout, body: { level: number; width: number }) => {
  let over = 0
  for (let i = bout.first; i <= bout.last; i++) {
    if ((emg[i] ?? 0) >= body.level) over++
    const leaves = i - body.width
    if (leaves >= bout.first && (emg[leaves] ?? 0) >= body.level) over--
    if (i - bout.first + 1 >= body.width && 2 * over >= body.width) return true
  }
  return false
}

export function shapeOf({ emg, rateHz, rest }: Leveled, bout: Bout): Shape {
  const restUv = restAt(rest, bout.first / rateHz)
  let peak = 0
  for (let i = bout.first; i <= bout.last; i++) peak = Math.max(peak, emg[i] ?? 0)
  const body = { level: restUv + BODY_UV, width: Math.round(BODY_S * rateHz) }
  return { restUv, peakUv: peak - restUv, isSustained: isSustained(emg, bout, body) }
}
