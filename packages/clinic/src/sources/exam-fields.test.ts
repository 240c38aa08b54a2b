import { expect, test } from 'vitest'
import { componentsOf, treeOf } from './exam-fields.ts'

test('each value stands under its path, in the unit that its name ends with', () => {
  const components = componentsOf({ segment: 'GSVa', refluxMs: 1200, thrombus: { lengthMm: 30 } })
  expect(
    components.map(({ code, valueString, valueQuantity }) => [
      code.coding?.[0]?.code,
      valueString ?? valueQuantity?.value,
      valueQuantity?.code,
    ]),
  ).toEqual([
    ['segment', 'GSVa', undefined],
    ['refluxMs', 1200, 'ms'],
    ['thrombus.lengthMm', 30, 'mm'],
  ])
})

test('lists of objects come back in their order', () => {
  const tree = { limitations: ['obese', 'dressing'], items: [{ a: 1, b: true }, { a: 2 }] }
  expect(treeOf(componentsOf(tree).toReversed())).toEqual(tree)
})

test('a text without a letter comes back, apart from what is unknown', () => {
  const tree = { items: [{ place: '1.6', value: '' }], brachial: {} }
  expect(treeOf(componentsOf(tree))).toEqual(tree)
  expect(componentsOf(tree).some(({ valueString }) => valueString === '')).toBe(false)
})

test('a path that fits no tree harms nothing', () => {
  const hostile = ['__proto__.polluted', 'a.b', 'a', 'x'.repeat(3) + '.y'.repeat(20), '']
  const components = hostile.map((code) => ({
    code: { coding: [{ system: 'urn:legato:exam-field', code }] },
    valueString: 'x',
  }))
  expect(treeOf(components)).toMatchObject({ a: 'x' })
  expect('polluted' in {}).toBe(false)
})
