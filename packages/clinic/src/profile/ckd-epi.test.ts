import { expect, test } from 'vitest'
import { ckdEpi } from './ckd-epi.ts'

test('a woman of 50 with creatinine 1.0 has an estimated GFR of 68.6', () => {
  // 1.0/0.7 = 1.42857; ^-1.2 = 0.65181; 0.9938^50 = 0.73274; 142 x 0.65181 x 0.73274 x 1.012 = 68.63
  expect(ckdEpi({ creatinine: 1, age: 50, sex: 'female' })).toBeCloseTo(68.63, 1)
})

test('a man of 60 with creatinine 1.2 has an estimated GFR of 69.2', () => {
  // 1.2/0.9 = 1.33333; ^-1.2 = 0.70806; 0.9938^60 = 0.68855; 142 x 0.70806 x 0.68855 = 69.23
  expect(ckdEpi({ creatinine: 1.2, age: 60, sex: 'male' })).toBeCloseTo(69.23, 1)
})

test('a creatinine under the threshold of the sex uses the flatter slope', () => {
  // 0.5/0.7 = 0.714286; ^-0.241 = 1.08447; 0.9938^30 = 0.82979; 142 x 1.08447 x 0.82979 x 1.012 = 129.3
  expect(ckdEpi({ creatinine: 0.5, age: 30, sex: 'female' })).toBeCloseTo(129.3, 0)
})
