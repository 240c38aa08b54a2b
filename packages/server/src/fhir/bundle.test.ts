import type { Bundle, BundleEntry, Patient } from '@legato/fhir'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { base, openApi } from './trial-api.ts'

let trial: Trial
let api: Awaited<ReturnType<typeof openApi>>

beforeAll(async () => {
  trial = await openTrial()
  api = await openApi(trial)
})
afterAll(() => trial.stop())

const ann = {
  resourceType: 'Patient',
  name: [{ family: 'Lindholm' }],
  active: true,
} satisfies Patient
type Sent = { readonly resourceType: string } & Readonly<Record<string, unknown>>

const URN = 'urn:uuid:61ebe359-bfdc-4613-8bf2-c5e300945f0a'
const ferritin = (reference: string) => ({
  ...{ resourceType: 'Observation', status: 'final', code: { text: 'ferritin' } },
  subject: { reference },
})
const post = (resource: Sent, more = {}) => ({
  resource,
  request: { method: 'POST', url: resource.resourceType },
  ...more,
})
const send = (type: string, entry: unknown, headers = {}) =>
  api.ask('POST', '/', { body: { resourceType: 'Bundle', type, entry }, headers })
const statuses = ({ entry = [] }: Bundle) => entry.map(({ response }) => response?.status)
const idIn = ({ response }: BundleEntry) => response?.location?.split('/').at(-3)

test('a batch answers each entry for itself, in their order', async () => {
  const { id } = await api.make(ann)
  const { status, json } = await send('batch', [
    { request: { method: 'GET', url: `Patient/${id}` } },
    post(ann),
    post({ ...ann, gender: 'unsaid' }),
    { request: { method: 'DELETE', url: `Patient/${id}` } },
    { request: { method: 'GET', url: `${base}/Patient/${id}` } },
    { request: { method: 'GET', url: 'Nothing/x' } },
    { request: { method: 'POST', url: '' }, resource: { resourceType: 'Bundle', type: 'batch' } },
    {},
    'rubbish',
  ])
  expect([status, json.type]).toEqual([200, 'batch-response'])
  expect(statuses(json)).toEqual(['200', '201', '400', '204', '410', '404', '400', '400', '400'])
  expect(json.entry[0].resource.id).toBe(id)
  expect(json.entry[2].response.outcome.issue[0].details.coding[0].code).toBe('wrong-code')
})

test('a transaction resolves what points at its own entries, wherever it stands', async () => {
  const second = 'urn:uuid:00000000-0000-4000-8000-000000000002'
  const div = `<div xmlns="http://www.w3.org/1999/xhtml"><a href="${URN}">her</a></div>`
  const { status, json } = await send('transaction', [
    post(
      {
        ...ferritin(URN),
        text: { status: 'generated', div },
        extension: [{ url: 'http://x.example/of', valueUri: URN }],
        identifier: [{ system: 'urn:ietf:rfc:3986', value: URN }],
      },
      { fullUrl: second },
    ),
    post(ann, { fullUrl: URN }),
    { request: { method: 'GET', url: 'metadata' } },
  ])
  expect([status, statuses(json)]).toEqual([200, ['201', '201', '200']])
  const patient = `Patient/${idIn(json.entry[1])}`
  const kept = await api.ask('GET', `/Observation/${idIn(json.entry[0])}`)
  expect(kept.json).toMatchObject({
    subject: { reference: patient },
    text: { div: div.replace(URN, patient) },
    extension: [{ valueUri: patient }],
    identifier: [{ value: URN }],
  })
})

test('what means something in a transaction alone is refused where there is none', async () => {
  for (const reference of [URN, 'Patient?identifier=urn:legato:test|9']) {
    const alone = await api.ask('POST', '/Observation', { body: ferritin(reference) })
    expect([alone.status, alone.code]).toEqual([400, 'reference-of-transaction'])
    const { json } = await send('batch', [post(ann, { fullUrl: URN }), post(ferritin(reference))])
    expect(statuses(json)).toEqual(['201', '400'])
  }
})

test('a relative reference means the server that its own entry comes from', async () => {
  const { json } = await send('transaction', [
    post({ ...ann, id: '1' }, { fullUrl: 'https://other.example/fhir/Patient/1' }),
    post(
      { ...ferritin('Patient/1'), id: '2' },
      {
        fullUrl: 'https://other.example/fhir/Observation/2',
      },
    ),
  ])
  const kept = await api.ask('GET', `/Observation/${idIn(json.entry[1])}`)
  expect(kept.json.subject.reference).toBe(`Patient/${idIn(json.entry[0])}`)
})

