import type { FeatureId } from '@legato/knowledge'
import { QUIP_RS_CUTOFFS } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { Message } from '@legato/values'
import type { Fact, FactSheet } from './fact-sheet.ts'
import { infer } from './fact-sheet.ts'
import { numberOf } from './inferences.ts'
import { note } from './notes.ts'
import { whenOf } from './when.ts'

/** What scores and questions say of conditions of which the record does not speak itself. */
export function inferScreens(sheet: FactSheet): void {
  inferImpulseControl(sheet)
  inferFromScore(sheet, { score: 'isi-total', condition: 'insomnia', yesFrom: 15, noBelow: 8 })
  inferFromScore(sheet, { score: 'gad7-total', condition: 'anxiety', yesFrom: 10 })
  inferPattern(sheet)
  inferHours(sheet)
}

/**
 * S20: a score at or above a cut-off is a sign, and outweighs a "no" of the same day or earlier;
 * scores below them all deny where nothing else speaks.
 */
function inferImpulseControl(sheet: FactSheet): void {
  const scored = QUIP_RS_CUTOFFS.map(({ feature, least }) => ({
    fact: sheet[feature],
    score: numberOf(sheet[feature]),
    least,
  }))
  const over = scored.filter(({ score, least }) => score !== undefined && score >= least)
  const before = sheet['impulse-control-disorder']
  if (over.length > 0) {
    const facts = over.map(({ fact }) => fact)
    if (!isDeniedLater(before, facts) && !isYes(before))
      sheet['impulse-control-disorder'] = follows(true, facts, note('from-quip-rs'))
  } else if (scored.every(({ score }) => score !== undefined)) {
    const facts = scored.map(({ fact }) => fact)
    infer(sheet, 'impulse-control-disorder', follows(false, facts, note('from-quip-rs')))
  }
}

function isYes(fact: Fact): boolean {
  return fact.kind === 'known' && fact.value === true
}

/** Somebody looked into it after the score, and says no. */
function isDeniedLater(fact: Fact, scores: readonly Fact[]): boolean {
  const denied = fact.kind === 'known' && fact.value === false ? whenOf(fact.at) : undefined
  return denied !== undefined && scores.every(({ at }) => (whenOf(at)?.last ?? '') < denied.first)
}

interface Screen {
  readonly score: FeatureId
  readonly condition: FeatureId
  readonly yesFrom: number
  readonly noBelow?: number
}

/** The score decides where the record is silent; between the limits it says nothing. */
function inferFromScore(sheet: FactSheet, { score, condition, yesFrom, noBelow = 0 }: Screen) {
  const value = numberOf(sheet[score])
  if (value === undefined || (value < yesFrom && value >= noBelow)) return
  infer(sheet, condition, follows(value >= yesFrom, [sheet[score]], note('from-score')))
}

/** What is worse in the evening is not the same all day long. */
function inferPattern(sheet: FactSheet): void {
  const evening = sheet['worse-in-evening']
  if (!isYes(evening)) return
  infer(sheet, 'urge-all-day', follows(false, [evening], note('from-evening')))
}

const DAY_HOURS = 24

/**
 * Hours by which symptoms come earlier than before treatment, the short way round the clock:
 * from 1 at night to 20 in the evening is 5 hours earlier. Later counts as none.
 */
function inferHours(sheet: FactSheet): void {
  const { 'symptom-onset': now, 'symptom-onset-before-treatment': before } = sheet
  const [hour, earlier] = [numberOf(now), numberOf(before)]
  if (hour === undefined || earlier === undefined) return
  const hours = (earlier - hour + DAY_HOURS) % DAY_HOURS
  const value = hours > DAY_HOURS / 2 ? 0 : hours
  infer(sheet, 'symptoms-earlier-by', follows(value, [now, before], note('from-onset')))
}

function follows(value: FeatureValue, parts: readonly Fact[], why: Message): Fact {
  const from = [...new Set(parts.flatMap((part) => part.from))]
  const at = parts[0]?.at
  return { kind: 'known', value, how: 'inferred', from, notes: [why], ...(at && { at }) }
}
