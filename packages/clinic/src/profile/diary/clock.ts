/**
 * The day of a diary runs from nine in the morning to nine, so that what begins in the afternoon
 * and what begins after midnight lie on one line, early to late. With severe RLS augmentation
 * symptoms begin before noon; what begins between 3 and 9 in the morning is the end of the night.
 * The clock on the wall counts, as symptoms follow the day of the place: a clock change or a
 * journey moves no hour.
 */
const BEGINS = 9
const DAY = 24

/** Hours since nine in the morning of a time such as `21:30`; undefined of what is none. */
export function sinceNine(time: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? []
  if (hour === undefined || minute === undefined) return undefined
  return hoursSinceNine(Number(hour) + Number(minute) / 60)
}

/** The same of an hour on the clock: 21.5 is half past nine in the evening. */
export function hoursSinceNine(hour: number): number {
  return (hour - BEGINS + DAY) % DAY
}

/** The hour on the clock of so many hours since nine in the morning. */
export function onClock(sinceNine: number): number {
  return (sinceNine + BEGINS) % DAY
}
