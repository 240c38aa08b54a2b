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

const stuckIn = (heard: Heard, minute: Minute, counts: (run: Stuck) => boolean): number => {
  let samples = 0
  for (const run of heard.stuck) {
    if (run.first >= minute.end) break
    const end = Math.min(minute.end, run.first + run.count)
    if (end > minute.first && counts(run)) samples += end - Math.max(minute.first, run.first)
  }
  return samples / heard.rateHz
}

/** Samples of a stretch. */
export interface Minute {
  readonly first: number
  readonly end: number
}

const mainsIn = ({ mains, rateHz }: Heard, { first, end }: Minute): number => {
  const from = Math.floor(first / rateHz / mains.everyS)
  const to = Math.ceil(end / rateHz / mains.everyS)
  return mains.heights.subarray(from, to).reduce((high, height) => Math.max(high, height), 0)
}

/** The flaws of a minute that show in the raw signal. */
export function rawFlaws(heard: Heard, minute: Minute): Flaw[] {
  const { rateHz, highest } = heard
  const rail = Math.max(limits.railUv, 0.99 * highest)
  const flatS = stuckIn(heard, minute, ({ count }) => count >= limits.flatS * rateHz)
  const clippedS = stuckIn(heard, minute, ({ value }) => Math.abs(value) >= rail)
  const mains = mainsIn(heard, minute)
  return [
    ...(rateHz < limits.rateHz ? (['low-rate'] as const) : []),
    ...(flatS >= limits.flatS ? (['flat'] as const) : []),
    ...(clippedS >= limits.clippedS ? (['clipped'] as const) : []),
    ...(mains >= limits.openUv ? (['detached'] as const) : []),
    ...(mains >= limits.mainsUv && mains < limits.openUv ? (['mains'] as const) : []),
  ]
}

/** The flaws that show in the resting level. */
export function restFlaws(restUv: number | null): Flaw[] {
  if (restUv === null) return ['gap']
  return restUv > limits.loudUv ? ['loud'] : []
}
