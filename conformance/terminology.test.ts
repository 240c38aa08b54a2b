import { analyteOf, resolveCondition, resolveDrug } from '@legato/knowledge'
import { expect, test } from 'vitest'
import conditions from './terminology/conditions.json' with { type: 'json' }
import ingredients from './terminology/ingredients.json' with { type: 'json' }
import laboratory from './terminology/laboratory.json' with { type: 'json' }
import products from './terminology/products.json' with { type: 'json' }

/** Names and route of what a statement resolves to; the kind when it does not resolve. */
function drugsOf(statement: Parameters<typeof resolveDrug>[0]) {
  const match = resolveDrug(statement)
  if (match.kind !== 'resolved') return match.kind
  return match.ingredients.map(({ drug }) => drug.name).sort()
}

test.each(ingredients.rows)('RxNorm $code is the ingredient $name', (row) => {
  expect(drugsOf({ codings: [{ system: row.system, code: row.code }] })).toEqual(row.ingredients)
  expect(drugsOf({ text: row.display })).toEqual(row.ingredients)
})

test.each(products.rows)('product $code is $display', (row) => {
  const { system, code, display } = row
  const match = resolveDrug({ codings: [{ system, code }] })
  expect(match.kind === 'resolved' && match.route).toBe(row.route)
  expect(drugsOf({ codings: [{ system, code }] })).toEqual(row.ingredients)
  expect(resolveDrug({ codings: [{ system, code, display }] })).not.toHaveProperty('conflict')
  expect(drugsOf({ text: display })).toEqual(row.ingredients)
})

test.each(laboratory.rows)('LOINC $code is $name', (row) => {
  const codings = [{ system: row.system, code: row.code, display: row.display }]
  expect(analyteOf({ codings })?.id ?? null).toBe(row.analyte)
})

test.each(conditions.rows)('$code is $display', (row) => {
  const { system, code, display } = row
  expect([...resolveCondition({ codings: [{ system, code }] })].sort()).toEqual(row.concepts)
  expect([...resolveCondition({ codings: [{ system, code, display }] })].sort()).toEqual(
    row.concepts,
  )
})
