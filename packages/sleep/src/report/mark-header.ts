import type { Opened } from '../recording/header.ts'
import { HEADER_PART } from '../recording/signal.ts'

/** The fields of the signals in their order, by bytes a signal. */
const WIDTHS = [16, 80, 8, 8, 8, 8, 8, 80, 8, 32]
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** The header of `opened`, whose bytes are `old`, with a last signal of `room` bytes a record. */
export function markHeader(opened: Opened, old: Uint8Array, room: number): Uint8Array {
  const count = opened.signals.length
  const header = new Uint8Array(HEADER_PART * (count + 2)).fill(0x20)
  header.set(old.subarray(0, HEADER_PART))
  writeFixed(header, opened)
  let from = HEADER_PART
  let to = HEADER_PART
  for (const [index, width] of WIDTHS.entries()) {
    header.set(old.subarray(from, from + width * count), to)
    put(header, to + width * count, { width, text: annotationField(index, opened, room) })
    from += width * count
    to += width * (count + 1)
  }
  return header
}

function annotationField(index: number, { sampleBytes }: Opened, room: number): string {
  const [low, high] = sampleBytes === 2 ? [-32768, 32767] : [-8388608, 8388607]
  const label = sampleBytes === 2 ? 'EDF Annotations' : 'BDF Annotations'
  const fields = [label, '', '', -1, 1, low, high, '', room / sampleBytes, '']
  return `${fields[index] ?? ''}`
}

/** A plain EDF becomes EDF+, whose fields of patient and recording have parts. */
function writeFixed(header: Uint8Array, { format, signals, records, start, log }: Opened): void {
  const kind = format.slice(0, 3)
  const hasGaps = log.list().some(({ code }) => code === 'gap-in-continuous')
  const isPlus = format.includes('+')
  if (!isPlus) {
    const text = (at: number) => String.fromCharCode(...header.subarray(at, at + 80)).trim()
    put(header, 8, { width: 80, text: `X X X ${parted(text(8))}` })
    put(header, 88, { width: 80, text: `Startdate ${longDate(start)} X ${parted(text(88))} X` })
  }
  const continuity = format.endsWith('+D') || hasGaps ? 'D' : 'C'
  put(header, 184, { width: 8, text: `${HEADER_PART * (signals.length + 2)}` })
  put(header, 192, { width: 44, text: `${kind}+${continuity}` })
  put(header, 236, { width: 8, text: `${records.count}` })
  put(header, 252, { width: 4, text: `${signals.length + 1}` })
}

/** One part of a field: parts are set apart by spaces. */
function parted(text: string): string {
  return text.replaceAll(/[^\x21-\x7e]+/g, '_').slice(0, 40) || 'X'
}

function longDate(start: string | null): string {
  if (start === null) return 'X'
  const month = MONTHS[Number(start.slice(5, 7)) - 1]
  return `${start.slice(8, 10)}-${month}-${start.slice(0, 4)}`
}

function put(
  header: Uint8Array,
  at: number,
  { width, text }: { width: number; text: string },
): void {
  for (let index = 0; index < width; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 0x20
    header[at + index] = code & 0xff
  }
}
