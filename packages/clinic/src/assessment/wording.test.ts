import { Judgement } from '@legato/rules'
import type { Feature } from '@legato/values'
import { civilDate, unknown } from '@legato/values'
import { expect, test } from 'vitest'
import { tell, tellBriefly, valueInWords } from './wording.ts'

test.each([
  ['tsat', 22.94, '22.9%'],
  ['tsat', 19.97, '19.97%'],
  ['ferritin', 142.6, '143 ng/mL'],
  ['ferritin', 299.6, '299.6 ng/mL'],
  ['ferritin', 1234, '1230 ng/mL'],
] as const)(
  '%s of %d is told in three digits, never across a threshold',
  (feature, value, said) => {
    expect(valueInWords(feature, value)).toBe(said)
  },
)

test('one point is a point', () => {
  expect(valueInWords('phq9-item9', 1)).toBe('1 point')
  expect(valueInWords('phq9-item9', 2)).toBe('2 points')
})

function told(
  english: string,
  facts: Readonly<Record<string, Feature<number>>>,
  how = tell,
): string {
  const day = civilDate('2026-11-22')
  if (!day) throw new RangeError('not a day')
  return how({ id: 'said', english }, new Judgement(facts, day))
}

test('days since an infusion are an age and have none', () => {
  const fact = { kind: 'known', value: 88, how: 'inferred', at: '2026-08-26', from: [] } as const
  expect(told('{days-since-iv-iron} ago', { 'days-since-iv-iron': fact })).toBe('88 days ago')
})

const on = (at: string | undefined, value: number): Feature<number> => {
  return { kind: 'known', value, how: 'asserted', from: [], ...(at && { at }) }
}

test('values of one day are dated once; of another day, or of none, each', () => {
  const both = 'ferritin {ferritin}, saturation {tsat}'
  const ferritin = on('2026-11-13', 61)
  expect(told(both, { ferritin, tsat: on('2026-11-13', 22) })).toBe(
    'Ferritin 61 ng/mL, 9 days ago, saturation 22%',
  )
  expect(told(both, { ferritin, tsat: on('2026-11-01', 22) })).toBe(
    'Ferritin 61 ng/mL, 9 days ago, saturation 22%, 3 weeks ago',
  )
  expect(told(both, { ferritin, tsat: on(undefined, 22) })).toBe(
    'Ferritin 61 ng/mL, 9 days ago, saturation 22%, undated',
  )
  expect(told(both, { ferritin: on(undefined, 61), tsat: on('2026-11-13', 22) })).toBe(
    'Ferritin 61 ng/mL, undated, saturation 22%, 9 days ago',
  )
})

test('told briefly, a value is dated from the fifth week on', () => {
  expect(told('{ferritin}', { ferritin: on('2026-10-25', 61) }, tellBriefly)).toBe('61 ng/mL')
  expect(told('{ferritin}', { ferritin: on('2026-10-24', 61) }, tellBriefly)).toBe(
    '61 ng/mL, 4 weeks ago',
  )
})

test('a clearance on dialysis is not unreadable but not used', () => {
  const notes = [{ id: 'profile.on-dialysis', english: 'Not worked out on dialysis' }]
  const fact = unknown('unreadable', { from: [], notes })
  expect(told('clearance {creatinine-clearance}', { 'creatinine-clearance': fact })).toBe(
    'Clearance not used on dialysis',
  )
})
