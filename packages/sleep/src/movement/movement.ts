import type { Leg } from '../recording/recording.ts'

/** From `startS` up to, not including, `endS`; seconds since the recording's start. */
export interface Span {
  readonly startS: number
  readonly endS: number
}

/** One movement of one leg (an LM), detected or marked by a person. */
export interface LegMovement {
  readonly onsetS: number
  readonly durationS: number
  readonly leg: Leg
  /** What was measured; null where a person or another program marked the movement. */
  readonly shape: Shape | null
}

export interface Shape {
  /** The resting level under the movement: an upper envelope of the noise. */
  readonly restUv: number
  /** The highest rectified EMG above the resting level. */
  readonly peakUv: number
  /** Some 0.5 s inside has its median at rest + 2 uV or more (WASM 2016, computer scoring only). */
  readonly isSustained: boolean
}
