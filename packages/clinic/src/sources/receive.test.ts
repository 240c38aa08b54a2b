import { expect, test } from 'vitest'
import { patientKeysOf } from './patient-keys.ts'
import { isLineDelimited, receive, receiveLine, receiveParts } from './receive.ts'
import type { Received } from './received.ts'

const patient = { resourceType: 'Patient', id: 'p1', birthDate: '1968-05-01' }
const ferritin = {
  resourceType: 'Observation',
  id: 'f1',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '2276-4' }] },
  subject: { reference: 'Patient/p1' },
  valueQuantity: { value: 41, unit: 'ng/mL' },
}
const bundle = (type: string, ...entry: readonly unknown[]) => ({
  resourceType: 'Bundle',
  type,
  entry,
})
const text = (value: unknown) => JSON.stringify(value)

/** Where each used resource stood. */
const used = ({ resources }: Received) =>
  resources.map(({ place, resource }) => `${place} ${resource.resourceType}/${resource.id}`)
/** What was not used, and why. */
const unread = (received: Received) =>
  received.unread.map(({ place, reason }) => `${place} ${reason.id}`)

test.each(['collection', 'searchset', 'transaction', 'batch', 'history', 'document', 'message'])(
  'a Bundle of type %s gives its resources',
  (type) => {
    const received = receive(text(bundle(type, { resource: patient }, { resource: ferritin })))
    expect(used(received)).toEqual(['Bundle.entry[0] Patient/p1', 'Bundle.entry[1] Observation/f1'])
    expect(received.unread).toEqual([])
  },
)

test('the address of an entry comes along', () => {
  const received = receive(text(bundle('collection', { fullUrl: 'urn:uuid:1', resource: patient })))
  expect(received.resources).toEqual([
    { resource: patient, place: 'Bundle.entry[0]', fullUrl: 'urn:uuid:1' },
  ])
})

test('a single resource, a list of resources and NDJSON are read', () => {
  expect(used(receive(text(patient)))).toEqual(['Patient Patient/p1'])
  expect(used(receive(text([patient, ferritin])))).toEqual(['[0] Patient/p1', '[1] Observation/f1'])
  expect(used(receive(`${text(patient)}\r\n\n${text(ferritin)}\n`))).toEqual([
    'line 1 Patient/p1',
    'line 3 Observation/f1',
  ])
})

test('a line of NDJSON may be a Bundle', () => {
  const lines = `${text(patient)}\n${text(bundle('collection', { resource: ferritin }))}`
  expect(used(receive(lines))).toEqual([
    'line 1 Patient/p1',
    'line 2: Bundle.entry[0] Observation/f1',
  ])
})

test('lines of NDJSON and members of a list are parts of their own, any other document is one', () => {
  const both = bundle('collection', { resource: patient }, { resource: ferritin })
  const parts = (content: string) => receiveParts(content).map(used)
  expect(parts(`${text(patient)}\n${text(ferritin)}`)).toEqual([
    ['line 1 Patient/p1'],
    ['line 2 Observation/f1'],
  ])
  expect(parts(text([both, ferritin]))).toEqual([
    ['[0]: Bundle.entry[0] Patient/p1', '[0]: Bundle.entry[1] Observation/f1'],
    ['[1] Observation/f1'],
  ])
  expect(parts(text(both))).toEqual([
    ['Bundle.entry[0] Patient/p1', 'Bundle.entry[1] Observation/f1'],
  ])
})

test('a Bundle laid out over lines is one Bundle', () => {
  const laidOut = JSON.stringify(bundle('collection', { resource: patient }), null, 2)
  expect(used(receive(laidOut))).toEqual(['Bundle.entry[0] Patient/p1'])
})

test('Bundles inside a Bundle are opened', () => {
  const inner = bundle('searchset', { resource: ferritin })
  expect(used(receive(text(bundle('batch-response', { resource: inner }))))).toEqual([
    'Bundle.entry[0].resource.entry[0] Observation/f1',
  ])
})

test('a file name stands before each place', () => {
  const received = receive(text(bundle('collection', { resource: patient }, {})), {
    name: 'a.json',
  })
  expect(used(received)).toEqual(['a.json: Bundle.entry[0] Patient/p1'])
  expect(unread(received)).toEqual(['a.json: Bundle.entry[1] entry-without-resource'])
})

test('a byte order mark is no part of the text', () => {
  expect(used(receive(`\uFEFF${text(patient)}`))).toEqual(['Patient Patient/p1'])
})

test('a type that nothing here reads is kept without a word', () => {
  const received = receive(text({ resourceType: 'Claim', id: 'c1', status: 'active' }))
  expect(used(received)).toEqual(['Claim Claim/c1'])
  expect(received.unread).toEqual([])
})

test('of a history the newest version counts', () => {
  const version = (versionId: string, lastUpdated: string) => ({
    resource: { ...ferritin, meta: { versionId, lastUpdated } },
  })
  const received = receive(
    text(
      bundle(
        'history',
        version('1', '2026-01-01T00:00:00Z'),
        version('3', '2026-03-01T00:00:00Z'),
        version('2', '2026-02-01T00:00:00Z'),
      ),
    ),
  )
  expect(used(received)).toEqual(['Bundle.entry[1] Observation/f1'])
  expect(received.unread).toEqual([])
})

