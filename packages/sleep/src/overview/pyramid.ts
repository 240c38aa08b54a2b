import type { Stretch } from '../recording/recording.ts'

/** Samples of the shortest span; the spans of each further level are so many times as long. */
export const SPAN = 64
export const FACTOR = 4
/** Spans of a block. */
export const BLOCK = 4096

/** A piece of a level: the least and the greatest of each span in turn; NaN where there is none. */
export interface OverviewBlock {
  readonly level: number
  /** Its first span is `index * BLOCK`; the first span of all begins at the recording's start. */
  readonly index: number
  readonly values: Float32Array
}

/**
 * The least and the greatest of ever longer spans of one signal, so that any stretch of a night is
 * drawn from a few thousand numbers. Where nothing was recorded there is no block, however long a
 * gap is.
 */
export class Pyramid {
  readonly #rateHz: number
  readonly #blocks = new Map<number, Float32Array>()

  constructor(rateHz: number) {
    this.#rateHz = rateHz
  }

  /** Stretches may come in any order; one that begins before the recording does is passed over. */
  take({ startS, samples }: Stretch): void {
    const first = Math.round(startS * this.#rateHz)
    let at = Math.max(0, -first)
    while (at < samples.length) {
      const span = Math.floor((first + at) / SPAN)
      const end = Math.min(samples.length, (span + 1) * SPAN - first)
      let least = Number.POSITIVE_INFINITY
      let greatest = Number.NEGATIVE_INFINITY
      for (; at < end; at += 1) {
        const value = samples[at] ?? 0
        if (value < least) least = value
        if (value > greatest) greatest = value
      }
      widen(this.#blocks, span, { least, greatest })
    }
  }

  /** All levels, the finest first, up to the one that is a single block: a screen is no wider. */
  *levels(): Generator<OverviewBlock> {
    let blocks = this.#blocks
    for (let level = 0; ; level += 1) {
      for (const [index, values] of blocks) yield { level, index, values }
      if (Math.max(0, ...blocks.keys()) === 0) return
      blocks = coarser(blocks)
    }
  }
}

type Blocks = Map<number, Float32Array>

function widen(
  blocks: Blocks,
  span: number,
  { least, greatest }: { readonly least: number; readonly greatest: number },
): void {
  const index = Math.floor(span / BLOCK)
  const block = blocks.get(index) ?? new Float32Array(2 * BLOCK).fill(Number.NaN)
  blocks.set(index, block)
  const at = 2 * (span - index * BLOCK)
  const [low = Number.NaN, high = Number.NaN] = [block[at], block[at + 1]]
  // A comparison with NaN is false: what was empty takes what comes.
  block[at] = low < least ? low : least
  block[at + 1] = high > greatest ? high : greatest
}

function coarser(blocks: Blocks): Blocks {
  const next: Blocks = new Map()
  for (const [index, values] of blocks)
    for (let at = 0; at < values.length; at += 2) {
      const [least = Number.NaN, greatest = Number.NaN] = [values[at], values[at + 1]]
      if (Number.isNaN(least)) continue
      const span = Math.floor((index * BLOCK + at / 2) / FACTOR)
      widen(next, span, { least, greatest })
    }
  return next
}
