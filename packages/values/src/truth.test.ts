import { expect, test } from 'vitest'
import type { Truth } from './truth.ts'
import { all, any, atLeast, not, truthOf } from './truth.ts'

// The strong tables of Kleene, written out by hand: T met, F not met, U undetermined.
const T = 'met'
const F = 'not-met'
const U = 'undetermined'
const itself = (truth: Truth) => truth

const TABLE: readonly { a: Truth; b: Truth; and: Truth; or: Truth }[] = [
  { a: T, b: T, and: T, or: T },
  { a: T, b: U, and: U, or: T },
  { a: T, b: F, and: F, or: T },
  { a: U, b: T, and: U, or: T },
  { a: U, b: U, and: U, or: U },
  { a: U, b: F, and: F, or: U },
  { a: F, b: T, and: F, or: T },
  { a: F, b: U, and: F, or: U },
  { a: F, b: F, and: F, or: F },
]

test.each(TABLE)('all of $a and $b is $and', ({ a, b, and }) =>
  expect(all([a, b], itself)).toBe(and),
)
test.each(TABLE)('any of $a and $b is $or', ({ a, b, or }) => expect(any([a, b], itself)).toBe(or))
test.each(TABLE)('at least 2 of $a and $b is all of them', ({ a, b, and }) =>
  expect(atLeast(2, [a, b])).toBe(and),
)
test.each(TABLE)('at least 1 of $a and $b is any of them', ({ a, b, or }) =>
  expect(atLeast(1, [a, b])).toBe(or),
)

test('not turns met and not met around and leaves undetermined open', () => {
  expect([T, F, U].map((truth) => not(truth as Truth))).toEqual([F, T, U])
})

test('of no parts, all is met and any is not', () => {
  expect(all([], itself)).toBe(T)
  expect(any([], itself)).toBe(F)
})

test('what is decided asks no further', () => {
  const asked: Truth[] = []
  const ask = (truth: Truth): Truth => {
    asked.push(truth)
    return truth
  }
  expect(all([U, F, T], ask)).toBe(F)
  expect(any([U, T, F], ask)).toBe(T)
  expect(asked).toEqual([U, F, U, T])
})

test('at least 2 of 3 waits while the open part could still decide', () => {
  expect(atLeast(2, [T, F, U])).toBe(U)
  expect(atLeast(2, [T, T, U])).toBe(T)
  expect(atLeast(2, [F, F, U])).toBe(F)
  expect(atLeast(0, [F])).toBe(T)
})

test('a plain truth value is met or not met', () => {
  expect([truthOf(true), truthOf(false)]).toEqual([T, F])
})