test('of a history without dates the first counts, as histories begin with the newest', () => {
  const received = receive(text(bundle('history', { resource: ferritin }, { resource: ferritin })))
  expect(used(received)).toEqual(['Bundle.entry[0] Observation/f1'])
})

test('a resource deleted in a history is not used, and the deletion is reported', () => {
  const deletion = { request: { method: 'DELETE', url: 'Observation/f1' } }
  const received = receive(text(bundle('history', deletion, { resource: ferritin })))
  expect(used(received)).toEqual([])
  expect(unread(received)).toEqual(['Bundle.entry[0] deletion-not-applied'])
})

test('a resource made again after its deletion is used', () => {
  const deletion = {
    request: { method: 'DELETE', url: 'Observation/f1' },
    response: { status: '204', lastModified: '2026-01-02T00:00:00Z' },
  }
  const again = { resource: { ...ferritin, meta: { lastUpdated: '2026-01-03T00:00:00Z' } } }
  expect(used(receive(text(bundle('history', deletion, again))))).toEqual([
    'Bundle.entry[1] Observation/f1',
  ])
})

test.each([
  ['a deletion', { request: { method: 'DELETE', url: 'Patient/1' } }, 'deletion-not-applied'],
  [
    'a patch',
    { request: { method: 'PATCH', url: 'Patient/1' }, resource: { resourceType: 'Parameters' } },
    'change-not-applied',
  ],
  ['a question', { request: { method: 'GET', url: 'Patient/1' } }, 'entry-without-resource'],
  ['nothing', {}, 'entry-without-resource'],
  ['null', null, 'wrong-type'],
  ['a text', { resource: 'Patient' }, 'not-fhir'],
  [
    'a warning of the sender',
    {
      search: { mode: 'outcome' },
      resource: {
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'warning', code: 'incomplete' }],
      },
    },
    'sender-reports-problem',
  ],
])('an entry with %s is reported, the rest is used', (_, entry, code) => {
  const received = receive(text(bundle('transaction', entry, { resource: patient })))
  expect(unread(received)).toEqual([`Bundle.entry[0] ${code}`])
  expect(used(received)).toEqual(['Bundle.entry[1] Patient/p1'])
})

test('a bare answer, and what the sender says for information, are passed over', () => {
  const information = {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'information', code: 'informational' }],
  }
  const answer = { response: { status: '201' } }
  const received = receive(text(bundle('batch-response', answer, { resource: information })))
  expect(received).toEqual({ resources: [], unread: [] })
})

test('entries that are no list are reported', () => {
  expect(unread(receive('{"resourceType":"Bundle","entry":{}}'))).toEqual(['Bundle wrong-type'])
})

test.each([
  ['an empty file', '', 'empty-file'],
  ['a file of blanks', ' \n\n ', 'empty-file'],
  ['XML', '<?xml version="1.0"?><Patient xmlns="http://hl7.org/fhir"/>', 'xml-not-read'],
  ['gzip', '\u001F\uFFFD\b\u0000\u0000', 'compressed'],
  ['a ZIP archive', 'PK\u0003\u0004\u0014\u0000', 'compressed'],
  ['bytes of another program', '\uFFFDx\u0007\u0000\u0000\uFFFD', 'not-json'],
  ['UTF-16 taken for UTF-8', '\uFFFD\uFFFD{\u0000"\u0000r\u0000', 'utf-16'],
  ['a letter', 'Dear colleague, ferritin was 41.', 'not-json'],
  ['a broken object', '{"resourceType": "Patient",, "id": "p1"}', 'malformed-json'],
  ['half an object', '{"resourceType": "Patient", "id"', 'truncated'],
  ['half a text', '{"resourceType": "Pat', 'truncated'],
  ['JSON that is not FHIR', '{"patient": {"name": "x"}}', 'not-fhir'],
  ['a JSON number', '5', 'not-fhir'],
])('%s is refused whole', (_, content, code) => {
  expect(unread(receive(content))).toEqual([`file ${code}`])
  expect(receive(content).resources).toEqual([])
})

test('where JSON breaks is told by line and character', () => {
  const [broken] = receive('{\n  "resourceType": "Patient",\n  "id": p1\n}').unread
  expect(broken?.reason).toMatchObject({
    id: 'malformed-json',
    values: { line: 3, character: 9 },
  })
  const [cut] = receive('{\n  "resourceType": "Patient",\n').unread
  expect(cut?.reason).toMatchObject({ id: 'truncated', values: { line: 2, character: 29 } })
})

