import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccessPage } from '../api.ts'
import { openTrial, type Trial } from '../trial.ts'
import { browser, bundle, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

/** A patient who may sign in, whose record a clinician has read. */
async function readRecord() {
  const { app, ask, identity, send } = await openServer(trial)
  const [{ id }] = (await send(bundle(40))).json().patients
  await ask('GET', `/patients/${id}/plan`)
  const password = await identity.addAccount({ name: 'ann', roles: ['patient'], self: id })
  const payload = { name: 'ann', password }
  const entered = await app.inject({ method: 'POST', url: '/api/session', payload })
  const patient = browser(app, entered.cookies[0])
  return { app, ask, identity, id, patient }
}

test('a patient sees who read their record, by name, and what they did', async () => {
  const { id, patient } = await readRecord()
  const page: AccessPage = (await patient.ask('GET', `/patients/${id}/accesses`)).json()
  const told = page.accesses.map(({ who, what, action }) => ({ who, what, action }))
  expect(told).toContainEqual({ who: 'clinician', what: 'record', action: 'R' })
  expect(told).toContainEqual({ who: 'clinician', what: 'import', action: 'C' })
  expect(page.accesses[0]).toMatchObject({ roles: ['neurologist'], isRefused: false })
})

test('a patient sees what they did themselves, and that what they asked for was refused', async () => {
  const { ask, id, patient } = await readRecord()
  const [{ id: other }] = (
    await ask('POST', '/imports', {
      headers: { 'content-type': 'application/octet-stream' },
      payload: JSON.stringify(
        bundle(50, {
          resourceType: 'Patient',
          id: 'p2',
          identifier: [{ system: 'urn:x', value: '99' }],
          birthDate: '1970-01-01',
        }),
      ),
    })
  ).json().patients
  await patient.ask('GET', `/patients/${id}/plan`)
  const refused = await patient.ask('GET', `/patients/${other}/accesses`)
  expect([403, 404]).toContain(refused.statusCode)
  const { accesses }: AccessPage = (await patient.ask('GET', `/patients/${id}/accesses`)).json()
  expect(accesses.map(({ who }) => who)).toContain('ann')
})

test('who treats a patient sees who read the record, and nobody else here does', async () => {
  const { app, ask, identity, id } = await readRecord()
  expect((await ask('GET', `/patients/${id}/accesses`)).statusCode).toBe(200)
  const password = await identity.addAccount({ name: 'other', roles: ['neurologist'] })
  const payload = { name: 'other', password }
  const entered = await app.inject({ method: 'POST', url: '/api/session', payload })
  const other = browser(app, entered.cookies[0])
  expect((await other.ask('GET', `/patients/${id}/accesses`)).statusCode).toBe(404)
})

test('accesses come page after page, none twice and none left out', async () => {
  const { ask, id, patient } = await readRecord()
  for (let time = 0; time < 120; time++) await ask('GET', `/patients/${id}`)
  const first: AccessPage = (await patient.ask('GET', `/patients/${id}/accesses`)).json()
  expect(first.accesses).toHaveLength(100)
  const path = `/patients/${id}/accesses?after=${first.next}`
  const second: AccessPage = (await patient.ask('GET', path)).json()
  const ids = [...first.accesses, ...second.accesses].map((one) => one.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThan(121)
  expect(second.next).toBeUndefined()
})
