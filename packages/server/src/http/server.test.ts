import { randomBytes } from 'node:crypto'
import type { Bundle, Patient } from '@legato/fhir'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { argon2id, createIdentity } from '../identity/index.ts'
import { createImporter } from '../importer.ts'
import { addClinic, createRepository } from '../repository/index.ts'
import { openTrial, type Trial } from '../trial.ts'
import type { House } from './house.ts'
import { buildServer } from './server.ts'

let trial: Trial
const lines: string[] = []

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

/** A server of a clinic of its own, and a browser in which its clinician is signed in. */
async function open(change: Partial<House> = {}) {
  const clinic = await addClinic(trial, 'Clinic')
  const identity = createIdentity({
    ...trial,
    clinic,
    hasher: argon2id({ memoryKiB: 1024, passes: 1 }),
    random: randomBytes,
    expiry: { idleMin: 30, absoluteMin: 720 },
  })
  const repository = createRepository(trial)
  const app = await buildServer({
    repository,
    identity,
    importer: createImporter({ repository, newId: trial.newId }),
    readings: {
      plan: (record, asOf) => ({ asOf, resources: record.resources.length }),
      why: (_, __, item) => (item === 'known' ? { id: item } : undefined),
      timeline: () => ({ tracks: [] }),
    },
    now: trial.now,
    newId: trial.newId,
    hosts: [],
    importLimit: 100_000,
    secure: false,
    log: { write: (line) => lines.push(line) },
    ...change,
  })
  const password = (await identity.addAccount({ name: 'clinician', role: 'clinician' })) ?? ''
  const signIn = { name: 'clinician', password }
  const entered = await app.inject({ method: 'POST', url: '/api/session', payload: signIn })
  return { app, identity, clinic, signIn, entered, ...browser(app, entered.cookies[0]) }
}

function browser(app: FastifyInstance, cookie: { name: string; value: string } | undefined) {
  const cookies = cookie ? { [cookie.name]: cookie.value } : {}
  const ask = (method: 'GET' | 'POST' | 'DELETE', path: string, more: InjectOptions = {}) =>
    app.inject({ method, url: `/api${path}`, cookies, ...more })
  return {
    ask,
    send: (file: unknown) =>
      ask('POST', '/imports', {
        headers: { 'content-type': 'application/octet-stream' },
        payload: typeof file === 'string' ? file : JSON.stringify(file),
      }),
  }
}

const ann: Patient = {
  resourceType: 'Patient',
  id: 'p1',
  identifier: [{ system: 'urn:x', value: '17' }],
  name: [{ family: 'Lindholm', given: ['Ann'] }],
  birthDate: '1968-03-04',
}

function bundle(ferritin: number, patient = ann): Bundle {
  const code = { coding: [{ system: 'http://loinc.org', code: '2276-4' }] }
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { resource: patient },
      {
        resource: {
          ...{ resourceType: 'Observation', id: `${patient.id}-f`, status: 'final', code },
          subject: { reference: `Patient/${patient.id}` },
          valueQuantity: { value: ferritin, unit: 'ng/mL' },
        },
      },
    ],
  }
}

test('a session is a cookie that scripts and other sites cannot use', async () => {
  const { entered, ask } = await open()
  expect(entered.json()).toEqual({ name: 'clinician', role: 'clinician' })
  expect(entered.cookies[0]).toMatchObject({
    name: 'legato',
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
  })
  expect((await ask('GET', '/session')).json()).toEqual({ name: 'clinician', role: 'clinician' })
})

test('over https the cookie belongs to this host alone and travels no other way', async () => {
  const { entered } = await open({ secure: true })
  expect(entered.cookies[0]).toMatchObject({ name: '__Host-legato', secure: true, path: '/' })
  expect(entered.cookies[0]?.domain).toBeUndefined()
})

test('a wrong password and an unknown name get the same answer', async () => {
  const { ask } = await open()
  const wrong = await ask('POST', '/session', { payload: { name: 'clinician', password: 'x' } })
  const unknown = await ask('POST', '/session', { payload: { name: 'nobody', password: 'x' } })
  expect(wrong.statusCode).toBe(401)
  expect(wrong.json()).toMatchObject({
    resourceType: 'OperationOutcome',
    issue: [{ code: 'login' }],
  })
  expect(unknown.body).toBe(wrong.body)
})

