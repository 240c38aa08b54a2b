import { closeSync, fstatSync, readSync } from 'node:fs'

/**
 * Files in pieces: a whole JSON document, or each line of an NDJSON file. A piece is found once
 * and read again when its patient's turn comes, so that a file of any size is read in bounded
 * memory whatever the order of its lines.
 */
export interface Piece {
  readonly offset: number
  readonly length: number
  /** Line number from 1; 0 for a whole document. */
  readonly line: number
}

/** An open file that can be read at any place, and what the reader calls it. */
export interface Opened {
  readonly name: string
  readonly descriptor: number
}

const WINDOW = 256 * 1024
/** Pieces with a line or two between them still follow one another. */
const NEAR = 4 * 1024
const LINE_FEED = 10

export class PiecedFile {
  readonly name: string
  readonly size: number
  readonly #descriptor: number
  #window = Buffer.alloc(0)
  #start = 0

  constructor({ name, descriptor }: Opened) {
    this.name = name
    this.#descriptor = descriptor
    this.size = fstatSync(descriptor).size
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  whole(): Piece {
    return { offset: 0, length: this.size, line: 0 }
  }

  /**
   * The bytes of a piece, from the window read last where it lies within. Pieces one after another
   * are read a window at a time, scattered ones each by itself: a window for each would read the
   * whole file many times over.
   */
  bytes({ offset, length }: Piece): Buffer {
    const from = offset - this.#start
    const end = this.#start + this.#window.length
    if (from >= 0 && offset + length <= end) return this.#window.subarray(from, from + length)
    const follows = from >= 0 && offset - end < NEAR
    return this.#read(offset, length, follows ? WINDOW : length)
  }

  #read(offset: number, length: number, ahead: number): Buffer {
    const wanted = Math.min(Math.max(length, ahead), this.size - offset)
    const buffer = Buffer.allocUnsafe(wanted)
    const got = readSync(this.#descriptor, buffer, 0, wanted, offset)
    this.#window = buffer.subarray(0, got)
    this.#start = offset
    return this.#window.subarray(0, length)
  }

  /** Every line, without its line feed. */
  *lines(): Generator<Piece> {
    let offset = 0
    for (let line = 1; offset < this.size; line++) {
      const end = this.#endOfLine(offset)
      yield { offset, length: end - offset, line }
      offset = end + 1
    }
  }

  #endOfLine(offset: number): number {
    const near = this.#window.indexOf(LINE_FEED, offset - this.#start)
    if (offset >= this.#start && near >= 0) return this.#start + near
    for (let length = WINDOW; ; length *= 2) {
      const end = this.#read(offset, length, length).indexOf(LINE_FEED)
      if (end >= 0) return offset + end
      if (offset + length >= this.size) return this.size
    }
  }
}
