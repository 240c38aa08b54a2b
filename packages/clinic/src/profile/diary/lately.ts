import type { CivilDate, Words } from '@legato/values'
import { addDays } from '@legato/values'
import type { Fact, FactSheet } from '../fact-sheet.ts'
import { infer } from '../fact-sheet.ts'
import { ofNights, tooFew } from './change.ts'
import type { Logged, Told } from './logged.ts'
import { onsetOf, partsOf, shareOf, sleepOf, told } from './logged.ts'
import type { Periods } from './periods.ts'
import { LATELY_DAYS } from './periods.ts'
import { medianOf } from './shift.ts'

/** How the diary stands: how many nights it has, and what they tell of now. */
export function writeLately(
  sheet: FactSheet,
  diary: readonly Logged[],
  { asOf, periods }: { readonly asOf: CivilDate; readonly periods: Periods },
): void {
  infer(sheet, 'diary-nights-14', countSince(addDays(asOf, -14), diary))
  infer(sheet, 'diary-nights-28', countSince(addDays(asOf, -LATELY_DAYS), diary))
  const { lately, before } = periods
  infer(sheet, 'diary-nights-before', ofNights(before.length, refs(before)))
  const sleep = told(lately, sleepOf)
  infer(sheet, 'diary-sleep', tooFew(sleep) ?? ofNights(medianOf(sleep.values), sleep.from))
  const mornings = told(lately, beginsInMorning)
  infer(sheet, 'diary-morning-onset', tooFew(mornings) ?? percent(mornings))
  infer(sheet, 'diary-parts', partsFact(told(lately, (night) => partsAt(night))))
}

function countSince(day: CivilDate, diary: readonly Logged[]): Fact {
  const nights = diary.filter(({ night }) => night > day)
  return ofNights(nights.length, refs(nights))
}

function refs(nights: readonly Logged[]): readonly string[] {
  return nights.map(({ from }) => from)
}

/** Eighteen hours after nine in the morning: from 3 to 9. */
const MORNING = 18

function beginsInMorning(night: Logged): boolean | undefined {
  if (night.beganAt === 'no-urge') return false
  const onset = onsetOf(night)
  return onset === undefined ? undefined : onset >= MORNING
}

function percent(nights: Told<boolean>): Fact {
  const { had, of } = shareOf(nights)
  return ofNights((100 * had) / of, nights.from)
}

interface PartsAt {
  readonly parts: readonly string[]
  readonly from: string
}

function partsAt(night: Logged): PartsAt | undefined {
  const parts = partsOf(night)
  return parts && { parts, from: night.from }
}

/** A part that is named once may be a slip of the finger. */
const NIGHTS_OF_A_PART = 2

function partsFact(nights: Told<PartsAt>): Fact {
  const few = tooFew(nights)
  if (few) return few
  const named = nights.values.flatMap(({ parts, from }) => parts.map((part) => ({ part, from })))
  const often = [...Map.groupBy(named, ({ part }) => part)].filter(
    ([, some]) => some.length >= NIGHTS_OF_A_PART,
  )
  const value: Words = {
    has: often.map(([part]) => part).toSorted(),
    unresolved: [],
    sources: Object.fromEntries(often.map(([part, some]) => [part, some.map(({ from }) => from)])),
  }
  return ofNights(value, nights.from)
}
