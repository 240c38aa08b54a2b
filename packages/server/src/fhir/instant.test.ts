import { expect, test } from 'vitest'
import { endOf, instantOf } from './instant.ts'

test.each([
  ['2026', '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ['2026-12', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
  ['2026-11-22T09:00:00+01:00', '2026-11-22T08:00:00.000Z', '2026-11-22T08:00:00.000Z'],
  ['2026-11-22T09:00:00 01:00', '2026-11-22T08:00:00.000Z', '2026-11-22T08:00:00.000Z'],
  ['2026-11-22T09:00', undefined, undefined],
  ['2026-13', undefined, undefined],
  ['2026-02-30', undefined, undefined],
  ['2026-02-30T09:00:00Z', undefined, undefined],
  ['yesterday', undefined, undefined],
  ['', undefined, undefined],
])('%s begins at %s and ends at %s', (text, begin, end) => {
  expect([instantOf(text)?.toISOString(), endOf(text)?.toISOString()]).toEqual([begin, end])
})
