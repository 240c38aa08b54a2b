import type { Tile } from './tiles.ts'

const HEAD = 24

/**
 * A piece of signal as it comes over the wire (described in the server's `api-nights.ts`), in µV.
 * Null where it is cut off.
 *
 * @param factor microvolts in one of the channel's unit
 */
export function readSignal(bytes: ArrayBuffer, factor: number): Tile | null {
  if (bytes.byteLength < HEAD) return null
  const view = new DataView(bytes)
  const count = view.getUint32(16, true)
  const numbers = view.getUint32(20, true)
  if (bytes.byteLength < HEAD + 4 * count * numbers) return null
  const pairs = new Float32Array(2 * count)
  for (let i = 0; i < count; i++) {
    const low = HEAD + 4 * i * numbers
    pairs[2 * i] = factor * view.getFloat32(low, true)
    pairs[2 * i + 1] = factor * view.getFloat32(low + 4 * (numbers - 1), true)
  }
  return { startS: view.getFloat64(0, true), bucketS: view.getFloat64(8, true), pairs }
}
