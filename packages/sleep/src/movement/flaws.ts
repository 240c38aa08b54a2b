import type { Mains } from './mains.ts'
import type { Flaw } from './quality.ts'
import type { Stuck } from './stuck.ts'

/** What each minute of a stretch shows before anything is detected in it. */
export interface Heard {
  readonly rateHz: number
  readonly mains: Mains
  readonly stuck: readonly Stuck[]
  readonly highest: number
}

/** Our choices: the standards name no limits for a computer. */
const limits = {
  /** Fewer samples a second do not hold the band of the EMG. */
  rateHz: 100,
  /** Equal samples for so long are no amplifier's noise. */
  flatS: 1,
  /** So much of a minute at the rail. */
  clippedS: 0.5,
  /** The rail is where the signal turns, at least this far from zero. */
  railUv: 50,
  mainsUv: 75,
  openUv: 200,
  loudUv: 25,
} as const

/** Samples of a stretch. */
export interface Minute {
  readonly first: number
  readonly end: number
}

/** The seconds of each minute that lie in runs of equal samples of some kind. */
const stuckIn = (
  { stuck, rateHz }: Heard,
  minutes: readonly Minute[],
  counts: (run: Stuck) => boolean,
): Float32Array => {
  const seconds = new Float32Array(minutes.length)
  const width = minutes[0]?.end ?? 1
  for (const run of stuck) {
    if (!counts(run)) continue
    const end = run.first + run.count
    for (let n = Math.floor(run.first / width); n * width < end; n++) {
      const shared = Math.min(end, (n + 1) * width) - Math.max(run.first, n * width)
      seconds[n] = (seconds[n] ?? 0) + shared / rateHz
    }
  }
  return seconds
}

const mainsIn = ({ mains, rateHz }: Heard, { first, end }: Minute): number => {
  const from = Math.floor(first / rateHz / mains.everyS)
  const to = Math.ceil(end / rateHz / mains.everyS)
  return mains.heights.subarray(from, to).reduce((high, height) => Math.max(high, height), 0)
}

/** The flaws of each minute that show in the raw signal; minutes are of one length but the last. */
export function rawFlaws(heard: Heard, minutes: readonly Minute[]): readonly (readonly Flaw[])[] {
  const { rateHz, highest } = heard
  const rail = Math.max(limits.railUv, 0.99 * highest)
  const flatS = stuckIn(heard, minutes, ({ count }) => count >= limits.flatS * rateHz)
  const clippedS = stuckIn(heard, minutes, ({ value }) => Math.abs(value) >= rail)
  return minutes.map((minute, n) => {
    const mains = mainsIn(heard, minute)
    const found: readonly (readonly [Flaw, boolean])[] = [
      ['low-rate', rateHz < limits.rateHz],
      ['flat', (flatS[n] ?? 0) >= limits.flatS],
      ['clipped', (clippedS[n] ?? 0) >= limits.clippedS],
      ['detached', mains >= limits.openUv],
      ['mains', mains >= limits.mainsUv && mains < limits.openUv],
    ]
    return found.filter(([, isFound]) => isFound).map(([flaw]) => flaw)
  })
}

/** The flaws that show in the resting level. */
export function restFlaws(restUv: number | null): Flaw[] {
  if (restUv === null) return ['gap']
  return restUv > limits.loudUv ? ['loud'] : []
}
