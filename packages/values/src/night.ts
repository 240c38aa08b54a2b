import { addDays, type CivilDate, civilDate } from './time.ts'

/** The hour at which one night is over and the next is meant. */
const NOON = 12

/**
 * The night that is meant at an instant by who is awake in a zone: before noon the one that began
 * on the day before, from noon on the one that begins on this day.
 */
export function nightAt(now: Date, zone: string): CivilDate {
  const { day, hour } = clockAt(now, zone)
  return hour < NOON ? addDays(day, -1) : day
}

/** The time of day at an instant in a zone, `23:40`. */
export function timeAt(now: Date, zone: string): string {
  return clockAt(now, zone).time
}

interface Clock {
  readonly day: CivilDate
  readonly hour: number
  readonly time: string
}

function clockAt(now: Date, timeZone: string): Clock {
  const written = new Intl.DateTimeFormat('en', {
    ...{ timeZone, calendar: 'iso8601', hourCycle: 'h23' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  } as const).formatToParts(now)
  const part = (type: string) => written.find((one) => one.type === type)?.value ?? ''
  const day = civilDate(`${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`)
  if (!day) throw new RangeError(`values: no day in ${timeZone}`)
  return { day, hour: Number(part('hour')), time: `${part('hour')}:${part('minute')}` }
}

/** A time of day so many minutes later, or earlier; a night goes on over midnight. */
export function shifted(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const total = (((hour * 60 + minute + minutes) % 1440) + 1440) % 1440
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`
}

/** Hours in the order in which a night has them: 12, 13 … 23, 0 … 11. */
export const HOURS: readonly number[] = Array.from({ length: 24 }, (_, hour) => (hour + NOON) % 24)

/** Compares times of one night: 23:50 is before 00:10. */
export function byTime(one: string, other: string): number {
  return shifted(one, NOON * 60).localeCompare(shifted(other, NOON * 60))
}
