import type { Diagnostic } from './diagnostics.ts'
import { diagnostic } from './diagnostics.ts'
import type { Field } from './fields.ts'
import { wholeNumber } from './fields.ts'
import type { Log } from './log.ts'
import type { Signal } from './signal.ts'
import { HEADER_PART } from './signal.ts'

/** Where the data records are: from byte `at` on, `count` of `size` bytes. */
export interface Records {
  readonly at: number
  readonly size: number
  readonly count: number
}

/** A record is held in memory whole; recorders write kilobytes, at most a few megabytes. */
const LARGEST_RECORD = 64 * 1024 * 1024

interface Layout {
  /** Of the file. */
  readonly size: number
  readonly signals: readonly Signal[]
  readonly sampleBytes: number
  readonly stated: { readonly header: Field; readonly records: Field }
}

/** What the file has room for, against what its header says of it. */
export function recordsOf(layout: Layout, log: Log): Records | Diagnostic {
  const { signals, sampleBytes, stated } = layout
  const size = signals.reduce((sum, signal) => sum + signal.samples, 0) * sampleBytes
  if (size === 0) return diagnostic('record-empty', HEADER_PART)
  if (size > LARGEST_RECORD)
    return diagnostic('record-too-large', HEADER_PART, { size, limit: LARGEST_RECORD })
  const at = dataAt(layout, size, log)
  const held = Math.max(0, Math.floor((layout.size - at) / size))
  const count = countOf({ stated: stated.records, held, at, size, file: layout.size }, log)
  return count === 0 ? diagnostic('no-records', at) : { at, size, count }
}

/** The header takes 256 bytes and as many a signal; where it says otherwise, the file's size decides. */
function dataAt({ signals, stated, size: file }: Layout, size: number, log: Log): number {
  const needed = HEADER_PART * (signals.length + 1)
  const found = wholeNumber(stated.header)
  if (found === needed) return needed
  const records = wholeNumber(stated.records) ?? -1
  const fits = (at: number) => records > 0 && file - at === records * size
  const used =
    found !== undefined && found > needed && fits(found) && !fits(needed) ? found : needed
  const values = { found: stated.header.text, signals: signals.length, needed, used }
  log.note('header-size', stated.header.at, values)
  return used
}

interface Held {
  readonly stated: Field
  readonly held: number
  readonly at: number
  readonly size: number
  readonly file: number
}

function countOf({ stated, held, at, size, file }: Held, log: Log): number {
  const found = wholeNumber(stated)
  const rest = Math.max(0, file - at - held * size)
  const cutAt = at + held * size
  if (found === undefined || found < 1) {
    const code = found === -1 ? 'records-unclosed' : 'records-unreadable'
    log.note(code, stated.at, { found: stated.text, held })
    if (rest > 0) log.note('record-cut', cutAt, { size: rest })
    return held
  }
  if (found > held) {
    if (rest > 0) log.note('record-cut', cutAt, { size: rest })
    if (found > held + 1 || rest === 0) log.note('records-fewer', stated.at, { found, held })
    return held
  }
  const end = at + found * size
  if (file > end) log.note('trailing-bytes', end, { size: file - end })
  return found
}
