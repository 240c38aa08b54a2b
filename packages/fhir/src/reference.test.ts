import { expect, test } from 'vitest'
import { mapReferences, targetOf, targetOfText } from './reference.ts'

// Forms of https://hl7.org/fhir/R4/references.html
test.each([
  ['Patient/1', { kind: 'resource', type: 'Patient', id: '1' }],
  ['Patient/1/_history/2', { kind: 'resource', type: 'Patient', id: '1' }],
  [
    'https://a.example/fhir/Patient/1',
    { kind: 'resource', type: 'Patient', id: '1', base: 'https://a.example/fhir' },
  ],
  ['urn:uuid:04121321-4af5-424c-a0e1-ed3aab1c349d', { kind: 'urn' }],
  ['urn:oid:1.2.3', { kind: 'urn', urn: 'urn:oid:1.2.3' }],
  ['#med', { kind: 'contained', id: 'med' }],
  ['#', { kind: 'contained', id: '' }],
  ['Patient?identifier=a|1', { kind: 'search', type: 'Patient', query: 'identifier=a|1' }],
  ['somebody', { kind: 'none' }],
])('the reference %s is read', (text, target) => {
  expect(targetOfText(text)).toMatchObject(target)
})

test('a reference by identifier alone is logical', () => {
  const identifier = { system: 'https://a.example/mrn', value: '17' }
  expect(targetOf({ identifier })).toEqual({ kind: 'logical', identifier })
})

test('a reference with a display alone points at nothing', () => {
  expect(targetOf({ display: 'the patient' })).toEqual({ kind: 'none' })
})

const statement = {
  resourceType: 'MedicationStatement' as const,
  status: 'active' as const,
  contained: [
    { resourceType: 'Medication' as const, id: 'm', manufacturer: { reference: 'urn:uuid:o' } },
  ],
  medicationReference: { reference: '#m' },
  subject: { reference: 'urn:uuid:p' },
}

test('references are rewritten in depth, contained resources included, and the original stays', () => {
  const rewritten = mapReferences(statement, (text) => text.replace('urn:uuid:', 'X/'))
  expect(rewritten).toMatchObject({
    subject: { reference: 'X/p' },
    medicationReference: { reference: '#m' },
    contained: [{ manufacturer: { reference: 'X/o' } }],
  })
  expect(statement.subject.reference).toBe('urn:uuid:p')
})

test('a resource whose references stay as they are is the same object', () => {
  expect(mapReferences(statement, (text) => text)).toBe(statement)
})
