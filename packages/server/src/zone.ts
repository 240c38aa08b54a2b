import { type CivilDate, civilDate } from '@legato/values'

/** The instant of a wall clock in a place: `Zone` of @legato/fhir, by a name of the IANA time zones. */
type InZone = (wallClock: number) => number

/**
 * Reads times that were written without a zone as those of a place, such as `Europe/Berlin`. An hour
 * that the clock skips is taken for the one after it; of an hour that comes twice, the first counts.
 *
 * @throws RangeError when there is no such zone
 */
export function zoneOf(name: string): InZone {
  const format = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' })
  const offsetAt = (instant: number) => offsetIn(format.format(instant))
  return (wallClock) => {
    const early = wallClock - Math.max(offsetAt(wallClock - DAY), offsetAt(wallClock + DAY))
    return wallClock - offsetAt(early)
  }
}

const DAY = 86_400_000

/** The day that it is in a place at an instant; in UTC where none is named. */
export function dayIn(zone: InZone | undefined, now: Date): CivilDate {
  const at = now.getTime()
  const utc = at - (at % DAY)
  const begin = [utc + DAY, utc, utc - DAY].find((day) => (zone?.(day) ?? day) <= at) ?? utc
  const day = civilDate(new Date(begin).toISOString().slice(0, 10))
  if (!day) throw new RangeError('dayIn: the clock stands outside of the calendar')
  return day
}

/** In ms: `11/22/2026, GMT-05:00` is five hours behind, `GMT` alone not at all. */
function offsetIn(text: string): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /GMT(?:([+-−])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text) ?? []
  return (sign === '+' ? 1 : -1) * (+hours * 3600 + +minutes * 60 + +seconds) * 1000
}
