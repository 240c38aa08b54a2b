import { readdirSync, readFileSync } from 'node:fs'

/*
 * Damaged recordings, the same for the same number: a sound or odd file of vendor/edf with some of
 * its header's bytes, header's fields or annotations written over, cut off or grown.
 */
const folder = new URL('../vendor/edf/', import.meta.url)
const LARGEST = 20_000

/** The files that are small enough to be tried thousands of times. */
const seeds = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => /\.[eb]df$/.test(name))
  .sort()
  .map((name) => readFileSync(new URL(name, folder)))
  .filter(({ length }) => length > 256 && length < LARGEST)

/** What a field or a time may hold: the ends of every range, and what is no number at all. */
const NASTY = `0 -0 1 -1 2 9 99999999 -9999999 1e30 1e-30 1e308 NaN Infinity 0x10 1,5 .5 5. 0.00001
  1e-8 86400 2678400 4294967 65536 32768 -32768 8388608 % EDF+C EDF+D BDF+D 24BIT +C yy.yy.yy 31.02.24`.split(
  /\s+/,
)
/** Marks of annotations, in orders that no writer uses. */
const TALS = [
  '\x14',
  '\x15',
  '\0',
  '+',
  '-',
  '+1\x14',
  '+1\x15',
  '+1\x15\x14\x14',
  '+1e9\x14x\x14',
  '+99999999999\x14\x14',
  '+2678400\x14\x14',
  '-5\x14\x14',
  '+0.5\x159999999999\x14Sleep stage N2\x14',
  '+3\x14Lights off\x14',
  '+1\x15-4\x14Arousal\x14',
  '+2\x150\x14Sleep stage W\x14',
  '\xff\xfe',
  '\xc3\x28',
  '+1\x14\xed\xa0\x80\x14',
  '+1.\x14\x14',
  '+.5\x14\x14',
]

/** Numbers below a limit, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** The damaged recording of this number. */
export function mutant(number: number): Uint8Array {
  const below = numbersFrom(number)
  const seed = seeds[below(seeds.length)] ?? new Uint8Array(0)
  let bytes: Uint8Array = new Uint8Array(seed)
  const changes = 1 + below(4)
  for (let change = 0; change < changes; change += 1) bytes = changed(bytes, below)
  return bytes
}

function changed(bytes: Uint8Array, below: (limit: number) => number): Uint8Array {
  const header = Math.min(bytes.length, 2048)
  const nasty = (NASTY[below(NASTY.length)] ?? '').padEnd(8)
  switch (below(8)) {
    case 0:
      return written(bytes, below(header), String.fromCharCode(below(256)))
    case 1:
      return written(bytes, below(Math.max(1, header >> 3)) * 8, nasty)
    case 2:
      return written(bytes, [184, 192, 236, 244, 252, 168][below(6)] ?? 0, nasty)
    case 3:
      return written(bytes, [244, 236, 252][below(3)] ?? 0, nasty.trim().padEnd(4))
    case 4:
      return bytes.subarray(0, below(bytes.length + 1))
    case 5:
      return Uint8Array.from([...bytes, ...bytes.subarray(0, below(300))])
    default:
      return written(bytes, annotationAt(bytes, below), TALS[below(TALS.length)] ?? '')
  }
}

/** Somewhere in a list of annotations, where there is one. */
function annotationAt(bytes: Uint8Array, below: (limit: number) => number): number {
  const marks = [...bytes.keys()].filter((at) => at > 512 && bytes[at] === 0x14)
  const mark = marks[below(Math.max(1, marks.length))] ?? below(Math.max(1, bytes.length))
  return Math.max(0, mark - 4 + below(8))
}

function written(bytes: Uint8Array, at: number, text: string): Uint8Array {
  for (let index = 0; index < text.length && at + index < bytes.length; index += 1)
    bytes[at + index] = text.charCodeAt(index)
  return bytes
}
