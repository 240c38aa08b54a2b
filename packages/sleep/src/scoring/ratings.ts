import type { Discomfort } from './sit.ts'

/** A list of ratings that cannot be read; `say` tells the line and what to do. */
export interface UnreadableRatings {
  readonly kind: 'unreadable'
  readonly say: string
}

/**
 * Ratings of discomfort, a line each under the names `seconds,value` (or `minutes,value`), from the
 * start of the test; parted by commas, semicolons or tabs, with the last two a decimal comma too.
 */
export function readRatings(text: string): readonly Discomfort[] | UnreadableRatings {
  const [names = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const head = /^"?(seconds|minutes)"?\s*([,;\t])\s*"?value"?$/i.exec(names.trim())
  const [, unit = '', parting = ''] = head ?? []
  if (!head) return unreadable(1, 'names the columns: seconds,value or minutes,value')
  const factor = unit.toLowerCase() === 'minutes' ? 60 : 1
  const read = lines.map((line) => numbersOf(line, parting))
  const bad = read.findIndex(
    ([at, value, ...more]) => !isTime(at) || !isRating(value) || more.length > 0,
  )
  if (bad >= 0) return unreadable(bad + 2, 'must hold a time and a rating of 0 to 100')
  return read
    .map(([at = 0, value = 0]) => ({ atS: at * factor, value }))
    .toSorted((a, b) => a.atS - b.atS)
}

/** A line of 100 mm in the single test; 0 to 10 in the multiple one. */
const MOST = 100

function isTime(value: number | undefined): boolean {
  return value !== undefined && value >= 0 && Number.isFinite(value)
}

function isRating(value: number | undefined): boolean {
  return isTime(value) && (value ?? 0) <= MOST
}

function unreadable(line: number, what: string): UnreadableRatings {
  return { kind: 'unreadable', say: `Line ${line} ${what}.` }
}

function numbersOf(line: string, parting: string): readonly number[] {
  return line
    .split(parting)
    .map((cell) => (parting === ',' ? cell : cell.replace(',', '.')).trim())
    .map((cell) => (cell === '' ? Number.NaN : Number(cell)))
}
