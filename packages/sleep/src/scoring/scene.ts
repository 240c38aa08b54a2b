import type { LegMovement } from '../movement/movement.ts'
import type { Leg, SleepEvent, Stage, StageSpan } from '../recording/recording.ts'
import type { NightToScore } from './night.ts'

/** Marks and nights written by hand, for tests. */
export const mark = (onsetS: number, durationS = 2, leg: Leg = 'left'): LegMovement => ({
  onsetS,
  durationS,
  leg,
  shape: null,
})

export const marks = (...onsets: readonly number[]): LegMovement[] =>
  onsets.map((onset) => mark(onset))

export const event = (kind: SleepEvent['kind'], onsetS: number, endS: number): SleepEvent => ({
  kind,
  onsetS,
  durationS: endS - onsetS,
})

/** Stages in order from 0 on: `[['W', 600], ['N2', 3600]]` in seconds. */
export const stagesOf = (...spans: readonly (readonly [Stage | null, number])[]): StageSpan[] => {
  let onsetS = 0
  return spans.map(([stage, durationS]) => {
    const span = { onsetS, durationS, stage }
    onsetS += durationS
    return span
  })
}

/** One hour of N2 between lights off and on, unless said otherwise. */
export const night = (own: Partial<NightToScore> = {}): NightToScore => ({
  durationS: 3600,
  legs: [],
  stages: stagesOf(['N2', 3600]),
  events: [],
  lights: { offS: 0, onS: 3600 },
  ...own,
})
