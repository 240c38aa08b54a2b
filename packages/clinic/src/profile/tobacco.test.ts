import type { Observation } from '@legato/fhir'
import { expect, test } from 'vitest'
import { said, woman } from './invented.ts'

function status(display: string, rest: Partial<Observation> = {}): Observation {
  return {
    resourceType: 'Observation',
    id: `smoking-${display.length}`,
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '72166-2' }] },
    effectiveDateTime: '2026-03-01',
    valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', display }] },
    ...rest,
  }
}

test.each([
  ['Current every day smoker', true],
  ['Smokes tobacco daily (finding)', true],
  ['Heavy tobacco smoker', true],
  ['Raucher', true],
  ['Never smoker', false],
  ['Never smoked tobacco (finding)', false],
  ['Former smoker', false],
  ['Ex-smoker (finding)', false],
  ['Nichtraucher', false],
  ['ancien fumeur', false],
  ['Unknown if ever smoked', 'never-measured'],
])('a smoking status of %s says %s', (display, answer) => {
  expect(said(woman(status(display)), 'smoking')).toBe(answer)
})

test('the newest status counts', () => {
  const features = woman(
    status('Current every day smoker'),
    status('Former smoker', { effectiveDateTime: '2026-10-01' }),
  )
  expect(said(features, 'smoking')).toBe(false)
})

test('a status of tomorrow is not read', () => {
  const tomorrow = status('Never smoker', { effectiveDateTime: '2027-01-01' })
  expect(said(woman(tomorrow), 'smoking')).toBe('never-measured')
})
