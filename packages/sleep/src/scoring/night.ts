import type { LegMovement, Span } from '../movement/movement.ts'
import type { ChannelMinute } from '../movement/quality.ts'
import type { LegChannel, Lights, SleepEvent, StageSpan } from '../recording/recording.ts'
import type { Options } from './options.ts'
import type { Standard } from './scored.ts'

/** What is scored: a `Recording`, or the same put together by hand. */
export interface NightToScore {
  readonly durationS: number
  readonly legs: readonly LegChannel[]
  readonly stages: readonly StageSpan[]
  readonly events: readonly SleepEvent[]
  readonly lights: Lights
}

/** How it is scored. What is left out is the default, or is told from the night itself. */
export interface Asked {
  readonly standards?: readonly Standard[]
  readonly options?: Partial<Options>
  /** Were arousals, was respiration scored? Told by at least one such event where left out. */
  readonly scored?: { readonly arousals?: boolean; readonly respiration?: boolean }
}

/** What was found on the legs: by the detector, or marked by a person or another program. */
export interface Marks {
  readonly movements: readonly LegMovement[]
  /** As the detector saw it; empty where only marks are known. */
  readonly quality: readonly ChannelMinute[]
  /** Time besides in which no movement could be found. */
  readonly unscored?: readonly Span[]
}
