import type { Leg } from '../recording/recording.ts'

/**
 * Why a minute of a channel cannot be scored: equal samples (`flat`), samples at the rail
 * (`clipped`), an open electrode (`detached`), the power line (`mains`), a resting level so high
 * that movements drown (`loud`), too few samples a second (`low-rate`), or too little signal
 * between two gaps to tell its resting level (`gap`).
 */
export type Flaw = 'gap' | 'flat' | 'clipped' | 'detached' | 'mains' | 'loud' | 'low-rate'

/** One minute of one channel; with any flaw it is unscored time, not absence of movements. */
export interface ChannelMinute {
  readonly leg: Leg
  readonly startS: number
  readonly endS: number
  /** Null where the minute holds too little signal to tell. */
  readonly restUv: number | null
  readonly flaws: readonly Flaw[]
}
