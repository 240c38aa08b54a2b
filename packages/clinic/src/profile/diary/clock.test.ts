import { expect, test } from 'vitest'
import { hoursSinceNine, onClock, sinceNine } from './clock.ts'

test('from nine in the morning to nine, times lie on one line', () => {
  const times = ['09:00', '12:30', '21:30', '00:15', '03:00', '08:59']
  expect(times.map(sinceNine)).toEqual([0, 3.5, 12.5, 15.25, 18, 23 + 59 / 60])
})

test('a time comes back on the clock', () => {
  expect(onClock(hoursSinceNine(21.5))).toBe(21.5)
  expect(onClock(hoursSinceNine(1))).toBe(1)
  expect(onClock(0)).toBe(9)
})

test('what is no time is none', () => {
  expect(['no-urge', '', '24:30', '9:00', '21:75'].map(sinceNine)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  )
})
