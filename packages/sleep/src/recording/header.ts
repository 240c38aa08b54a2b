import type { Bytes } from './bytes.ts'
import { LONGEST_S } from './clock.ts'
import type { Diagnostic } from './diagnostics.ts'
import { diagnostic } from './diagnostics.ts'
import type { Field } from './fields.ts'
import { decimal, field, letters, wholeNumber } from './fields.ts'
import type { Records } from './layout.ts'
import { recordsOf } from './layout.ts'
import { Log } from './log.ts'
import { personOf, type RecordedPerson } from './person.ts'
import type { Format } from './recording.ts'
import type { Signal } from './signal.ts'
import { HEADER_PART, readSignals } from './signal.ts'
import { startOf } from './start.ts'

/** A file whose header is read: what it holds, and where. */
export interface Opened {
  readonly kind: 'opened'
  readonly bytes: Bytes
  readonly format: Format
  readonly person: RecordedPerson
  /** By the device's clock, `2024-01-01T22:30:00`; null where it cannot be read. */
  readonly start: string | null
  readonly signals: readonly Signal[]
  /** Bytes of one sample: 2 in EDF, 3 in BDF. */
  readonly sampleBytes: 2 | 3
  /** Seconds of one data record; null where the header does not say. */
  readonly recordS: number | null
  readonly records: Records
  readonly log: Log
}

/** A file of which nothing can be read, and why. */
export interface Refused {
  readonly kind: 'refused'
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the header, and nothing after it. */
export async function openRecording(bytes: Bytes): Promise<Opened | Refused> {
  if (bytes.size === 0) return refuse(new Log(), diagnostic('empty-file', 0))
  const first = (await bytes.read(0, HEADER_PART)).slice()
  const sampleBytes = sampleBytesOf(first)
  if (!sampleBytes) return refuse(new Log(), diagnostic('not-edf', 0))
  if (first.length < HEADER_PART) return refuse(new Log(), cut(first.length, HEADER_PART))
  const counted = field(first, 252, 4)
  const count = wholeNumber(counted)
  if (count === undefined || count < 1)
    return refuse(new Log(), diagnostic('signal-count', counted.at, { found: counted.text }))
  const needed = HEADER_PART * (count + 1)
  const header = (await bytes.read(0, needed)).slice()
  if (header.length < needed) return refuse(new Log(), cut(header.length, needed))
  return describe({ bytes, header, count, sampleBytes })
}

function refuse(log: Log, why: Diagnostic): Refused {
  return { kind: 'refused', diagnostics: [...log.list(), why] }
}

function cut(size: number, needed: number): Diagnostic {
  return diagnostic('header-cut', size, { size, needed })
}

/**
 * EDF begins with `0`; BDF with 255 and BIOSEMI. A file that begins otherwise is one of them all the
 * same where its header's size and its number of signals bear each other out.
 */
function sampleBytesOf(header: Uint8Array): 2 | 3 | undefined {
  if (isBdfVersion(header)) return 3
  if (isEdfVersion(header)) return 2
  const size = wholeNumber(field(header, 184, 8))
  const count = wholeNumber(field(header, 252, 4))
  if (count === undefined || count < 1 || size !== HEADER_PART * (count + 1)) return undefined
  return header[0] === 0xff || /^BDF/.test(field(header, 192, 44).text) ? 3 : 2
}

function isBdfVersion(header: Uint8Array): boolean {
  return header[0] === 0xff && field(header, 1, 7).text.toUpperCase() === 'BIOSEMI'
}

function isEdfVersion(header: Uint8Array): boolean {
  return /^0\s*$/.test(field(header, 0, 8).text)
}

interface Whole {
  readonly bytes: Bytes
  readonly header: Uint8Array
  readonly count: number
  readonly sampleBytes: 2 | 3
}

function describe({ bytes, header, count, sampleBytes }: Whole): Opened | Refused {
  const log = new Log()
  if (!isEdfVersion(header) && !isBdfVersion(header))
    log.note('version', 0, { found: field(header, 0, 8).text, format: plainFormat(sampleBytes) })
  const person = personOf(letters(header, { at: 8, width: 80, name: 'patient field', log }).text)
  const recording = letters(header, { at: 88, width: 80, name: 'recording field', log })
  const start = startOf(
    { date: field(header, 168, 8), time: field(header, 176, 8), recording },
    log,
  )
  const signals = readSignals({ header, count, sampleBytes, log })
  if ('samples' in signals) {
    const { label, samples } = signals
    const values = { label, found: samples.text }
    return refuse(log, diagnostic('samples-unreadable', samples.at, values))
  }
  const format = formatOf(field(header, 192, 44), sampleBytes, log)
  const stated = { header: field(header, 184, 8), records: field(header, 236, 8) }
  const records = recordsOf({ size: bytes.size, signals, sampleBytes, stated }, log)
  if ('code' in records) return refuse(log, records)
  const duration = { ...field(header, 244, 8), count: records.count }
  const recordS = durationOf(duration, signals, log)
  const plain = { format, person, start, signals, sampleBytes }
  return { kind: 'opened', bytes, ...plain, recordS, records, log }
}

function plainFormat(sampleBytes: 2 | 3): 'EDF' | 'BDF' {
  return sampleBytes === 2 ? 'EDF' : 'BDF'
}

function formatOf({ at, text }: Field, sampleBytes: 2 | 3, log: Log): Format {
  const plain = plainFormat(sampleBytes)
  const [, kind] = /^[EB]DF\+([CD])/.exec(text) ?? []
  if (kind === 'C') return `${plain}+C`
  if (kind === 'D') return `${plain}+D`
  // BioSemi's own recorder writes what its samples are.
  if (text !== '' && text !== '24BIT')
    log.note('format-unknown', at, { found: text, format: plain })
  return plain
}

/** A file of annotations alone may have records of no length; signals then have no rate. */
function durationOf(
  { at, text, count }: Field & { readonly count: number },
  signals: readonly Signal[],
  log: Log,
): number | null {
  const seconds = decimal(text)?.value
  if (seconds !== undefined && seconds > 0 && seconds * count <= LONGEST_S) return seconds
  if (seconds !== 0 || signals.some((signal) => !signal.isAnnotations && signal.samples > 0))
    log.note('duration-unreadable', at, { found: text })
  return null
}
