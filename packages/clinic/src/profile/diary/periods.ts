import type { CivilDate } from '@legato/values'
import { addDays } from '@legato/values'
import type { FirstDose } from './first-dose.ts'
import type { Logged } from './logged.ts'

/** The nights that are compared. All of these lengths are defaults of ours that no clinician reviewed. */
export interface Periods {
  /** The last 28 days, as far as they lie after the first dose. */
  readonly lately: readonly Logged[]
  /** The last 28 nights of the half-year before the first dose. */
  readonly before: readonly Logged[]
  /** The first 28 nights of the half-year after it, as far as they are not lately. */
  readonly first: readonly Logged[]
}

export const LATELY_DAYS = 28
const MOST_NIGHTS = 28
const HALF_YEAR = 183
/** Fewer nights on one side tell no change: a week. */
export const NIGHTS_NEEDED = 7

export function periodsOf(
  diary: readonly Logged[],
  { asOf, start }: { readonly asOf: CivilDate; readonly start: FirstDose | undefined },
): Periods {
  const since = addDays(asOf, -LATELY_DAYS)
  const recent = diary.filter(({ night }) => night > since && night <= asOf)
  if (!start) return { lately: recent, before: [], first: [] }
  const [from, to] = [addDays(start.day, -HALF_YEAR), addDays(start.day, HALF_YEAR)]
  return {
    lately: recent.filter(({ night }) => night >= start.day),
    before: diary.filter(({ night }) => night >= from && night < start.day).slice(-MOST_NIGHTS),
    first: diary
      .filter(({ night }) => night >= start.day && night < to && night <= since)
      .slice(0, MOST_NIGHTS),
  }
}
