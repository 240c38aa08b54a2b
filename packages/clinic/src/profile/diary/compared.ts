import type { Fact } from '../fact-sheet.ts'
import { note } from '../notes.ts'
import { tooFew, untold } from './change.ts'
import type { Told } from './logged.ts'
import type { Periods } from './periods.ts'

/** What the changes are worked out from. */
export interface Compared {
  readonly periods: Periods
  readonly isStartKnown: boolean
}

/** Why there is no time before the first dose to compare with; undefined when there are nights enough. */
export function lacking(before: Told<unknown>, { isStartKnown }: Compared): Fact | undefined {
  if (!isStartKnown) return untold([note('no-baseline'), note('first-dose-unknown')])
  if (before.values.length === 0) return untold([note('no-baseline')])
  const few = tooFew(before)
  return few && { ...few, notes: [note('no-baseline'), ...(few.notes ?? [])] }
}

/** What was compared, and what the interval cannot hold. */
export function comparison(before: Told<unknown>, now: Told<unknown>) {
  return {
    from: [...before.from, ...now.from],
    notes: [note('nights-compared', { now: now.values.length, before: before.values.length })],
  }
}
