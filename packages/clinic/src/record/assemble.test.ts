import type { Observation, Resource } from '@legato/fhir'
import { expect, test } from 'vitest'
import type { ReceivedResource } from '../sources/index.ts'
import { assemble } from './assemble.ts'

const patient = (id: string, more = {}): Resource => ({ resourceType: 'Patient', id, ...more })
const ferritin = (subject: string | Observation['subject'], more = {}): Resource => ({
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'ferritin' },
  ...(subject && { subject: typeof subject === 'string' ? { reference: subject } : subject }),
  ...more,
})

/** Resources as the entries of one Bundle. */
function entries(...all: readonly (Resource | readonly [fullUrl: string, resource: Resource])[]) {
  const resources = all.map((one, index): ReceivedResource => {
    const place = `Bundle.entry[${index}]`
    return 'resourceType' in one
      ? { resource: one, place }
      : { resource: one[1], fullUrl: one[0], place }
  })
  return assemble({ resources, unread: [] })
}

const contents = ({ records }: ReturnType<typeof entries>) =>
  Object.fromEntries(
    records.map((record) => [
      record.patient.id,
      record.resources.map((one) => `${one.resourceType}/${one.id}`),
    ]),
  )
const unread = (assembled: ReturnType<typeof entries>) =>
  assembled.unread.map(({ place, reason }) => `${place} ${reason.id}`)

test('relative, absolute, urn and versioned references find the patient and become Type/id', () => {
  const assembled = entries(
    ['https://a.example/fhir/Patient/p1', patient('p1')],
    ['urn:uuid:77', patient('p2')],
    ferritin('https://a.example/fhir/Patient/p1', { id: 'a' }),
    ['https://a.example/fhir/Observation/b', ferritin('Patient/p1', { id: 'b' })],
    ferritin('Patient/p1/_history/4', { id: 'c' }),
    ferritin('urn:uuid:77', { id: 'd' }),
  )
  expect(contents(assembled)).toEqual({
    p1: ['Observation/a', 'Observation/b', 'Observation/c'],
    p2: ['Observation/d'],
  })
  expect(assembled.records[1]?.resources[0]).toMatchObject({ subject: { reference: 'Patient/p2' } })
})

test('the same id on another server is another patient', () => {
  const assembled = entries(
    ['https://a.example/fhir/Patient/1', patient('1')],
    ['https://b.example/fhir/Observation/x', ferritin('Patient/1', { id: 'x' })],
  )
  expect(contents(assembled)).toEqual({ 1: [] })
  expect(unread(assembled)).toEqual(['Bundle.entry[1] subject-not-in-file'])
})

test('patients of two servers under one id are kept apart, each with what is theirs', () => {
  const assembled = entries(
    ['https://a.example/fhir/Patient/1', patient('1')],
    ['https://b.example/fhir/Patient/1', patient('1')],
    ['https://b.example/fhir/Observation/x', ferritin('Patient/1', { id: 'x' })],
    ferritin('Patient/1', { id: 'y' }),
  )
  expect(contents(assembled)).toEqual({ 1: [], 'entry-1': ['Observation/x'] })
  expect(unread(assembled)).toEqual(['Bundle.entry[3] subject-unclear'])
})

test('a patient is found by identifier alone, and by a search in a transaction', () => {
  const identifier = { system: 'https://a.example/mrn', value: '17' }
  const assembled = entries(
    patient('p1', { identifier: [identifier] }),
    ferritin({ identifier }, { id: 'a' }),
    ferritin('Patient?identifier=https%3A%2F%2Fa.example%2Fmrn%7C17', { id: 'b' }),
  )
  expect(contents(assembled)).toEqual({ p1: ['Observation/a', 'Observation/b'] })
})

test('a contained patient becomes one of the file, once', () => {
  const jane = { resourceType: 'Patient', id: 'x', birthDate: '1968-05-01' }
  const assembled = entries(
    ferritin('#x', { id: 'a', contained: [jane] }),
    ferritin('#x', { id: 'b', contained: [jane] }),
  )
  expect(contents(assembled)).toEqual({
    'entry-0-subject': ['Observation/a', 'Observation/b'],
  })
  expect(assembled.unread).toEqual([])
})

test('a contained patient whom the file has as well is that one', () => {
  const identifier = [{ system: 'https://a.example/mrn', value: '17' }]
  const assembled = entries(
    ferritin('#x', { id: 'a', contained: [{ resourceType: 'Patient', id: 'x', identifier }] }),
    patient('p1', { identifier }),
  )
  expect(contents(assembled)).toEqual({ p1: ['Observation/a'] })
})

test('shared resources go to each patient who refers to them, to the end of the chain', () => {
  const statement = (id: string, subject: string): Resource => ({
    resourceType: 'MedicationStatement',
    id,
    status: 'active',
    subject: { reference: subject },
    medicationReference: { reference: 'urn:uuid:med' },
  })
  const assembled = entries(
    patient('p1'),
    patient('p2'),
    patient('p3'),
    ['urn:uuid:med', { resourceType: 'Medication', manufacturer: { reference: 'Organization/o' } }],
    { resourceType: 'Organization', id: 'o' },
    { resourceType: 'Organization', id: 'unrelated' },
    statement('s1', 'Patient/p1'),
    statement('s2', 'Patient/p2'),
  )
  expect(contents(assembled)).toEqual({
    p1: ['MedicationStatement/s1', 'Medication/entry-3', 'Organization/o'],
    p2: ['MedicationStatement/s2', 'Medication/entry-3', 'Organization/o'],
    p3: [],
  })
  expect(assembled.records[0]?.resources[0]).toMatchObject({
    medicationReference: { reference: 'Medication/entry-3' },
  })
  expect(assembled.unread).toEqual([])
})

