import { Judgement } from '@legato/rules'
import type { Feature } from '@legato/values'
import { civilDate, unknown } from '@legato/values'
import { expect, test } from 'vitest'
import { tell, valueInWords } from './wording.ts'

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

function told(english: string, facts: Readonly<Record<string, Feature<number>>>): string {
  const day = civilDate('2026-11-22')
  if (!day) throw new RangeError('not a day')
  return tell({ id: 'said', english }, new Judgement(facts, day))
}

test('days since an infusion are an age and have none', () => {
  const fact = { kind: 'known', value: 88, how: 'inferred', at: '2026-08-26', from: [] } as const
  expect(told('{days-since-iv-iron} ago', { 'days-since-iv-iron': fact })).toBe('88 days ago')
})

test('a clearance on dialysis is not unreadable but not used', () => {
  const notes = [{ id: 'profile.on-dialysis', english: 'Not worked out on dialysis' }]
  const fact = unknown('unreadable', { from: [], notes })
  expect(told('clearance {creatinine-clearance}', { 'creatinine-clearance': fact })).toBe(
    'Clearance not used on dialysis',
  )
})
