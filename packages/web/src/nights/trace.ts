import type { Tile } from './tiles.ts'
import { placeOf, type View } from './view.ts'

/** What is drawn of a channel: a stroke for each column, or, quite near, a line from sample to sample. */
export type Trace = (
  | { readonly kind: 'columns'; readonly pairs: Float32Array }
  | { readonly kind: 'line'; readonly points: Float32Array }
) & {
  /** As fine as the picture; else a part is still on its way. */
  readonly isWhole: boolean
}

/**
 * The least and the greatest under each pixel, coarse tiles first, so that a finer one that is
 * already here replaces what it covers. NaN where nothing was recorded or nothing is here yet.
 */
export function columnsOf(tiles: readonly Tile[], view: View, width: number): Float32Array {
  const pairs = new Float32Array(2 * width).fill(Number.NaN)
  for (const tile of tiles) lay(tile, { view, width, pairs })
  return pairs
}

interface Ground {
  readonly view: View
  readonly width: number
  readonly pairs: Float32Array
}

function lay({ startS, bucketS, pairs }: Tile, { view, width, pairs: ground }: Ground): void {
  const inPixel = view.spanS / width
  const from = Math.max(0, Math.floor((startS - view.startS) / inPixel))
  const to = Math.min(
    width,
    Math.ceil((startS + (pairs.length / 2) * bucketS - view.startS) / inPixel),
  )
  for (let x = from; x < to; x++) {
    const atS = view.startS + x * inPixel
    const first = Math.max(0, Math.floor((atS - startS) / bucketS))
    const end = Math.min(
      pairs.length / 2,
      Math.max(first + 1, Math.ceil((atS + inPixel - startS) / bucketS)),
    )
    let low = Number.NaN
    let high = Number.NaN
    for (let i = first; i < end; i++) {
      const least = pairs[2 * i] ?? Number.NaN
      const most = pairs[2 * i + 1] ?? Number.NaN
      if (!(least >= low)) low = Number.isNaN(least) ? low : least
      if (!(most <= high)) high = Number.isNaN(most) ? high : most
    }
    ground[2 * x] = low
    ground[2 * x + 1] = high
  }
}

/** Place and height of each sample in view, by turns; NaN breaks the line. */
export function lineOf(tiles: readonly Tile[], view: View, width: number): Float32Array {
  const points: number[] = []
  for (const { startS, bucketS, pairs } of tiles) {
    const first = Math.max(0, Math.floor((view.startS - startS) / bucketS) - 1)
    const end = Math.min(
      pairs.length / 2,
      Math.ceil((view.startS + view.spanS - startS) / bucketS) + 2,
    )
    for (let i = first; i < end; i++)
      points.push(placeOf(view, startS + i * bucketS, width), pairs[2 * i] ?? Number.NaN)
  }
  return Float32Array.from(points)
}

/** So long a stretch tells where zero is: muscles are quicker, electrodes that drift are slower. */
const DRIFT_S = 1

/**
 * Columns without the slow drift of an electrode, which would carry the signal away from its
 * threshold lines. Far away, where a pixel is longer than the drift, nothing is changed.
 */
export function steadied(pairs: Float32Array, inPixelS: number): Float32Array {
  const reach = Math.floor(DRIFT_S / inPixelS / 2)
  const count = pairs.length / 2
  if (reach < 2) return pairs
  const sums = new Float64Array(count + 1)
  const known = new Uint32Array(count + 1)
  for (let x = 0; x < count; x++) {
    const middle = ((pairs[2 * x] ?? 0) + (pairs[2 * x + 1] ?? 0)) / 2
    const isKnown = !Number.isNaN(middle)
    sums[x + 1] = (sums[x] ?? 0) + (isKnown ? middle : 0)
    known[x + 1] = (known[x] ?? 0) + (isKnown ? 1 : 0)
  }
  return pairs.map((uV, i) => {
    const from = Math.max(0, (i >> 1) - reach)
    const to = Math.min(count, (i >> 1) + reach + 1)
    const many = (known[to] ?? 0) - (known[from] ?? 0)
    return uV - ((sums[to] ?? 0) - (sums[from] ?? 0)) / Math.max(1, many)
  })
}