test('a reference into the resource itself stays', () => {
  const assembled = entries(patient('p1'), {
    resourceType: 'MedicationStatement',
    id: 's',
    status: 'active',
    contained: [{ resourceType: 'Medication', id: 'm' }],
    subject: { reference: 'Patient/p1' },
    medicationReference: { reference: '#m' },
  })
  expect(assembled.records[0]?.resources[0]).toMatchObject({
    medicationReference: { reference: '#m' },
  })
})

test('resources without a usable id are named after their place', () => {
  const assembled = entries(patient('p_1'), ferritin('Patient/p_1'))
  expect(contents(assembled)).toEqual({ 'entry-0': ['Observation/entry-1'] })
  expect(assembled.records[0]?.resources[0]).toMatchObject({
    subject: { reference: 'Patient/entry-0' },
  })
  expect([...(assembled.records[0]?.identities ?? [])]).toEqual([
    ['Observation/entry-1', undefined],
  ])
})

test.each<[string, string | Observation['subject'], string]>([
  ['nobody', undefined, 'no-subject'],
  ['a name alone', { display: 'Jane' }, 'no-subject'],
  ['a patient who is not here', 'Patient/p9', 'subject-not-in-file'],
  ['a group', 'Group/herd', 'subject-not-a-patient'],
  ['a device', { type: 'Device', identifier: { value: '1' } }, 'subject-not-a-patient'],
])('an observation about %s is reported', (_, subject, code) => {
  const assembled = entries(patient('p1'), ferritin(subject, { id: 'a' }))
  expect(contents(assembled)).toEqual({ p1: [] })
  expect(unread(assembled)).toEqual([`Bundle.entry[1] ${code}`])
})

test('what was entered in error is reported, not used, and kept to replace what came before', () => {
  const assembled = entries(
    patient('p1'),
    ferritin('Patient/p1', { id: 'a', status: 'entered-in-error' }),
  )
  expect(contents(assembled)).toEqual({ p1: [] })
  expect(unread(assembled)).toEqual(['Bundle.entry[1] entered-in-error'])
  expect(assembled.records[0]?.withdrawn).toMatchObject([{ id: 'a' }])
})

test('refuted conditions and family members’ histories stay in the record', () => {
  const subject = { reference: 'Patient/p1' }
  const assembled = entries(
    patient('p1'),
    {
      resourceType: 'Condition',
      id: 'c',
      subject,
      verificationStatus: { coding: [{ code: 'refuted' }] },
    },
    {
      resourceType: 'FamilyMemberHistory',
      id: 'f',
      status: 'completed',
      patient: subject,
      relationship: { text: 'mother' },
    },
  )
  expect(contents(assembled)).toEqual({ p1: ['Condition/c', 'FamilyMemberHistory/f'] })
})

test.each([
  [
    'by date',
    { lastUpdated: '2026-02-01T00:00:00Z' },
    { lastUpdated: '2026-01-01T00:00:00+14:00' },
  ],
  ['by version', { versionId: '10' }, { versionId: '9' }],
])('of two versions the newer is used, %s', (_, newer, older) => {
  const first = ferritin('Patient/p1', { id: 'a', meta: newer, valueInteger: 1 })
  const second = ferritin('Patient/p1', { id: 'a', meta: older, valueInteger: 2 })
  for (const order of [
    [first, second],
    [second, first],
  ]) {
    const assembled = entries(patient('p1'), ...order)
    expect(assembled.records[0]?.resources).toMatchObject([{ valueInteger: 1 }])
    expect(assembled.unread.map(({ reason }) => reason.id)).toEqual(['older-version'])
  }
})

test('the same content twice is used once, without a word', () => {
  const assembled = entries(patient('p1'), patient('p1'), ferritin('Patient/p1', { id: 'a' }))
  expect(contents(assembled)).toEqual({ p1: ['Observation/a'] })
  expect(assembled.unread).toEqual([])
})

test('what was unread before stays reported, first', () => {
  const before = { place: 'line 3', reason: { id: 'truncated', english: 'x' } }
  expect(assemble({ resources: [], unread: [before] })).toEqual({ records: [], unread: [before] })
})

test('the received resources are not changed', () => {
  const resource = ferritin('urn:uuid:1')
  const text = JSON.stringify(resource)
  entries(['urn:uuid:1', patient('p1')], resource)
  expect(JSON.stringify(resource)).toBe(text)
})

test('the order of a file does not matter', () => {
  const forward = entries(patient('p1'), ferritin('Patient/p1', { id: 'a' }))
  const backward = entries(ferritin('Patient/p1', { id: 'a' }), patient('p1'))
  expect(contents(backward)).toEqual(contents(forward))
})
