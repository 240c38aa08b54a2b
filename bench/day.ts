import type { CivilDate } from '@legato/values'
import { civilDate } from '@legato/values'

/** The day on which every invented patient is judged. */
export const asOf: CivilDate = day('2026-11-22')

function day(text: string): CivilDate {
  const date = civilDate(text)
  if (!date) throw new RangeError(`bench: ${text} is no day`)
  return date
}
