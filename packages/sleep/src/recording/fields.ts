import { textOf } from './bytes.ts'
import type { Log } from './log.ts'

/** The ASCII fields of a header, read one by one, each known by the byte at which it begins. */
export interface Field {
  readonly at: number
  readonly text: string
}

/** A field that a person may have written: its letters need not be ASCII, and are then told. */
export function letters(
  header: Uint8Array,
  { at, width, name, log }: { at: number; width: number; name: string; log: Log },
): Field {
  const { text, encoding } = textOf(header.subarray(at, at + width))
  if (encoding !== 'ASCII') log.note('not-ascii', at, { field: name, encoding })
  return { at, text: trimmed(text) }
}

/** A field that the format writes by itself. */
export function field(header: Uint8Array, at: number, width: number): Field {
  return { at, text: trimmed(textOf(header.subarray(at, at + width)).text) }
}

/** Spaces fill a field; some writers use NUL. */
function trimmed(text: string): string {
  return text.replaceAll('\0', ' ').trim()
}

/** A whole number that is nothing else; undefined for everything but. */
export function wholeNumber({ text }: Field): number | undefined {
  return /^[+-]?\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** A number as the format writes it, or with a comma; `comma` says which. */
export function decimal(
  text: string,
): { readonly value: number; readonly comma: boolean } | undefined {
  const point = text.replace(',', '.')
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(point)) return undefined
  const value = Number(point)
  return Number.isFinite(value) ? { value, comma: text.includes(',') } : undefined
}
