/**
 * The peaks of short blocks of the rectified EMG. Most of the night is quiet: what follows looks
 * at blocks, and at single samples only where a movement begins or ends.
 */
export interface Peaks {
  /** Samples a block; the last block may be shorter. */
  readonly width: number
  readonly rateHz: number
  readonly values: Float32Array
}

const BLOCKS_A_SECOND = 32

/** Blocks of a 32nd of a second, still without height. */
export function blocksOf(samples: number, rateHz: number): Peaks {
  const width = Math.max(1, Math.round(rateHz / BLOCKS_A_SECOND))
  return { width, rateHz, values: new Float32Array(Math.ceil(samples / width)) }
}

/** A heart beat or a click lasts no longer than this many blocks (0.19 s). */
const LONGEST = 6
/** On both sides, one block further, three blocks (0.09 s) are this many times lower. */
const TIMES = 3
const BESIDE = 3
/** Lower ones, in µV, do not matter. */
const LEAST_UV = 4

interface Hill {
  readonly first: number
  readonly end: number
  /** The highest of the blocks beside it. */
  readonly level: number
}

const highestIn = (values: Float32Array, from: number, end: number): number => {
  let highest = 0
  for (let at = from; at < end; at++) highest = Math.max(highest, values[at] ?? 0)
  return highest
}

/** The blocks about a peak, if it stands alone in quiet; its slopes of one block are part of it. */
const hillAt = (values: Float32Array, at: number): Hill | null => {
  const low = (values[at] ?? 0) / TIMES
  let first = at
  while (at - first < LONGEST && (values[first - 1] ?? 0) > low) first--
  let end = at + 1
  while (end - first <= LONGEST && (values[end] ?? 0) > low) end++
  if (end - first > LONGEST) return null
  const level = Math.max(
    highestIn(values, first - 1 - BESIDE, first - 1),
    highestIn(values, end + 1, end + 1 + BESIDE),
  )
  return level > low ? null : { first: Math.max(0, first - 1), end: end + 1, level }
}

/**
 * Heart beats and clicks taken out: a peak of up to 0.19 s that stands alone in quiet is no muscle.
 * Its blocks take the height of what is beside them.
 */
export function withoutImpulses({ values, ...rest }: Peaks): Peaks {
  const calm = values.slice()
  for (let at = 0; at < values.length; at++) {
    const height = values[at] ?? 0
    if (height < LEAST_UV || height < (values[at + 1] ?? 0)) continue
    const hill = hillAt(values, at)
    if (!hill) continue
    calm.fill(hill.level, hill.first, hill.end)
    at = hill.end - 1
  }
  return { ...rest, values: calm }
}
