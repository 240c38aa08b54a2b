import type { Criterion, FeatureValue } from '@legato/rules'
import { Judgement } from '@legato/rules'
import type { CivilDate, Feature } from '@legato/values'
import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import { clinicallySignificant, rlsConcern, rlsDiagnosis, rlsSuspected } from './gate.ts'

const FIVE = {
  'urge-to-move': true,
  'worse-at-rest': true,
  'relieved-by-movement': true,
  'worse-in-evening': true,
  'not-solely-another-condition': true,
}

function day(): CivilDate {
  const on = civilDate('2026-11-22')
  if (!on) throw new Error('no day')
  return on
}

function isMet(criterion: Criterion, values: Readonly<Record<string, FeatureValue>>) {
  const facts = Object.entries(values).map(([id, value]): [string, Feature<FeatureValue>] => [
    id,
    { kind: 'known', how: 'asserted', from: [], value },
  ])
  return new Judgement(Object.fromEntries(facts), day()).isMet(criterion)
}

test('IRLSSG 2014: five criteria make the diagnosis, and each alone undoes it', () => {
  expect(isMet(rlsDiagnosis, FIVE)).toBe('met')
  for (const criterion of ['urge-to-move', 'worse-at-rest', 'not-solely-another-condition']) {
    expect(isMet(rlsDiagnosis, { ...FIVE, [criterion]: false })).toBe('not-met')
  }
})

test('IRLSSG 2014: each criterion that nobody asked leaves the diagnosis open', () => {
  for (const criterion of Object.keys(FIVE)) {
    const rest = Object.entries(FIVE).filter(([id]) => id !== criterion)
    expect(isMet(rlsDiagnosis, Object.fromEntries(rest))).toBe('undetermined')
  }
})

test('IRLSSG 2014: in very severe disease relief may be lost if it was there', () => {
  const lost = { ...FIVE, 'relieved-by-movement': false }
  expect(isMet(rlsDiagnosis, { ...lost, 'relieved-by-movement-earlier': true })).toBe('met')
  expect(isMet(rlsDiagnosis, { ...lost, 'relieved-by-movement-earlier': false })).toBe('not-met')
  expect(isMet(rlsDiagnosis, lost)).toBe('undetermined')
})

test('the score at which a lost pattern counts as severe is 21, the first of the severe band', () => {
  const lost = { ...FIVE, 'worse-in-evening': false, 'worse-in-evening-earlier': true }
  expect(isMet(rlsDiagnosis, { ...lost, 'irls-total': 20 })).toBe('not-met')
  expect(isMet(rlsDiagnosis, { ...lost, 'irls-total': 21 })).toBe('met')
})

test('S41: a red flag closes what treats RLS; one that nobody asked about does not', () => {
  expect(isMet(rlsConcern, FIVE)).toBe('met')
  expect(isMet(rlsConcern, { ...FIVE, 'unilateral-leg-swelling': true })).toBe('not-met')
  expect(isMet(rlsConcern, { ...FIVE, 'unilateral-leg-swelling': false })).toBe('met')
})

test('S41: the diagnosis of another clinician does not open the gate against what is noted', () => {
  const asserted = { 'rls-diagnosis-asserted': true }
  expect(isMet(rlsConcern, asserted)).toBe('met')
  expect(isMet(rlsConcern, { ...asserted, 'relieved-by-movement': false })).not.toBe('met')
  expect(isMet(rlsConcern, { ...asserted, 'urge-all-day': true })).not.toBe('met')
  expect(isMet(rlsConcern, { ...asserted, 'urge-to-move': false })).toBe('not-met')
})

test('suspicion never stays open where nothing points to RLS', () => {
  expect(isMet(rlsSuspected, {})).toBe('not-met')
  expect(isMet(rlsSuspected, { 'irls-total': 12 })).toBe('met')
  expect(isMet(rlsSuspected, { 'irls-total': 12, 'urge-to-move': false })).toBe('not-met')
})

test('JAMA 2026: significant is twice a week with moderate distress', () => {
  const distressed = { 'rls-distress': 'moderate' }
  expect(isMet(clinicallySignificant, { ...distressed, 'symptom-frequency': 2 })).toBe('met')
  expect(
    isMet(clinicallySignificant, {
      ...distressed,
      'symptom-frequency': 1.9,
      'clinically-significant': false,
    }),
  ).toBe('not-met')
})
