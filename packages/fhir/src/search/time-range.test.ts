import { expect, test } from 'vitest'
import { timeRange, UTC } from './time-range.ts'

const iso = (text: string, zone = UTC) => {
  const range = timeRange(text, zone)
  return range && [new Date(range.low).toISOString(), new Date(range.high).toISOString()]
}

// https://hl7.org/fhir/R4/search.html#date and https://hl7.org/fhir/R4/datatypes.html#dateTime
test.each([
  ['2026', '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ['2024-02', '2024-02-01T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
  ['2025-12', '2025-12-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
  ['2026-11-22T17:25', '2026-11-22T17:25:00.000Z', '2026-11-22T17:26:00.000Z'],
  ['2026-11-22T17:25:15Z', '2026-11-22T17:25:15.000Z', '2026-11-22T17:25:16.000Z'],
  ['2026-11-22T17:25:15.5Z', '2026-11-22T17:25:15.500Z', '2026-11-22T17:25:15.600Z'],
  ['2026-11-22T17:25:15.123Z', '2026-11-22T17:25:15.123Z', '2026-11-22T17:25:15.124Z'],
  ['2026-11-22T17:25:15.123456Z', '2026-11-22T17:25:15.123Z', '2026-11-22T17:25:15.124Z'],
  ['2026-11-22T17:25:15-05:00', '2026-11-22T22:25:15.000Z', '2026-11-22T22:25:16.000Z'],
  ['2026-11-22T00:25:15+05:30', '2026-11-21T18:55:15.000Z', '2026-11-21T18:55:16.000Z'],
  ['1899-12-31', '1899-12-31T00:00:00.000Z', '1900-01-01T00:00:00.000Z'],
  ['0050-03', '0050-03-01T00:00:00.000Z', '0050-04-01T00:00:00.000Z'],
])('%s is the time from %s to %s', (text, low, high) => {
  expect(iso(text)).toEqual([low, high])
})

test.each([
  '',
  '26',
  '2026-13',
  '2026-00',
  '2026-02-30',
  '2023-02-29',
  '2026-1-1',
  '2026-01-01T24:00:00Z',
  '2026-01-01T10',
  '2026-01-01 10:00',
  '2026-01-01T10:00:00 01:00',
  '2026-01-01T10:61',
  'tomorrow',
])('"%s" is no time', (text) => {
  expect(iso(text)).toBeUndefined()
})

test('a time without a zone is that of the clinic, one with a zone is not moved', () => {
  const hour = 3_600_000
  const fiveHoursBehind = (wallClock: number) => wallClock + 5 * hour
  expect(iso('2026-11-22', fiveHoursBehind)).toEqual([
    '2026-11-22T05:00:00.000Z',
    '2026-11-23T05:00:00.000Z',
  ])
  expect(iso('2026-11-22T10:00:00Z', fiveHoursBehind)?.[0]).toBe('2026-11-22T10:00:00.000Z')
})
