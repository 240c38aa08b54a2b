import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { createPace, type Paces } from './pace.ts'
import { browser, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

async function clinic(change: Partial<Paces> = {}) {
  const paces = { reads: 10, writes: 4, bulk: 14, bulkAccounts: [], ...change }
  const made = await openServer(trial, { pace: createPace(paces, trial.now) })
  const { app, ask } = made
  const [cookie] = made.entered.cookies
  const cookies = { legato: cookie?.value ?? '' }
  const times = async (count: number, one: () => Promise<{ statusCode: number }>) => {
    const codes: number[] = []
    for (let round = 0; round < count; round += 1) codes.push((await one()).statusCode)
    return codes
  }
  const search = () =>
    app.inject({
      method: 'POST',
      url: '/fhir/R4/Patient/_search',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'name=nobody',
      cookies,
    })
  const read = () => ask('GET', '/patients')
  return { ...made, times, search, read }
}

test('who reads more in a minute than an account may is told how long to wait, and goes on then', async () => {
  const { times, read, search } = await clinic()
  expect(await times(8, read)).toEqual(Array(8).fill(200))
  // A search by POST reads as well.
  expect(await times(3, search)).toEqual([200, 200, 429])
  const stopped = await read()
  expect(stopped.statusCode).toBe(429)
  expect(stopped.headers['retry-after']).toBe('6')
  expect(stopped.json().issue[0].details.coding[0].code).toBe('too-many-requests')
  trial.pass(0.1)
  expect(await times(2, read)).toEqual([200, 429])
  trial.pass(60)
})

test('what changes something has a measure of its own, and files that come in count once', async () => {
  const { times, read, send } = await clinic()
  expect(await times(5, () => send('{}'))).toEqual([200, 200, 200, 200, 429])
  expect(await times(1, read)).toEqual([200])
})

test('an account that asks too much stops no other, and its owner can still end its sessions', async () => {
  const { app, identity, times, read, send, ask } = await clinic()
  await times(11, read)
  await times(5, () => send('{}'))
  expect((await read()).statusCode).toBe(429)
  await identity.addAccount({ name: 'nora', roles: ['nurse'], password: 'tractor violet umbrella' })
  const other = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { name: 'nora', password: 'tractor violet umbrella' },
  })
  const { ask: asOther } = browser(app, other.cookies[0])
  expect((await asOther('GET', '/patients')).statusCode).toBe(200)
  expect((await ask('DELETE', '/account/sessions')).statusCode).toBe(200)
  expect((await read()).statusCode).toBe(401)
})

test('the account of a program has the measure that was set for programs', async () => {
  const { times, read, send } = await clinic({ bulkAccounts: ['clinician'] })
  expect((await times(15, read)).filter((status) => status === 200)).toHaveLength(14)
  expect((await times(15, () => send('{}'))).filter((status) => status === 200)).toHaveLength(14)
})
