import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

test.each([
  ['text that a foreign form may send', 'text/plain'],
  ['a foreign form', 'application/x-www-form-urlencoded'],
])('%s is refused', async (_, type) => {
  const { ask } = await openServer(trial)
  const headers = { 'content-type': type }
  for (const path of ['/imports', '/doubts/d1', '/session'])
    expect((await ask('POST', path, { headers, payload: 'a=b' })).statusCode).toBe(415)
})

test('a write from the page of another site is refused', async () => {
  const { ask } = await openServer(trial)
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
  const { ask } = await openServer(trial, { hosts: ['clinic.example'] })
  const asked = async (host: string) =>
    (await ask('GET', '/patients', { headers: { host } })).statusCode
  expect(await asked('evil.example:8040')).toBe(403)
  expect(await asked('localhost.evil.example')).toBe(403)
  expect(await asked('127.0.0.1:8040')).toBe(200)
  expect(await asked('[::1]:8040')).toBe(200)
  expect(await asked('clinic.example')).toBe(200)
})

test('answers may run nothing from elsewhere, be framed nowhere, and are not kept', async () => {
  const { ask } = await openServer(trial)
  const { headers } = await ask('GET', '/health')
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).not.toMatch(/https?:|unsafe|script-src|style-src/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['cache-control']).toBe('no-store')
})

test('what is turned away carries the headers of safety too', async () => {
  const { app } = await openServer(trial, { secure: true })
  const { headers, statusCode } = await app.inject({
    url: '/api/health',
    headers: { host: 'elsewhere.example' },
  })
  expect(statusCode).toBe(403)
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['strict-transport-security']).toContain('max-age')
})

test('the file of a stranger is refused before it is read', async () => {
  const { app } = await openServer(trial)
  const { statusCode } = await app.inject({
    method: 'POST',
    url: '/api/imports',
    headers: { 'content-type': 'application/octet-stream', 'content-length': '99' },
    payload: endless(),
  })
  expect(statusCode).toBe(401)
})

/** A body that never ends: whoever waits for its end waits for ever. */
function endless(): Readable {
  return new Readable({ read() {} })
}
