import assert from 'node:assert/strict'
import type { Answer, Intake, Write } from '@legato/clinic/record'
import type { Observation, Patient, Resource } from '@legato/fhir'
import { id } from '@legato/values'

export const ann: Patient = {
  resourceType: 'Patient',
  id: 'ann',
  name: [{ family: 'Müller-Lind', given: ['Ann', 'Zoë'] }],
  birthDate: '1968-03-04',
  gender: 'female',
  identifier: [{ system: 'urn:x', value: 'A 17' }],
}
export const ben: Patient = { resourceType: 'Patient', id: 'ben', name: [{ text: 'Ben Abt' }] }
export const ferritin = (value: number): Observation => ({
  resourceType: 'Observation',
  id: 'f1',
  status: 'final',
  code: { text: 'Ferritin' },
  subject: { reference: 'Patient/ann' },
  valueQuantity: { value, unit: 'ng/mL' },
})

export function write(resource: Resource, patient = 'ann'): Write {
  return {
    resource,
    patient: id<'Patient'>(patient),
    sourceKey: `key of ${resource.id}`,
    digest: JSON.stringify(resource),
  }
}

export const everything = [write(ann), write(ben, 'ben'), write(ferritin(62))]
export const of = (...writes: readonly Write[]): Intake => ({ writes, unchanged: 0, held: [] })
export const ofAnn = { patient: id<'Patient'>('ann'), type: 'Observation', id: 'f1' }
export function value<T>(answer: Answer<T>): T {
  if (answer.kind === 'refused') assert.fail(JSON.stringify(answer.outcome.issue))
  return answer.value
}

/** The code of a refusal. */
export function refusal(answer: Answer<unknown>): string | undefined {
  if (answer.kind === 'ok') return assert.fail('was not refused')
  return answer.outcome.issue[0]?.details?.coding?.[0]?.code
}

export const held = {
  place: 'Bundle.entry[0]',
  reason: { id: 'patient-doubtful', english: 'Who is this?' },
  candidates: [id<'Patient'>('ann')],
  name: 'A. Müller-Lind',
  content: '{"all":"that came"}',
}
