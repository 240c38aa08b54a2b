import type { Patient } from '@legato/fhir'
import { bytesOf, openRecording, type RecordedPerson } from '@legato/sleep'
import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import { compareRecorded } from './night-patient.ts'

const ann: Patient = {
  resourceType: 'Patient',
  name: [{ family: 'Lindström-Berg', given: ['Ann Marie'] }],
  gender: 'female',
  birthDate: '1968-03-04',
  identifier: [{ system: 'urn:clinic', value: 'L-7' }],
}

const born = (day: string): Pick<RecordedPerson, 'birthDate'> => {
  const birthDate = civilDate(day)
  return birthDate ? { birthDate } : {}
}
const ANN = ['LINDSTROM', 'BERG', 'A']

test.each<[string, RecordedPerson, unknown]>([
  ['nothing', {}, { kind: 'anonymous' }],
  ['a sex alone', { sex: 'male' }, { kind: 'anonymous' }],
  ['name and birth date', { name: ANN, ...born('1968-03-04') }, { kind: 'same' }],
  [
    'the given name first',
    { name: ['Marie', 'Lindstrom-Berg'], ...born('1968-03-04') },
    { kind: 'same' },
  ],
  [
    'another sex beside name and birth date',
    { name: ANN, ...born('1968-03-04'), sex: 'male' },
    { kind: 'same' },
  ],
  ['the code of the record', { code: 'L-7' }, { kind: 'same' }],
  ['the code of the record as all that is written', { written: 'L-7' }, { kind: 'same' }],
  ['a code that it does not know', { code: '7', sex: 'female' }, { kind: 'unproven' }],
  ['a name alone', { name: ANN }, { kind: 'unproven' }],
  ['words in no form', { written: 'Ann Lindström 1968' }, { kind: 'unproven' }],
  ['another name', { name: ['Okafor'], code: 'L-7' }, { kind: 'differs', what: ['name'] }],
  [
    'another given name',
    { name: ['Lindström', 'Berg', 'Eva'], ...born('1968-03-04') },
    { kind: 'differs', what: ['name'] },
  ],
  ['half a family name', { name: ['Berg', 'Ann'] }, { kind: 'differs', what: ['name'] }],
  [
    'another birth date',
    { name: ANN, ...born('1968-04-03') },
    { kind: 'differs', what: ['birth date'] },
  ],
  ['a code with another sex', { code: 'L-7', sex: 'male' }, { kind: 'differs', what: ['sex'] }],
])('by %s', (_, person, expected) => {
  expect(compareRecorded(ann, person)).toEqual(expected)
})

test('of a record without name and birth date, only a code shows whose a recording is', () => {
  const bare: Patient = { resourceType: 'Patient', identifier: [{ value: 'L-7' }] }
  expect(compareRecorded(bare, { name: ANN, ...born('1968-03-04') })).toEqual({ kind: 'unproven' })
  expect(compareRecorded(bare, { name: ANN, code: 'L-7' })).toEqual({ kind: 'same' })
})

test('a header names its person', async () => {
  const rest = `${'X'.padEnd(80)}01.11.2623.00.00${'512'.padEnd(8)}${'EDF+C'.padEnd(44)}`
  const one = `${'1'.padEnd(8)}${'1'.padEnd(8)}${'1'.padEnd(4)}${'EMG'.padEnd(96)}`
  const scale = ['uV', '-1', '1', '-1', '1'].map((text) => text.padEnd(8)).join('')
  const head = `0       ${'L-7 F 04-MAR-1968 Berg_Ann'.padEnd(80)}${rest}${one}${scale}`
  const text = `${head}${' '.repeat(80)}${'1'.padEnd(8)}${' '.repeat(32)}ab`
  const opened = await openRecording(bytesOf(new TextEncoder().encode(text)))
  const person = opened.kind === 'opened' ? opened.person : undefined
  expect(person).toMatchObject({ code: 'L-7', sex: 'female', name: ['Berg', 'Ann'] })
})
