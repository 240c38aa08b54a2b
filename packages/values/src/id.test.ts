import { expect, test } from 'vitest'
import { id, isId } from './id.ts'

test('an id is 1 to 64 letters, digits, dashes and dots', () => {
  expect(id<'Patient'>('a-1.B')).toBe('a-1.B')
  expect(isId('')).toBe(false)
  expect(isId('a'.repeat(65))).toBe(false)
  expect(() => id('../etc')).toThrow(TypeError)
})
