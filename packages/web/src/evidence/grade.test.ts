import type { Position } from '@legato/server/api'
import { expect, test } from 'vitest'
import { isFirm, leading } from './grade.ts'

const position: Position = {
  source: 'AASM-2025',
  direction: 'for',
  strength: 'strong',
  certainty: 'moderate',
  population: 'Adults with RLS',
  verified: true,
  applies: 'met',
}

test('only strong, certain and checked advice looks sure', () => {
  expect(isFirm(position)).toBe(true)
  expect(isFirm({ ...position, verified: false })).toBe(false)
  expect(isFirm({ ...position, strength: 'conditional' })).toBe(false)
  expect(isFirm({ ...position, certainty: 'very-low' })).toBe(false)
  expect(isFirm({ ...position, certainty: 'not-stated' })).toBe(false)
})

test('the position that leads speaks of this patient, or may', () => {
  const open: Position = { ...position, source: 'IRLSSG-IRON-2018', applies: 'undetermined' }
  const other: Position = { ...position, source: 'PEDIATRIC-2013', applies: 'not-met' }
  expect(leading([other, open, position])).toBe(position)
  expect(leading([other, open])).toBe(open)
  expect(leading([other])).toBeUndefined()
})
