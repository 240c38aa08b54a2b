import type { Bytes } from './bytes.ts'
import { bytesOf } from './bytes.ts'

/** One signal of an invented file; what is left out is as a sound EDF has it. */
export interface ExampleSignal {
  readonly label: string
  readonly unit?: string
  readonly physical?: readonly [string, string]
  readonly digital?: readonly [string, string]
  /** Samples in a data record. */
  readonly samples?: number
  /** The digital value of a sample; all are 0 where this is left out. */
  readonly value?: (record: number, index: number) => number
  /** Makes it a signal of annotations: the text of its block in each record. */
  readonly block?: (record: number) => string
}

export interface Example {
  readonly signals: readonly ExampleSignal[]
  readonly format?: string
  readonly isBdf?: boolean
  readonly date?: string
  readonly recording?: string
  readonly records?: number
  /** What the header says of its own size, of the records and of their duration. */
  readonly says?: { readonly size?: string; readonly records?: string; readonly seconds?: string }
}

const BLOCK = 60

/** An invented recording, byte by byte after the format (Kemp and others 1992 and 2003). */
export function example(given: Example): Bytes {
  const { signals, records = 2, isBdf = false } = given
  const width = isBdf ? 3 : 2
  const data: number[] = []
  for (let record = 0; record < records; record += 1)
    for (const signal of signals) data.push(...recordOf(signal, record, width))
  return bytesOf(Uint8Array.from([...headerOf(given), ...data]))
}

function samplesOf({ block, samples = 4 }: ExampleSignal): number {
  return block ? BLOCK : samples
}

function recordOf(signal: ExampleSignal, record: number, width: number): readonly number[] {
  if (signal.block) {
    const text = latin(signal.block(record))
    return [...text, ...new Array<number>(BLOCK * width - text.length).fill(0)]
  }
  const count = samplesOf(signal)
  return Array.from({ length: count }, (_, index) => {
    const value = signal.value?.(record, index) ?? 0
    return [value & 255, (value >> 8) & 255, (value >> 16) & 255].slice(0, width)
  }).flat()
}

function headerOf(given: Example): readonly number[] {
  const { signals, format = '', isBdf = false, records = 2, says = {} } = given
  const size = 256 * (signals.length + 1)
  const all = (width: number, text: (signal: ExampleSignal) => string | number) =>
    signals.map((signal) => `${text(signal)}`.padEnd(width)).join('')
  const range = isBdf ? ['-8388608', '8388607'] : ['-32768', '32767']
  const fixed = [
    isBdf ? '\xffBIOSEMI' : '0'.padEnd(8),
    'X X X X'.padEnd(80),
    (given.recording ?? 'Startdate 01-JAN-2024 X X X').padEnd(80),
    (given.date ?? '01.01.24').padEnd(8),
    '22.30.00',
    (says.size ?? `${size}`).padEnd(8),
    format.padEnd(44),
    (says.records ?? `${records}`).padEnd(8),
    (says.seconds ?? '1').padEnd(8),
    `${signals.length}`.padEnd(4),
  ]
  const parts = [
    all(16, ({ label }) => label),
    all(80, () => ''),
    all(8, ({ unit, block }) => unit ?? (block ? '' : 'uV')),
    all(8, ({ physical }) => physical?.[0] ?? '-3276.8'),
    all(8, ({ physical }) => physical?.[1] ?? '3276.7'),
    all(8, ({ digital }) => digital?.[0] ?? `${range[0]}`),
    all(8, ({ digital }) => digital?.[1] ?? `${range[1]}`),
    all(80, () => ''),
    all(8, samplesOf),
    all(32, () => ''),
  ]
  return latin([...fixed, ...parts].join(''))
}

function latin(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0) & 255)
}

/** The marks of an annotation as a test writes them: `+1|2~text~` for onset, duration and text. */
export function marks(...lists: readonly string[]): string {
  return lists.map((list) => `${list.replaceAll('|', '\x15').replaceAll('~', '\x14')}\0`).join('')
}
