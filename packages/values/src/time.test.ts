import { expect, test } from 'vitest'
import type { CivilDate } from './time.ts'
import { addDays, civilDate, daysBetween, daysOf, yearsBetween } from './time.ts'

function day(text: string): CivilDate {
  const found = civilDate(text)
  if (!found) throw new Error(`${text} is no day`)
  return found
}

test('a day is a day of the calendar, not just of the right form', () => {
  expect(civilDate('2024-02-29')).toBe('2024-02-29')
  expect(civilDate('2026-02-29')).toBeUndefined()
  expect(civilDate('2026-13-01')).toBeUndefined()
  expect(civilDate('2026-02')).toBeUndefined()
  expect(civilDate('2000-02-29')).toBe('2000-02-29')
  expect(civilDate('1900-02-29')).toBeUndefined()
  expect(civilDate('2026-04-31')).toBeUndefined()
  expect(civilDate('2026-00-10')).toBeUndefined()
  expect(civilDate('2026-01-00')).toBeUndefined()
})

test.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026-11-22', '2026-11-22', '2026-11-22'],
  ['2026-11-22T23:30:00+02:00', '2026-11-22', '2026-11-22'],
  ['2026-06-30T23:59:60Z', '2026-06-30', '2026-06-30'],
  ['2026-11-22T10:00', '2026-11-22', '2026-11-22'],
  ['2026-11-22 10:00:00.123', '2026-11-22', '2026-11-22'],
])('%s may mean any day from %s to %s', (text, first, last) => {
  expect(daysOf(text)).toEqual({ first, last })
})

test.each([
  'yesterday',
  '2026-2-1',
  '2026-11-22Tnoon',
  '2026-11-22T99:00Z',
  '20261122',
  '2026-11T10:00',
  '',
])('%s is no date', (text) => {
  expect(daysOf(text)).toBeUndefined()
})

test('days are counted on the calendar, across a clock change and a leap day', () => {
  expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2)
  expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2)
  expect(daysBetween(day('2026-11-22'), day('2026-11-20'))).toBe(-2)
  expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01')
})

test('one is a year older on the birthday, and born on 29 February on 1 March', () => {
  expect(yearsBetween(day('1968-11-22'), day('2026-11-21'))).toBe(57)
  expect(yearsBetween(day('1968-11-22'), day('2026-11-22'))).toBe(58)
  expect(yearsBetween(day('2008-02-29'), day('2026-02-28'))).toBe(17)
  expect(yearsBetween(day('2008-02-29'), day('2026-03-01'))).toBe(18)
})