test('a transaction deletes, then creates, then changes, then reads', async () => {
  const [old, kept] = [await api.make(ann), await api.make(ann)]
  const { json } = await send('transaction', [
    { request: { method: 'GET', url: `Patient/${kept.id}` } },
    {
      request: { method: 'PUT', url: `Patient/${kept.id}`, ifMatch: 'W/"1"' },
      resource: { ...ann, id: kept.id, active: false },
    },
    post(ann),
    { request: { method: 'DELETE', url: `Patient/${old.id}` } },
  ])
  expect(statuses(json)).toEqual(['200', '200', '201', '204'])
  expect(json.entry[0].resource.active).toBe(false)
  expect(json.entry[1].response.etag).toBe('W/"2"')
  expect(json.entry[1].resource).toBeUndefined()
})

test('a transaction gives the resources back to who prefers it', async () => {
  const { json } = await send('transaction', [post(ann)], { prefer: 'return=representation' })
  expect(json.entry[0].resource.name).toEqual(ann.name)
})

test('a patch in a transaction travels as a Binary', async () => {
  const { id } = await api.make(ann)
  const data = btoa(JSON.stringify([{ op: 'replace', path: '/active', value: false }]))
  const { json } = await send('transaction', [
    {
      resource: { resourceType: 'Binary', contentType: 'application/json-patch+json', data },
      request: { method: 'PATCH', url: `Patient/${id}` },
    },
  ])
  expect(statuses(json)).toEqual(['200'])
  expect((await api.ask('GET', `/Patient/${id}`)).json.active).toBe(false)
})

test.each([
  [
    'with a resource that is wrong',
    [post({ ...ann, gender: 'unsaid' })],
    400,
    'wrong-code',
    'Bundle.entry[1].resource.gender',
  ],
  [
    'that changes one resource twice',
    [
      { request: { method: 'PUT', url: 'Patient/t' }, resource: { ...ann, id: 't' } },
      { request: { method: 'DELETE', url: 'Patient/t' } },
    ],
    400,
    'changed-twice',
    'Bundle.entry[1]',
  ],
  [
    'that points at an entry that is not there',
    [post(ferritin('urn:uuid:nobody'))],
    400,
    'reference-unresolved',
    'Bundle.entry[1]',
  ],
  [
    'in which two entries have one fullUrl',
    [post(ann, { fullUrl: URN }), post({ ...ann, active: false }, { fullUrl: URN })],
    400,
    'full-url-twice',
    'Bundle.entry[2]',
  ],
  [
    'that deletes what never was',
    [{ request: { method: 'DELETE', url: 'Patient/never' } }],
    404,
    'not-found',
    'Bundle.entry[1]',
  ],
  [
    'of another version',
    [
      {
        request: { method: 'PUT', url: 'Patient/t', ifMatch: 'W/"7"' },
        resource: { ...ann, id: 't' },
      },
    ],
    412,
    'version-conflict',
    'Bundle.entry[1]',
  ],
  ['that does not say what to do', [{ resource: ann }], 400, 'request-unclear', 'Bundle.entry[1]'],
  [
    'in a transaction',
    [
      {
        request: { method: 'POST', url: '/' },
        resource: { resourceType: 'Bundle', type: 'batch' },
      },
    ],
    400,
    'request-unclear',
    'Bundle.entry[1]',
  ],
  [
    'of a type that is not kept',
    [{ request: { method: 'GET', url: 'Nothing/1' } }],
    404,
    'type-not-kept',
    'Bundle.entry[1]',
  ],
  [
    'with a patch that is none',
    [{ request: { method: 'PATCH', url: 'Patient/t' }, resource: [] }],
    415,
    'wrong-media-type',
    'Bundle.entry[1]',
  ],
])('a transaction %s changes nothing', async (_, entries, status, code, place) => {
  const before = (await api.ask('GET', '/Patient/_history?_count=1')).text
  const answer = await send('transaction', [post({ ...ann, active: false }), ...entries])
  expect([answer.status, answer.code]).toEqual([status, code])
  expect(answer.json.issue[0].expression[0]).toBe(place)
  expect((await api.ask('GET', '/Patient/_history?_count=1')).text).toBe(before)
})

test.each([
  ['no Bundle', ann],
  ['a collection', { resourceType: 'Bundle', type: 'collection', entry: [] }],
  ['nothing', null],
])('%s is no batch', async (_, body) => {
  const answer = await api.ask('POST', '/', { body })
  expect([answer.status, answer.code]).toEqual([400, 'bundle-expected'])
})

test('a Bundle of nothing is answered with nothing', async () => {
  expect((await send('transaction', undefined)).json.entry).toEqual([])
  expect((await send('batch', [])).json.entry).toEqual([])
})

test('a Bundle of more than 5000 entries is refused', async () => {
  const entries = Array.from({ length: 5001 }, () => ({
    request: { method: 'GET', url: 'metadata' },
  }))
  const answer = await send('batch', entries)
  expect([answer.status, answer.code]).toEqual([413, 'too-many-entries'])
})
