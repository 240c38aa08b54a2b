import type { Logged } from './logged.ts'

/**
 * The nights at home: in the zone of most of these nights, or in one whose clock showed the same
 * that night. The hours of a journey are those of another sun, and are left out.
 */
export function nightsAtHome(nights: readonly Logged[]): readonly Logged[] {
  const home = usualZone(nights)
  if (home === undefined) return []
  return nights.filter(
    ({ zone, night }) => zone === home || offset(zone, night) === offset(home, night),
  )
}

function usualZone(nights: readonly Logged[]): string | undefined {
  const groups = [...Map.groupBy(nights, ({ zone }) => zone)]
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]
}

/** As `GMT+02:00`, at midnight UTC of the night; the name itself of a zone that nobody knows. */
function offset(zone: string, night: string): string {
  try {
    const format = formats.get(zone) ?? formatOf(zone)
    return format.format(Date.parse(night) + DAY_MS).replace(/^.*, /, '')
  } catch (error) {
    if (error instanceof RangeError) return zone
    throw error
  }
}

const DAY_MS = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  formats.set(timeZone, format)
  return format
}
