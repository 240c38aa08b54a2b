import { suspectDrugs } from '@legato/knowledge'
import type { CivilDate, Words } from '@legato/values'
import { addDays } from '@legato/values'
import type { FactSheet } from '../fact-sheet.ts'
import { infer } from '../fact-sheet.ts'
import type { Gathered } from '../gather.ts'
import { numberOf } from '../inferences.ts'
import type { DrugEntry } from '../medication.ts'
import { note } from '../notes.ts'
import { isWords } from '../same.ts'
import { newestUntil } from '../score-moves.ts'
import { whenOf } from '../when.ts'
import { ofNights } from './change.ts'

/** What else worsens restless legs and shows only over time: iron that is lost, and drugs that are new. */
export function inferOtherCauses(
  sheet: FactSheet,
  { gathering }: Pick<Gathered, 'gathering'>,
  current: readonly DrugEntry[],
): void {
  inferFall(sheet, gathering)
  inferNewDrugs(sheet, { current, asOf: gathering.asOf })
}

/** A change of ferritin within four weeks says more of the laboratory than of the iron. */
const APART = 28

function inferFall(sheet: FactSheet, gathering: Gathered['gathering']): void {
  const { ferritin } = sheet
  const [now, when] = [numberOf(ferritin), whenOf(ferritin.at)]
  if (now === undefined || !when) return
  const before = newestUntil(gathering.of('ferritin'), addDays(when.first, -APART))
  const was = before && numberOf(before)
  if (!before?.at || was === undefined || was <= 0) return
  const from = [...before.from, ...ferritin.from]
  const notes = [note('ferritin-before', { value: was, date: before.at })]
  infer(sheet, 'ferritin-fall', ofNights(100 * (1 - now / was), from, notes))
}

const NEW_DAYS = 183
const SUSPECT: ReadonlySet<string> = new Set(suspectDrugs)

/** Of the list as far as it is known: what could not be read on it may be such a drug as well. */
function inferNewDrugs(
  sheet: FactSheet,
  { current, asOf }: { readonly current: readonly DrugEntry[]; readonly asOf: CivilDate },
): void {
  const list = sheet['current-drugs']
  if (list.kind !== 'known' || !isWords(list.value)) return
  const since = addDays(asOf, -NEW_DAYS)
  const suspects = current.filter(({ ingredients }) => ingredients.some(isSuspect))
  const fresh = suspects.filter((entry) => (whenOf(entry.since)?.first ?? '') > since)
  const undated = suspects.filter((entry) => !whenOf(entry.since))
  const named = fresh.flatMap(({ ingredients, from }) =>
    ingredients.filter(isSuspect).map((name) => [name, from] as const),
  )
  const value: Words = {
    has: [...new Set(named.map(([name]) => name))].toSorted(),
    unresolved: [...list.value.unresolved, ...undated.map(({ text }) => text)],
    sources: Object.fromEntries(named.map(([name, from]) => [name, [from]])),
  }
  infer(sheet, 'aggravating-drugs-new', { ...ofNights(value, list.from), at: asOf })
}

function isSuspect(name: string): boolean {
  return SUSPECT.has(name)
}
