import type { LegMovement, Span } from '../movement/movement.ts'
import type { ChannelMinute } from '../movement/quality.ts'
import type { Leg, Stage } from '../recording/recording.ts'
import type { Options } from './options.ts'
import type { WhyNot } from './why.ts'

export type Standard = 'wasm-2016' | 'aasm-v3'

/** `plm` is periodic at a time whose stage nobody scored: neither in sleep nor in wake. */
export type MovementKind = 'plms' | 'plmw' | 'plm' | 'isolated' | 'short-interval' | 'not-candidate'

/** What one standard makes of one movement. */
export interface Verdict {
  readonly kind: MovementKind
  /** Counted from 1 through the night; null outside a series. */
  readonly series: number | null
  /** Null where respiration was not scored. */
  readonly respiratory: boolean | null
  /** Null where arousals were not scored. */
  readonly arousal: boolean | null
  /** Why it is in no index of periodic movements; empty where it is. */
  readonly why: readonly WhyNot[]
}

/**
 * A movement of one leg or both. The standards join legs differently, so `by` holds only the
 * standards to which these legs at this time are one movement.
 */
export interface ScoredMovement {
  readonly onsetS: number
  readonly durationS: number
  readonly leg: Leg | 'both'
  /** At the onset; null where it was not scored. */
  readonly stage: Stage | null
  readonly by: Partial<Record<Standard, Verdict>>
}

/** A mark on one leg that is no movement at all to some standards, and why. */
export interface PassedOver {
  readonly onsetS: number
  readonly durationS: number
  readonly leg: Leg
  readonly by: Partial<Record<Standard, WhyNot>>
}

/** A number of the night. Null, not 0, where a denominator or the scoring it needs is missing. */
export interface Index {
  readonly value: number | null
  /** UCUM. */
  readonly unit: '/h' | '1' | 's' | '%'
  readonly count: number | null
  readonly hours: number | null
}

/** One hour since lights off (or since the start), by one standard. */
export interface HourOfNight {
  readonly startS: number
  readonly endS: number
  readonly sleepHours: number | null
  readonly plms: number | null
  readonly plmsi: number | null
  readonly plmw: number | null
  readonly clm: number
}

/** How often each interval between onsets occurred. The i-th bin is [from + i*width, +width). */
export interface Histogram {
  readonly from: number
  readonly width: number
  readonly counts: readonly number[]
}

export interface Intervals {
  /** 2 s bins, 0-90 s. */
  readonly seconds: Histogram
  /** Bins of 0.1 of the natural logarithm of the seconds, 0-4.6. */
  readonly log: Histogram
}

/** What one standard makes of the whole night. */
export interface StandardScore {
  readonly hours: readonly HourOfNight[]
  readonly intervals: Intervals
}

/** A scored night, automatic and unverified until a person signs it. */
export interface ScoredNight {
  readonly movements: readonly ScoredMovement[]
  /** In order of time. */
  readonly passedOver: readonly PassedOver[]
  readonly legMovements: Readonly<Record<Leg, readonly LegMovement[]>>
  /** Keyed `measure/standard`: `plmsi/wasm-2016`. */
  readonly indices: Readonly<Record<string, Index>>
  readonly standards: Partial<Record<Standard, StandardScore>>
  readonly quality: readonly ChannelMinute[]
  /** Taken out of every denominator. */
  readonly unscored: readonly Span[]
  readonly options: Options
}
