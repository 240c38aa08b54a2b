/**
 * A frame that is packed by run length (PS3.5, annex G): a header with the places of its segments, one
 * for each plane of color, each packed as PackBits. Undefined where a plane is missing or short.
 */
export function unpack(
  packed: Uint8Array,
  { planes, length }: { readonly planes: number; readonly length: number },
): Uint8Array | undefined {
  if (packed.length < HEADER) return undefined
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  if (view.getUint32(0, true) !== planes) return undefined
  // What cannot be filled needs no room.
  if (packed.length * MOST_OF_A_BYTE < length) return undefined
  const samples = new Uint8Array(planes * length)
  for (let plane = 0; plane < planes; plane++) {
    const from = view.getUint32(4 * (plane + 1), true)
    const into = samples.subarray(plane * length, (plane + 1) * length)
    if (from < HEADER || !fill(into, packed, from)) return undefined
  }
  return samples
}

const HEADER = 64
/** Two bytes repeat one 128 times at most. */
const MOST_OF_A_BYTE = 64

/** Whether the plane could be filled. */
function fill(plane: Uint8Array, packed: Uint8Array, from: number): boolean {
  let [at, filled] = [from, 0]
  while (filled < plane.length) {
    const sign = packed[at]
    if (sign === undefined) return false
    at += 1
    if (sign === 128) continue
    const count = Math.min(plane.length - filled, sign < 128 ? sign + 1 : 257 - sign)
    if (sign < 128) {
      if (at + count > packed.length) return false
      plane.set(packed.subarray(at, at + count), filled)
      at += sign + 1
    } else {
      plane.fill(packed[at] ?? 0, filled, filled + count)
      at += 1
    }
    filled += count
  }
  return true
}
