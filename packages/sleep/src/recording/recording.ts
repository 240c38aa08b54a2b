import type { Diagnostic } from './diagnostics.ts'

/**
 * A night as it was recorded. All times are seconds since the recording's start; a gap is a gap,
 * never a stretch of zeros, and what nobody scored is absent or null, never false.
 */
export interface Recording {
  readonly kind: 'recording'
  readonly format: Format
  /** As the device wrote it, without a time zone: `2024-01-01T22:30:00`; null where unreadable. */
  readonly start: string | null
  /** From the first record's start to the last record's end, gaps included. */
  readonly durationS: number
  /** Every signal of the file, read or not; then the differences that were asked for. */
  readonly channels: readonly SignalNote[]
  readonly legs: readonly LegChannel[]
  readonly stages: readonly StageSpan[]
  readonly events: readonly SleepEvent[]
  readonly lights: Lights
  readonly diagnostics: readonly Diagnostic[]
}

/** A signal as the header describes it; `leg` where it was read as one. */
export interface SignalNote {
  readonly label: string
  /** As written. */
  readonly unit: string
  readonly rateHz: number | null
  readonly prefilter: string
  readonly leg: Leg | null
  /** Where it is no signal of the file, but one less another: their numbers from 1 in this list. */
  readonly difference?: readonly [plus: number, minus: number]
}

export type Format = 'EDF' | 'EDF+C' | 'EDF+D' | 'BDF' | 'BDF+C' | 'BDF+D'
export type Leg = 'left' | 'right'
export type Stage = 'W' | 'N1' | 'N2' | 'N3' | 'R'

/** One signal in its physical unit. Stretches are in order of time and do not overlap. */
export interface Trace {
  readonly label: string
  readonly rateHz: number
  /** UCUM where the unit is one that we know, else as it is written. */
  readonly unit: string
  readonly stretches: readonly Stretch[]
  /** Where a recording too long to be held had samples, which were read and let go; no stretches then. */
  readonly covered?: readonly { readonly startS: number; readonly endS: number }[]
}

/** Samples without a gap: the n-th was taken at `startS + n / rateHz`. */
export interface Stretch {
  readonly startS: number
  readonly samples: Float32Array
}

/** The surface EMG of a tibialis anterior, in microvolts. */
export interface LegChannel extends Trace {
  readonly unit: 'uV'
  /** Absent where the label names no side. */
  readonly leg?: Leg
}

/** One stretch of scored sleep; null where the scorer could not tell (`Sleep stage ?`). */
export interface StageSpan {
  readonly onsetS: number
  readonly durationS: number
  readonly stage: Stage | null
}

/** What a scorer or another program marked. */
export interface SleepEvent {
  readonly kind: EventKind
  readonly onsetS: number
  readonly durationS: number
  readonly leg?: Leg
}

export type EventKind = 'arousal' | 'respiratory' | 'leg-movement'

/** Null where nobody marked it. */
export interface Lights {
  readonly offS: number | null
  readonly onS: number | null
}

/**
 * Labels or numbers (from 1, annotations left out) of the signals of the legs, as a person names
 * them. `LLEG1-LLEG2` or `3-4` is the difference of two.
 */
export type LegLabels = Readonly<Partial<Record<Leg, string>>>
