import type { Leg, Stretch } from '../recording/recording.ts'
import { rectified } from './filter.ts'
import { type Heard, type Minute, rawFlaws, restFlaws } from './flaws.ts'
import { mainsOf } from './mains.ts'
import { shapeOf } from './morphology.ts'
import type { LegMovement } from './movement.ts'
import { boutsOf, emgThresholds, type Leveled } from './onset.ts'
import { withoutImpulses } from './peaks.ts'
import type { ChannelMinute, Flaw } from './quality.ts'
import { type Rest, restAt, restOf } from './rest.ts'
import type { SidedChannel } from './sides.ts'
import { highestOf, stuckOf } from './stuck.ts'

/** What was found on one leg. */
export interface Detected {
  readonly movements: readonly LegMovement[]
  readonly quality: readonly ChannelMinute[]
}

const SHORTEST_S = 0.5

/**
 * The movements of one leg and the quality of each of its minutes. Movements that touch a bad
 * minute are left out. Every stretch between gaps stands for itself.
 */
export function detect(channel: SidedChannel): Detected {
  const found = channel.stretches
    .filter(({ samples }) => samples.length > 0)
    .map((stretch) => detectIn(stretch, channel))
  return {
    movements: found.flatMap(({ movements }) => movements),
    quality: found.flatMap(({ quality }) => quality),
  }
}

const minutesOf = (samples: number, rateHz: number): Minute[] => {
  const width = Math.round(60 * rateHz)
  return Array.from({ length: Math.ceil(samples / width) }, (_, n) => ({
    first: n * width,
    end: Math.min(samples, (n + 1) * width),
  }))
}

const detectIn = ({ startS, samples }: Stretch, { leg, rateHz }: SidedChannel): Detected => {
  const mains = mainsOf(samples, rateHz)
  const stuck = stuckOf(samples)
  const highest = stuck.length > 0 ? highestOf(samples) : 0
  const heard = { rateHz, mains, stuck, highest }
  const minutes = minutesOf(samples.length, rateHz)
  const raw = rawFlaws(heard, minutes)
  const isBad = (atS: number) => (raw[Math.floor(atS / 60)]?.length ?? 0) > 0
  const { emg, peaks: raised } = rectified(samples, { rateHz, mainsHz: mains.hz })
  const peaks = withoutImpulses(raised)
  const leveled = { emg, rateHz, peaks, rest: restOf(peaks, isBad) }
  const quality = minutes.map((minute, n) =>
    minuteOf(minute, { leg, startS, rateHz, flaws: raw[n] ?? [], rest: leveled.rest }),
  )
  return { movements: movementsOf(leveled, { leg, startS, quality }), quality }
}

interface Placed {
  readonly leg: Leg
  readonly startS: number
  readonly quality: readonly ChannelMinute[]
}

const movementsOf = (leveled: Leveled, { leg, startS, quality }: Placed): LegMovement[] =>
  boutsOf(leveled, emgThresholds).flatMap((bout) => {
    const { rateHz } = leveled
    const durationS = (bout.last + 1 - bout.first) / rateHz
    const from = Math.floor(bout.first / rateHz / 60)
    const to = Math.floor(bout.last / rateHz / 60)
    const isBad = quality.slice(from, to + 1).some(({ flaws }) => flaws.length > 0)
    if (durationS < SHORTEST_S || isBad) return []
    const onsetS = startS + bout.first / rateHz
    return { onsetS, durationS, leg, shape: shapeOf(leveled, bout) }
  })

interface Told {
  readonly leg: Leg
  readonly startS: number
  readonly rateHz: Heard['rateHz']
  readonly flaws: readonly Flaw[]
  readonly rest: Rest
}

const minuteOf = ({ first, end }: Minute, told: Told): ChannelMinute => {
  const { leg, startS, rateHz, rest } = told
  const level = restAt(rest, (first + end) / 2 / rateHz)
  const restUv = Number.isNaN(level) ? null : level
  return {
    leg,
    startS: startS + first / rateHz,
    endS: startS + end / rateHz,
    restUv,
    flaws: told.flaws.length > 0 ? told.flaws : restFlaws(restUv),
  }
}
