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

/** In ms: `11/22/2026, GMT-05:00` is five hours behind, `GMT` alone not at all. */
function offsetIn(text: string): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /GMT(?:([+-−])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text) ?? []
  return (sign === '+' ? 1 : -1) * (+hours * 3600 + +minutes * 60 + +seconds) * 1000
}
