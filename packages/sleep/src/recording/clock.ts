import type { Log } from './log.ts'

/**
 * A record that begins this much beside its place still follows the one before it: stamps are
 * rounded, and clocks drift. Ten milliseconds matter to no rule of leg movements.
 */
const TOLERANCE_S = 0.01
/** No recorder of nights runs for more than a month. */
export const LONGEST_S = 31 * 86_400

export interface Placed {
  readonly startS: number
  /** False where time jumps before this record. */
  readonly follows: boolean
}

/** Says when each data record began, from what it states and from those before it. */
export class Clock {
  readonly #recordS: number
  readonly #isContinuous: boolean
  readonly #log: Log
  /** The record from which those after it are counted, so that rounding does not add up. */
  #anchorS: number
  #since = 0
  #isFirst = true

  constructor({
    startS,
    recordS,
    isContinuous,
    log,
  }: {
    startS: number
    recordS: number
    isContinuous: boolean
    log: Log
  }) {
    this.#anchorS = startS
    this.#recordS = recordS
    this.#isContinuous = isContinuous
    this.#log = log
  }

  /** `stated` is the record's own word, undefined where it has none; `offset` its first byte. */
  place(stated: number | undefined, offset: number): Placed {
    const expected = this.#anchorS + this.#since * this.#recordS
    const isPossible = stated === undefined || Math.abs(stated) <= LONGEST_S
    if (!isPossible) this.#log.note('time-impossible', offset, { at: stated })
    const startS = isPossible ? (stated ?? expected) : expected
    const isFirst = this.#isFirst
    this.#isFirst = false
    if (isFirst || Math.abs(startS - expected) > TOLERANCE_S) {
      if (!isFirst) this.#tell(startS, expected, offset)
      this.#anchorS = startS
      this.#since = 1
      return { startS, follows: false }
    }
    this.#since += 1
    return { startS: expected, follows: true }
  }

  #tell(startS: number, expected: number, offset: number): void {
    const seconds = rounded(Math.abs(startS - expected))
    const values = { at: rounded(startS), seconds }
    if (startS > expected)
      this.#log.note(this.#isContinuous ? 'gap-in-continuous' : 'gap', offset, values)
    else if (startS < expected - this.#recordS) this.#log.note('out-of-order', offset, values)
    else this.#log.note('overlap', offset, values)
  }
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
