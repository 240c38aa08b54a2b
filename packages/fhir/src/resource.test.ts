import { expect, test } from 'vitest'
import { isDeeperThan, withoutNulls } from './json.ts'
import { isEnteredInError, isResource } from './resource.ts'
import { needsSubject, subjectOf } from './subject.ts'

const subject = { reference: 'Patient/1' }

test('a type of R4 is a resource, any other name is none', () => {
  expect(isResource({ resourceType: 'Claim' })).toBe(true)
  expect(isResource({ resourceType: 'MedicationUsage' })).toBe(false)
  expect(isResource({ resourceType: 5 })).toBe(false)
  expect(isResource(null)).toBe(false)
})

test('entered in error stands in status, or in the verification of a condition', () => {
  const code = { text: 'RLS' }
  const verificationStatus = { coding: [{ code: 'entered-in-error' }] }
  expect(isEnteredInError({ resourceType: 'Observation', status: 'entered-in-error', code })).toBe(
    true,
  )
  expect(isEnteredInError({ resourceType: 'Observation', status: 'final', code })).toBe(false)
  expect(isEnteredInError({ resourceType: 'Condition', subject, verificationStatus })).toBe(true)
  expect(
    isEnteredInError({
      resourceType: 'Condition',
      subject,
      verificationStatus: { coding: [{ code: 'refuted' }] },
    }),
  ).toBe(false)
})

test('each type names its patient in its own place', () => {
  const patient = { reference: 'Patient/2' }
  expect(subjectOf({ resourceType: 'Condition', subject })).toBe(subject)
  expect(subjectOf({ resourceType: 'AllergyIntolerance', patient })).toBe(patient)
  expect(subjectOf({ resourceType: 'Task', status: 'draft', intent: 'plan', for: patient })).toBe(
    patient,
  )
  expect(subjectOf({ resourceType: 'Medication' })).toBeUndefined()
})

test('an observation needs a subject, a medication does not', () => {
  expect(needsSubject({ resourceType: 'Observation', status: 'final', code: {} })).toBe(true)
  expect(needsSubject({ resourceType: 'Medication' })).toBe(false)
})

test('nesting is counted in lists and objects', () => {
  expect(isDeeperThan(2, { a: [1] })).toBe(false)
  expect(isDeeperThan(2, { a: [{}] })).toBe(true)
})

test('null members go, nulls in lists stay', () => {
  expect(withoutNulls({ a: null, b: [null, { c: null }] })).toEqual({ b: [null, {}] })
})
