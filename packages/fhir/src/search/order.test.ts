import { expect, test } from 'vitest'
import { isResource } from '../resource.ts'
import { indexOf } from './index-of.ts'
import { compareBy } from './order.ts'
import { parseSearch } from './parse.ts'

const observation = (id: string, status: string, days: readonly string[], lastUpdated: string) => ({
  resourceType: 'Observation',
  id,
  status,
  meta: { lastUpdated },
  component: [],
  ...(days.length > 0 ? { effectiveTiming: { event: days } } : {}),
  category: days.map((day) => ({ coding: [{ code: day }] })),
})
const observations: readonly object[] = [
  observation('a', 'final', ['2026-01-02'], '2026-03-01T00:00:00Z'),
  observation('b', 'final', ['2026-01-01', '2026-01-09'], '2026-02-01T00:00:00Z'),
  observation('c', 'amended', [], '2026-01-01T00:00:00Z'),
  observation('d', 'amended', ['2026-01-03'], '2026-04-01T00:00:00Z'),
]

// https://hl7.org/fhir/R4/search.html#sort: of several values, the one that comes first counts.
test.each([
  ['_id', 'abcd'],
  ['-_id', 'dcba'],
  ['_lastUpdated', 'cbad'],
  ['date', 'badc'],
  ['-date', 'dabc'],
  ['category', 'badc'],
  ['-category', 'bdac'],
  ['status,-_id', 'dcba'],
  ['-status,_lastUpdated', 'bacd'],
  ['status', 'cdab'],
  ['-status', 'badc'],
])('_sort=%s gives %s', (sort, order) => {
  const parsed = parseSearch('Observation', [['_sort', sort]])
  if (parsed.kind === 'refused') throw new Error(sort)
  const indexes = observations.filter(isResource).map((one) => indexOf(one))
  expect(
    indexes
      .toSorted(compareBy(parsed.query.sort))
      .map(({ id }) => id)
      .join(''),
  ).toBe(order)
})
