import { expect, test } from 'vitest'
import { schwartz } from './schwartz.ts'

test('a child of 120 cm with creatinine 0.5 has an estimated GFR of 99.1', () => {
  // 0.413 x 120 = 49.56; / 0.5 = 99.12
  expect(schwartz({ height: 120, creatinine: 0.5 })).toBeCloseTo(99.12, 6)
})
