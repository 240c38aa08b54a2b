import { expect, test } from 'vitest'
import { convert, isUnit, measure } from './unit.ts'

// Worked by hand from the definitions of the units.
test.each([
  [38, 'ug/L', 'ng/mL', 38],
  [1.2, 'mg/dL', 'mg/L', 12],
  [0.5, '1', '%', 50],
  [154, '[lb_av]', 'kg', 69.85322498],
  [70, '[in_i]', 'cm', 177.8],
  [90, 'min', 'h', 1.5],
] as const)('%s %s is %s %s', (value, from, to, expected) => {
  expect(convert(value, from, to)).toBeCloseTo(expected, 9)
})

test('mass does not turn into substance: that needs to know which substance', () => {
  expect(convert(88.4, 'umol/L', 'mg/dL')).toBeUndefined()
})

test('a clearance is not a clearance per body surface', () => {
  expect(convert(60, 'mL/min', 'mL/min/{1.73_m2}')).toBeUndefined()
})

test('a measure is a finite number', () => {
  expect(() => measure(Number.NaN, 'kg')).toThrow(RangeError)
  expect(isUnit('stone')).toBe(false)
})
