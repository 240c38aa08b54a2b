const WRITTEN =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/

/** The instant at which what was written begins: `2026` is its first moment, in UTC. */
export function instantOf(text: string): Date | undefined {
  // A plus sign in an address stands for a blank.
  const written = text.replace(/ (\d\d:\d\d)$/, '+$1')
  const at = WRITTEN.test(written) && isDay(written) ? Date.parse(written) : Number.NaN
  return Number.isNaN(at) ? undefined : new Date(at)
}

/** JavaScript reads the 30th of February as a day in March. */
function isDay(written: string): boolean {
  const day = written.slice(0, 10)
  const at = Date.parse(day)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}

/** The instant at which what was written has ended: a day later, if it is a day. */
export function endOf(text: string): Date | undefined {
  const begun = instantOf(text)
  const [, , month, day, time] = WRITTEN.exec(text) ?? []
  if (begun === undefined || time !== undefined || text.includes('T')) return begun
  const end = new Date(begun)
  if (day !== undefined) end.setUTCDate(end.getUTCDate() + 1)
  else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1)
  else end.setUTCFullYear(end.getUTCFullYear() + 1)
  return end
}
