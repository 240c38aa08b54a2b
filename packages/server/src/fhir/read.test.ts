import type { Patient } from '@legato/fhir'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { openApi } from './trial-api.ts'

let trial: Trial
let api: Awaited<ReturnType<typeof openApi>>

beforeAll(async () => {
  trial = await openTrial()
  api = await openApi(trial)
})
afterAll(() => trial.stop())

const ann: Patient = { resourceType: 'Patient', name: [{ family: 'Lindholm' }], active: true }

test('what was created is read back, with its version in the headers', async () => {
  const made = await api.make(ann)
  const { status, headers, json } = await api.ask('GET', `/Patient/${made.id}`)
  expect(status).toBe(200)
  expect(json).toEqual(made)
  expect(json).toMatchObject(ann)
  expect(headers['content-type']).toBe('application/fhir+json; charset=utf-8')
  expect(headers['cache-control']).toBe('no-store')
  expect(headers.etag).toBe('W/"1"')
  expect(headers['last-modified']).toBe('Sun, 22 Nov 2026 09:00:00 GMT')
})

test('HEAD answers as GET does, without the resource', async () => {
  const { id } = await api.make(ann)
  const { status, headers, text } = await api.ask('HEAD', `/Patient/${id}`)
  expect([status, headers.etag, text]).toEqual([200, 'W/"1"', ''])
  expect((await api.ask('HEAD', '/Patient/none')).status).toBe(404)
})

test('a version that the client holds already is not sent again', async () => {
  const { id } = await api.make(ann)
  const asked = async (headers: Record<string, string>) =>
    (await api.ask('GET', `/Patient/${id}`, { headers })).status
  expect(await asked({ 'if-none-match': 'W/"1"' })).toBe(304)
  expect(await asked({ 'if-none-match': 'W/"2"' })).toBe(200)
  expect(await asked({ 'if-modified-since': 'Sun, 22 Nov 2026 09:00:00 GMT' })).toBe(304)
  expect(await asked({ 'if-modified-since': 'Sat, 21 Nov 2026 09:00:00 GMT' })).toBe(200)
})

test('a version is read by its number, and one that never was is not found', async () => {
  const { id } = await api.make(ann)
  await api.ask('PUT', `/Patient/${id}`, { body: { ...ann, id, active: false } })
  const first = await api.ask('GET', `/Patient/${id}/_history/1`)
  expect([first.status, first.json.active, first.headers.etag]).toEqual([200, true, 'W/"1"'])
  const third = await api.ask('GET', `/Patient/${id}/_history/3`)
  expect([third.status, third.code]).toEqual([404, 'not-found'])
})

test('what was deleted is gone, and what never was is not found', async () => {
  const { id } = await api.make(ann)
  await api.ask('DELETE', `/Patient/${id}`)
  const gone = await api.ask('GET', `/Patient/${id}`)
  expect([gone.status, gone.code]).toEqual([410, 'gone'])
  expect((await api.ask('GET', `/Patient/${id}/_history/1`)).status).toBe(200)
  expect((await api.ask('GET', `/Patient/${id}/_history/2`)).status).toBe(410)
  expect((await api.ask('GET', '/Patient/none')).status).toBe(404)
})

test.each([
  ['_format=json', 200],
  ['_format=application/fhir%2Bjson', 200],
  ['_format=application/fhir+json', 200],
  ['_format=xml', 406],
])('with %s the answer is %s', async (query, status) => {
  const { id } = await api.make(ann)
  expect((await api.ask('GET', `/Patient/${id}?${query}`)).status).toBe(status)
})

test('an answer in XML is refused, in JSON', async () => {
  const { id } = await api.make(ann)
  const headers = { accept: 'application/fhir+xml' }
  const { status, code } = await api.ask('GET', `/Patient/${id}`, { headers })
  expect([status, code]).toEqual([406, 'not-acceptable'])
})

test('_pretty writes the answer in lines', async () => {
  const { id } = await api.make(ann)
  const { text } = await api.ask('GET', `/Patient/${id}?_pretty=true`)
  expect(text).toMatch(/^\{\n {2}"resourceType": "Patient"/)
})

test('a part is read with _elements and _summary, and marked as such', async () => {
  const { id } = await api.make(ann)
  const { json } = await api.ask('GET', `/Patient/${id}?_elements=active`)
  expect(json).toMatchObject({ active: true, meta: { tag: [{ code: 'SUBSETTED' }] } })
  expect(json.name).toBeUndefined()
  const wrong = await api.ask('GET', `/Patient/${id}?_elements=colour`)
  expect([wrong.status, wrong.code]).toEqual([400, 'wrong-parameter'])
  expect((await api.ask('GET', `/Patient/${id}?name=x`)).status).toBe(400)
})
