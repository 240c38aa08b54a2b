import type { FeatureId, TrialOutcome } from '@legato/knowledge'
import { adequateTrialOf } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { Feature, Message, MessageValue, Words } from '@legato/values'
import { unknown } from '@legato/values'
import { AGONISTS, LIGANDS, ORAL_IRON } from './drug-classes.ts'
import type { Fact, FactSheet } from './fact-sheet.ts'
import { infer } from './fact-sheet.ts'
import { numberOf } from './inferences.ts'
import { note } from './notes.ts'
import { isWords, together } from './same.ts'
import type { Trial } from './trial.ts'

/** A trial of which it is known how it came out, its dose and time weighed. */
interface Judged extends Trial {
  readonly outcome: TrialOutcome
}

/** Whom a trial of one drug speaks for, and which outcome says most when several were tried. */
const CLASSES: readonly (readonly [FeatureId, ReadonlySet<string>, readonly TrialOutcome[]])[] = [
  ['alpha2delta-tried', LIGANDS, ['effective', 'failed', 'not-tolerated', 'too-low-or-short']],
  [
    'dopamine-agonist-tried',
    AGONISTS,
    ['augmentation', 'failed', 'not-tolerated', 'effective', 'too-low-or-short'],
  ],
  ['oral-iron-response', ORAL_IRON, ['failed', 'not-tolerated', 'effective', 'too-low-or-short']],
]

/**
 * What was tried before, where nobody answered it: the outcome by class, the drugs that failed and
 * those that had no fair trial. A course that ended without a word why leaves the question open.
 */
export function writeTrials(sheet: FactSheet, trials: readonly Trial[]): void {
  const kidneysWork = (numberOf(sheet['creatinine-clearance']) ?? 60) >= 60
  const judged = trials.flatMap((trial) => judge(trial, kidneysWork))
  for (const [feature, drugs, order] of CLASSES) {
    infer(sheet, feature, byClass(trials.filter(has(drugs)), judged.filter(has(drugs)), order))
  }
  infer(sheet, 'oral-iron-weeks', ironWeeks(judged.filter(has(ORAL_IRON))))
  extend(sheet, 'failed-drugs', judged.filter(isFailure))
  extend(
    sheet,
    'tried-too-little',
    judged.filter(({ outcome }) => outcome === 'too-low-or-short'),
  )
}

function has(drugs: ReadonlySet<string>): (trial: Trial) => boolean {
  return ({ drug }) => drugs.has(drug)
}

/** No effect is no failure where the dose was too low or the time too short. */
function judge(trial: Trial, kidneysWork: boolean): readonly Judged[] {
  const { drug, outcome, mg, weeks } = trial
  if (!outcome) return []
  const adequate = adequateTrialOf(drug)
  if (outcome !== 'failed' || !adequate) return [{ ...trial, outcome }]
  const short = weeks !== undefined && weeks < adequate.weeks
  const low = kidneysWork && mg !== undefined && mg < (adequate.mg ?? 0)
  return [{ ...trial, outcome: short || low ? 'too-low-or-short' : outcome }]
}

function isFailure({ outcome }: Judged): boolean {
  return outcome === 'failed' || outcome === 'not-tolerated' || outcome === 'augmentation'
}

function byClass(
  tried: readonly Trial[],
  judged: readonly Judged[],
  order: readonly TrialOutcome[],
): Feature<FeatureValue> | undefined {
  const value = order.find((one) => judged.some(({ outcome }) => outcome === one))
  if (value) return told(value, judged)
  if (tried.length === 0) return undefined
  const from = tried.map((trial) => trial.from)
  return unknown('never-measured', { from, notes: [note('trial-without-result')] })
}

/** Weeks of the longest course, which is the one that tells most. */
function ironWeeks(judged: readonly Judged[]): Feature<FeatureValue> | undefined {
  const dated = judged.filter(({ weeks }) => weeks !== undefined)
  const value = Math.max(...dated.map(({ weeks }) => weeks ?? 0))
  return dated.length > 0 ? told(value, dated) : undefined
}

function told(value: FeatureValue, trials: readonly Judged[]): Feature<FeatureValue> {
  const at = trials
    .flatMap(({ end }) => end?.at ?? [])
    .toSorted()
    .at(-1)
  return {
    kind: 'known',
    value,
    how: 'inferred',
    from: [...new Set(trials.map(({ from }) => from))],
    ...(at && { at }),
    notes: trials.map(inWords),
  }
}

/** Adds drugs to a list that people may have answered already. */
function extend(sheet: FactSheet, feature: FeatureId, trials: readonly Judged[]): void {
  if (trials.length === 0) return
  const before: Fact = sheet[feature]
  const listed = before.kind === 'known' && isWords(before.value) ? before : undefined
  const lists = trials.map(({ drug, from }): Words => {
    return { has: [drug], unresolved: [], sources: { [drug]: [from] } }
  })
  const start = listed && isWords(listed.value) ? [listed.value] : []
  const fact = told([...start, ...lists].reduce(together), trials)
  if (fact.kind !== 'known') return
  sheet[feature] = listed
    ? {
        ...fact,
        how: 'asserted',
        from: [...new Set([...listed.from, ...fact.from])],
        notes: [...(listed.notes ?? []), ...(fact.notes ?? [])],
      }
    : fact
}

const OUTCOME_IN_WORDS: Readonly<Record<TrialOutcome, Message>> = {
  effective: note('trial-effective'),
  failed: note('trial-failed'),
  'not-tolerated': note('trial-not-tolerated'),
  augmentation: note('trial-augmentation'),
  'too-low-or-short': note('trial-too-low-or-short'),
}

/** The trial with its dose, its time and its result, as far as they are on record. */
function inWords({ drug, mg, weeks, outcome }: Judged): Message {
  const result = OUTCOME_IN_WORDS[outcome]
  const values: Record<string, MessageValue> = { drug, result, mg: mg ?? '', weeks: weeks ?? '' }
  if (mg === undefined && weeks === undefined) return note('trial', values)
  if (mg === undefined) return note('trial-weeks', values)
  if (weeks === undefined) return note('trial-dose', values)
  return note('trial-dose-weeks', values)
}
