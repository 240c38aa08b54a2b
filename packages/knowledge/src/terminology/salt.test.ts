import { expect, test } from 'vitest'
import { asPublished } from './salt.ts'

// EU product information of Mirapexin, sections 2 and 4.2.
test.each([
  [0.088, 0.125],
  [0.18, 0.25],
  [0.35, 0.5],
  [0.7, 1],
  [1.1, 1.5],
  // Three tablets of 0.18 mg base.
  [0.54, 0.75],
  [3.15, 4.5],
])('pramipexole %d mg, a strength of the base, is %d mg of the salt', (base, salt) => {
  expect(asPublished('pramipexole', base)).toBe(salt)
})

test.each([0.125, 0.25, 0.5, 0.75, 1, 1.5, 4.5])('pramipexole %d mg is the salt', (salt) => {
  expect(asPublished('pramipexole', salt)).toBe(salt)
})

test('what the record calls the base is the base, whatever the number', () => {
  expect(asPublished('pramipexole', 0.25, true)).toBeCloseTo(0.357, 3)
})

test('other drugs stay as they are, and so does an amount that no tablet makes', () => {
  expect(asPublished('ropinirole', 0.35)).toBe(0.35)
  expect(asPublished('pramipexole', 0.4)).toBe(0.4)
})