test.each([
  ['of a type that R4 has not', { resourceType: 'Leg', id: 'x' }, 'unknown-type'],
  ['of another version of FHIR', { resourceType: 'MedicationUsage' }, 'other-fhir-version'],
  ['of the wrong shape', { ...ferritin, code: 'ferritin' }, 'wrong-type'],
  ['without what it needs', { ...ferritin, status: undefined }, 'missing-element'],
  ['with two values', { ...ferritin, valueString: 'low' }, 'two-values'],
  ['with a status of its own', { ...ferritin, status: 'fertig' }, 'wrong-status'],
  [
    'with a modifier that is not understood',
    { ...ferritin, modifierExtension: [{ url: 'https://a.example/not' }] },
    'unknown-modifier',
  ],
  ['whose characters were lost', { ...ferritin, note: [{ text: 'M\uFFFDller' }] }, 'not-utf-8'],
])('a resource %s is reported, the rest is used', (_, resource, code) => {
  const received = receive(text(bundle('collection', { resource: patient }, { resource })))
  expect(used(received)).toEqual(['Bundle.entry[0] Patient/p1'])
  expect(unread(received)).toEqual([`Bundle.entry[1] ${code}`])
})

test('a resource nested beyond reason is reported', () => {
  const deep = `${'{"extension":['.repeat(60)}{}${']}'.repeat(60)}`
  const resource = `{"resourceType":"Observation","status":"final","code":${deep}}`
  expect(unread(receive(resource))).toEqual(['Observation too-deep'])
})

test('depth that overflows readers is refused, not crashed on', () => {
  const depth = 200_000
  const resource = `{"resourceType":"Basic","extension":${'['.repeat(depth)}${']'.repeat(depth)}}`
  expect(unread(receive(resource))).toEqual(['Basic too-deep'])
  const opening = '{"resourceType":"Bundle","entry":[{"resource":'
  const bundles = `${opening.repeat(50)}{}${'}]}'.repeat(50)}`
  expect(unread(receive(bundles))[0]).toContain('too-deep')
})

test('nulls that stand for nothing do no harm', () => {
  const received = receive(text({ ...ferritin, encounter: null, note: null }))
  expect(received.resources.map(({ resource }) => resource)).toEqual([ferritin])
})

test('the version that the transport names decides over the whole file', () => {
  expect(unread(receive(text(patient), { fhirVersion: '3.0' }))).toEqual([
    'file other-fhir-version',
  ])
  expect(used(receive(text(patient), { fhirVersion: '4.0' }))).toEqual(['Patient Patient/p1'])
})

test('a broken line of NDJSON is reported by its number, the others are used', () => {
  const received = receive(`{"resourceType":"Patient"\n${text(patient)}\n${text(ferritin)}`)
  expect(unread(received)).toEqual(['line 1 truncated'])
  expect(used(received)).toEqual(['line 2 Patient/p1', 'line 3 Observation/f1'])
})

test('a line alone is read as in its file', () => {
  expect(receiveLine(`\uFEFF${text(patient)}`, 1).flatMap(used)).toEqual(['line 1 Patient/p1'])
  expect(receiveLine(text(patient), 7, { name: 'a.ndjson' }).flatMap(used)).toEqual([
    'a.ndjson: line 7 Patient/p1',
  ])
  expect(receiveLine('  ', 8)).toEqual([])
})

test('NDJSON is known by its first line', () => {
  expect(isLineDelimited(text(patient))).toBe(true)
  expect(isLineDelimited('{')).toBe(false)
  expect(isLineDelimited('[]')).toBe(false)
})

test('no reason repeats the text, which is a patient’s', () => {
  const [broken] = receive('{"resourceType":"Patient","name":[{"family":"Secret"}],,}').unread
  expect(JSON.stringify(broken)).not.toContain('Secret')
})

test('the patients of a line are known by every name', () => {
  const line = bundle(
    'collection',
    { fullUrl: 'urn:uuid:1', resource: patient },
    { resource: ferritin },
    { resource: { ...ferritin, subject: { reference: 'https://a.example/fhir/Patient/p2' } } },
    { resource: { ...ferritin, subject: { reference: 'urn:uuid:3' } } },
    { resource: { resourceType: 'Medication' } },
  )
  expect(receiveLine(text(line), 1).flatMap(patientKeysOf)).toEqual([
    'Patient/p1',
    'urn:uuid:1',
    'Patient/p2',
    'urn:uuid:3',
  ])
})

test('the answer of an operation gives the resources in its parameters', () => {
  const inner = bundle('searchset', { resource: ferritin })
  const parameter = [
    { name: 'patient', resource: patient },
    { name: 'return', resource: inner },
  ]
  expect(used(receive(text({ resourceType: 'Parameters', parameter })))).toEqual([
    'Parameters.parameter[0] Patient/p1',
    'Parameters.parameter[1].resource.entry[0] Observation/f1',
  ])
})

test('a patient inside of its result is a patient of its own, the same for equal content', () => {
  const result = (id: string) =>
    patientKeysOf(
      receive(
        text({ ...ferritin, subject: { reference: `#${id}` }, contained: [{ ...patient, id }] }),
      ),
    )
  expect(result('a')).toHaveLength(1)
  expect(result('a')).toEqual(result('b'))
})

test('a resource of an empty type is reported at the file, never at no place', () => {
  expect(receive('{"resourceType": ""}').unread).toMatchObject([{ place: 'file' }])
})
