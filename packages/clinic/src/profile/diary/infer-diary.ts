import { daysBetween } from '@legato/values'
import type { FactSheet } from '../fact-sheet.ts'
import { infer } from '../fact-sheet.ts'
import type { Gathered } from '../gather.ts'
import { ofNights } from './change.ts'
import { firstDose } from './first-dose.ts'
import { inferHigherDose } from './higher-dose.ts'
import { writeLately } from './lately.ts'
import { inferOnset } from './onset.ts'
import { periodsOf } from './periods.ts'
import { inferSpread } from './spread.ts'
import { inferStrength } from './strength-of-urge.ts'

/**
 * What the bedside diary tells, each with the nights that tell it: how it is lately, how it was
 * before the first dopaminergic dose, and by how much it moved. Without a diary nothing of it is
 * written, and the first dose alone.
 */
export function inferDiary(sheet: FactSheet, gathered: Gathered): void {
  const { diary, gathering } = gathered
  const { asOf } = gathering
  const asked = sheet['days-since-first-dopaminergic-dose']
  const start = firstDose(gathered, { diary, asked })
  if (start) {
    const days = daysBetween(start.day, asOf)
    infer(sheet, 'days-since-first-dopaminergic-dose', ofNights(days, start.from))
  }
  const periods = periodsOf(diary, { asOf, start })
  if (diary.length > 0) {
    writeLately(sheet, diary, { asOf, periods })
    const compared = { periods, isStartKnown: start !== undefined }
    inferOnset(sheet, compared)
    inferSpread(sheet, compared)
    inferStrength(sheet, compared)
  }
  inferHigherDose(sheet, gathered, periods)
}
