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

const ann = { resourceType: 'Patient', name: [{ family: 'Lindholm' }] }

test.each([
  ['GET', '/Nothing', 404, 'type-not-kept'],
  ['GET', '/StructureDefinition/x', 404, 'type-not-kept'],
  ['GET', '/patient/x', 404, 'not-found'],
  ['GET', '/Patient/x/y/z', 404, 'not-found'],
  ['GET', '/Patient/x/$merge', 404, 'not-found'],
  ['GET', '/Observation/x/$everything', 404, 'not-found'],
  ['GET', '/Patient/a%2Fb', 404, 'not-found'],
  ['GET', '/Patient/_x', 404, 'not-found'],
  ['GET', '/Patient/%zz', 404, 'not-found'],
  ['GET', '/Patient/%00', 404, 'not-found'],
  ['GET', `/Patient/${'x'.repeat(65)}`, 404, 'not-found'],
  ['GET', `/Patient/${'x'.repeat(5000)}`, 404, 'not-found'],
] as const)(
  '%s %s is answered with %i, as an OperationOutcome',
  async (method, path, status, code) => {
    const answer = await api.ask(method, path)
    expect([answer.status, answer.code]).toEqual([status, code])
    expect(answer.headers['content-type']).toContain('json')
  },
)

test.each([
  ['DELETE', '/', 'GET, POST'],
  ['PUT', '/metadata', 'GET'],
  ['POST', '/Patient/x', 'GET, PUT, PATCH, DELETE'],
  ['PATCH', '/Patient/x/_history/1', 'GET'],
  ['OPTIONS', '/Patient', 'GET, POST, PUT, PATCH, DELETE'],
  ['POST', '/AuditEvent', 'GET'],
  ['DELETE', '/AuditEvent/x', 'GET'],
] as const)('%s %s is not offered, and %s is', async (method, path, allow) => {
  const answer = await api.ask(method, path)
  expect([answer.status, answer.code, answer.headers.allow]).toEqual([
    405,
    'method-not-offered',
    allow,
  ])
})

test('the address of the whole is the same with and without a slash at its end', async () => {
  for (const path of ['', '/'])
    expect((await api.ask('DELETE', path)).code).toBe('method-not-offered')
})

test.each([
  ['FHIR in XML', '/Patient', 'application/fhir+xml', '<Patient/>'],
  ['text', '/Patient', 'text/plain', '{}'],
  ['a form', '/Patient', 'application/x-www-form-urlencoded', 'a=b'],
  ['FHIR R3', '/Patient', 'application/fhir+json; fhirVersion=3.0', '{}'],
  ['a picture', '/Binary', 'image/svg+xml', '<svg onload="alert(1)"/>'],
  ['a search as JSON', '/Patient/_search', 'application/fhir+json', '{}'],
])('a body as %s is refused, naming what is taken', async (_, path, type, body) => {
  const answer = await api.ask('POST', path, { type, body })
  expect([answer.status, answer.code]).toEqual([415, 'wrong-media-type'])
})

test.each([
  ['{"resourceType":"Patient",', 'truncated', 'line 1, character 27'],
  ['{"resourceType":"Patient",\n"active":tru}', 'malformed-json', 'line 2, character 10'],
  [
    '{"resourceType":"Patient","active":true,"active":false}',
    'repeated-key',
    'line 1, character 41',
  ],
  ['', 'empty-file', 'empty'],
])('the body %j is refused with %s, and the place', async (body, code, words) => {
  const headers = { 'content-type': 'application/fhir+json' }
  const answer = await api.ask('POST', '/Patient', { body, headers })
  expect([answer.status, answer.code]).toEqual([400, code])
  expect(answer.text).toContain(words)
})

test('a body that is too large is refused with the limit', async () => {
  const small = await openApi(trial, { importLimit: 2 ** 20 })
  const body = { ...ann, text: { status: 'generated', div: 'x'.repeat(2 ** 20) } }
  const answer = await small.ask('POST', '/Patient', { body })
  expect([answer.status, answer.code]).toEqual([413, 'too-large'])
  expect(answer.text).toContain('1 MB')
})

test('nobody but who is signed in is answered, whatever is asked', async () => {
  for (const [method, url] of [
    ['GET', '/fhir/R4/Patient'],
    ['POST', '/fhir/R4/Patient'],
    ['GET', '/fhir/R4/nowhere'],
    ['PUT', '/fhir/R4/Nothing/x'],
  ] as const) {
    const { statusCode, body } = await api.app.inject({ method, url })
    expect([statusCode, JSON.parse(body).issue[0].code]).toEqual([401, 'login'])
  }
})

test('a change asked for by the page of another site is refused', async () => {
  for (const headers of [
    { origin: 'https://elsewhere.example' },
    { 'sec-fetch-site': 'cross-site' },
  ])
    expect((await api.ask('POST', '/Patient', { body: ann, headers })).status).toBe(403)
})

test('headers change neither the method, nor the address, nor who asks', async () => {
  const { id } = await api.make({ resourceType: 'Patient', name: [{ family: 'Lindholm' }] })
  const headers = {
    'x-http-method-override': 'DELETE',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'gopher',
    'x-original-url': '/fhir/R4/metadata',
    'x-forwarded-user': 'administrator',
  }
  const answer = await api.ask('GET', `/Patient/${id}?_method=DELETE&_format=json`, { headers })
  expect([answer.status, answer.code]).toEqual([400, 'wrong-parameter'])
  const made = await api.ask('POST', '/Patient', { body: ann, headers })
  expect(made.headers.location).toMatch(
    /^http:\/\/localhost:80\/fhir\/R4\/Patient\/[\w-]+\/_history\/1$/,
  )
  expect((await api.ask('GET', `/Patient/${id}`)).status).toBe(200)
  const host = await api.ask('GET', `/Patient/${id}`, { headers: { host: 'evil.example' } })
  expect([host.status, host.code]).toEqual([403, 'wrong-host'])
})

test('a line break in a header or an id makes no header of an answer', async () => {
  const answer = await api.ask('GET', '/Patient/x%0d%0aset-cookie:%20a=b')
  expect([answer.status, answer.headers['set-cookie']]).toEqual([404, undefined])
})
