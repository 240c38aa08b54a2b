import type { Dataset } from './elements.ts'
import { TAG } from './tags.ts'
import { type Source, words } from './values.ts'

/** Red, green and blue of each of the 256 values that a sample of 8 bits may have. */
export type Palette = readonly [red: Uint8Array, green: Uint8Array, blue: Uint8Array]

/** Undefined where a table is missing, cut short or in segments. */
export function paletteOf(source: Source, dataset: Dataset): Palette | undefined {
  const table = (descriptor: number, data: number) =>
    tableOf(words(source, dataset, descriptor), source, dataset.get(data))
  const red = table(TAG.redDescriptor, TAG.redTable)
  const green = table(TAG.greenDescriptor, TAG.greenTable)
  const blue = table(TAG.blueDescriptor, TAG.blueTable)
  return red && green && blue ? [red, green, blue] : undefined
}

/**
 * PS3.3 C.7.6.3.1.5 and .6: how many entries (0 is 65,536), the value of the first, and their bits.
 * What lies below the first has its color, what lies above the last has that one's. Tables of 8 bits
 * are written a byte an entry or, against the standard, a word an entry: the length tells which.
 */
function tableOf(
  [stated = 0, first = 0, bits = 0]: readonly number[],
  { bytes, littleEndian }: Source,
  element: ReturnType<Dataset['get']>,
): Uint8Array | undefined {
  if (!element || (bits !== 8 && bits !== 16)) return undefined
  const entries = stated === 0 ? 65_536 : stated
  const isWords = element.length >= 2 * entries
  if (!isWords && (bits === 16 || element.length < entries)) return undefined
  // Of an entry of 16 bits the upper byte is the color, of one of 8 bits in a word the lower.
  const upper = littleEndian ? 1 : 0
  const inside = bits === 16 ? upper : 1 - upper
  return Uint8Array.from({ length: 256 }, (_, value) => {
    const entry = Math.min(Math.max(value - first, 0), entries - 1)
    return bytes[element.at + (isWords ? 2 * entry + inside : entry)] ?? 0
  })
}
