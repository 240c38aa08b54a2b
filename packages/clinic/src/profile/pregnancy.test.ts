import type { Condition } from '@legato/fhir'
import { expect, test } from 'vitest'
import { describedAs, lab, notesOn, said, woman } from './invented.ts'

const STATUS = '82810-3'
const WEEKS = '49051-6'
const DAYS = '49052-4'

const status = (code: string, effectiveDateTime = '2026-11-01') => {
  const { valueQuantity, ...rest } = lab(STATUS, [0, ''], { effectiveDateTime })
  return { ...rest, valueCodeableConcept: { coding: [{ code }] }, unused: valueQuantity }
}

function pregnant(rest: Partial<Condition> = {}): Condition {
  return {
    resourceType: 'Condition',
    id: 'c',
    subject: { reference: 'Patient/p' },
    clinicalStatus: { coding: [{ code: 'active' }] },
    code: { text: 'Pregnancy' },
    onsetDateTime: '2026-08-01',
    ...rest,
  }
}

test('the pregnancy of a woman of whom nothing is said is unknown', () => {
  expect(said(woman(), 'pregnancy')).toBe('never-measured')
  expect(said(woman(), 'could-become-pregnant')).toBe('never-measured')
})

test.each([
  ['77386006', true],
  ['LA26683-5', false],
])('the pregnancy status %s is read', (code, expected) => {
  expect(said(woman(status(code)), 'pregnancy')).toBe(expected)
})

test('an active Condition of pregnancy counts for 42 weeks', () => {
  expect(said(woman(pregnant()), 'pregnancy')).toBe(true)
  // 2026-11-22 minus 294 days is 2026-02-01.
  expect(said(woman(pregnant({ onsetDateTime: '2026-01-31' })), 'pregnancy')).toBe('out-of-date')
})

test('a newer status ends an older Condition of pregnancy', () => {
  expect(said(woman(pregnant(), status('60001007')), 'pregnancy')).toBe(false)
})

test('men, girls under 10 and women over 55 are taken as not pregnant', () => {
  const man = describedAs({ gender: 'male', birthDate: '1980-01-01' })
  expect(said(man, 'pregnancy')).toBe(false)
  expect(notesOn(man, 'pregnancy')).toEqual(['by-sex'])
  const older = describedAs({ gender: 'female', birthDate: '1970-01-01' })
  expect(said(older, 'pregnancy')).toBe(false)
  expect(notesOn(older, 'pregnancy')).toEqual(['by-age'])
  expect(said(describedAs({ gender: 'female', birthDate: '2017-01-01' }), 'pregnancy')).toBe(false)
  expect(said(describedAs({ gender: 'female', birthDate: '1971-01-01' }), 'pregnancy')).toBe(
    'never-measured',
  )
})

test('a record that calls a man pregnant is conflicting', () => {
  expect(said(describedAs({ gender: 'male' }, pregnant()), 'pregnancy')).toBe('conflicting')
})

test('a gestational age is carried forward to today and gives pregnancy and trimester', () => {
  // 10 weeks on 1 November + 21 days = 13 weeks on 22 November: still first trimester.
  const described = woman(lab(WEEKS, [10, 'wk']))
  expect(said(described, 'gestational-age')).toBe(13)
  expect(said(described, 'trimester')).toBe('first')
  expect(said(described, 'pregnancy')).toBe(true)
  expect(notesOn(described, 'gestational-age')).toEqual(['carried-forward'])
})

test.each([
  [11, 'second'], // 11 + 3 = 14 weeks
  [24, 'second'], // 27 weeks
  [25, 'third'], // 28 weeks
])('%d weeks three weeks ago are the %s trimester today', (weeks, trimester) => {
  expect(said(woman(lab(WEEKS, [weeks, 'wk'])), 'trimester')).toBe(trimester)
})

test('a gestational age in days is read', () => {
  // 70 days are 10 weeks, and 3 weeks have passed.
  expect(said(woman(lab(DAYS, [70, 'd'])), 'gestational-age')).toBe(13)
})

test('a gestational age that would be over 42 weeks today is out of date', () => {
  const described = woman(lab(WEEKS, [30, 'wk'], { effectiveDateTime: '2026-08-01' }))
  expect(said(described, 'gestational-age')).toBe('out-of-date')
  expect(said(described, 'trimester')).toBe('out-of-date')
  expect(said(described, 'pregnancy')).toBe('never-measured')
})

test('after the end of a pregnancy no gestational age runs on', () => {
  const described = woman(lab(WEEKS, [10, 'wk']), status('60001007', '2026-11-10'))
  expect(said(described, 'pregnancy')).toBe(false)
  expect(said(described, 'gestational-age')).toBe('out-of-date')
})
