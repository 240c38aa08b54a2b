import type { Feature } from '@legato/values'
import { civilDate, unknown } from '@legato/values'
import { expect, test } from 'vitest'
import type { Comparison, Criterion } from './criterion.ts'
import { Judgement } from './judgement.ts'
import { always, language, never } from './language.ts'
import type { FeatureValue } from './leaf.ts'

const { all, any, not, atLeast, compare, is, yes, no, includes, lists, recent, isKnown } =
  language<{
    ferritin: { kind: 'quantity'; unit: 'ng/mL' }
    sex: { kind: 'coded'; options: ['female', 'male'] }
    snores: { kind: 'flag' }
    drugs: { kind: 'words' }
  }>()

const TODAY = civilDate('2026-11-22') ?? never

function known(value: FeatureValue, at?: string): Feature<FeatureValue> {
  return { kind: 'known', value, how: 'asserted', from: ['Observation/1'], ...(at && { at }) }
}

function judge(facts: Record<string, Feature<FeatureValue>>): Judgement {
  if (typeof TODAY !== 'string') throw new Error('no day')
  return new Judgement(facts, TODAY)
}

function truth(criterion: Criterion, facts: Record<string, Feature<FeatureValue>>): string {
  return judge(facts).isMet(criterion)
}

const COMPARED: readonly [number, Comparison, string][] = [
  [74.9, '<', 'met'],
  [75, '<', 'not-met'],
  [75, '<=', 'met'],
  [75.1, '<=', 'not-met'],
  [75, '>', 'not-met'],
  [75.1, '>', 'met'],
  [75, '>=', 'met'],
  [74.9, '>=', 'not-met'],
]

test.each(COMPARED)('a value of %s %s 75 is %s', (value, comparison, expected) => {
  expect(truth(compare('ferritin', comparison, 75, 'ng/mL'), { ferritin: known(value) })).toBe(
    expected,
  )
})

// A laboratory that reports `<5` has told something about every threshold of 5 and more.
test.each([
  ['<', 5, '<', 5, 'met'],
  ['<', 5, '<=', 4, 'undetermined'],
  ['<', 5, '>=', 5, 'not-met'],
  ['<=', 5, '<', 5, 'undetermined'],
  ['<=', 5, '<=', 5, 'met'],
  ['<=', 5, '>', 5, 'not-met'],
  ['>', 1000, '>', 1000, 'met'],
  ['>', 1000, '<=', 1000, 'not-met'],
  ['>', 1000, '>', 2000, 'undetermined'],
  ['>=', 1000, '>=', 1000, 'met'],
  ['>=', 1000, '<', 1000, 'not-met'],
  ['>=', 1000, '>', 1000, 'undetermined'],
] as const)('a value of %s%s %s %s is %s', (comparator, value, comparison, threshold, expected) => {
  const ferritin = known({ comparator, value })
  expect(truth(compare('ferritin', comparison, threshold, 'ng/mL'), { ferritin })).toBe(expected)
})

test('what is unknown, for whatever reason, is neither met nor not met', () => {
  for (const fact of [unknown('never-measured'), unknown('out-of-date'), unknown('conflicting')]) {
    expect(truth(compare('ferritin', '<', 75, 'ng/mL'), { ferritin: fact })).toBe('undetermined')
    expect(truth(no('snores'), { snores: fact })).toBe('undetermined')
    expect(truth(includes('drugs', 'ropinirole'), { drugs: fact })).toBe('undetermined')
  }
  expect(truth(is('sex', 'female'), {})).toBe('undetermined')
})

test('a word or a flag is one of those asked for, or it is not', () => {
  expect(truth(is('sex', 'female'), { sex: known('female') })).toBe('met')
  expect(truth(is('sex', 'female'), { sex: known('male') })).toBe('not-met')
  expect(truth(yes('snores'), { snores: known(false) })).toBe('not-met')
  expect(truth(no('snores'), { snores: known(false) })).toBe('met')
})

test('a list with an entry that nobody could read does not prove a drug absent', () => {
  const list = (has: string[], unresolved: string[]) => ({
    drugs: known({ has, unresolved, sources: {} }),
  })
  const takesRopinirole = includes('drugs', 'ropinirole', 'pramipexole')
  expect(truth(takesRopinirole, list(['ropinirole'], ['blue pill']))).toBe('met')
  expect(truth(takesRopinirole, list(['aspirin'], []))).toBe('not-met')
  expect(truth(takesRopinirole, list(['aspirin'], ['blue pill']))).toBe('undetermined')
})

test('a list as far as it could be read proves nothing about its blanks, and does not ask for them', () => {
  const list = (has: string[], unresolved: string[]) => ({
    drugs: known({ has, unresolved, sources: {} }),
  })
  const listsRopinirole = lists('drugs', 'ropinirole', 'pramipexole')
  expect(truth(listsRopinirole, list(['ropinirole'], ['blue pill']))).toBe('met')
  expect(truth(listsRopinirole, list(['aspirin'], ['blue pill']))).toBe('not-met')
  expect(truth(listsRopinirole, { drugs: unknown('never-measured') })).toBe('undetermined')
})

test('recency counts days, and a month straddling the limit leaves it open', () => {
  const within = (at?: string) => truth(recent('ferritin', 30), { ferritin: known(38, at) })
  expect(within('2026-10-23')).toBe('met')
  expect(within('2026-10-22')).toBe('not-met')
  expect(within('2026-10')).toBe('undetermined')
  expect(within('2025')).toBe('not-met')
  expect(within()).toBe('undetermined')
})

test('known speaks of our knowledge, not of the value', () => {
  expect(truth(isKnown('snores'), { snores: known(false) })).toBe('met')
  expect(truth(isKnown('snores'), { snores: unknown('never-measured') })).toBe('not-met')
})

test('the connectives follow the strong tables', () => {
  const facts = { snores: known(true), sex: known('male') }
  const [met, notMet, open] = [yes('snores'), is('sex', 'female'), includes('drugs', 'x')]
  expect(truth(all(met, notMet, open), facts)).toBe('not-met')
  expect(truth(all(met, open), facts)).toBe('undetermined')
  expect(truth(any(notMet, open, met), facts)).toBe('met')
  expect(truth(not(open), facts)).toBe('undetermined')
  expect(truth(atLeast(2, met, met, open), facts)).toBe('met')
  expect(truth(always, facts)).toBe('met')
  expect(truth(never, facts)).toBe('not-met')
})

test('a supposition answers as if the fact had been so, and leaves the judgement as it was', () => {
  const low = compare('ferritin', '<', 75, 'ng/mL')
  const criterion = all(low, yes('snores'))
  const today = judge({ ferritin: known(200), snores: known(true) })
  expect(today.isMet(criterion)).toBe('not-met')
  expect(today.supposing('ferritin', known(20)).isMet(criterion)).toBe('met')
  expect(today.isMet(criterion)).toBe('not-met')
})

test('a feature read as what it is not is a mistake of ours, said with its name', () => {
  expect(() => truth(compare('ferritin', '<', 75, 'ng/mL'), { ferritin: known('low') })).toThrow(
    /ferritin/,
  )
  expect(() => truth(includes('drugs', 'x'), { drugs: known(true) })).toThrow(/drugs/)
  expect(() => truth(yes('snores'), { snores: known(3) })).toThrow(/snores/)
})
