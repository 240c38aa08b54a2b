import { expect, test } from 'vitest'
import { zoneOf } from './zone.ts'

const wall = (text: string) => Date.parse(`${text}Z`)
const told = (zone: string, text: string) => new Date(zoneOf(zone)(wall(text))).toISOString()

test('midnight in a place is that of its clocks, in summer and in winter', () => {
  expect(told('America/New_York', '2026-01-15T00:00')).toBe('2026-01-15T05:00:00.000Z')
  expect(told('America/New_York', '2026-07-15T00:00')).toBe('2026-07-15T04:00:00.000Z')
  expect(told('Europe/Berlin', '2026-07-15T00:00')).toBe('2026-07-14T22:00:00.000Z')
  expect(told('Pacific/Auckland', '2026-01-15T00:00')).toBe('2026-01-14T11:00:00.000Z')
  expect(told('Asia/Kolkata', '2026-01-15T12:00')).toBe('2026-01-15T06:30:00.000Z')
  expect(told('UTC', '2026-01-15T12:00')).toBe('2026-01-15T12:00:00.000Z')
})

// Berlin: 29 March 2026, 02:00 becomes 03:00; 25 October 2026, 03:00 becomes 02:00.
test('on the days on which the clocks change the hours before and after are right', () => {
  expect(told('Europe/Berlin', '2026-03-29T01:59')).toBe('2026-03-29T00:59:00.000Z')
  expect(told('Europe/Berlin', '2026-03-29T03:00')).toBe('2026-03-29T01:00:00.000Z')
  expect(told('Europe/Berlin', '2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z')
  expect(told('Europe/Berlin', '2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z')
  expect(told('Europe/Berlin', '2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z')
  expect(told('America/New_York', '2026-11-01T01:30')).toBe('2026-11-01T05:30:00.000Z')
  expect(told('America/New_York', '2026-03-08T03:00')).toBe('2026-03-08T07:00:00.000Z')
})

test('there is no zone that nobody knows', () => {
  expect(() => zoneOf('Europe/Atlantis')).toThrow(RangeError)
})
