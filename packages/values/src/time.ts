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
const FHIR_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
/** A time of day as FHIR writes it, seconds and zone forgiven where they are missing. */
const TIME = /^[T ](?:[01]\d|2[0-4]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i
const DAY_LENGTH = 'YYYY-MM-DD'.length

/** The day that a text names, else undefined: `2026-02-30` is no day. */
export function civilDate(text: string): CivilDate | undefined {
  const [, year, month, day] = FHIR_DATE.exec(text) ?? []
  if (!year || !month || !day) return undefined
  const length = daysInMonth(Number(year), Number(month))
  return Number(day) >= 1 && Number(day) <= length ? (text as CivilDate) : undefined
}

/** The first and last day that a FHIR date, dateTime or instant may mean; undefined if it is none. */
export function daysOf(
  text: string,
): { readonly first: CivilDate; readonly last: CivilDate } | undefined {
  // An instant counts as the day it was where it was written, so no time zone moves it.
  if (text.length > DAY_LENGTH && !TIME.test(text.slice(DAY_LENGTH))) return undefined
  const [written, year, month, day] = FHIR_DATE.exec(text.slice(0, DAY_LENGTH)) ?? []
  if (!written || !year || (text.length > DAY_LENGTH && !day)) return undefined
  const first = civilDate(`${year}-${month ?? '01'}-${day ?? '01'}`)
  if (!first || day) return first && { first, last: first }
  const last = civilDate(`${year}-${month ?? '12'}-${month ? lastOf(year, month) : '31'}`)
  return last && { first, last }
}

function lastOf(year: string, month: string): number {
  return daysInMonth(Number(year), Number(month))
}

/** Gregorian, as FHIR dates are; 0 for a month that there is not. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  if (month < 1 || month > 12) return 0
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
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
