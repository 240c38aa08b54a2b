import type { Resource } from '@legato/fhir'
import { expect, test } from 'vitest'
import { leansOn, patientOf } from './patient-of.ts'

const ann = { reference: 'Patient/ann' }

test.each<readonly [Resource, string | undefined]>([
  [{ resourceType: 'Patient', id: 'ann' }, 'ann'],
  [{ resourceType: 'Flag', status: 'active', code: {}, subject: ann }, 'ann'],
  [{ resourceType: 'RelatedPerson', patient: ann }, 'ann'],
  [{ resourceType: 'Task', status: 'draft', intent: 'order', for: ann }, 'ann'],
  [{ resourceType: 'ResearchSubject', status: 'candidate', study: {}, individual: ann }, 'ann'],
  [{ resourceType: 'Practitioner' }, undefined],
  [{ resourceType: 'Device' }, undefined],
])('%o belongs to %s', (resource, patient) => {
  expect(patientOf(resource)).toBe(patient)
})

test('an appointment is that of the first patient among those who take part', () => {
  const participant = [
    { status: 'accepted', actor: { reference: 'Practitioner/p' } },
    { status: 'accepted', actor: ann },
  ] as const
  expect(
    patientOf({ resourceType: 'Appointment', status: 'booked', participant: [...participant] }),
  ).toBe('ann')
})

test('a patient of another server, one inside the resource, and a group are no patient of this clinic', () => {
  for (const reference of ['https://a.example/fhir/Patient/ann', '#ann', 'Group/g', 'urn:uuid:1'])
    expect(
      patientOf({ resourceType: 'Flag', status: 'active', code: {}, subject: { reference } }),
    ).toBeUndefined()
})

test('what tells of another resource shares its patient', () => {
  const told = { reference: 'Observation/o/_history/2' }
  expect(
    leansOn({ resourceType: 'Provenance', recorded: '2026-01-01', agent: [], target: [told] }),
  ).toEqual({ type: 'Observation', id: 'o' })
  expect(
    leansOn({ resourceType: 'Binary', contentType: 'image/png', securityContext: told }),
  ).toEqual({ type: 'Observation', id: 'o' })
  const ofAnn: Resource = { resourceType: 'Binary', contentType: 'a/b', securityContext: ann }
  expect([patientOf(ofAnn), leansOn(ofAnn)]).toEqual(['ann', undefined])
})
