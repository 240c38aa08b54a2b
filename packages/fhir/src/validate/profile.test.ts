import { expect, test } from 'vitest'
import { isBaseProfile } from './profile.ts'

test.each([
  ['http://hl7.org/fhir/StructureDefinition/Patient', true],
  ['http://hl7.org/fhir/StructureDefinition/Patient|4.0.1', true],
  ['http://hl7.org/fhir/StructureDefinition/Patient|5.0.0', false],
  ['http://hl7.org/fhir/StructureDefinition/Observation', false],
  ['http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient', false],
])('of a Patient %s can be checked: %s', (profile, isKnown) => {
  expect(isBaseProfile(profile, 'Patient')).toBe(isKnown)
})
