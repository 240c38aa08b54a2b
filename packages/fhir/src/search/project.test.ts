import type { Observation, Patient, Procedure } from '@medplum/fhirtypes'
import { expect, test } from 'vitest'
import { project } from './project.ts'

const patient: Patient = {
  resourceType: 'Patient',
  id: 'p',
  meta: { versionId: '3', tag: [{ code: 'mine' }] },
  text: { status: 'generated', div: '<div>Anna</div>' },
  active: true,
  name: [{ family: 'Meier' }],
  birthDate: '1980-01-01',
  maritalStatus: { text: 'married' },
  contact: [{ name: { family: 'Meier' } }],
  link: [{ other: { reference: 'Patient/q' }, type: 'seealso' }],
  deceasedBoolean: false,
  modifierExtension: [{ url: 'http://a.example/changes-meaning', valueBoolean: true }],
  extension: [{ url: 'http://a.example/more', valueBoolean: true }],
}
const observation: Observation = {
  resourceType: 'Observation',
  id: 'o',
  status: 'final',
  code: { text: 'Blood pressure' },
  valueQuantity: { value: 1 },
  valueString: 'never both',
  interpretation: [{ text: 'high' }],
  component: [
    {
      code: { text: 'Systolic' },
      valueQuantity: { value: 120 },
      interpretation: [{ text: 'high' }],
    },
  ],
}
const tag = [
  { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' },
]
const members = (resource: object) => Object.keys(resource).toSorted()

test('all of it is the resource itself', () => {
  expect(project(patient, { summary: 'false', elements: undefined })).toBe(patient)
})

test('a summary holds what R4 marks so, and what may change the meaning', () => {
  const part = project(patient, { summary: 'true', elements: undefined })
  // https://hl7.org/fhir/R4/patient.html: all marked Σ, and the modifier extension.
  expect(members(part)).toEqual([
    'active',
    'birthDate',
    'deceasedBoolean',
    'id',
    'link',
    'meta',
    'modifierExtension',
    'name',
    'resourceType',
  ])
})

test('a summary leaves out what is not marked inside of what is', () => {
  const part = project(observation, { summary: 'true', elements: undefined })
  expect(part).toMatchObject({
    component: [{ code: { text: 'Systolic' }, valueQuantity: { value: 120 } }],
  })
  expect(JSON.stringify(part)).not.toContain('high')
})

test('text alone comes with what is mandatory at the top', () => {
  const part = project(observation, { summary: 'text', elements: undefined })
  expect(members(part)).toEqual(['code', 'id', 'meta', 'resourceType', 'status'])
  expect(members(project(patient, { summary: 'text', elements: undefined }))).toContain('text')
})

test('data is all but the text', () => {
  const { text: _, meta: __, ...others } = patient
  const part = project(patient, { summary: 'data', elements: undefined })
  expect(part).toEqual({ ...others, meta: { versionId: '3', tag: [{ code: 'mine' }, ...tag] } })
})

test('elements come with what is mandatory or may change the meaning', () => {
  expect(members(project(observation, { summary: 'false', elements: ['value'] }))).toEqual([
    'code',
    'id',
    'meta',
    'resourceType',
    'status',
    'valueQuantity',
    'valueString',
  ])
  // `status` does not bring what merely begins so.
  const request: Procedure = {
    resourceType: 'Procedure',
    status: 'completed',
    statusReason: { text: 'x' },
    subject: {},
  }
  expect(members(project(request, { summary: 'false', elements: ['status'] }))).toEqual([
    'meta',
    'resourceType',
    'status',
    'subject',
  ])
})

test('the extensions of a primitive stay with it', () => {
  const extended = { ...patient, _birthDate: { extension: [] } }
  const part = project(extended, { summary: 'false', elements: ['birthDate'] })
  expect(members(part)).toEqual([
    '_birthDate',
    'active',
    'birthDate',
    'deceasedBoolean',
    'id',
    'link',
    'meta',
    'modifierExtension',
    'resourceType',
  ])
})

test('a part is marked as such once, beside its own tags', () => {
  const part = project(patient, { summary: 'false', elements: ['name'] })
  expect(part.meta).toEqual({ versionId: '3', tag: [{ code: 'mine' }, ...tag] })
  expect(project(part, { summary: 'true', elements: undefined }).meta).toEqual(part.meta)
})
