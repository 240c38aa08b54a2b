import { Judgement } from '@legato/rules'
import { civilDate, unknown } from '@legato/values'
import { expect, test } from 'vitest'
import { compare, yes } from './criteria.ts'
import { surely } from './surely.ts'

const today = civilDate('2026-11-22')
const severe = compare('irls-total', '>=', 21, '{score}')

function judged(facts: Readonly<Record<string, number | boolean>>): Judgement {
  if (!today) throw new Error('no day')
  const known = Object.entries(facts).map(([id, value]) => [
    id,
    { kind: 'known', value, how: 'asserted', from: [] } as const,
  ])
  return new Judgement(Object.fromEntries(known), today)
}

test('what holds and is known holds surely', () => {
  expect(judged({ 'irls-total': 21 }).isMet(surely(severe))).toBe('met')
  expect(judged({ 'irls-total': 20 }).isMet(surely(severe))).toBe('not-met')
})

test('what nobody measured does not hold surely, and stays open otherwise', () => {
  expect(judged({}).isMet(surely(severe))).toBe('not-met')
  expect(judged({}).isMet(severe)).toBe('undetermined')
  expect(judged({}).supposing('irls-total', unknown('out-of-date')).isMet(surely(severe))).toBe(
    'not-met',
  )
})

test('of several, one that is known is enough', () => {
  const criterion = surely(severe, yes('malabsorption'))
  expect(judged({ malabsorption: true }).isMet(criterion)).toBe('met')
  expect(judged({ malabsorption: false }).isMet(criterion)).toBe('not-met')
})
