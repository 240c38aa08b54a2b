import { beatsOf, disturb, ecgOf, takeOff } from './disturb.ts'
import { emgOf, levelsOf } from './emg.ts'
import { hypnogramOf, type Span, type Staged } from './hypnogram.ts'
import { arousalsOf, breathsOf, type Leg, movementsOf } from './plan.ts'
import { type ProfileName, profiles } from './profile.ts'
import { chanceOf } from './random.ts'
import { type TrueMovement, truthOf } from './truth.ts'

/** An invented night: what a recorder would have written, and what is true of it. */
export interface Night {
  readonly profile: ProfileName
  readonly seed: number
  readonly rateHz: number
  readonly durationS: number
  /** In µV. */
  readonly legs: Readonly<Record<Leg, Float32Array>>
  /** In mV. */
  readonly ecg: Float32Array
  readonly stages: readonly Staged[]
  readonly arousals: readonly Span[]
  readonly respiratory: readonly Span[]
  readonly lights: { readonly offS: number; readonly onS: number }
  readonly truth: {
    readonly movements: readonly TrueMovement[]
    /** Where an electrode was off; no movement of that leg is known there. */
    readonly offs: Readonly<Record<Leg, readonly Span[]>>
  }
}

export interface Wanted {
  readonly profile: ProfileName
  readonly seed: number
  readonly hours: number
  readonly rateHz?: number
}

/** The same profile, seed, length and rate give the same night to the last bit. */
export const nightOf = ({ profile: name, seed, hours, rateHz = 256 }: Wanted): Night => {
  const kind = Object.keys(profiles).indexOf(name)
  const chance = chanceOf((seed * 100 + kind) * 7919 + Math.round(hours * 60))
  const profile = profiles[name]
  const durationS = hours * 3600
  const count = durationS * rateHz
  const stages = hypnogramOf(chance, durationS, profile.awake)
  const draw = { profile, chance, durationS, stages }
  const respiratory = breathsOf(draw)
  const movements = movementsOf(draw, respiratory)
  const arousals = arousalsOf(draw, movements)
  const ecg = ecgOf(beatsOf(chance, profile, durationS), rateHz, count)
  const wire = (leg: Leg) => {
    const bursts = movements
      .flat()
      .filter((burst) => burst.leg === leg)
      .toSorted((a, b) => a.startS - b.startS)
    const emg = { rateHz, levels: levelsOf(chance, profile, durationS), bursts }
    const samples = emgOf(chance, emg, count)
    const truth = truthOf({ ...emg, samples }, leg)
    disturb({ samples, rateHz, profile }, chance, ecg)
    const offs = takeOff({ samples, rateHz, profile }, chance)
    const isSeen = ({ onsetS, durationS }: TrueMovement) =>
      offs.every((off) => onsetS + durationS <= off.startS || onsetS >= off.endS)
    return { samples, offs, truth: truth.filter(isSeen) }
  }
  const left = wire('left')
  const right = wire('right')
  return {
    profile: name,
    seed,
    rateHz,
    durationS,
    legs: { left: left.samples, right: right.samples },
    ecg,
    stages,
    arousals,
    respiratory,
    lights: { offS: 60, onS: durationS },
    truth: {
      movements: [...left.truth, ...right.truth].toSorted((a, b) => a.onsetS - b.onsetS),
      offs: { left: left.offs, right: right.offs },
    },
  }
}
