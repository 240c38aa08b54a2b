import type { PatientRecord } from '../record/index.ts'
import { withIngredients } from './drug-words.ts'
import type { FactSheet } from './fact-sheet.ts'
import { infer } from './fact-sheet.ts'
import type { Gathered } from './gather.ts'
import type { DrugEntry } from './medication.ts'
import { beganAfterDrug } from './onset-after-drug.ts'
import { stoppedLately } from './stopped-lately.ts'

/** What the times of drugs say: RLS that began after one, and drugs that were stopped lately. */
export function inferDrugTimes(
  sheet: FactSheet,
  { resources }: PatientRecord,
  { gathered, current }: { readonly gathered: Gathered; readonly current: readonly DrugEntry[] },
): void {
  const list = sheet['current-drugs']
  sheet['drugs-stopped-lately'] = withIngredients(sheet['drugs-stopped-lately'])
  infer(sheet, 'drugs-stopped-lately', stoppedLately(gathered, { current, list }))
  infer(sheet, 'began-after-new-drug', beganAfterDrug(resources, current))
}
