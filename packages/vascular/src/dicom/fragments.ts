const ITEM = 0xfffe
const ITEM_START = 0xe000
/** Of the element of the pixels: tag, representation, and a length that is left open. */
const HEADER = 12

export interface WantedFrame {
  /** Where the element of the pixels begins. */
  readonly at: number
  readonly frame: number
  /** Of the file. */
  readonly frames: number
}

/**
 * A frame of pixels that are kept in fragments (PS3.5, A.4): one fragment each, or from where the table
 * at the beginning says that it begins; a single frame is all of them. Undefined where the file is
 * cut short, or does not say. The others are not put together: a table may claim each of them to be all.
 */
export function frameIn(
  bytes: Uint8Array,
  { at, frame, frames }: WantedFrame,
): Uint8Array | undefined {
  const items = itemsIn(bytes, at + HEADER)
  const [table, ...fragments] = items ?? []
  if (!table || fragments.length === 0) return undefined
  if (fragments.length === frames) return fragments[frame]?.value
  if (frames === 1) return joined(fragments.map(({ value }) => value))
  const starts = offsetsIn(table.value)
  const start = starts[frame]
  if (starts.length !== frames || start === undefined) return undefined
  const origin = fragments[0]?.at ?? 0
  const end = starts[frame + 1] ?? Number.POSITIVE_INFINITY
  const own = fragments.filter((one) => one.at - origin >= start && one.at - origin < end)
  return joined(own.map(({ value }) => value))
}

interface Fragment {
  /** Where its item begins. */
  readonly at: number
  readonly value: Uint8Array
}

function itemsIn(bytes: Uint8Array, from: number): readonly Fragment[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const items: Fragment[] = []
  let at = from
  while (at + 8 <= bytes.length) {
    if (view.getUint16(at, true) !== ITEM) return undefined
    if (view.getUint16(at + 2, true) !== ITEM_START) return items
    const length = view.getUint32(at + 4, true)
    const value = bytes.subarray(at + 8, at + 8 + length)
    if (value.length < length) return undefined
    items.push({ at, value })
    at += 8 + length
  }
  return undefined
}

function offsetsIn(table: Uint8Array): readonly number[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  return Array.from({ length: table.length >> 2 }, (_, n) => view.getUint32(4 * n, true))
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