test('after ten tries of one name the eleventh waits, another name does not', async () => {
  const { ask, signIn } = await open()
  const attempt = (name: string) => ask('POST', '/session', { payload: { name, password: 'x' } })
  for (let count = 0; count < 9; count += 1) await attempt('clinician')
  const late = await ask('POST', '/session', { payload: signIn })
  expect(late.statusCode).toBe(429)
  expect(late.json().issue[0]).toMatchObject({ code: 'throttled' })
  expect((await attempt('somebody')).statusCode).toBe(401)
})

test('without a session nothing is answered', async () => {
  const { app } = await open()
  const { ask, send } = browser(app, undefined)
  for (const answer of [
    await ask('GET', '/session'),
    await ask('GET', '/patients'),
    await ask('GET', '/patients/p1/plan'),
    await ask('GET', '/doubts'),
    await ask('DELETE', '/imports/last'),
    await send(bundle(62)),
  ])
    expect([answer.statusCode, answer.json().issue[0].code]).toEqual([401, 'login'])
})

test('after signing out the old cookie opens nothing', async () => {
  const { ask } = await open()
  expect((await ask('DELETE', '/session')).statusCode).toBe(204)
  expect((await ask('GET', '/patients')).statusCode).toBe(401)
})

test('a file is imported, found, read and planned', async () => {
  const { ask, send } = await open()
  const report = (await send(bundle(62))).json()
  expect(report).toMatchObject({
    summary: { created: 2, updated: 0, unchanged: 0 },
    patients: [{ name: 'Ann Lindholm', birthDate: '1968-03-04' }],
    unread: [],
    doubts: [],
  })
  const [{ id: patient }] = report.patients
  const list = (await ask('GET', '/patients?search=lindh')).json()
  expect(list).toEqual({ patients: report.patients })
  expect((await ask('GET', `/patients/${patient}`)).json()).toEqual(report.patients[0])
  const plan = (await ask('GET', `/patients/${patient}/plan?asOf=2026-02-03`)).json()
  expect(plan).toEqual({ asOf: '2026-02-03', resources: 1 })
  expect((await ask('GET', `/patients/${patient}/timeline`)).json()).toEqual({ tracks: [] })
  expect((await ask('GET', `/patients/${patient}/why/known`)).json()).toEqual({ id: 'known' })
  expect((await ask('GET', `/patients/${patient}/why/other`)).statusCode).toBe(404)
})

test('the same file again changes nothing', async () => {
  const { send } = await open()
  await send(bundle(62))
  const again = (await send(bundle(62))).json()
  expect(again.summary).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
})

test('a corrected resource is version 2', async () => {
  const { ask, send, clinic } = await open()
  const [{ id: patient }] = (await send(bundle(62))).json().patients
  expect((await send(bundle(26))).json().summary).toMatchObject({
    created: 0,
    updated: 1,
    unchanged: 1,
  })
  const [row] = await rowsOf(clinic, 'Observation')
  const read = await ask('GET', `/patients/${patient}/resources/Observation/${row?.id}`)
  expect(read.json()).toMatchObject({ meta: { versionId: '2' }, valueQuantity: { value: 26 } })
})

async function rowsOf(clinic: string, type: string): Promise<readonly { id: string }[]> {
  const { rows } = await trial.pool.query(
    'select id from legato.resource_version where clinic = $1 and type = $2 and current',
    [clinic, type],
  )
  return rows
}

test('the last import is undone whole, then the one before', async () => {
  const { ask, send } = await open()
  const first = (await send(bundle(62))).json()
  const second = (await send(bundle(26))).json()
  expect((await ask('GET', '/imports/last')).json()).toEqual({ summary: second.summary })
  expect((await ask('DELETE', '/imports/last')).json()).toMatchObject({
    id: second.summary.id,
    undone: true,
  })
  expect((await ask('GET', '/imports/last')).json()).toEqual({ summary: first.summary })
  await ask('DELETE', '/imports/last')
  expect((await ask('GET', '/imports/last')).json()).toEqual({})
  expect((await ask('GET', '/patients')).json()).toEqual({ patients: [] })
  expect((await ask('DELETE', '/imports/last')).statusCode).toBe(404)
})

