import type { Stretch } from '../recording/recording.ts'
import { BLOCK, FACTOR, type OverviewBlock, SPAN } from './pyramid.ts'

/** A part of a signal, ready to be drawn: value after value, each of one number or of two. */
export interface SignalSlice {
  readonly startS: number
  readonly stepS: number
  /** 1: samples; 2: the least and the greatest of spans. */
  readonly width: 1 | 2
  readonly values: Float32Array
}

/** What is asked for: from, up to, and at least so many values, where there are so many. */
export interface Viewed {
  readonly fromS: number
  readonly toS: number
  readonly points: number
}

/** The level whose spans are short enough; undefined where only the samples themselves are. */
export function levelFor(rateHz: number, { fromS, toS, points }: Viewed): number | undefined {
  const spans = ((toS - fromS) * rateHz) / SPAN / points
  return spans < 1 ? undefined : Math.floor(Math.log(spans) / Math.log(FACTOR) + 1e-9)
}

/** How long a span of this level is. */
export function spanS(rateHz: number, level: number): number {
  return (SPAN * FACTOR ** level) / rateHz
}

/** Which blocks of a level hold this part: from, and up to and with. */
export function blocksFor(
  stepS: number,
  { fromS, toS }: Viewed,
): { readonly first: number; readonly last: number } {
  const { first, count } = valuesIn(stepS, { fromS, toS })
  return { first: Math.floor(first / BLOCK), last: Math.floor((first + count - 1) / BLOCK) }
}

/** The part out of its blocks; where one is missing there is no signal. */
export function sliceOfBlocks(
  blocks: readonly OverviewBlock[],
  stepS: number,
  viewed: Viewed,
): SignalSlice {
  const { first, count } = valuesIn(stepS, viewed)
  const values = new Float32Array(2 * count).fill(Number.NaN)
  for (const { index, values: block } of blocks) {
    const from = Math.max(first, index * BLOCK)
    const to = Math.min(first + count, (index + 1) * BLOCK)
    if (from >= to) continue
    const part = block.subarray(2 * (from - index * BLOCK), 2 * (to - index * BLOCK))
    values.set(part, 2 * (from - first))
  }
  return { startS: first * stepS, stepS, width: 2, values }
}

/** The samples of a part; where two stretches overlap the later one is seen. */
export function sliceOfSamples(
  stretches: readonly Stretch[],
  rateHz: number,
  viewed: Viewed,
): SignalSlice {
  const stepS = 1 / rateHz
  const { first, count } = valuesIn(stepS, viewed)
  const values = new Float32Array(count).fill(Number.NaN)
  for (const { startS, samples } of stretches) {
    const begins = Math.round(startS * rateHz)
    const from = Math.max(first, begins)
    const to = Math.min(first + count, begins + samples.length)
    if (from < to) values.set(samples.subarray(from - begins, to - begins), from - first)
  }
  return { startS: first * stepS, stepS, width: 1, values }
}

function valuesIn(
  stepS: number,
  { fromS, toS }: Pick<Viewed, 'fromS' | 'toS'>,
): { readonly first: number; readonly count: number } {
  const first = Math.max(0, Math.floor(fromS / stepS + 1e-6))
  return { first, count: Math.max(1, Math.ceil(toS / stepS - 1e-6) - first) }
}
