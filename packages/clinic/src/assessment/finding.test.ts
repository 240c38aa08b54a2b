import { knowledge } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import { Judgement } from '@legato/rules'
import type { Feature } from '@legato/values'
import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import { assess } from './finding.ts'

const day = civilDate('2026-11-22')
if (!day) throw new RangeError('not a day')
const today = day

/** The features that a finding tells as its ground, for a patient of whom this is known. */
function groundOf(id: string, values: Readonly<Record<string, FeatureValue>>): readonly string[] {
  const facts = Object.entries(values).map(([feature, value]): [string, Feature<FeatureValue>] => [
    feature,
    { kind: 'known', value, how: 'asserted', at: today, from: [] },
  ])
  const findings = assess(knowledge.findings, new Judgement(Object.fromEntries(facts), today))
  return findings.find((one) => one.id === id)?.because.map(({ feature }) => feature) ?? ['absent']
}

const RLS = {
  age: 52,
  'urge-to-move': true,
  'worse-at-rest': true,
  'relieved-by-movement': true,
  'worse-in-evening': true,
  'not-solely-another-condition': true,
}

test('severity rests on the score, not on whom it is asked of', () => {
  expect(groundOf('severity-severe', { ...RLS, 'irls-total': 24 })).toEqual(['irls-total'])
})

test('low iron rests on the iron, not on the age or on what points to RLS', () => {
  const iron = { ferritin: 20, tsat: 12, 'irls-total': 24 }
  expect(groundOf('iron-deficiency-rls', { ...RLS, ...iron })).toEqual(['ferritin', 'tsat'])
})

test('where nobody is concerned, that is the ground', () => {
  expect(groundOf('rls-in-child-definite', { ...RLS, 'own-words': true })).toEqual(['age'])
})

test('the diagnosis rests on its criteria', () => {
  const { age: _, ...criteria } = RLS
  expect(groundOf('rls-diagnosis', RLS)).toEqual(Object.keys(criteria))
})
