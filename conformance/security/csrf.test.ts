import { openTrialClinic, type TrialClinic } from '@legato/server/trial'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, client, enter } from './client.ts'

/*
 * A page of another site, opened in the browser of somebody who is signed in, and names that were
 * made to point at this server. The worst is assumed: that the browser sent the cookie along.
 */

let clinic: TrialClinic
let ask: Ask
let host: string
const patient = { resourceType: 'Patient', name: [{ family: 'Forged' }] }

beforeAll(async () => {
  clinic = await openTrialClinic({
    environment: { LEGATO_EXAMPLES: 'no', LEGATO_HOSTS: 'clinic.example' },
  })
  ask = (await enter(clinic, 'neurologist')).ask
  host = new URL(clinic.address).host
})
afterAll(() => clinic?.stop())

async function nothingWasForged(): Promise<void> {
  expect((await ask('/fhir/R4/Patient?family=Forged&_summary=count')).json.total).toBe(0)
}

/** Every kind of write, in the form in which it would be done. */
const WRITES = [
  ['POST', '/fhir/R4/Patient', patient],
  ['PUT', '/fhir/R4/Patient/forged', { ...patient, id: 'forged' }],
  ['PATCH', '/fhir/R4/Patient/forged', []],
  ['DELETE', '/fhir/R4/Patient/forged', undefined],
  ['POST', '/fhir/R4/', { resourceType: 'Bundle', type: 'batch' }],
  ['POST', '/api/imports', patient],
  ['DELETE', '/api/imports/last?id=x', undefined],
  ['POST', '/api/account/password', { password: 'a password of somebody else' }],
  ['DELETE', '/api/account/sessions', undefined],
  ['DELETE', '/api/session', undefined],
  ['POST', '/api/session', { name: 'eve', password: 'x' }],
] as const

const FOREIGN: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'not an origin' },
  { origin: 'http://127.0.0.1' },
  { origin: 'http://127.0.0.1:1' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'Same-Origin' },
  { 'sec-fetch-site': 'cross-site', origin: 'SELF' },
  { 'sec-fetch-site': 'same-origin', origin: 'http://evil.example' },
]

test('no write of the page of another site is done, whatever it is and however it is told', async () => {
  for (const headers of FOREIGN)
    for (const [method, path, body] of WRITES) {
      const sent = { ...headers, ...(headers.origin === 'SELF' && { origin: clinic.address }) }
      const got = await ask(path, { method, headers: sent, body })
      expect([method, path, headers, got.status, got.code]).toEqual([
        ...[method, path, headers],
        ...[403, 'cross-site'],
      ])
    }
  await nothingWasForged()
  expect((await ask('/api/session')).status).toBe(200)
})

test('the same writes from a page of ours are looked at', async () => {
  const headers = { origin: clinic.address, 'sec-fetch-site': 'same-origin' }
  const made = await ask('/fhir/R4/Patient', {
    headers,
    body: { ...patient, name: [{ family: 'Real' }] },
  })
  expect(made.status).toBe(201)
})

/** What a form or a beacon of another site can send without asking first. */
const SIMPLE = [
  'text/plain',
  'text/plain;charset=UTF-8',
  'text/plain; application/json',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; boundary=application/json',
  'multipart/form-data; boundary=x',
] as const

test('nothing that a form can send is taken for JSON', async () => {
  for (const type of SIMPLE)
    for (const path of ['/fhir/R4/Patient', '/fhir/R4/', '/api/imports', '/api/session']) {
      const got = await ask(path, { headers: { 'content-type': type }, body: patient })
      expect([type, path, got.status]).toEqual([type, path, 415])
    }
  await nothingWasForged()
})

test('no method is had by a header or a word of the address, and none that only reads writes', async () => {
  const over = { 'x-http-method-override': 'DELETE', 'x-http-method': 'DELETE' }
  const { json } = await ask('/fhir/R4/Patient?family=Real')
  const path = `/fhir/R4/Patient/${json.entry[0].resource.id}`
  expect((await ask(path, { headers: over })).status).toBe(200)
  expect((await ask(`${path}?_method=DELETE`)).status).toBe(400)
  expect((await ask('/api/account/sessions')).status).toBe(404)
  expect((await ask('/api/session', { method: 'TRACE' })).status).toBeGreaterThanOrEqual(400)
  expect((await ask(path)).status).toBe(200)
  expect((await ask('/api/session')).status).toBe(200)
})

test('no other site is told that it may read', async () => {
  for (const path of ['/api/session', '/fhir/R4/Patient', '/fhir/R4/metadata', '/api/health'])
    for (const origin of ['https://evil.example', 'null', clinic.address]) {
      const preflight = { origin, 'access-control-request-method': 'POST' }
      const asked = [
        await ask(path, { headers: { origin } }),
        await ask(path, { method: 'OPTIONS', headers: preflight }),
      ]
      for (const { headers } of asked)
        expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
})

const STRANGE_HOSTS = [
  'evil.example',
  'clinic.example.evil.example',
  'evil.example/clinic.example',
  'clinic.example@evil.example',
  'evil.example:80@clinic.example',
  'xclinic.example',
  'clinic.example.',
  '127.0.0.1.evil.example',
  '0.0.0.0',
  '[::]',
  '2130706433',
  'clinic.example, evil.example',
] as const

test('a name that is not ours is not served, however much it looks like ours', async () => {
  for (const name of STRANGE_HOSTS)
    for (const path of ['/api/session', '/fhir/R4/Patient', '/api/sign-in']) {
      const { status } = await ask(path, { headers: { host: name } })
      expect([name, path, status === 403 || status === 400]).toEqual([name, path, true])
    }
  for (const name of ['clinic.example', 'CLINIC.example:443', host])
    expect((await ask('/api/session', { headers: { host: name } })).status).toBe(200)
})

test('a link and an address in an answer name the host that was asked, not one that a header claims', async () => {
  const { ask: keeper } = await enter(clinic, 'administrator')
  const claims = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'gopher',
    forwarded: 'host=evil.example;proto=gopher',
    'x-original-url': '/api/session',
    'x-rewrite-url': '/api/session',
  }
  const made = await keeper('/api/accounts', {
    headers: claims,
    body: { name: 'invited', roles: ['nurse'] },
  })
  expect(made.json.link.startsWith(`http://${host}/welcome#`)).toBe(true)
  const found = await ask('/fhir/R4/Patient?_count=1', { headers: claims })
  expect(found.json.link[0].url.startsWith(`http://${host}/fhir/R4/`)).toBe(true)
  expect(found.json.resourceType).toBe('Bundle')
})

test('a stranger learns nothing by any of these', async () => {
  const stranger = client(clinic.address)
  for (const [method, path, body] of WRITES.slice(0, 9))
    expect((await stranger(path, { method, body })).status).toBe(401)
})
