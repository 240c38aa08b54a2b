import { expect, test } from 'vitest'
import { cockcroftGault } from './cockcroft-gault.ts'

test('a man of 60, 72 kg, creatinine 1.0 clears 80 mL/min', () => {
  // (140 - 60) x 72 / (72 x 1) = 80
  expect(cockcroftGault({ age: 60, sex: 'male', weight: 72, creatinine: 1 })).toBe(80)
})

test('a woman clears 85 per cent of what a man of the same measures does', () => {
  // 80 x 0.85 = 68
  expect(cockcroftGault({ age: 60, sex: 'female', weight: 72, creatinine: 1 })).toBe(68)
})
