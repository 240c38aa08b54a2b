/** The raster runs from nine in the morning to nine: the evening and the night in the middle. */
export const HOURS = 24
const BEGINS = 9

/** Hours since nine in the morning of a time such as `21:30`; undefined of what is no time. */
export function hourAt(time: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? []
  if (hour === undefined || minute === undefined) return undefined
  return (Number(hour) + Number(minute) / 60 - BEGINS + HOURS) % HOURS
}

/** An hour of the clock as people write it: 22.5 is `22:30`. */
export function clockOf(hour: number): string {
  const minutes = Math.round(hour * 60)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % HOURS)}:${two(minutes % 60)}`
}

/** Where an hour of the clock stands on the raster. */
export function placeOf(hour: number): number {
  return (hour - BEGINS + HOURS) % HOURS
}
