/**
 * Dates as the record gives them: a year, a month, a day or an instant, each no more exact
 * than it was written. A date of low precision is a span; a comparison that depends on where
 * in the span the truth lies is left open rather than guessed.
 */
declare const brand: unique symbol
/** A day of the calendar, `YYYY-MM-DD`, without a time zone. */
export type CivilDate = string & { readonly [brand]: 'CivilDate' }
/** Days between two dates; a birthday later is 365 or 366. */
export type Days = number

const DAY_MS = 86_400_000
const FHIR_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.+)?)?)?$/

/** The day that a text names, else undefined: `2026-02-30` is no day. */
export function civilDate(text: string): CivilDate | undefined {
  const match = FHIR_DATE.exec(text)
  if (!match?.[3] || match[4]) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
    ? (text as CivilDate)
    : undefined
}

/** The first and last day that a FHIR date, dateTime or instant may mean; undefined if it is none. */
export function daysOf(
  text: string,
): { readonly first: CivilDate; readonly last: CivilDate } | undefined {
  const match = FHIR_DATE.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  const first = civilDate(`${year}-${month ?? '01'}-${day ?? '01'}`)
  if (!first || (match[4] && Number.isNaN(Date.parse(text)))) return undefined
  if (day) return { first, last: first }
  const last = month ? lastOfMonth(Number(year), Number(month)) : civilDate(`${year}-12-31`)
  return last && { first, last }
}

function lastOfMonth(year: number, month: number): CivilDate | undefined {
  return civilDate(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10))
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): Days {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** The day a number of days later (or earlier, when negative). */
export function addDays(day: CivilDate, days: Days): CivilDate {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10) as CivilDate
}

/** Whole years of life on a day: the 29th of February turns a year older on 1 March. */
export function yearsBetween(birth: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4))
  return on.slice(5) < birth.slice(5) ? years - 1 : years
}
