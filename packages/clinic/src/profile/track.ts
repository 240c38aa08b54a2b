import type { Side } from '@legato/vascular'

/** What was measured, what lasted and what happened, on one axis of time. */
export interface Timeline {
  readonly tracks: readonly Track[]
}

/** One line of a timeline. Later work only adds tracks. */
export interface Track {
  readonly id: string
  readonly label: string
  /** Of one leg; absent where it is the person's, or no leg is told. */
  readonly leg?: Side
  /** In words; empty where the track has no numbers. */
  readonly unit: string
  /** The range held to be right, in `unit`. */
  readonly range?: readonly [low: number, high: number]
  readonly points: readonly TrackPoint[]
  readonly spans: readonly TrackSpan[]
  readonly events: readonly TrackEvent[]
}

export interface TrackPoint {
  /** A FHIR date or instant. */
  readonly at: string
  readonly value: number
  /** The resource that gave it, as `Type/id`. */
  readonly from: string
}

export interface TrackSpan {
  readonly from: string
  /** Absent while it goes on. */
  readonly to?: string
  readonly label: string
}

export interface TrackEvent {
  readonly at: string
  readonly label: string
}
