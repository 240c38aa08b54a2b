import type { Patient } from '@legato/fhir'
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

const SYSTEM = 'http://clinic.example/number'
let count = 0

/** A patient, and the condition that fits this one alone. */
function somebody() {
  count += 1
  const patient = {
    resourceType: 'Patient',
    active: true,
    identifier: [{ system: SYSTEM, value: `${count}` }],
  } satisfies Patient
  return { patient, condition: `identifier=${SYSTEM}|${count}` }
}

const create = (body: unknown, condition: string) =>
  api.ask('POST', '/Patient', { body, headers: { 'if-none-exist': condition } })

test('a creation on condition makes once, and then finds', async () => {
  const { patient, condition } = somebody()
  const first = await create(patient, condition)
  const second = await create({ ...patient, active: false }, `Patient?${condition}`)
  expect([first.status, second.status]).toEqual([201, 200])
  expect(second.json).toEqual(first.json)
  expect(second.headers.etag).toBe('W/"1"')
})

test('an update on condition makes what was not there, and changes what was', async () => {
  const { patient, condition } = somebody()
  const put = (body: unknown) => api.ask('PUT', `/Patient?${condition}`, { body })
  const made = await put(patient)
  expect([made.status, made.headers.etag]).toEqual([201, 'W/"1"'])
  const changed = await put({ ...patient, active: false })
  expect([changed.status, changed.json.id, changed.headers.etag]).toEqual([
    200,
    made.json.id,
    'W/"2"',
  ])
  const other = await put({ ...patient, id: 'another' })
  expect([other.status, other.code]).toEqual([400, 'other-id'])
})

test('an update on condition of what was not there takes the id of the body', async () => {
  const { patient, condition } = somebody()
  const { status, json } = await api.ask('PUT', `/Patient?${condition}`, {
    body: { ...patient, id: 'chosen' },
  })
  expect([status, json.id]).toEqual([201, 'chosen'])
})

test('a patch and a deletion on condition reach the one that fits', async () => {
  const { patient, condition } = somebody()
  const { id } = await api.make(patient)
  const body = [{ op: 'replace', path: '/active', value: false }]
  const patched = await api.ask('PATCH', `/Patient?${condition}`, { body })
  expect([patched.status, patched.json.id, patched.json.active]).toEqual([200, id, false])
  expect((await api.ask('DELETE', `/Patient?${condition}`)).status).toBe(204)
  expect((await api.ask('GET', `/Patient/${id}`)).status).toBe(410)
  expect((await api.ask('PATCH', `/Patient?${condition}`, { body })).status).toBe(404)
  expect((await api.ask('DELETE', `/Patient?${condition}`)).status).toBe(204)
})

test('where several fit, nothing is changed', async () => {
  const { patient, condition } = somebody()
  await api.make(patient)
  await api.make(patient)
  const address = `/Patient?${condition}`
  const patch = [{ op: 'replace', path: '/active', value: false }]
  for (const answer of [
    await create(patient, condition),
    await api.ask('PUT', address, { body: patient }),
    await api.ask('PATCH', address, { body: patch }),
    await api.ask('DELETE', address),
  ])
    expect([answer.status, answer.code]).toEqual([412, 'several-match'])
})

test.each([
  ['an empty condition', '', 412, 'condition-empty'],
  ['a condition of nothing but paging', '_count=1', 412, 'condition-empty'],
  ['an unknown parameter', 'colour=red', 400, 'unknown-parameter'],
])('%s would fit what is not meant, and is refused', async (_, condition, status, code) => {
  const { patient } = somebody()
  const headers = { prefer: 'handling=lenient' }
  for (const answer of [
    await create(patient, condition),
    await api.ask('PUT', `/Patient?${condition}`, { body: patient, headers }),
    await api.ask('DELETE', `/Patient?${condition}`, { headers }),
  ])
    expect([answer.status, answer.code]).toEqual([status, code])
})

const transact = (entry: readonly unknown[]) =>
  api.ask('POST', '/', { body: { resourceType: 'Bundle', type: 'transaction', entry } })