const namesake: Patient = { ...ann, id: 'q1', identifier: [{ system: 'urn:y', value: '99' }] }

test('someone of the same name and birth date waits until a clinician says that it is the same', async () => {
  const { ask, send } = await open()
  const [known] = (await send(bundle(62))).json().patients
  const report = (await send(bundle(30, namesake))).json()
  expect(report).toMatchObject({ summary: { created: 0, held: 1 }, patients: [] })
  const { doubts } = (await ask('GET', '/doubts')).json()
  expect(doubts).toEqual(report.doubts)
  expect(doubts[0]).toMatchObject({ name: 'Ann Lindholm', candidates: [known] })
  const decision = { kind: 'same', patient: known.id }
  const settled = await ask('POST', `/doubts/${doubts[0].id}`, { payload: decision })
  expect(settled.statusCode).toBe(200)
  expect((await ask('GET', '/doubts')).json()).toEqual({ doubts: [] })
  expect((await ask('GET', '/patients')).json().patients).toHaveLength(1)
  expect((await ask('GET', `/patients/${known.id}/plan`)).json()).toMatchObject({ resources: 2 })
})

test('or that it is somebody new', async () => {
  const { ask, send } = await open()
  await send(bundle(62))
  const { doubts } = (await send(bundle(30, namesake))).json()
  const stranger = { kind: 'same', patient: 'nobody' }
  expect((await ask('POST', `/doubts/${doubts[0].id}`, { payload: stranger })).statusCode).toBe(400)
  expect(
    (await ask('POST', `/doubts/${doubts[0].id}`, { payload: { kind: 'new' } })).statusCode,
  ).toBe(200)
  expect((await ask('GET', '/patients')).json().patients).toHaveLength(2)
  expect(
    (await ask('POST', `/doubts/${doubts[0].id}`, { payload: { kind: 'new' } })).statusCode,
  ).toBe(404)
})

test.each([
  ['an empty file', ''],
  ['a truncated file', JSON.stringify(bundle(62)).slice(0, 200)],
  ['what is not JSON', 'PATIENT;LINDHOLM'],
  ['JSON that is not FHIR', '{"hello":"world"}'],
])('of %s nothing is taken, and the report says why', async (_, file) => {
  const { ask, send } = await open()
  const answer = await send(file)
  expect(answer.statusCode).toBe(200)
  const { summary, patients, unread } = answer.json()
  expect([summary, patients]).toEqual([undefined, []])
  expect(unread[0].place).not.toBe('')
  expect(unread[0].reason).toMatch(/\w+\.$/)
  expect((await ask('GET', '/imports/last')).json()).toEqual({})
})

test('a file that is too large is refused with the limit', async () => {
  const { send } = await open({ importLimit: 2 ** 20 })
  const answer = await send('x'.repeat(2 ** 20 + 1))
  expect(answer.statusCode).toBe(413)
  expect(answer.json().issue[0]).toMatchObject({ code: 'too-long' })
  expect(answer.json().issue[0].details.text).toContain('1 MB')
})

test.each([
  ['text that a foreign form may send', 'text/plain'],
  ['a foreign form', 'application/x-www-form-urlencoded'],
])('%s is refused', async (_, type) => {
  const { ask } = await open()
  const headers = { 'content-type': type }
  for (const path of ['/imports', '/doubts/d1', '/session'])
    expect((await ask('POST', path, { headers, payload: 'a=b' })).statusCode).toBe(415)
})

test('a write from the page of another site is refused', async () => {
  const { ask } = await open()
  for (const headers of [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])
    expect((await ask('DELETE', '/imports/last', { headers })).statusCode).toBe(403)
  const own = {
    origin: 'http://localhost:8040',
    host: 'localhost:8040',
    'sec-fetch-site': 'same-origin',
  }
  expect((await ask('DELETE', '/imports/last', { headers: own })).statusCode).toBe(404)
})

