/** A number from 0 up to below 1. */
export type Random = () => number

/** Bytes with some of them made wrong, in the ways that disks, lines and enemies do. */
export function mutate(files: readonly Uint8Array[], random: Random): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit)
  let bytes = files[below(files.length)] ?? new Uint8Array()
  for (let count = 1 + below(4); count > 0; count--) {
    const way = WAYS[below(WAYS.length)]
    if (way) bytes = way(bytes, { below, other: files[below(files.length)] ?? bytes })
  }
  return bytes
}

interface With {
  readonly below: (limit: number) => number
  readonly other: Uint8Array
}

/** Lengths and tags at which a reader may stumble. */
const EXTREMES = [0, 1, 0x7f, 0x80, 0xff, 0xffff, 0x7fff_ffff, 0xffff_fffe, 0xffff_ffff]
const MARKS = [0xe000_fffe, 0xe00d_fffe, 0xe0dd_fffe, 0x0010_7fe0, 0xa730_0040, 0x0000_5153]
/** Repeating makes files grow; beyond this they are not what a fuzz is about. */
const LARGEST = 400_000

const WAYS: readonly ((bytes: Uint8Array, given: With) => Uint8Array)[] = [
  (bytes, { below }) => changed(bytes, (copy) => copy.set([below(256)], below(bytes.length))),
  (bytes, { below }) => changed(bytes, (copy) => flip(copy, below)),
  (bytes, { below }) => changed(bytes, (copy) => write(copy, below, EXTREMES)),
  (bytes, { below }) => changed(bytes, (copy) => write(copy, below, MARKS)),
  (bytes, { below }) => bytes.slice(0, below(bytes.length)),
  (bytes, { below }) => {
    const at = below(bytes.length)
    return joined(bytes.subarray(0, at), bytes.subarray(at + below(64)))
  },
  (bytes, { below, other }) =>
    joined(bytes.subarray(0, below(bytes.length)), other.subarray(below(other.length))),
  (bytes, { below }) => {
    const at = below(bytes.length)
    const part = bytes.subarray(at, at + below(400))
    const times = Math.min(1 + below(400), Math.floor(LARGEST / (part.length + 1)))
    return joined(
      bytes.subarray(0, at),
      ...Array.from({ length: times }, () => part),
      bytes.subarray(at),
    ).slice(0, LARGEST)
  },
]

function changed(bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice()
  if (copy.length >= 4) change(copy)
  return copy
}

function flip(bytes: Uint8Array, below: With['below']): void {
  const at = below(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8))
}

function write(bytes: Uint8Array, below: With['below'], values: readonly number[]): void {
  const view = new DataView(bytes.buffer)
  view.setUint32(below(bytes.length - 3), values[below(values.length)] ?? 0, true)
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
