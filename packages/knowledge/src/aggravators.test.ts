import { expect, test } from 'vitest'
import { MIND } from './aggravating/mind.ts'
import { aggravators, suspectDrugs } from './aggravators.ts'
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

test('S34: what is given for the mind is its prescriber’s to change', () => {
  const minds = ['antipsychotic', 'tetracyclic-antidepressant', 'ssri', 'snri', 'tca', 'lithium']
  const deciders = aggravators
    .filter(({ group }) => minds.includes(group.name))
    .map(({ group }) => group.leave?.by)
  expect(new Set(deciders)).toEqual(new Set(['prescriber']))
})

test('S34: no wording tells anyone to stop what is given for the mind; each speaks to its prescriber', () => {
  const said = MIND.flatMap(({ alert, leave }) => [alert, leave?.why ?? ''])
  expect(said.filter((words) => /(?<!never )\bstop\b|\byour\b/i.test(words))).toEqual([])
  const alone = MIND.filter(
    ({ alert }) => !/prescriber|psychiatrist|no reason to change/.test(alert),
  )
  expect(alone.map(({ name }) => name)).toEqual([])
})

test('what matters only in some patients is not plainly suspect', () => {
  expect(suspectDrugs).toContain('mirtazapine')
  expect(suspectDrugs).not.toContain('omeprazole')
  expect(suspectDrugs).not.toContain('metoprolol')
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
