import type { Peaks } from './peaks.ts'
import { type Rest, restAt } from './rest.ts'

/** Samples from the first at the onset's threshold to the last over the offset's before 0.5 s of quiet. */
export interface Bout {
  readonly first: number
  readonly last: number
}

export interface Leveled {
  readonly emg: Float32Array
  readonly rateHz: number
  /** Without heart beats and clicks. */
  readonly peaks: Peaks
  readonly rest: Rest
}

/** How far over the resting level a movement begins, and how far it must fall to end. */
export interface Thresholds {
  readonly onset: number
  readonly offset: number
}

/** Of both standards, in µV. */
export const emgThresholds: Thresholds = { onset: 8, offset: 2 }

const QUIET_S = 0.5

/** The first or the last sample of a block over a level; the block's edge where it is calmed. */
const sampleOver = ({ emg, peaks }: Leveled, block: number, over: Over): number => {
  const first = block * peaks.width
  const end = Math.min(emg.length, first + peaks.width)
  if (over.side === 'first') {
    for (let i = first; i < end; i++) if ((emg[i] ?? 0) >= over.level) return i
    return first
  }
  for (let i = end - 1; i >= first; i--) if ((emg[i] ?? 0) > over.level) return i
  return end - 1
}

interface Over {
  readonly level: number
  readonly side: 'first' | 'last'
}

/** So much of a bout's blocks must be over the offset's threshold: two spikes are no muscle. */
const FILLED = 0.4

/** Blocks over the offset's threshold with fewer than this many between them are one run. */
const NEAR = 3

interface Open {
  readonly first: number
  last: number
  blocks: number
}

const isFilled = ({ first, last, blocks }: Open, width: number) =>
  blocks >= (FILLED * (last + 1 - first)) / width

/**
 * All stretches of activity, of any duration; where the resting level is unknown there are none.
 * Two choices are ours, against noise over the thresholds: activity must fill 40 % of a stretch, and
 * a block of a 32nd of a second that stands alone neither begins a stretch nor makes it longer.
 */
export function boutsOf(leveled: Leveled, { onset, offset }: Thresholds): Bout[] {
  const { rateHz, peaks, rest } = leveled
  const bouts: Open[] = []
  const quiet = QUIET_S * rateHz
  let bout: Open | null = null
  const run = { last: Number.NEGATIVE_INFINITY, blocks: 0 }
  for (let block = 0; block < peaks.values.length; block++) {
    const peak = peaks.values[block] ?? 0
    if (peak <= offset) continue
    const level = restAt(rest, (block * peaks.width) / rateHz)
    if (!(peak > level + offset)) continue
    if (block - run.last > NEAR) {
      const begins = sampleOver(leveled, block, { level: level + offset, side: 'first' })
      if (bout && (bout.blocks === 0 || begins - bout.last > quiet)) bout = null
      run.blocks = 0
    }
    run.last = block
    run.blocks++
    if (!bout && peak >= level + onset) {
      const first = sampleOver(leveled, block, { level: level + onset, side: 'first' })
      bout = { first, last: first, blocks: 0 }
      bouts.push(bout)
    }
    if (!bout || run.blocks === 1) continue
    bout.last = sampleOver(leveled, block, { level: level + offset, side: 'last' })
    bout.blocks += run.blocks === 2 ? 2 : 1
  }
  return bouts.filter((one) => one.blocks > 0 && isFilled(one, peaks.width))
}
