import { expect, test } from 'vitest'
import { aggravators } from './aggravators.ts'
import { DRUGS } from './terminology/index.ts'

const flagged = new Map(aggravators.map((one) => [one.drug, one.group]))

test('S34: each drug named by the rule is flagged at the level of a warning', () => {
  const named = [
    'metoclopramide',
    'prochlorperazine',
    'promethazine',
    'diphenhydramine',
    'doxylamine',
    'mirtazapine',
    'quetiapine',
    'haloperidol',
  ]
  expect(named.map((drug) => flagged.get(drug)?.level)).toEqual(named.map(() => 'warn'))
})

test('what does not worsen RLS is never flagged, bupropion first of all', () => {
  const neutral = [
    'bupropion',
    'trazodone',
    'nefazodone',
    'loratadine',
    'ondansetron',
    'domperidone',
  ]
  expect(neutral.filter((drug) => flagged.has(drug))).toEqual([])
})

test('S34: what is given for the mind is at most considered, never recommended to leave', () => {
  const minds = ['antipsychotic', 'tetracyclic-antidepressant', 'ssri', 'snri', 'tca', 'lithium']
  const standings = aggravators
    .filter(({ group }) => minds.includes(group.name))
    .map(({ group }) => group.leave?.standing)
  expect(new Set(standings)).toEqual(new Set(['consider']))
})

test('a drug of two classes is spoken of once, as what is given for the mind before the rest', () => {
  expect(flagged.get('chlorpromazine')?.name).toBe('antipsychotic')
  expect(flagged.get('promethazine')?.name).toBe('dopamine-blocking-antiemetic')
  expect(aggravators).toHaveLength(flagged.size)
})

test('every safer choice is a drug that the terminology knows and that is not itself flagged', () => {
  const names = new Set(DRUGS.map(({ name }) => name))
  const choices = aggravators.flatMap(({ group }) => group.instead)
  expect(choices.filter((drug) => !names.has(drug) || flagged.has(drug))).toEqual([])
})
