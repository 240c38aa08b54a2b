import type { CivilDate } from '@legato/values'
import { civilDate, render } from '@legato/values'
import { expect, test } from 'vitest'
import { gate } from './criterion.ts'
import { cutPoints, intervals } from './cut-points.ts'
import { decisive } from './evidence.ts'
import { Judgement } from './judgement.ts'
import { language } from './language.ts'
import type { Naming, Said } from './say.ts'
import { explain, say } from './say.ts'

const { all, any, not, atLeast, compare, is, includes, recent, isKnown } = language<{
  ferritin: { kind: 'quantity'; unit: 'ng/mL' }
  age: { kind: 'quantity'; unit: 'a' }
  index: { kind: 'quantity'; unit: '1' }
  sex: { kind: 'coded'; options: ['female', 'male'] }
  drugs: { kind: 'words' }
}>()

const naming: Naming = (feature) => ({
  label: { id: feature, english: feature },
  option: (value) => ({ id: `${value}`, english: `${value}` }),
})

const lines = ({ message, parts }: Said): string[] => [render(message), ...parts.flatMap(lines)]

test('every kind of criterion has words, and a list is told as a list', () => {
  const criterion = all(
    any(compare('ferritin', '<=', 75, 'ng/mL'), not(compare('age', '<', 18, 'a'))),
    atLeast(1, is('sex', 'female', 'male'), includes('drugs', 'ropinirole', 'rotigotine')),
    recent('ferritin', 92),
    isKnown('age'),
  )
  expect(lines(say(criterion, naming))).toEqual([
    'All of these',
    'One or more of these',
    'ferritin is 75 ng/mL or less',
    'Not this',
    'age is below 18 years',
    'At least 1 of these',
    'sex: female, male',
    'drugs include one of: ropinirole, rotigotine',
    'ferritin dates from the last 92 days',
    'age is known',
  ])
})

test('a ratio is told without a unit', () => {
  expect(lines(say(compare('index', '>', 1.4, '1'), naming))).toEqual(['index is above 1.4'])
})

test('an explanation carries the answer and the fact behind each leaf', () => {
  const ferritin = { kind: 'known', value: 38, how: 'asserted', from: ['Observation/f1'] } as const
  const judgement = new Judgement({ ferritin }, civilDate('2026-11-22') as CivilDate)
  const low = compare('ferritin', '<=', 75, 'ng/mL')
  const criterion = any(low, is('sex', 'female'))
  const trace = judgement.trace(criterion)
  const explained = explain(trace, judgement.facts, naming)
  expect(explained.truth).toBe('met')
  expect(explained.parts[0]).toMatchObject({
    truth: 'met',
    feature: 'ferritin',
    fact: { value: 38 },
  })
  expect(explained.parts[1]).toMatchObject({ truth: 'undetermined', feature: 'sex' })
  expect(decisive(criterion, judgement)).toEqual([low])
})

test('a gate is told only where it alone decides', () => {
  const adult = gate(compare('age', '>=', 18, 'a'))
  const low = compare('ferritin', '<=', 75, 'ng/mL')
  const judge = (age: number, ferritin: number) =>
    new Judgement(
      {
        age: { kind: 'known', value: age, how: 'asserted', from: [] },
        ferritin: { kind: 'known', value: ferritin, how: 'asserted', from: [] },
      },
      civilDate('2026-11-22') as CivilDate,
    )
  expect(decisive(all(adult, low), judge(40, 38))).toEqual([low])
  expect(decisive(all(adult, low), judge(9, 38))).toEqual([adult])
  expect(decisive(all(adult, low), judge(9, 90))).toEqual([low])
  expect(decisive(adult, judge(40, 38))).toEqual([adult])
})

test('cut points gather thresholds, options and words by feature', () => {
  const cuts = cutPoints([
    all(compare('ferritin', '<=', 75, 'ng/mL'), compare('ferritin', '<', 50, 'ng/mL')),
    any(
      compare('ferritin', '>', 75, 'ng/mL'),
      is('sex', 'female'),
      includes('drugs', 'ropinirole'),
    ),
  ])
  expect(cuts.get('ferritin')?.thresholds).toEqual([
    { value: 50, turns: 'below' },
    { value: 75, turns: 'above' },
  ])
  expect(cuts.get('sex')?.options).toEqual(['female'])
  expect(cuts.get('drugs')?.words).toEqual(['ropinirole'])
})

test('each interval has a sample inside it, and a value between two turns of its own is its own', () => {
  const thresholds = cutPoints([
    any(compare('ferritin', '<', 75, 'ng/mL'), compare('ferritin', '<=', 75, 'ng/mL')),
  ]).get('ferritin')?.thresholds
  expect(intervals(thresholds ?? [], [0, 300]).map(({ sample }) => sample)).toEqual([
    37.5, 75, 187.5,
  ])
})
