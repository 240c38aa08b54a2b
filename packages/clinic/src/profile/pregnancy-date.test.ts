import type { Observation } from '@legato/fhir'
import { expect, test } from 'vitest'
import { notesOn, ours, refused, said, woman } from './invented.ts'

function dated(code: string, valueDateTime: string, rest: Partial<Observation> = {}) {
  return ours('gestational-age', {
    id: code,
    code: { coding: [{ system: 'http://loinc.org', code }] },
    valueDateTime,
    ...rest,
  })
}
const [DELIVERY, MENSTRUATION] = ['11778-8', '8665-2']

test('an expected date of delivery gives the weeks of today', () => {
  // From 22 November 2026 to 1 March 2027 are 99 days: 40 weeks less 14.1.
  const described = woman(dated(DELIVERY, '2027-03-01'))
  expect(said(described, 'gestational-age')).toBeCloseTo(25.9, 1)
  expect(said(described, 'pregnancy')).toBe(true)
  expect(said(described, 'trimester')).toBe('second')
})

test('a delivery that was expected long ago is no pregnancy', () => {
  const described = woman(dated(DELIVERY, '2026-03-01', { effectiveDateTime: '2025-10-01' }))
  expect(said(described, 'gestational-age')).toBe('out-of-date')
  expect(said(described, 'pregnancy')).toBe('never-measured')
})

test('a date of delivery that fits no pregnancy is reported', () => {
  expect(refused(woman(dated(DELIVERY, '2030-01-01')))).toEqual(['Observation/11778-8 implausible'])
})

test('the last menstruation says nothing of a pregnancy, but dates one that is on record', () => {
  const menstruation = dated(MENSTRUATION, '2026-08-02')
  expect(said(woman(menstruation), 'pregnancy')).toBe('never-measured')
  expect(said(woman(menstruation), 'gestational-age')).toBe('never-measured')
  const pregnant = ours('pregnancy', { valueBoolean: true })
  // 112 days to 22 November: 16 weeks.
  expect(said(woman(menstruation, pregnant), 'gestational-age')).toBeCloseTo(16, 1)
})

test.each(['20+3', '20w3d', '20 3/7'])('"%s" is 20 weeks and 3 days', (valueString) => {
  const code = { coding: [{ system: 'http://loinc.org', code: '18185-9' }] }
  const described = woman(
    ours('gestational-age', { code, valueString, effectiveDateTime: '2026-11-22' }),
  )
  expect(said(described, 'gestational-age')).toBeCloseTo(20.43, 2)
  expect(notesOn(described, 'gestational-age')).toEqual([])
})
