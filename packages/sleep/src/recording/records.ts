import type { Annotation } from './annotations.ts'
import { readBlock } from './annotations.ts'
import { Clock } from './clock.ts'
import type { Opened } from './header.ts'
import type { Stretch } from './recording.ts'
import type { Wanted } from './trace.ts'
import { Gathering } from './trace.ts'

/** What one pass over the data records brings. */
export interface Pass {
  /** In the order in which the signals were asked for. */
  readonly traces: readonly { readonly rateHz: number; readonly stretches: readonly Stretch[] }[]
  readonly annotations: readonly Annotation[]
  /** When the last record ends. */
  readonly endS: number
}

/** Which records: all where it is left out. */
export interface Part {
  readonly from: number
  readonly to: number
}

/** Enough for a disk to be read at its full speed, little enough to stay in the cache. */
const CHUNK = 4 * 1024 * 1024
/** A night has some thousands. */
const MOST_ANNOTATIONS = 500_000

/**
 * Reads data records in one pass and in bounded memory: chunks, beside what is returned. Signals
 * need a record with a duration; without one only annotations come.
 */
export async function readRecords(
  opened: Opened,
  wanted: readonly Wanted[],
  part: Part = { from: 0, to: opened.records.count },
): Promise<Pass> {
  const { records, recordS } = opened
  const length = { records: part.to - part.from, recordS: recordS ?? 1 }
  const gatherings = recordS === null ? [] : wanted.map((one) => new Gathering(one, length))
  const reader = new RecordReader(opened, gatherings, part)
  const inChunk = Math.max(1, Math.floor(CHUNK / records.size))
  for (let record = part.from; record < part.to; record += inChunk) {
    const count = Math.min(inChunk, part.to - record)
    const at = records.at + record * records.size
    const chunk = await opened.bytes.read(at, count * records.size)
    reader.take(chunk, at)
    if (chunk.length < count * records.size) break
  }
  return reader.done()
}

/** One record in a chunk: its bytes, and the samples of 16 bits that they are in an EDF. */
interface Place {
  readonly chunk: Uint8Array
  readonly words: Int16Array | undefined
  readonly at: number
}

/** Little-endian, as the format is and every machine that runs this. Words begin at even bytes. */
function wordsOf(chunk: Uint8Array): Int16Array {
  const even = chunk.byteOffset % 2 === 0 ? chunk : chunk.slice()
  return new Int16Array(even.buffer, even.byteOffset, Math.floor(even.length / 2))
}

class RecordReader {
  readonly #opened: Opened
  readonly #gatherings: readonly Gathering[]
  readonly #clock: Clock
  readonly #annotations: Annotation[] = []
  readonly #blocks: readonly { readonly from: number; readonly to: number }[]
  #endS = 0

  constructor(opened: Opened, gatherings: readonly Gathering[], { from }: Part) {
    this.#opened = opened
    this.#gatherings = gatherings
    const recordS = opened.recordS ?? 0
    const isContinuous = !opened.format.endsWith('+D')
    this.#clock = new Clock({ startS: from * recordS, recordS, isContinuous, log: opened.log })
    this.#blocks = opened.signals
      .filter((signal) => signal.isAnnotations)
      .map(({ offset, samples }) => ({
        from: offset,
        to: offset + samples * opened.sampleBytes,
      }))
    if (this.#blocks.length === 0 && opened.format.includes('+'))
      opened.log.note('annotations-missing', 192, { format: opened.format })
  }

  /** All records that stand whole in this chunk, which begins at byte `offset` of the file. */
  take(chunk: Uint8Array, offset: number): void {
    const { size } = this.#opened.records
    const words = this.#opened.sampleBytes === 2 ? wordsOf(chunk) : undefined
    for (let at = 0; at + size <= chunk.length; at += size)
      this.#record({ chunk, words, at }, offset + at)
  }

  #record({ chunk, words, at }: Place, offset: number): void {
    const stated = this.#readBlocks(chunk, at, offset)
    const { recordS, log } = this.#opened
    if (recordS === null) return
    if (stated === undefined && this.#blocks.length > 0) log.note('time-missing', offset)
    const { startS, follows } = this.#clock.place(stated, offset)
    this.#endS = Math.max(this.#endS, startS + recordS)
    for (const gathering of this.#gatherings) {
      if (!follows) gathering.begin(startS)
      if (words) gathering.take16(words, at / 2)
      else gathering.take24(chunk, at)
    }
  }

  /** Only the first block of a record says when the record began. */
  #readBlocks(chunk: Uint8Array, at: number, offset: number): number | undefined {
    let began: number | undefined
    for (const [index, { from, to }] of this.#blocks.entries()) {
      const stated = readBlock(chunk.subarray(at + from, at + to), {
        take: (annotation) => this.#keep(annotation, offset + from),
        broken: (place) => this.#opened.log.note('annotation-malformed', offset + from + place),
      })
      if (index === 0) began = stated
    }
    return began
  }

  #keep(annotation: Annotation, offset: number): void {
    if (this.#annotations.length < MOST_ANNOTATIONS) this.#annotations.push(annotation)
    else this.#opened.log.note('annotations-too-many', offset, { limit: MOST_ANNOTATIONS })
  }

  done(): Pass {
    const traces = this.#gatherings.map((gathering) => ({
      rateHz: gathering.rateHz,
      stretches: gathering.stretches(),
    }))
    return { traces, annotations: this.#annotations, endS: this.#endS }
  }
}
