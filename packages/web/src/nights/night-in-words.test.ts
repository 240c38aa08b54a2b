import { expect, test } from 'vitest'
import { eveningOf } from './night-in-words.ts'

test('a night is that of its evening, also where the recorder was started after midnight', () => {
  expect(eveningOf('2024-03-01T22:30:00')).toBe('2024-03-01')
  expect(eveningOf('2024-03-01T00:10:00')).toBe('2024-02-29')
  expect(eveningOf('2024-03-01T12:00:00')).toBe('2024-03-01')
})

test('a start that cannot be read gives no evening', () => {
  expect(eveningOf('noon')).toBeNull()
})
