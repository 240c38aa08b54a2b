import { hourAt } from './hour.ts'

/** The clock was changed in this night. */
export interface ClockChange {
  /** Where on the raster: hours since nine in the morning, by the clock that held until then. */
  readonly at: number
  /** Hours that it went forward; below zero, that came twice. */
  readonly by: number
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Looks for a change of the clock of a place between one noon and the next. */
export function clockChange(night: string, zone: string): ClockChange | undefined {
  const noon = Date.parse(night) + DAY_MS / 2
  const [before, after] = [offsetAt(noon, zone), offsetAt(noon + DAY_MS, zone)]
  if (before === undefined || after === undefined || before === after) return undefined
  const at = Array.from({ length: 48 }, (_, half) => noon + (half * HOUR_MS) / 2).find(
    (instant) => offsetAt(instant, zone) === after,
  )
  if (at === undefined) return undefined
  const clock = new Date(at + before * HOUR_MS).toISOString().slice('YYYY-MM-DDT'.length)
  const place = hourAt(clock)
  return place === undefined ? undefined : { at: place, by: after - before }
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>()

/** Hours ahead of UTC; undefined in a zone that this browser does not know. */
function offsetAt(instant: number, zone: string): number | undefined {
  if (!formats.has(zone)) formats.set(zone, formatOf(zone))
  const text = formats.get(zone)?.format(instant)
  if (text === undefined) return undefined
  const [, sign = '+', hours = 0, minutes = 0] = /GMT(?:([+-−])(\d\d):(\d\d))?/.exec(text) ?? []
  return (sign === '+' ? 1 : -1) * (Number(hours) + Number(minutes) / 60)
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
