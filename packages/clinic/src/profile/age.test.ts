import { expect, test } from 'vitest'
import { describedAs, notesOn, refused, said } from './invented.ts'

test('the age turns on the birthday', () => {
  expect(said(describedAs({ birthDate: '1968-11-22' }), 'age')).toBe(58)
  expect(said(describedAs({ birthDate: '1968-11-23' }), 'age')).toBe(57)
})

test('a birth month that leaves one age gives it', () => {
  expect(said(describedAs({ birthDate: '1968-03' }), 'age')).toBe(58)
})

test('a birth year leaves two ages: the lower one is a bound, and both are said', () => {
  const described = describedAs({ birthDate: '1968' })
  expect(said(described, 'age')).toEqual({ comparator: '>=', value: 57 })
  expect(described.facts.age.notes?.[0]?.values).toEqual({ years: 57, more: 58 })
})

test('no birth date is unknown, never zero', () => {
  expect(said(describedAs({}), 'age')).toBe('never-measured')
})

test.each([
  ['2027-01-01', 'birth-date-in-future'],
  ['1890-01-01', 'age-implausible'],
  ['soon', 'birth-date-unreadable'],
])('the birth date %s is reported and not used', (birthDate, reason) => {
  const described = describedAs({ birthDate })
  expect(said(described, 'age')).toBe('unreadable')
  expect(notesOn(described, 'age')).toEqual([reason])
  expect(refused(described)).toEqual([`Patient/p.birthDate ${reason}`])
})
