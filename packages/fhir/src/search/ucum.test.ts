import { expect, test } from 'vitest'
import { inBaseUnits } from './ucum.ts'

const system = 'http://unitsofmeasure.org'
const base = (value: number, code: string) =>
  inBaseUnits({ low: value, high: value }, { system, code })

// Factors of https://ucum.org/ucum, reckoned by hand.
test.each([
  [1, 'mg', 0.001, 'g'],
  [12, 'ng/mL', 0.012, 'g.m-3'],
  [12, 'ug/L', 0.012, 'g.m-3'],
  [13.5, 'g/dL', 135_000, 'g.m-3'],
  [4.2, 'mmol/L', 4.2, 'm-3.mol'],
  [90, 'mL/min', 0.0000015, 'm3.s-1'],
  [5, '10*9/L', 5e12, 'm-3'],
  [5000, '/uL', 5e12, 'm-3'],
  [5, '%', 0.05, '1'],
  [120, 'mm[Hg]', 15_998_640, 'g.m-1.s-2'],
  [16, 'kPa', 16_000_000, 'g.m-1.s-2'],
  [500, 'ms', 0.5, 's'],
  [2, 'wk', 1_209_600, 's'],
  [3, 'a', 36, 'mo'],
  [30, 'cm/s', 0.3, 'm.s-1'],
  [25, 'kg/m2', 25_000, 'g.m-2'],
  [10, '[in_i]', 0.254, 'm'],
  [2, 'm[IU]/L', 2, '[IU].m-3'],
])('%f %s is %f %s', (value, code, low, unit) => {
  expect(base(value, code)).toEqual({ low, high: low, code: unit })
})

test('what was counted stays of its own kind', () => {
  expect(base(72, '{beats}/min')?.code).not.toBe(base(72, '/min')?.code)
  expect(base(90, 'mL/min/{1.73_m2}')?.code).not.toBe(base(90, 'mL/min')?.code)
  expect(base(1, 'mol')?.code).not.toBe(base(1, '1')?.code)
})

test.each([
  '',
  'Cel',
  '[pH]',
  'milligram',
  'mg/',
  'mg dL',
  '(mg/dL)',
  'constructor',
  'xg',
  '//g',
  '1/',
  `${'g.'.repeat(25)}g`,
])('the unit "%s" is not converted', (code) => {
  expect(base(1, code)).toBeUndefined()
})

test('a unit of another system is not converted', () => {
  expect(
    inBaseUnits({ low: 1, high: 1 }, { system: 'http://a.example', code: 'mg' }),
  ).toBeUndefined()
})