test('a name that was made to point here is not served', async () => {
  const { ask } = await open({ hosts: ['clinic.example'] })
  const asked = async (host: string) =>
    (await ask('GET', '/patients', { headers: { host } })).statusCode
  expect(await asked('evil.example:8040')).toBe(403)
  expect(await asked('localhost.evil.example')).toBe(403)
  expect(await asked('127.0.0.1:8040')).toBe(200)
  expect(await asked('[::1]:8040')).toBe(200)
  expect(await asked('clinic.example')).toBe(200)
})

test('a patient reads the own record alone', async () => {
  const { app, send, identity } = await open()
  const [{ id: own }] = (await send(bundle(62))).json().patients
  const other = { ...ann, identifier: [{ system: 'urn:x', value: '18' }], birthDate: '1970-01-01' }
  const [{ id: foreign }] = (await send(bundle(9, other))).json().patients
  const password = await identity.addAccount({ name: 'ann', role: 'patient', self: own })
  const payload = { name: 'ann', password }
  const entered = await app.inject({ method: 'POST', url: '/api/session', payload })
  const patient = browser(app, entered.cookies[0])
  const status = async (path: string) => (await patient.ask('GET', path)).statusCode
  expect(await status(`/patients/${own}/plan`)).toBe(200)
  expect(await status(`/patients/${own}`)).toBe(200)
  expect(await status(`/patients/${foreign}/plan`)).toBe(403)
  expect(await status('/patients/nobody/plan')).toBe(403)
  expect(await status('/patients')).toBe(403)
  expect((await patient.send(bundle(1))).statusCode).toBe(403)
})

test('a wrong parameter is named, and its value is not repeated', async () => {
  const { ask } = await open()
  const day = await ask('GET', '/patients/p1/plan?asOf=2026-02-30')
  expect([day.statusCode, day.json().issue[0].expression]).toEqual([400, ['asOf']])
  const long = await ask('GET', `/patients?search=${'x'.repeat(201)}`)
  expect([long.statusCode, long.body.includes('xxx')]).toEqual([400, false])
  const body = await ask('POST', '/session', { payload: { name: 'clinician', password: 17 } })
  expect(body.json().issue[0]).toMatchObject({ expression: ['body.password'] })
  const broken = await ask('POST', '/session', {
    headers: { 'content-type': 'application/json' },
    payload: '{"name":',
  })
  expect([broken.statusCode, broken.json().resourceType]).toEqual([400, 'OperationOutcome'])
})

test('an unknown address is not found, in the same words for the API and beside it', async () => {
  const { app, ask } = await open()
  for (const answer of [await ask('GET', '/nothing'), await app.inject('/nothing')])
    expect([answer.statusCode, answer.json().issue[0].code]).toEqual([404, 'not-found'])
})

test('a failure that nobody foresaw shows nothing of the inside', async () => {
  const secret = 'Lindholm lives in Lund'
  const { ask, send } = await open({
    readings: {
      plan: () => {
        throw new Error(secret)
      },
      why: () => undefined,
      timeline: () => ({ tracks: [] }),
    },
  })
  const [{ id: patient }] = (await send(bundle(62))).json().patients
  const answer = await ask('GET', `/patients/${patient}/plan`)
  expect([answer.statusCode, answer.json().issue[0].code]).toEqual([500, 'exception'])
  expect(answer.body).not.toContain(secret)
  expect(lines.join('')).not.toContain(secret)
  const incident = /entry ([\w-]+) in/.exec(answer.json().issue[0].details.text)?.[1]
  expect(lines.some((line) => JSON.parse(line).incident === incident)).toBe(true)
})

test('the log tells the route and the answer, and nothing of a patient', async () => {
  lines.length = 0
  const { ask, send } = await open()
  const [{ id: patient }] = (await send(bundle(62))).json().patients
  await ask('GET', '/patients?search=Lindholm')
  await ask('GET', `/patients/${patient}/plan`)
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
    ...{ method: 'GET', route: '/api/patients/:patient/plan', status: 200 },
  })
  expect(lines.join('')).not.toMatch(/Lindholm/i)
  expect(lines.join('')).not.toContain(patient)
})

test('answers may run nothing from elsewhere, be framed nowhere, and are not kept', async () => {
  const { ask } = await open()
  const { headers } = await ask('GET', '/health')
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).not.toMatch(/script-src|https?:|unsafe-eval/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['cache-control']).toBe('no-store')
})
