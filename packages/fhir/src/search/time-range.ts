import { civilDate } from '@legato/values'

/** From `low` up to but without `high`, in ms since 1970. */
export interface TimeRange {
  readonly low: number
  readonly high: number
}

/**
 * The instant of a time that was written without a zone, given in ms as though it were UTC: what a
 * clinic in New York calls midnight is not that of Greenwich.
 */
export type Zone = (wallClock: number) => number

export const UTC: Zone = (wallClock) => wallClock

const FHIR_TIME =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(\.\d+)?)?(?:(Z)|([+-])(\d\d):(\d\d))?)?)?)?$/
const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE
/** The calendar repeats; Date.UTC takes years under 100 for those of the last century. */
const YEARS_400 = 146_097 * DAY

/**
 * The time that a FHIR date, dateTime or instant names, no more exact than it is written: a year, a
 * month, a day, a minute (in searches), a second or its fraction. Undefined if it is none.
 */
export function timeRange(text: string, zone: Zone): TimeRange | undefined {
  const parts = FHIR_TIME.exec(text)
  if (!parts) return undefined
  const [, year = '', month, day, hour] = parts
  if (month === undefined) return local(utc(+year, 0), utc(+year + 1, 0), zone)
  if (+month < 1 || +month > 12) return undefined
  if (day === undefined) return local(utc(+year, +month - 1), utc(+year, +month), zone)
  if (civilDate(`${year}-${month}-${day}`) === undefined) return undefined
  const midnight = utc(+year, +month - 1) + (+day - 1) * DAY
  return hour === undefined ? local(midnight, midnight + DAY, zone) : ofDay(midnight, parts, zone)
}

function ofDay(midnight: number, parts: RegExpExecArray, zone: Zone): TimeRange {
  const [, , , , hour = 0, minute = 0, second, fraction, z, sign, hours = 0, minutes = 0] = parts
  const wall = midnight + +hour * 60 * MINUTE + +minute * MINUTE
  const [from, length] =
    second === undefined ? [wall, MINUTE] : within(wall + +second * SECOND, fraction)
  if (z === undefined && sign === undefined) return local(from, from + length, zone)
  const offset = (sign === '-' ? -1 : 1) * (+hours * 60 + +minutes) * MINUTE
  return { low: from - offset, high: from - offset + length }
}

/** A millisecond is the finest that is told apart. */
function within(second: number, fraction: string | undefined): readonly [number, number] {
  if (fraction === undefined) return [second, SECOND]
  const length = Math.max(1, Math.round(SECOND / 10 ** (fraction.length - 1)))
  return [second + Math.floor(Number((+fraction * SECOND).toPrecision(12))), length]
}

function local(low: number, high: number, zone: Zone): TimeRange {
  return { low: zone(low), high: zone(high) }
}

function utc(year: number, month: number): number {
  return Date.UTC(year + 400, month) - YEARS_400
}
