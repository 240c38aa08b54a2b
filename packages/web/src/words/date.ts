const DAY_MS = 86_400_000
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/

const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const ago = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** A FHIR date of any precision in words, no more exact than it was written: `Oct 2026`. */
export function dateInWords(date: string): string {
  const [, year, monthOfYear, dayOfMonth] = PARTIAL.exec(date) ?? []
  if (!year) return date
  if (!monthOfYear) return year
  const name = month.format(new Date(`${year}-${monthOfYear}-01T00:00:00Z`))
  // Day, month, year: the order that no reader takes for another.
  return dayOfMonth ? `${Number(dayOfMonth)} ${name} ${year}` : `${name} ${year}`
}

/** The wall clock of the reader, `14:05`. */
export function timeInWords(at: Date): string {
  return clock.format(at)
}

/** The civil day of an instant where the reader is, `2026-11-22`. */
export function dayOf(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** An instant by the reader's own day and clock: `22 Nov 2026, 14:05`. */
export function momentInWords(instant: string): string {
  const at = new Date(instant)
  return `${dateInWords(dayOf(at))}, ${timeInWords(at)}`
}

/**
 * How long before a day another lies, in the largest unit that still tells: `7 weeks ago`.
 * A date without its day counts from the first of its span.
 */
export function ageOf(date: string, asOf: string): string {
  const [count, unit] = spanOf(Math.round((instant(asOf) - instant(date)) / DAY_MS))
  return ago.format(-count, unit)
}

/** How long it is from one day to another, whichever is first: `7 weeks`. */
export function spanInWords(one: string, other: string): string {
  const [count, unit] = spanOf(Math.abs(Math.round((instant(one) - instant(other)) / DAY_MS)))
  return new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}

function spanOf(days: number): readonly [count: number, unit: 'day' | 'week' | 'month' | 'year'] {
  if (days < 14) return [days, 'day']
  if (days < 92) return [Math.round(days / 7), 'week']
  if (days < 730) return [Math.round(days / 30.44), 'month']
  return [Math.round(days / 365.25), 'year']
}

/** Milliseconds of the first moment of a FHIR date, as a civil day in UTC. */
export function instant(date: string): number {
  const [, year = '1970', monthOfYear = '01', dayOfMonth = '01'] = PARTIAL.exec(date) ?? []
  return Date.parse(`${year}-${monthOfYear}-${dayOfMonth}T00:00:00Z`)
}
