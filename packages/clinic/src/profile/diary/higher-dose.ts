import { DOPAMINERGIC } from '../drug-classes.ts'
import { DOSE_FEATURES, doseOf } from '../entry-dose.ts'
import type { FactSheet } from '../fact-sheet.ts'
import { infer } from '../fact-sheet.ts'
import type { Gathered } from '../gather.ts'
import { numberOf } from '../inferences.ts'
import { note } from '../notes.ts'
import { isWords } from '../same.ts'
import { whenOf } from '../when.ts'
import { ofNights, untold } from './change.ts'
import type { Periods } from './periods.ts'
import { NIGHTS_NEEDED } from './periods.ts'
import { type Taken, takenOf } from './taken.ts'

/**
 * The daily dose of the one dopaminergic drug now taken, by the diary or else by the list of drugs,
 * in percent of the first dose of the same drug on record. Doses of two drugs are not compared: no table of equivalents stands here.
 */
export function inferHigherDose(sheet: FactSheet, gathered: Gathered, periods: Periods): void {
  const list = sheet['current-drugs']
  if (list.kind !== 'known' || !isWords(list.value)) return
  const taken = list.value.has.filter((name) => DOPAMINERGIC.has(name))
  const [drug, ...others] = taken
  if (drug === undefined) return
  if (others.length > 0) {
    infer(sheet, 'dose-against-first', untold([note('several-dopaminergic')], list.from))
    return
  }
  const now = takenOf(drug, periods.lately) ?? ofList(drug, sheet)
  const first = firstOf(drug, gathered) ?? firstInDiary(drug, periods)
  if (!now || !first) {
    infer(sheet, 'dose-against-first', untold([note('no-first-dose')], list.from))
    return
  }
  const notes = [note('dose-compared', { drug, first: first.mg, mg: now.mg, date: first.day })]
  const from = [...now.from, ...first.from]
  infer(sheet, 'dose-against-first', ofNights((100 * now.mg) / first.mg, from, notes))
}

function ofList(drug: string, sheet: FactSheet): Taken | undefined {
  const feature = DOSE_FEATURES.find(([, name]) => name === drug)?.[0]
  const fact = feature && sheet[feature]
  const mg = fact && numberOf(fact)
  return fact && mg !== undefined ? { mg, from: fact.from } : undefined
}

interface FirstAmount extends Taken {
  readonly day: string
}

/** The earliest course of the drug that has both a start and a dose. */
function firstOf(drug: string, { entries, trials }: Gathered): FirstAmount | undefined {
  const listed = entries
    .filter(({ ingredients, stance }) => stance === 'taken' && ingredients.includes(drug))
    .map((entry) => ({
      day: whenOf(entry.since)?.first,
      mg: doseOf(entry, drug).mg,
      from: entry.from,
    }))
  const tried = trials
    .filter((trial) => trial.drug === drug)
    .map(({ start, mg, from }) => ({ day: start?.first, mg, from }))
  return [...listed, ...tried]
    .flatMap(({ day, mg, from }) =>
      day && mg !== undefined && mg > 0 ? [{ day, mg, from: [from] }] : [],
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))[0]
}

function firstInDiary(drug: string, { first }: Periods): FirstAmount | undefined {
  const [night] = first
  const taken = takenOf(drug, first.slice(0, NIGHTS_NEEDED))
  return taken && night && { ...taken, day: night.night }
}
