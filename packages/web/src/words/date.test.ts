import { expect, test } from 'vitest'
import { ageOf, dateInWords, spanInWords } from './date.ts'

test('a date is said no more exactly than it was written', () => {
  expect(dateInWords('2026-10-02')).toBe('2 Oct 2026')
  expect(dateInWords('2026-10-02T23:30:00-11:00')).toBe('2 Oct 2026')
  expect(dateInWords('1989-09-27')).toBe('27 Sep 1989')
  expect(dateInWords('2026-10')).toBe('Oct 2026')
  expect(dateInWords('2026')).toBe('2026')
})

test('what is no date is shown as it is', () => {
  expect(dateInWords('last spring')).toBe('last spring')
})

test('the age of a value is told in the largest unit that still tells', () => {
  expect(ageOf('2026-11-22', '2026-11-22')).toBe('today')
  expect(ageOf('2026-11-12', '2026-11-22')).toBe('10 days ago')
  expect(ageOf('2026-10-04', '2026-11-22')).toBe('7 weeks ago')
  expect(ageOf('2026-05-22', '2026-11-22')).toBe('6 months ago')
  expect(ageOf('2021', '2026-11-22')).toBe('6 years ago')
})

test('how far two days lie apart is told the same from either end', () => {
  expect(spanInWords('2025-09-18', '2025-10-09')).toBe('3 weeks')
  expect(spanInWords('2025-10-09', '2025-09-18')).toBe('3 weeks')
  expect(spanInWords('2025-10-15', '2025-10-09')).toBe('6 days')
  expect(spanInWords('2025-10-10', '2025-10-09')).toBe('1 day')
})
