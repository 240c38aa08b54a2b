/**
 * The part of `api.ts` on nights: recordings, and what is found on them. A night and the
 * DiagnosticReport of its scoring have one id, by which it is signed like everything else.
 *
 * | route | request | answer |
 * |---|---|---|
 * | `POST /patients/:id/nights` | the bytes of an EDF or BDF, `application/octet-stream`; `X-File-Name`, `X-Reason` | `TakenNight`; the same recording again is the night that it is already. 400 its header does not show whose it is and no reason is given, 409 it is another's, 413 too large, 415 no recording, 507 no room |
 * | `GET /patients/:id/nights` | | `NightList`, the newest first |
 * | `GET /patients/:id/nights/:night` | | `Night` |
 * | `GET /patients/:id/nights/:night/signal?channel=&fromS=&toS=&points=` | | `application/octet-stream`, see `SIGNAL` |
 * | `PUT /patients/:id/nights/:night/choices` | `NightChoices`, in the place of those that stood; `If-Match` with `chosen` of the night that was read | `TakenNight`: it is scored anew; 409 when somebody chose something else meanwhile |
 * | `PUT /patients/:id/nights/:night/hypnogram` | the bytes of a CSV or EDF+ with stages and events, `application/octet-stream`; `X-File-Name`, `If-Match` as for choices | `TakenNight`: it is scored anew; 409 as for choices |
 * | `PUT /patients/:id/nights/:night/edits` | `EditRequest` | `Night`; 409 when another version is the one of now |
 * | `GET /patients/:id/nights/:night/document?format=html|pdf` | | the report; a PDF that is not printed yet is answered with 202 and `Retry-After` |
 *
 * `X-File-Name` and `X-Reason` are UTF-8 in percent-encoding: they may hold names of patients, which
 * an address must not.
 *
 * `SIGNAL`, little-endian: Float64 start in seconds since the recording's start; Float64 seconds
 * from one value to the next; Uint32 count of values; Uint32 numbers a value: 1 a sample, 2 the
 * least and the greatest of a span. Then the numbers, Float32, in the unit of the channel. NaN is
 * a gap. There are `points` values or more, where the recording has so many. Of several channels,
 * `channel=3,4`, one such block after another.
 */
import type { Signed } from '@legato/clinic/record'
import type {
  Asked,
  DiagnosticNote,
  Edit,
  EditChange,
  Index,
  Leg,
  LegLabels,
  Lights,
  Marks,
  NightToScore,
} from '@legato/sleep'

/** What became of a recording so far. */
export type NightState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'scored' }
  /** Why, in words; the recording is kept, and can be scored anew with other choices. */
  | { readonly kind: 'failed'; readonly code: string; readonly say: string }

export interface TakenNight {
  readonly night: string
  readonly state: NightState
}

/** A night in a list. */
export interface NightRow {
  readonly id: string
  /** The name of the file as it came. */
  readonly file: string
  readonly bytes: number
  /** When it came; an instant. */
  readonly at: string
  /** By the device's clock, without a zone: `2024-01-01T22:30:00`; null where it cannot be read. */
  readonly start: string | null
  readonly durationS: number | null
  readonly state: NightState
  /** Of the version of now; empty: unverified, and nothing that is known of the patient. */
  readonly signed: readonly Signed[]
  /** As edited; null where it is not known, or was not scored yet. */
  readonly plmsi: { readonly [standard in 'wasm-2016' | 'aasm-v3']: number | null }
  readonly edits: number
}

export interface NightList {
  readonly nights: readonly NightRow[]
}

export interface NightChannel {
  /** Its number in `signal?channel=`, from 0. */
  readonly index: number
  readonly label: string
  readonly unit: string
  readonly rateHz: number | null
  /** As which leg it was read. */
  readonly leg: Leg | null
  /** Where it is one channel less another, which no file holds: their numbers, from 1. */
  readonly difference?: readonly [plus: number, minus: number]
}

/** What a person says of a recording; what is left out is found in it, or the default. */
export interface NightChoices extends Pick<Asked, 'options' | 'scored'> {
  /** Labels or numbers (from 1) of the channels of the legs, or `3-4` for the difference of two. */
  readonly legs?: LegLabels
  readonly lights?: Lights
}

/** A night whole. What is to be scored is absent until it was scored once. */
export interface Night extends NightRow {
  readonly channels: readonly NightChannel[]
  readonly diagnostics: readonly (DiagnosticNote & {
    readonly weight: 'refused' | 'warning' | 'note'
  })[]
  readonly choices: NightChoices
  /** The version of the choices and of the hypnogram: to be sent back with others, as `If-Match: "3"`. */
  readonly chosen: string
  /** The name of the file of stages and events that was laid beside the recording. */
  readonly hypnogram: string | null
  /** How it is known whose it is, where its header does not show it: as somebody said. */
  readonly reason?: string
  readonly scoring?: NightScoring
}

/**
 * All that a page needs to score again by itself:
 * `scoreMarks(night, { ...found, movements: applyEdits(found.movements, edits) }, asked)`.
 */
export interface NightScoring {
  /** Of the DiagnosticReport: to be sent back with edits, and with a signature. */
  readonly version: string
  /** Its legs say where they have samples (`covered`), and hold none. */
  readonly night: NightToScore
  /** As the machine found them. */
  readonly found: Marks
  readonly asked: Asked
  readonly edits: readonly Edit[]
  /** Keyed `measure/standard`, without edits and with them. */
  readonly indices: {
    readonly automatic: Readonly<Record<string, Index>>
    readonly edited: Readonly<Record<string, Index>>
  }
}

/** The first `keep` of the edits that are saved stay, then come these. Nothing is kept is all taken back. */
export interface EditRequest {
  readonly version: string
  readonly keep: number
  readonly add: readonly EditChange[]
}
