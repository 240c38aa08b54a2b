import {
  type ChannelMinute,
  type LegMovement,
  type NightToScore,
  type ScoredNight,
  type Standard,
  scoreMarks,
  scoreNight,
} from '@legato/sleep'
import { type Night, nightOf, type TrueMovement, type Wanted } from './generator/index.ts'
import { isTouched, type Matched, match } from './match.ts'

/** How near the detector comes to the truth of one night. */
export interface Accuracy {
  readonly found: number
  readonly missed: number
  readonly invented: number
  /** Of movements of single legs; null where there is nothing to find and nothing was found. */
  readonly f1: number | null
  /** Periodic movements an hour of sleep, or of wake where nobody sleeps. */
  readonly index: Readonly<Record<Standard, Compared>>
}

export interface Compared {
  readonly truth: number
  readonly detected: number
}

const legs = ['left', 'right'] as const

/** The night as a reader would hand it over. */
export const recordingOf = (night: Night): NightToScore => ({
  durationS: night.durationS,
  legs: legs.map((leg) => ({
    label: leg,
    leg,
    rateHz: night.rateHz,
    unit: 'uV',
    stretches: [{ startS: 0, samples: night.legs[leg] }],
  })),
  stages: night.stages.map(({ startS, endS, stage }) => ({
    onsetS: startS,
    durationS: endS - startS,
    stage,
  })),
  events: [
    ...night.arousals.map(eventOf('arousal')),
    ...night.respiratory.map(eventOf('respiratory')),
  ],
  lights: night.lights,
})

const eventOf =
  (kind: 'arousal' | 'respiratory') =>
  ({ startS, endS }: { readonly startS: number; readonly endS: number }) => ({
    kind,
    onsetS: startS,
    durationS: endS - startS,
  })

/** In a minute of which an electrode is off a part, a detector may find a movement or not. */
const isUnsure = (night: Night) => (truth: TrueMovement) => {
  const from = 60 * Math.floor(truth.onsetS / 60)
  const to = 60 * Math.ceil((truth.onsetS + truth.durationS) / 60)
  return (
    truth.isNeutral ||
    night.truth.offs[truth.leg].some(({ startS, endS }) => startS < to && endS > from)
  )
}

interface Counted extends Matched {
  readonly inventedS: readonly LegMovement[]
}

/** Neutral movements count neither as found nor as missed, and nothing that touches one as invented. */
const countedOf = (night: Night, found: readonly LegMovement[]): Counted => {
  const { movements } = night.truth
  const unsure = movements.filter(isUnsure(night))
  const { pairs, missed, invented } = match(movements, found)
  return {
    pairs,
    missed: missed.filter((truth) => !unsure.includes(truth)),
    invented,
    inventedS: invented.filter((one) => !unsure.some((truth) => isTouched(one, truth))),
  }
}

/** Where the truth leaves a choice, it is the detector's. */
const trueMarks = (night: Night, { pairs, missed }: Matched): LegMovement[] => {
  const mark = (truth: TrueMovement, detected: boolean | undefined): LegMovement => ({
    leg: truth.leg,
    onsetS: truth.onsetS,
    durationS: truth.durationS,
    shape: { restUv: 0, peakUv: 0, isSustained: truth.isSustained ?? detected ?? true },
  })
  const isNeutral = isUnsure(night)
  return [
    ...pairs.map(({ truth, found }) => mark(truth, found.shape?.isSustained)),
    ...missed.filter((truth) => !isNeutral(truth)).map((truth) => mark(truth, undefined)),
  ]
}

const offMinutes = (night: Night): ChannelMinute[] =>
  legs.flatMap((leg) =>
    night.truth.offs[leg].map((span) => ({ leg, ...span, restUv: null, flaws: ['detached'] })),
  )

const indexOf = (scored: ScoredNight, standard: Standard) =>
  scored.indices[`plmsi/${standard}`]?.value ?? scored.indices[`plmwi/${standard}`]?.value ?? 0

/** Makes a night, detects and scores it, and compares it with its truth. */
export const accuracyOf = (wanted: Wanted): Accuracy => {
  const night = nightOf(wanted)
  const recording = recordingOf(night)
  const scored = scoreNight(recording)
  const { left, right } = scored.legMovements
  const counted = countedOf(night, [...left, ...right])
  const truth = scoreMarks(recording, {
    movements: trueMarks(night, counted),
    quality: offMinutes(night),
  })
  const isSure = (one: TrueMovement) => !isUnsure(night)(one)
  const found = counted.pairs.filter(({ truth: one }) => isSure(one)).length
  const missed = counted.missed.length
  const invented = counted.inventedS.length
  const all = 2 * found + missed + invented
  const compared = (standard: Standard): Compared => ({
    truth: indexOf(truth, standard),
    detected: indexOf(scored, standard),
  })
  return {
    found,
    missed,
    invented,
    f1: all > 0 ? (2 * found) / all : null,
    index: { 'wasm-2016': compared('wasm-2016'), 'aasm-v3': compared('aasm-v3') },
  }
}
