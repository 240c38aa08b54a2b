import type { Patient } from '@legato/fhir'
import { civilDate } from '@legato/values'
import type { DicomPatient } from '@legato/vascular'
import { expect, test } from 'vitest'
import { comparePatient } from './exam-patient.ts'

const ann: Patient = {
  resourceType: 'Patient',
  name: [{ family: 'Lindström', given: ['Ann Marie'] }],
  birthDate: '1968-03-04',
  identifier: [{ system: 'urn:clinic', value: 'L-7' }],
}

const born = (day: string): Pick<DicomPatient, 'birthDate'> => {
  const birthDate = civilDate(day)
  return birthDate ? { birthDate } : {}
}

test.each<[string, Partial<DicomPatient>, unknown]>([
  [
    'name and birth date',
    { family: 'LINDSTROM', given: 'ANN', ...born('1968-03-04') },
    { kind: 'same' },
  ],
  ['an identifier', { identifiers: [{ value: 'L-7' }] }, { kind: 'same' }],
  ['a name alone', { family: 'Lindstrom', given: 'Ann' }, { kind: 'unproven' }],
  ['an identifier of others', { identifiers: [{ value: '7' }] }, { kind: 'unproven' }],
  [
    'another name',
    { family: 'Okafor', identifiers: [{ value: 'L-7' }] },
    { kind: 'differs', what: ['name'] },
  ],
  [
    'another given name',
    { family: 'Lindström', given: 'Eva', ...born('1968-03-04') },
    { kind: 'differs', what: ['name'] },
  ],
  [
    'another birth date',
    { family: 'Lindström', ...born('1968-04-03') },
    { kind: 'differs', what: ['birth date'] },
  ],
  ['nothing', {}, { kind: 'unproven' }],
])('by %s', (_, found, expected) => {
  expect(comparePatient(ann, { identifiers: [], ...found })).toEqual(expected)
})
