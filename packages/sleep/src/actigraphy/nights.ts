import type { LegMovement } from '../movement/movement.ts'
import type { Index } from '../scoring/scored.ts'
import { unitOf } from '../scoring/unit.ts'
import { isWasmCandidate, wasmRuns } from '../scoring/wasm.ts'

/** One night of one leg, as an accelerometer felt it. */
export interface FeltNight {
  /** The civil date on which the night began. */
  readonly night: string
  readonly leg: LegMovement['leg']
  readonly movements: readonly LegMovement[]
  /** Time at rest by the diary or lights; where null, all the recorded hours are taken. */
  readonly restHours: number | null
  readonly hours: number
}

/** What must be said with every number of leg actigraphy. */
export type ActigraphyLimit =
  | 'no-sleep-stages'
  | 'legs-not-joined'
  | 'rest-time-unknown'
  | 'few-nights'
  | 'not-a-polysomnogram'

export interface ActigraphyNight {
  readonly night: string
  readonly leg: LegMovement['leg']
  readonly plmi: Index
}

export interface ActigraphyScore {
  readonly nights: readonly ActigraphyNight[]
  /** Of the nights of each leg; null without a night that can be counted. */
  readonly legs: Readonly<Record<LegMovement['leg'], Spread | null>>
  readonly limits: readonly ActigraphyLimit[]
}

export interface Spread {
  readonly nights: number
  readonly median: number
  readonly least: number
  readonly most: number
}

/** Between single nights an index moves by 25 an hour and more: fewer nights tell little. */
const FEW = 5
const LEAST_IN_SERIES = 4

const indexOf = ({ movements, restHours, hours }: FeltNight): Index => {
  const units = movements.toSorted((a, b) => a.onsetS - b.onsetS).map((one) => unitOf([one]))
  const runs = wasmRuns(units, {
    isCandidate: isWasmCandidate,
    isBroken: () => false,
    afterShortInterval: 'may-not-start',
  })
  const count = runs
    .filter((run) => run.length >= LEAST_IN_SERIES)
    .reduce((sum, run) => sum + run.length, 0)
  const counted = restHours ?? hours
  return { value: counted > 0 ? count / counted : null, unit: '/h', count, hours: counted }
}

const spreadOf = (nights: readonly ActigraphyNight[]): Spread | null => {
  const values = nights.flatMap(({ plmi }) => plmi.value ?? []).toSorted((a, b) => a - b)
  const middle = values.length >> 1
  const [least, most, above] = [values[0], values.at(-1), values[middle]]
  if (least === undefined || most === undefined || above === undefined) return null
  const below = values.length % 2 === 0 ? (values[middle - 1] ?? above) : above
  return { nights: values.length, median: (below + above) / 2, least, most }
}

/** Periodic movements an hour of rest, night by night; each leg for itself. */
export function scoreActigraphy(felt: readonly FeltNight[]): ActigraphyScore {
  const nights = felt
    .map((one) => ({ night: one.night, leg: one.leg, plmi: indexOf(one) }))
    .toSorted((a, b) => a.night.localeCompare(b.night, 'en'))
  const ofLeg = (leg: LegMovement['leg']) => spreadOf(nights.filter((one) => one.leg === leg))
  const isUnknown = felt.some(({ restHours }) => restHours === null)
  return {
    nights,
    legs: { left: ofLeg('left'), right: ofLeg('right') },
    limits: [
      'not-a-polysomnogram',
      'no-sleep-stages',
      ...(new Set(felt.map(({ leg }) => leg)).size > 1 ? (['legs-not-joined'] as const) : []),
      ...(isUnknown ? (['rest-time-unknown'] as const) : []),
      ...(new Set(felt.map(({ night }) => night)).size < FEW ? (['few-nights'] as const) : []),
    ],
  }
}
