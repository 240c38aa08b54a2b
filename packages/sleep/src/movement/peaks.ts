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

export function peaksOf(emg: Float32Array, rateHz: number): Peaks {
  const width = Math.max(1, Math.round(rateHz / BLOCKS_A_SECOND))
  const values = new Float32Array(Math.ceil(emg.length / width))
  for (let block = 0, i = 0; block < values.length; block++) {
    const end = Math.min(emg.length, i + width)
    let peak = 0
    for (; i < end; i++) {
      const x = emg[i] ?? 0
      if (x > peak) peak = x
    }
    values[block] = peak
  }
  return { width, rateHz, values }
}

/** A heart beat or a click lasts no longer than this many blocks (0.13 s). */
const LONGEST = 4
/** On both sides it is this many times lower for three blocks (0.09 s). */
const TIMES = 3
/** And no lower than this, in µV: smaller ones do not matter. */
const LEAST_UV = 4

/** The highest of the three blocks that end, or begin, at a block. */
const around = (values: Float32Array, at: number, step: 1 | -1): number => {
  let highest = 0
  for (let n = 0; n < 3; n++) highest = Math.max(highest, values[at + n * step] ?? 0)
  return highest
}

/**
 * Heart beats and clicks taken out: a peak of up to 0.13 s that stands alone in quiet is no muscle.
 * Its blocks take the height of their surroundings.
 */
export function withoutImpulses({ values, ...rest }: Peaks): Peaks {
  const calm = values.slice()
  for (let at = 1; at < values.length - 1; at++) {
    const height = values[at] ?? 0
    if (height < LEAST_UV || height < TIMES * (calm[at - 1] ?? 0)) continue
    const before = around(calm, at - 1, -1)
    const end = endOfImpulse(values, at, before)
    if (end === null) continue
    const level = Math.max(before, around(values, end, 1))
    calm.fill(level, at, end)
    at = end - 1
  }
  return { ...rest, values: calm }
}

/** The first calm block after an impulse that begins at a block; null where it is none. */
const endOfImpulse = (values: Float32Array, at: number, before: number): number | null => {
  let highest = 0
  for (let end = at + 1; end <= at + LONGEST; end++) {
    highest = Math.max(highest, values[end - 1] ?? 0)
    const level = Math.max(before, around(values, end, 1))
    if (highest >= TIMES * level) return end
  }
  return null
}
