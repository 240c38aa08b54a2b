import { textOf } from './bytes.ts'

/** What somebody wrote on the recording. */
export interface Annotation {
  readonly onsetS: number
  /** Null where none is given. */
  readonly durationS: number | null
  readonly text: string
}

/** Where a block's annotations go, and the places of those that cannot be read. */
export interface Taker {
  readonly take: (annotation: Annotation) => void
  readonly broken: (offset: number) => void
}

// The marks of a time-stamped annotation list (EDF+, 2003): onset 21 duration 20 text 20 ... 0.
const END = 0
const TEXT = 20
const DURATION = 21

/**
 * Reads the annotations of one block of one data record. Returns when the record began, if its
 * first list says so by having an empty first text. A list that is malformed is left out alone:
 * after the next 0 the next one begins.
 */
export function readBlock(block: Uint8Array, { take, broken }: Taker): number | undefined {
  let began: number | undefined
  let at = 0
  let first = true
  while (at < block.length) {
    if (block[at] === END) {
      at += 1
      continue
    }
    const end = endOf(block, at)
    const list = readList(block.subarray(at, end))
    // What follows the last mark was never closed; what stands before it is sound.
    if (!list || block[end - 1] !== TEXT) broken(at)
    if (list) {
      if (first && list.texts[0] === '') began = list.onsetS
      for (const text of list.texts)
        if (text !== '') take({ onsetS: list.onsetS, durationS: list.durationS, text })
    }
    first = false
    at = end
  }
  return began
}

function endOf(block: Uint8Array, from: number): number {
  const end = block.indexOf(END, from)
  return end === -1 ? block.length : end
}

interface List {
  readonly onsetS: number
  readonly durationS: number | null
  readonly texts: readonly string[]
}

function readList(list: Uint8Array): List | undefined {
  const first = list.indexOf(TEXT)
  const last = list.lastIndexOf(TEXT)
  if (first === -1) return undefined
  const time = textOf(list.subarray(0, first)).text
  const [, onset, duration] = STAMP.exec(time) ?? []
  if (onset === undefined) return undefined
  const texts: string[] = []
  for (let at = first + 1; at <= last; ) {
    const end = list.indexOf(TEXT, at)
    texts.push(textOf(list.subarray(at, end)).text)
    at = end + 1
  }
  return {
    onsetS: Number(onset),
    durationS: duration === undefined ? null : Number(duration),
    // A list of an onset alone keeps time, as one with an empty text does.
    texts: texts.length === 0 ? [''] : texts,
  }
}

const MARK = String.fromCharCode(DURATION)
/** The sign of the onset is required; a plain number is taken too, for it can mean nothing else. */
const STAMP = new RegExp(
  `^([+-]?\\d{1,12}(?:\\.\\d*)?)(?:${MARK}(?:\\+?(\\d{1,12}(?:\\.\\d*)?))?)?$`,
)
