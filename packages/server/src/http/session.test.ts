import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PatientPage } from '../api.ts'
import { openTrial, type Trial } from '../trial.ts'
import { ann, browser, bundle, openServer } from './trial-server.ts'

let trial: Trial

const SIGNED_IN = {
  name: 'clinician',
  roles: ['neurologist'],
  may: expect.arrayContaining(['read', 'search', 'write', 'import', 'undo', 'consult', 'rule']),
}

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

test('a session is a cookie that scripts and other sites cannot use', async () => {
  const { entered, ask } = await openServer(trial)
  expect(entered.json()).toEqual({ kind: 'in', session: SIGNED_IN })
  expect(entered.cookies[0]).toMatchObject({
    name: 'legato',
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
  })
  expect((await ask('GET', '/session')).json()).toEqual(SIGNED_IN)
})

test('over https the cookie belongs to this host alone and travels no other way', async () => {
  const { entered } = await openServer(trial, { secure: true })
  expect(entered.cookies[0]).toMatchObject({ name: '__Host-legato', secure: true, path: '/' })
  expect(entered.cookies[0]?.domain).toBeUndefined()
})

test('a wrong password and an unknown name get the same answer', async () => {
  const { ask } = await openServer(trial)
  const wrong = await ask('POST', '/session', { payload: { name: 'clinician', password: 'x' } })
  const unknown = await ask('POST', '/session', { payload: { name: 'nobody', password: 'x' } })
  expect(wrong.statusCode).toBe(401)
  expect(wrong.json()).toMatchObject({
    resourceType: 'OperationOutcome',
    issue: [{ code: 'login' }],
  })
  expect(unknown.body).toBe(wrong.body)
})

test('after signing out the old cookie opens nothing', async () => {
  const { ask } = await openServer(trial)
  expect((await ask('DELETE', '/session')).statusCode).toBe(204)
  expect((await ask('GET', '/patients')).statusCode).toBe(401)
})

test('a program sends the token of its session in a header, until it signs out', async () => {
  const { app, entered } = await openServer(trial)
  const send = (method: 'GET' | 'DELETE', url: string, authorization: string) =>
    app.inject({ method, url, headers: { authorization } })
  const right = `Bearer ${entered.cookies[0]?.value}`
  expect((await send('GET', '/api/session', right)).json()).toEqual(SIGNED_IN)
  expect((await send('GET', '/fhir/R4/Patient', right)).statusCode).toBe(200)
  for (const wrong of [`${right}x`, 'Bearer', 'Bearer ', 'Basic YTpi', right.replace('Bearer', '')])
    expect((await send('GET', '/fhir/R4/Patient', wrong)).statusCode).toBe(401)
  expect((await send('DELETE', '/api/session', right)).statusCode).toBe(204)
  expect((await send('GET', '/fhir/R4/Patient', right)).statusCode).toBe(401)
})

test('a patient reads the own record alone', async () => {
  const { app, send, identity } = await openServer(trial)
  const [{ id: own }] = (await send(bundle(62))).json().patients
  const other = { ...ann, identifier: [{ system: 'urn:x', value: '18' }], birthDate: '1970-01-01' }
  const [{ id: foreign }] = (await send(bundle(9, other))).json().patients
  const password = await identity.addAccount({ name: 'ann', roles: ['patient'], self: own })
  const payload = { name: 'ann', password }
  const entered = await app.inject({ method: 'POST', url: '/api/session', payload })
  const patient = browser(app, entered.cookies[0])
  const status = async (path: string) => (await patient.ask('GET', path)).statusCode
  expect(await status(`/patients/${own}/plan`)).toBe(200)
  expect(await status(`/patients/${own}`)).toBe(200)
  expect(await status(`/patients/${foreign}/plan`)).toBe(404)
  expect(await status(`/patients/${foreign}`)).toBe(404)
  expect(await status('/patients/nobody/plan')).toBe(404)
  const listed: PatientPage = (await patient.ask('GET', '/patients')).json()
  expect(listed.patients.map((one) => one.id)).toEqual([own])
  expect((await patient.send(bundle(1))).statusCode).toBe(403)
})
