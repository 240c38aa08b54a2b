import type { Condition, MedicationStatement, Observation, Resource } from '@legato/fhir'
import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import type { CaseFeatures } from './case-features.ts'
import { describe } from './describe.ts'
import { ours, refused, said, today } from './invented.ts'
import { newestDay } from './newest-day.ts'

function day(text: string) {
  const found = civilDate(text)
  if (!found) throw new RangeError(`${text} is no day`)
  return found
}

const patient = {
  resourceType: 'Patient',
  id: 'p',
  gender: 'female',
  birthDate: '1980-05-04',
} as const

function asOf(date: string, ...resources: readonly Resource[]): CaseFeatures {
  return describe({ patient, resources }, { asOf: day(date) })
}

const copd: Condition = {
  resourceType: 'Condition',
  id: 'c',
  subject: { reference: 'Patient/p' },
  code: { text: 'COPD' },
  onsetDateTime: '2020-01-01',
  recordedDate: '2026-10-10',
}

test('a condition that was written down later was not known then', () => {
  expect(said(asOf('2026-11-22', copd), 'copd')).toBe(true)
  const before = asOf('2026-09-01', copd)
  expect(said(before, 'copd')).toBe('never-measured')
  expect(refused(before)).toEqual(['Condition/c in-the-future'])
})

test('a condition that has ended since was there then', () => {
  const over: Condition = {
    ...copd,
    recordedDate: '2020-01-01',
    clinicalStatus: { coding: [{ code: 'resolved' }] },
    abatementDateTime: '2026-10-01',
  }
  expect(said(asOf('2026-11-22', over), 'copd')).toBe(false)
  expect(said(asOf('2026-09-01', over), 'copd')).toBe(true)
})

test('a drug that was stopped since was taken then', () => {
  const stopped: MedicationStatement = {
    resourceType: 'MedicationStatement',
    id: 'm',
    subject: { reference: 'Patient/p' },
    status: 'stopped',
    medicationCodeableConcept: { text: 'Pramipexole 0.25 mg' },
    effectivePeriod: { start: '2024-01-01', end: '2026-10-01' },
    dateAsserted: '2026-10-02',
  }
  const other: MedicationStatement = {
    ...stopped,
    id: 'n',
    status: 'active',
    medicationCodeableConcept: { text: 'Ibuprofen' },
    effectivePeriod: { start: '2024-01-01' },
    dateAsserted: '2024-01-01',
  }
  expect(said(asOf('2026-11-22', stopped, other), 'current-drugs')).toMatchObject({
    has: ['ibuprofen'],
  })
  expect(said(asOf('2026-09-01', stopped, other), 'current-drugs')).toMatchObject({
    has: expect.arrayContaining(['pramipexole', 'ibuprofen']),
  })
})

test('a result that came back later was not known then', () => {
  const result: Observation = ours('ferritin', {
    effectiveDateTime: '2026-08-30',
    issued: '2026-09-09T08:00:00Z',
    valueQuantity: { value: 38, unit: 'ng/mL' },
  })
  expect(said(asOf('2026-09-01', result), 'ferritin')).toBe('never-measured')
  expect(said(asOf('2026-09-09', result), 'ferritin')).toBe(38)
})

test('the newest day is that of the newest entry up to the day asked for', () => {
  const ferritin = ours('ferritin', { effectiveDateTime: '2026-08-12' })
  const weight = ours('weight', { effectiveDateTime: '2027-01-01' })
  const record = { patient, resources: [copd, ferritin, weight] }
  expect(newestDay(record, { asOf: today })).toBe('2026-10-10')
  expect(newestDay({ patient, resources: [] }, { asOf: today })).toBeUndefined()
})
