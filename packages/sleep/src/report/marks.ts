import type { Opened } from '../recording/header.ts'
import { HEADER_PART } from '../recording/signal.ts'
import { markHeader } from './mark-header.ts'
import type { MovementNote, NightReport } from './night.ts'

/** Seconds of one data record, its digits enough to keep time: `+12.5`. */
const STAMP_ROOM = 24
const CHUNK = 4 * 1024 * 1024
const [END, TEXT, DURATION] = ['\0', '\u0014', '\u0015']

/**
 * The recording as it is, with one more signal that carries the scored movements as annotations:
 * EDF+ (or BDF+) that other viewers open. Comes in pieces, in bounded memory. What the file's own
 * header had wrong about its size and its records is put right; samples are not touched.
 */
export async function* withMarks(opened: Opened, report: NightReport): AsyncGenerator<Uint8Array> {
  const { bytes, records, signals } = opened
  const marks = report.movements.map(markText)
  const isOwnClock = !signals.some(({ isAnnotations }) => isAnnotations)
  const room = roomFor(marks, opened)
  const old = await bytes.read(0, HEADER_PART * (signals.length + 1))
  yield markHeader(opened, old.slice(), room)
  const queue = new MarkQueue(marks, room)
  const inChunk = Math.max(1, Math.floor(CHUNK / records.size))
  for (let record = 0; record < records.count; record += inChunk) {
    const count = Math.min(inChunk, records.count - record)
    const chunk = await bytes.read(records.at + record * records.size, count * records.size)
    const out = new Uint8Array(count * (records.size + room))
    for (let index = 0; index < count; index += 1) {
      const at = index * (records.size + room)
      out.set(chunk.subarray(index * records.size, (index + 1) * records.size), at)
      const stamp = isOwnClock ? stampOf((record + index) * (opened.recordS ?? 0)) : ''
      out.set(queue.next(stamp), at + records.size)
    }
    yield out
  }
}

/** What each standard makes of it stands in its mark: `LM left, wasm-2016 plms 3, aasm-v3 plms 2`. */
function markText({ onset, duration, leg, by }: MovementNote): string {
  const verdicts = Object.entries(by).map(([standard, { kind, series }]) =>
    series === null ? `${standard} ${kind}` : `${standard} ${kind} ${series}`,
  )
  const text = [`LM ${leg}`, ...verdicts].join(', ')
  return `${signed(onset)}${DURATION}${plain(duration)}${TEXT}${text}${TEXT}${END}`
}

function stampOf(seconds: number): string {
  return `${signed(seconds)}${TEXT}${TEXT}${END}`
}

function signed(seconds: number): string {
  return seconds < 0 ? plain(seconds) : `+${plain(seconds)}`
}

/** Without an exponent, which the format does not know. */
function plain(seconds: number): string {
  return seconds.toFixed(4).replace(/\.?0+$/, '')
}

/** Bytes of the new signal in each record: enough for all marks one after another, whole samples. */
function roomFor(marks: readonly string[], { records, sampleBytes }: Opened): number {
  const total = marks.reduce((sum, mark) => sum + mark.length, 0)
  const longest = marks.reduce((most, mark) => Math.max(most, mark.length), 0)
  const needed = Math.ceil(total / records.count) + longest + STAMP_ROOM
  return Math.ceil(needed / sampleBytes) * sampleBytes
}

/** Hands out the marks, as many at a time as a record has room for. */
class MarkQueue {
  readonly #marks: readonly string[]
  readonly #room: number
  #next = 0

  constructor(marks: readonly string[], room: number) {
    this.#marks = marks
    this.#room = room
  }

  next(stamp: string): Uint8Array {
    let text = stamp
    for (;;) {
      const mark = this.#marks[this.#next]
      if (mark === undefined || text.length + mark.length > this.#room) break
      text += mark
      this.#next += 1
    }
    return asciiOf(text)
  }
}

/** Marks are ASCII by what they are made of. */
export function asciiOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
