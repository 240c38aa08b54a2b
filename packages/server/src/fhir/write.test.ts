import type { Observation, Patient } from '@legato/fhir'
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

const ann: Patient = { resourceType: 'Patient', name: [{ family: 'Lindholm' }], active: true }

test('a creation answers with the place, the version and the resource', async () => {
  const { status, headers, json } = await api.ask('POST', '/Patient', { body: ann })
  expect(status).toBe(201)
  expect(headers.location).toBe(`${base}/Patient/${json.id}/_history/1`)
  expect([headers.etag, headers['last-modified']]).toEqual([
    'W/"1"',
    'Sun, 22 Nov 2026 09:00:00 GMT',
  ])
  expect(json).toMatchObject({ ...ann, meta: { versionId: '1' } })
})

test.each([
  ['return=minimal', ''],
  ['return=representation', '{"resourceType":"Patient"'],
  ['return=OperationOutcome', '{"resourceType":"OperationOutcome"'],
])('Prefer: %s', async (prefer, start) => {
  const { status, text } = await api.ask('POST', '/Patient', { body: ann, headers: { prefer } })
  expect([status, text.slice(0, start.length || 1)]).toEqual([201, start])
})

test('neither id nor version nor stamp of a new resource are the word of the client', async () => {
  const meta = {
    versionId: '17',
    lastUpdated: '1999-01-01T00:00:00Z',
    profile: ['http://x.example/p'],
  }
  const { json } = await api.ask('POST', '/Patient', { body: { ...ann, id: 'mine', meta } })
  expect(json.id).not.toBe('mine')
  expect(json.meta).toEqual({
    ...{ versionId: '1', lastUpdated: '2026-11-22T09:00:00.000Z' },
    profile: ['http://x.example/p'],
  })
})

test('labels that are the word of the house are not taken from a client, others are', async () => {
  const label = (system: string) => [{ system, code: 'x' }]
  const meta = {
    security: [
      ...label('urn:legato:access'),
      ...label('http://terminology.hl7.org/CodeSystem/v3-Confidentiality'),
    ],
    tag: label('urn:legato:signed'),
  }
  const { json } = await api.ask('POST', '/Patient', { body: { ...ann, meta } })
  expect(json.meta.tag).toBeUndefined()
  expect(json.meta.security).toEqual(
    label('http://terminology.hl7.org/CodeSystem/v3-Confidentiality'),
  )
})

test('an update makes a version, and equal content makes none', async () => {
  const { id } = await api.make(ann)
  const changed = { ...ann, id, active: false }
  const first = await api.ask('PUT', `/Patient/${id}`, { body: changed })
  expect([first.status, first.headers.etag, first.json.active]).toEqual([200, 'W/"2"', false])
  expect(first.headers.location).toBeUndefined()
  const again = await api.ask('PUT', `/Patient/${id}`, { body: changed })
  expect([again.status, again.headers.etag]).toEqual([200, 'W/"2"'])
})

test('an update under an id of the client creates what was not there', async () => {
  const { status, headers, json } = await api.ask('PUT', '/Patient/own-1', {
    body: { ...ann, id: 'own-1' },
  })
  expect([status, json.id, headers.location]).toEqual([
    201,
    'own-1',
    `${base}/Patient/own-1/_history/1`,
  ])
})

test.each([
  ['without an id', ann, 'other-id'],
  ['of another id', { ...ann, id: 'y' }, 'other-id'],
  ['of another type', { resourceType: 'Group', id: 'x' }, 'other-type'],
  ['of no type', { id: 'x' }, 'not-fhir'],
  ['that is a list', [ann], 'not-fhir'],
  ['that is a part', { ...ann, id: 'x', meta: { tag: [{ code: 'SUBSETTED' }] } }, 'part-only'],
  ['with an unknown element', { ...ann, id: 'x', colour: 'red' }, 'unknown-element'],
  ['with a wrong code', { ...ann, id: 'x', gender: 'unsaid' }, 'wrong-code'],
])('an update %s is refused', async (_, body, code) => {
  const answer = await api.ask('PUT', '/Patient/x', { body })
  expect([answer.status, answer.code]).toEqual([400, code])
})

test('If-Match lets a change be made to the version that was read, and to no other', async () => {
  const { id } = await api.make(ann)
  const put = (ifMatch: string, active: boolean) =>
    api.ask('PUT', `/Patient/${id}`, {
      body: { ...ann, id, active },
      headers: { 'if-match': ifMatch },
    })
  expect((await put('W/"1"', false)).status).toBe(200)
  const late = await put('W/"1"', true)
  expect([late.status, late.code]).toEqual([412, 'version-conflict'])
  expect((await put('W/"7", W/"2"', true)).headers.etag).toBe('W/"3"')
  expect((await put('*', false)).headers.etag).toBe('W/"4"')
  expect((await put('4', true)).code).toBe('wrong-parameter')
  const none = await api.ask('PUT', '/Patient/not-yet', {
    ...{ body: { ...ann, id: 'not-yet' }, headers: { 'if-match': 'W/"1"' } },
  })
  expect(none.status).toBe(412)
})

