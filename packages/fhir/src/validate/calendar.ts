/* How R4 writes dates and times. https://hl7.org/fhir/R4/datatypes.html#dateTime */

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?$/
/** With seconds and the distance to UTC, of 14 hours at most. */
const CLOCK =
  /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/

/** A year, a month or a day that the calendar has. */
export function isDate(value: string): boolean {
  const [, year, month, day] = DATE.exec(value) ?? []
  if (year === undefined || year === '0000') return false
  if (month === undefined) return true
  const months = Number(month)
  if (months < 1 || months > 12) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), months))
}

/** A date, or a day with a time of day and its distance to UTC. */
export function isDateTime(value: string): boolean {
  return value.length <= 10 ? isDate(value) : isInstant(value)
}

export function isInstant(value: string): boolean {
  return value[10] === 'T' && isDate(value.slice(0, 10)) && CLOCK.test(value.slice(11))
}

export function isTime(value: string): boolean {
  return TIME.test(value)
}

/**
 * Whether one moment lies after another for certain. Where one of them is less precise, only what
 * both state is compared, as FHIRPath does.
 */
export function isAfter(one: string, other: string): boolean {
  if (one.length > 10 && other.length > 10) return Date.parse(one) > Date.parse(other)
  const both = Math.min(one.length, other.length, 10)
  return one.slice(0, both) > other.slice(0, both)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
