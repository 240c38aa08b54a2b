import type { SleepEvent } from '../recording/recording.ts'
import type { Standard } from './scored.ts'
import { exact } from './span.ts'
import type { Unit } from './unit.ts'

const AROUSAL_UNDER_S = 0.5

/** Overlap, or under 0.5 s between the end of one and the start of the other; both standards. */
export function isByArousal({ onsetS, endS }: Unit, arousals: readonly SleepEvent[]): boolean {
  return arousals.some((arousal) => {
    const apart = Math.max(arousal.onsetS - endS, onsetS - arousal.onsetS - arousal.durationS)
    return exact(apart) < AROUSAL_UNDER_S
  })
}

/** So long before a respiratory event, and after it. */
export const AASM_AROUND_S = 0.5

/** What lies there by a respiratory event is respiratory: WASM counts from its end, AASM around it. */
const around: Record<Standard, (event: SleepEvent) => readonly [fromS: number, toS: number]> = {
  'wasm-2016': ({ onsetS, durationS }) => [onsetS + durationS - 2, onsetS + durationS + 10.25],
  'aasm-v3': ({ onsetS, durationS }) => [
    onsetS - AASM_AROUND_S,
    onsetS + durationS + AASM_AROUND_S,
  ],
}

/** Any part of the movement inside the span, its edges included. */
export function isByBreath(
  { onsetS, endS }: Unit,
  breaths: readonly SleepEvent[],
  standard: Standard,
): boolean {
  return breaths.some((breath) => {
    const [fromS, toS] = around[standard](breath)
    return exact(endS - fromS) >= 0 && exact(toS - onsetS) >= 0
  })
}
