import { afterAll, beforeAll, expect, test } from 'vitest'
import { addClinic } from '../repository/index.ts'
import { inClinic } from '../repository/store.ts'
import { openTrial, type Trial } from '../trial.ts'
import { createPace } from './pace.ts'
import { bundle, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

test('a wrong parameter is named, and its value is not repeated', async () => {
  const { ask } = await openServer(trial)
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
  const { app, ask } = await openServer(trial)
  for (const answer of [await ask('GET', '/nothing'), await app.inject('/nothing')])
    expect([answer.statusCode, answer.json().issue[0].code]).toEqual([404, 'not-found'])
})

test('a failure that nobody foresaw shows nothing of the inside', async () => {
  const secret = 'Lindholm lives in Lund'
  const lines: string[] = []
  const { ask, send } = await openServer(trial, {
    log: { write: (line) => lines.push(line) },
    readings: {
      plan: () => {
        throw new Error(secret)
      },
      why: () => undefined,
      sheet: () => ({ sections: [] }),
      diary: () => ({ nights: [], drugs: [] }),
      timeline: () => ({ tracks: [] }),
      raster: () => ({ nights: [] }),
      policies: () => [],
      document: () => undefined,
      diff: () => ({ changes: [] }),
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

test('a statement that takes too long is stopped, and that is told', async () => {
  const clinic = await addClinic(trial, 'Clinic')
  const limit = await inClinic(trial.pool, clinic, (query) => query('show statement_timeout'))
  expect(limit).toEqual([{ statement_timeout: '1min' }])
  const slow = () =>
    inClinic(trial.pool, clinic, async (query) => {
      await query(`set local statement_timeout = '20ms'`)
      await query('select pg_sleep(5)')
      return true
    })
  const { ask } = await openServer(trial, { isReady: slow })
  const answer = await ask('GET', '/ready')
  expect([answer.statusCode, answer.json().issue[0].code]).toEqual([503, 'timeout'])
})

test('the log tells the route and the answer, and nothing of a patient', async () => {
  const lines: string[] = []
  const { ask, send } = await openServer(trial, { log: { write: (line) => lines.push(line) } })
  const [{ id: patient }] = (await send(bundle(62))).json().patients
  await ask('GET', '/patients?search=Lindholm')
  await ask('GET', `/patients/${patient}/plan`)
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
    ...{ method: 'GET', route: '/api/patients/:patient/plan', status: 200 },
  })
  expect(lines.join('')).not.toMatch(/Lindholm/i)
  expect(lines.join('')).not.toContain(patient)
})

test('of what was turned away the log says by its code why: another site, another host, wrong input, too much', async () => {
  const lines: string[] = []
  const paces = { reads: 2, writes: 9, bulk: 9, bulkAccounts: [] }
  const { ask, app } = await openServer(trial, {
    log: { write: (line) => lines.push(line) },
    pace: createPace(paces, trial.now),
  })
  await ask('POST', '/session', { headers: { origin: 'https://evil.example' }, payload: {} })
  await app.inject({ method: 'GET', url: '/api/health', headers: { host: 'evil.example' } })
  await ask('POST', '/session', { payload: { name: 1 } })
  await app.inject({ method: 'GET', url: '/fhir/R4/Patient' })
  for (let round = 0; round < 3; round += 1) await ask('GET', '/patients')
  const told = lines.map((line) => JSON.parse(line)).filter(({ status }) => status >= 400)
  expect(told.map(({ refused }) => refused)).toEqual([
    ...['cross-site', 'wrong-host', 'wrong-parameter', 'sign-in-needed', 'too-many-requests'],
  ])
})
