import { expect, test } from 'vitest'
import { dosingWeight } from './dosing-weight.ts'

test('under a body mass index of 30 the actual weight counts', () => {
  // 97 / 1.8^2 = 29.94
  expect(dosingWeight({ weight: 97, height: 180, sex: 'male' })).toEqual({ kind: 'actual', kg: 97 })
})

test('from a body mass index of 30 the adjusted weight counts', () => {
  // 180 cm = 70.866 in; ideal 50 + 2.3 x 10.866 = 74.99; + 0.4 x (120 - 74.99) = 93.0
  const { kind, kg } = dosingWeight({ weight: 120, height: 180, sex: 'male' })
  expect(kind).toBe('adjusted')
  expect(kg).toBeCloseTo(93, 1)
})

test('without a height the actual weight counts', () => {
  expect(dosingWeight({ weight: 120, sex: 'female' })).toEqual({ kind: 'actual', kg: 120 })
})
