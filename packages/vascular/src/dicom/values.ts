import { type Decode, textOf } from './charset.ts'
import type { Dataset, Element } from './elements.ts'

/** A file whose elements are known, for reading values out of. */
export interface Source {
  readonly bytes: Uint8Array
  readonly littleEndian: boolean
  readonly encoding: string
  readonly decode: Decode
}

/** A text is read up to here: a report may hold an essay, never a book. */
const TEXT_LIMIT = 100_000

/** The text of an element; empty where it has none. */
export function text(source: Source, dataset: Dataset, tag: number): string {
  const element = dataset.get(tag)
  return element ? textAt(source, element).trim() : ''
}

/** The values of an element, which a backslash sets apart. */
export function texts(source: Source, dataset: Dataset, tag: number): readonly string[] {
  const whole = text(source, dataset, tag)
  return whole === '' ? [] : whole.split('\\').map((one) => one.trim())
}

function textAt({ bytes, encoding, decode }: Source, { at, length }: Element): string {
  return textOf(bytes.subarray(at, at + Math.min(length, TEXT_LIMIT)), encoding, decode)
}

/** A number that is written in letters; undefined where it is none. */
export function decimal(source: Source, dataset: Dataset, tag: number): number | undefined {
  return decimalOf(text(source, dataset, tag))
}

/** Decimal String, PS3.5 table 6.2-1; the comma is what some devices write where people do. */
export function decimalOf(written: string): number | undefined {
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(written)) return undefined
  const value = Number(written.replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}

/** A whole number of two bytes (US) or four (UL, SL), or one of eight with a fraction (FD). */
export function binary(
  { bytes, littleEndian }: Source,
  dataset: Dataset,
  tag: number,
): number | undefined {
  const element = dataset.get(tag)
  if (!element) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset + element.at, element.length)
  if (element.length === 2) return view.getUint16(0, littleEndian)
  if (element.length === 4) return view.getInt32(0, littleEndian)
  return element.length === 8 ? view.getFloat64(0, littleEndian) : undefined
}

/** Whole numbers of two bytes (US); none where the element is missing. */
export function words(
  { bytes, littleEndian }: Source,
  dataset: Dataset,
  tag: number,
): readonly number[] {
  const element = dataset.get(tag)
  if (!element) return []
  const view = new DataView(bytes.buffer, bytes.byteOffset + element.at, element.length)
  const count = Math.min(element.length >> 1, 8)
  return Array.from({ length: count }, (_, n) => view.getUint16(2 * n, littleEndian))
}

/** The items of a sequence; none where it is missing. */
export function items(dataset: Dataset, tag: number): readonly Dataset[] {
  return dataset.get(tag)?.items ?? []
}