test('what a creation on condition finds is what its Bundle points at', async () => {
  const { patient, condition } = somebody()
  const { id } = await api.make(patient)
  const { json } = await transact([
    {
      fullUrl: 'urn:uuid:p',
      resource: patient,
      request: { method: 'POST', url: 'Patient', ifNoneExist: condition },
    },
    {
      resource: {
        ...{ resourceType: 'Observation', status: 'final', code: { text: 'ferritin' } },
        subject: { reference: 'urn:uuid:p' },
      },
      request: { method: 'POST', url: 'Observation' },
    },
  ])
  expect(json.entry[0].response).toMatchObject({
    ...{ status: '200', location: `${base}/Patient/${id}/_history/1` },
  })
  const found = await api.ask('GET', `/Observation?subject=Patient/${id}`)
  expect(found.json.entry).toHaveLength(1)
})

test('a conditional reference becomes the resource that fits it', async () => {
  const { patient, condition } = somebody()
  const { id } = await api.make(patient)
  const observation = (reference: string) => ({
    resource: {
      ...{ resourceType: 'Observation', status: 'final', code: { text: 'ferritin' } },
      subject: { reference },
    },
    request: { method: 'POST', url: 'Observation' },
  })
  expect((await transact([observation(`Patient?${condition}`)])).status).toBe(200)
  const found = await api.ask('GET', `/Observation?patient=${id}`)
  expect(found.json.entry).toHaveLength(1)
  const none = await transact([observation(`Patient?identifier=${SYSTEM}|nobody`)])
  expect([none.status, none.code, none.json.issue[0].expression[0]]).toEqual([
    ...[412, 'condition-without-match', 'Bundle.entry[0]'],
  ])
})

test('a transaction changes, patches and deletes on condition', async () => {
  const [a, b, c] = [somebody(), somebody(), somebody()]
  await api.make(b.patient)
  await api.make(c.patient)
  const data = btoa(JSON.stringify([{ op: 'replace', path: '/active', value: false }]))
  const { status, json } = await transact([
    { request: { method: 'PUT', url: `Patient?${a.condition}` }, resource: a.patient },
    {
      request: { method: 'PATCH', url: `Patient?${b.condition}` },
      resource: { resourceType: 'Binary', contentType: 'application/json-patch+json', data },
    },
    { request: { method: 'DELETE', url: `Patient?${c.condition}` } },
    { request: { method: 'GET', url: `Patient?${b.condition}` } },
  ])
  expect([status, json.entry.map((one: { response: object }) => one.response)]).toMatchObject([
    200,
    [{ status: '201' }, { status: '200' }, { status: '204' }, { status: '200' }],
  ])
  expect(json.entry[3].resource.entry[0].resource.active).toBe(false)
})
test('of creations on one condition at the same time one is made', async () => {
  const { patient, condition } = somebody()
  const answers = await Promise.all([1, 2, 3, 4].map(() => create(patient, condition)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201])
  expect(new Set(answers.map(({ json }) => json.id)).size).toBe(1)
})

test('updates on one condition at the same time make one resource', async () => {
  const { patient, condition } = somebody()
  const answers = await Promise.all(
    ['1970', '1971', '1972'].map((birthDate) =>
      api.ask('PUT', `/Patient?${condition}`, { body: { ...patient, birthDate } }),
    ),
  )
  expect(new Set(answers.map(({ json }) => json.id)).size).toBe(1)
  expect(answers.map(({ headers }) => headers.etag).sort()).toEqual(['W/"1"', 'W/"2"', 'W/"3"'])
})

test('transactions that create on one condition at the same time point at one resource', async () => {
  const { patient, condition } = somebody()
  const request = { method: 'POST', url: 'Patient', ifNoneExist: condition }
  const value = {
    ...{ resourceType: 'Observation', status: 'final', code: { text: 'ferritin' } },
    subject: { reference: 'urn:uuid:p' },
  }
  const send = () =>
    transact([
      { fullUrl: 'urn:uuid:p', resource: patient, request },
      { resource: value, request: { method: 'POST', url: 'Observation' } },
    ])
  const answers = await Promise.all([send(), send(), send()])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  const found = await api.ask('GET', `/Patient?${condition}&_revinclude=Observation:subject`)
  expect(found.json.entry).toHaveLength(4)
})

test('two entries may find one resource, and may not both create it', async () => {
  const { patient, condition } = somebody()
  const entry = {
    resource: patient,
    request: { method: 'POST', url: 'Patient', ifNoneExist: condition },
  }
  const none = await transact([entry, entry])
  expect([none.status, none.code]).toEqual([400, 'changed-twice'])
  await api.make(patient)
  const { json } = await transact([entry, entry])
  const statuses = json.entry.map((one: { response: { status: string } }) => one.response.status)
  expect(statuses).toEqual(['200', '200'])
})
