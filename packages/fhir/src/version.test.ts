import { expect, test } from 'vitest'
import { otherVersion, otherVersionNumber } from './version.ts'

// https://hl7.org/fhir/R4/diff.html and https://hl7.org/fhir/R5/diff.html, resource by resource.
test.each([
  [{ resourceType: 'MedicationOrder' }, 'DSTU2', 'MedicationOrder'],
  [{ resourceType: 'ProcedureRequest' }, 'DSTU2', 'ProcedureRequest'],
  [{ resourceType: 'ImagingManifest' }, 'STU3', 'ImagingManifest'],
  [{ resourceType: 'MedicationUsage' }, 'R5', 'MedicationUsage'],
  [{ resourceType: 'Observation', comments: 'x' }, 'DSTU2', 'Observation.comments'],
  [{ resourceType: 'Observation', comment: 'x' }, 'STU3', 'Observation.comment'],
  [{ resourceType: 'Condition', clinicalStatus: 'active' }, 'STU3', 'Condition.clinicalStatus'],
  [{ resourceType: 'Encounter', class: 'inpatient' }, 'DSTU2', 'Encounter.class'],
  [{ resourceType: 'Encounter', class: [{}] }, 'R5', 'Encounter.class'],
  [
    { resourceType: 'MedicationStatement', medication: { concept: {} } },
    'R5',
    'MedicationStatement.medication',
  ],
  [{ resourceType: 'ServiceRequest', code: { concept: {} } }, 'R5', 'ServiceRequest.code.concept'],
  [
    {
      resourceType: 'Patient',
      meta: { profile: ['http://hl7.org/fhir/3.0/StructureDefinition/Patient'] },
    },
    'STU3',
    'Patient.meta.profile',
  ],
  [
    {
      resourceType: 'Patient',
      meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Patient|5.0.0'] },
    },
    'R5',
    'Patient.meta.profile',
  ],
])('%j is of another version: %s', (resource, version, sign) => {
  expect(otherVersion(resource)).toEqual({ code: 'other-fhir-version', values: { version, sign } })
})

test.each([
  { resourceType: 'Observation', status: 'final', note: [{ text: 'x' }] },
  { resourceType: 'Condition', clinicalStatus: { coding: [{ code: 'active' }] } },
  { resourceType: 'Encounter', class: { code: 'AMB' } },
  { resourceType: 'MedicationStatement', context: { reference: 'Encounter/1' } },
  // The version of a profile is not the version of FHIR.
  {
    resourceType: 'Patient',
    meta: { profile: ['http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient|3.0.1'] },
  },
])('%j is R4', (resource) => {
  expect(otherVersion(resource)).toBeUndefined()
})

test('a version number tells: 4.0 and 4.3 read alike, others not', () => {
  expect(otherVersionNumber('4.0.1')).toBeUndefined()
  expect(otherVersionNumber('4.3')).toBeUndefined()
  expect(otherVersionNumber('3.0')?.values).toEqual({ version: 'STU3', sign: 'fhirVersion' })
})