test('If-None-Match: * makes, and does not change', async () => {
  const put = (active: boolean) =>
    api.ask('PUT', '/Patient/once', {
      ...{ body: { ...ann, id: 'once', active }, headers: { 'if-none-match': '*' } },
    })
  expect((await put(true)).status).toBe(201)
  const again = await put(false)
  expect([again.status, again.code]).toEqual([412, 'exists-already'])
})

test('a deletion is done once, may be asked twice, and may name the version', async () => {
  const { id } = await api.make(ann)
  const wrong = await api.ask('DELETE', `/Patient/${id}`, { headers: { 'if-match': 'W/"2"' } })
  expect(wrong.status).toBe(412)
  const done = await api.ask('DELETE', `/Patient/${id}`, { headers: { 'if-match': 'W/"1"' } })
  expect([done.status, done.text]).toEqual([204, ''])
  expect((await api.ask('DELETE', `/Patient/${id}`)).status).toBe(204)
  expect((await api.ask('DELETE', '/Patient/never')).status).toBe(404)
  const back = await api.ask('PUT', `/Patient/${id}`, { body: { ...ann, id } })
  expect([back.status, back.headers.etag]).toEqual([201, 'W/"3"'])
})

test('a reference with the address of this server is kept without it', async () => {
  const patient = await api.make(ann)
  const made = await api.make({
    ...{ resourceType: 'Observation', status: 'final', code: { text: 'ferritin' } },
    subject: { reference: `${base}/Patient/${patient.id}` },
  } satisfies Observation)
  expect(made.subject).toEqual({ reference: `Patient/${patient.id}` })
})

const patch = (id: string, body: unknown, headers = {}) =>
  api.ask('PATCH', `/Patient/${id}`, { body, headers })

test('a JSON Patch changes what it names', async () => {
  const { id } = await api.make(ann)
  const { status, headers, json } = await patch(id, [
    { op: 'test', path: '/active', value: true },
    { op: 'add', path: '/name/0/given', value: ['Ann'] },
    { op: 'remove', path: '/active' },
  ])
  expect([status, headers.etag, json.name]).toEqual([
    200,
    'W/"2"',
    [{ family: 'Lindholm', given: ['Ann'] }],
  ])
  expect(json.active).toBeUndefined()
})

test.each([
  ['a test that fails', [{ op: 'test', path: '/active', value: false }], 409, 'patch-test-failed'],
  ['a place that is not there', [{ op: 'remove', path: '/photo/0' }], 422, 'patch-misplaced'],
  ['what is no patch', { op: 'add' }, 400, 'patch-malformed'],
  ['another id', [{ op: 'replace', path: '/id', value: 'x' }], 400, 'other-id'],
  ['another type', [{ op: 'replace', path: '/resourceType', value: 'Group' }], 400, 'other-type'],
  ['what is no patient', [{ op: 'add', path: '/gender', value: 17 }], 400, 'wrong-type'],
])('a patch with %s changes nothing', async (_, body, status, code) => {
  const { id } = await api.make(ann)
  const answer = await patch(id, body)
  expect([answer.status, answer.code]).toEqual([status, code])
  expect((await api.ask('GET', `/Patient/${id}`)).headers.etag).toBe('W/"1"')
})

test('a patch cannot give a resource another version or stamp', async () => {
  const { id } = await api.make(ann)
  const { json } = await patch(id, [
    { op: 'replace', path: '/meta/versionId', value: '99' },
    { op: 'replace', path: '/active', value: false },
  ])
  expect(json.meta.versionId).toBe('2')
})

test('a patch with If-Match is applied to that version alone', async () => {
  const { id } = await api.make(ann)
  const body = [{ op: 'replace', path: '/active', value: false }]
  expect((await patch(id, body, { 'if-match': 'W/"3"' })).status).toBe(412)
  expect((await patch(id, body, { 'if-match': 'W/"1"' })).status).toBe(200)
})

test('patches at the same time lose nothing', async () => {
  const { id } = await api.make(ann)
  const add = (value: string) =>
    patch(id, [{ op: 'add', path: '/name/-', value: { family: value } }])
  const answers = await Promise.all(['a', 'b', 'c', 'd'].map(add))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  const { json } = await api.ask('GET', `/Patient/${id}`)
  expect(json.name).toHaveLength(5)
})

test('a FHIRPath patch is refused, naming what is taken', async () => {
  const { id } = await api.make(ann)
  const { status, code, text } = await api.ask('PATCH', `/Patient/${id}`, {
    ...{ type: 'application/fhir+json', body: { resourceType: 'Parameters' } },
  })
  expect([status, code]).toEqual([415, 'wrong-media-type'])
  expect(text).toContain('application/json-patch+json')
})
