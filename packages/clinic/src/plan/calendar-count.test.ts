import type { Strength } from '@legato/knowledge'
import { expect, test } from 'vitest'
import { counterOf } from './calendar-count.ts'

const whole = (amount: number): Strength => ({ amount, form: 'tablet' })
const scored = (amount: number): Strength => ({ amount, form: 'tablet', halves: true })

/** `2 x 0.25, half of 0.5`, as a pharmacist writes it. */
function counted(strengths: readonly Strength[], mg: number): string | undefined {
  const pieces = counterOf(strengths, 100).make(mg)
  return pieces
    ?.map(({ count, strength, half }) => `${count} x ${half ? 'half of ' : ''}${strength}`)
    .join(', ')
}

test('an amount is made of the fewest whole pieces', () => {
  expect(counted([whole(0.25), whole(0.5), whole(1)], 1.75)).toBe('1 x 1, 1 x 0.5, 1 x 0.25')
})

test('a half is taken only of a scored tablet, and only where nothing whole will do', () => {
  expect(counted([scored(0.25), scored(0.5)], 0.375)).toBe('1 x 0.25, 1 x half of 0.25')
  expect(counted([whole(0.125), scored(0.5)], 0.25)).toBe('2 x 0.125')
  expect(counted([whole(0.25)], 0.125)).toBeUndefined()
})

test('the fewest pieces are found where the largest piece first would miss them', () => {
  // 30 + 10 x 3 would be four pieces; 20 x 3 are three.
  expect(counted([whole(10), whole(20), whole(30)], 60)).toBe('2 x 30')
  expect(counted([whole(30), whole(20)], 50)).toBe('1 x 30, 1 x 20')
})

test('what cannot be made is refused, and the next lower amount is found', () => {
  const patches = counterOf([whole(2), whole(4)], 8)
  expect(patches.make(3)).toBeUndefined()
  expect(patches.atMost(3)).toBe(2)
  expect(patches.atMost(1)).toBe(0)
})

test('no strengths make nothing but nought', () => {
  const none = counterOf([], 10)
  expect(none.make(1)).toBeUndefined()
  expect(none.atMost(1)).toBe(0)
})
