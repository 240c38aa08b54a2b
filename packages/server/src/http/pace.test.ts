import type { Bundle } from '@legato/fhir'
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
  const bundle = (type: 'batch' | 'transaction', entry: readonly object[]) =>
    app.inject({
      ...{ method: 'POST', url: '/fhir/R4/', cookies },
      headers: { 'content-type': 'application/fhir+json' },
      payload: JSON.stringify({ resourceType: 'Bundle', type, entry }),
    })
  return { ...made, times, search, read, bundle }
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

const statuses = (answer: { readonly json: () => Bundle }) =>
  answer.json().entry?.map(({ response }) => response?.status)
const searching = { request: { method: 'GET', url: 'Patient?name=nobody' } }
const creating = {
  request: { method: 'POST', url: 'Patient' },
  resource: { resourceType: 'Patient', active: true },
}

test('each entry of a batch counts as if it came alone, and whatever is beyond is told to wait', async () => {
  const { bundle, read, times } = await clinic()
  const searched = await bundle('batch', Array(12).fill(searching))
  expect(statuses(searched)).toEqual([...Array(10).fill('200'), '429', '429'])
  expect(await times(1, read)).toEqual([429])
  const created = await bundle('batch', Array(4).fill(creating))
  expect(statuses(created)).toEqual(['201', '201', '429', '429'])
})

test('the changes of a transaction count once, and what it reads besides counts', async () => {
  const { bundle } = await clinic()
  const made = await bundle('transaction', [
    ...Array(20).fill(creating),
    ...Array(11).fill(searching),
  ])
  expect(statuses(made)).toEqual([...Array(20).fill('201'), ...Array(10).fill('200'), '429'])
})
