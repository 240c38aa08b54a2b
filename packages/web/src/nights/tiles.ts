import type { View } from './view.ts'

/** So many buckets are asked for at once. */
export const IN_TILE = 4096
/** Each level holds the least and the greatest of four buckets of the one below. */
const FACTOR = 4

/** Which piece of a channel: its n-th tile at a level, of which 0 are the samples themselves. */
export interface TileKey {
  readonly level: number
  readonly n: number
}

/** Least and greatest by turns, in µV; NaN where nothing was recorded. */
export interface Tile {
  readonly startS: number
  readonly bucketS: number
  readonly pairs: Float32Array
}

/** Seconds that one bucket of a level covers. */
export function bucketOf(level: number, rateHz: number): number {
  return FACTOR ** level / rateHz
}

/** The level at which each pixel holds one bucket or a few, or the samples where they are fewer. */
export function levelFor({ spanS }: View, width: number, rateHz: number): number {
  const samples = (spanS * rateHz) / Math.max(1, width)
  return Math.max(0, Math.floor(Math.log(samples) / Math.log(FACTOR) + 1e-9))
}

/** The level at which the whole night is one tile. */
export function topOf(durationS: number, rateHz: number): number {
  return Math.max(0, Math.ceil(Math.log((durationS * rateHz) / IN_TILE) / Math.log(FACTOR) - 1e-9))
}

/** The tiles of a level under a view, in order of time. */
export function tilesUnder({ startS, spanS }: View, level: number, of: Extent): readonly TileKey[] {
  const tileS = IN_TILE * bucketOf(level, of.rateHz)
  const end = Math.min(startS + spanS, of.durationS)
  const first = Math.max(0, Math.floor(startS / tileS))
  const count = Math.max(0, Math.ceil(end / tileS) - first)
  return Array.from({ length: count }, (_, i) => ({ level, n: first + i }))
}

export interface Extent {
  readonly rateHz: number
  readonly durationS: number
}

/** From when to when a tile reaches. */
export function reachOf({ level, n }: TileKey, rateHz: number) {
  const tileS = IN_TILE * bucketOf(level, rateHz)
  return { fromS: n * tileS, toS: (n + 1) * tileS }
}
