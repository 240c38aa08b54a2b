/** What a process was started with, by name; an empty value is as if it were not set. */
export type Environment = Readonly<Record<string, string | undefined>>

export interface Range {
  readonly least: number
  readonly most: number
  readonly unset: number
}

/** Throws on what is no whole number in the range, naming the variable, as the next ones do. */
export function numberOf(
  name: string,
  text: string | undefined,
  { least, most, unset }: Range,
): number {
  if (text === undefined || text === '') return unset
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new Error(`${name} must be a whole number from ${least} to ${most}, not "${text}".`)
}

export function isYes(environment: Environment, name: string, unset: boolean): boolean {
  const text = environment[name]
  if (text === undefined || text === '') return unset
  if (text === 'yes' || text === 'no') return text === 'yes'
  throw new Error(`${name} must be yes or no, not "${text}".`)
}

/** Words with commas between. */
export function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
}
