import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { openTrialClinic, type TrialClinic } from '@legato/server/trial'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, enter, type Got } from './client.ts'

/* What every answer tells the browser, of the pages, the API and the refusals, behind https. */

let clinic: TrialClinic

beforeAll(async () => {
  clinic = await openTrialClinic({
    pages: true,
    environment: { LEGATO_EXAMPLES: 'no', LEGATO_HTTPS: 'yes', LEGATO_HOSTS: 'clinic.example' },
  })
})
afterAll(() => clinic?.stop())

const PAGES = ['/', '/patients', '/welcome', '/index.html', '/legato.svg', '/scheme.js'] as const
const ANSWERS = [
  '/api/health',
  '/api/session',
  '/api/nothing',
  '/fhir/R4/metadata',
  '/fhir/R4/Patient',
  '/fhir/R4/Nothing',
  '/nothing.js',
] as const

const POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join(';')

function expectSafe(path: string, { headers }: Got): void {
  expect([path, headers]).toEqual([
    path,
    expect.objectContaining({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'SAMEORIGIN',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    }),
  ])
  for (const told of ['server', 'x-powered-by', 'access-control-allow-origin'])
    expect([path, headers[told]]).toEqual([path, undefined])
}

test('pages, files, answers and refusals carry the policy and all that belongs to it', async () => {
  const stranger = client(clinic.address)
  const { ask } = await enter(clinic, 'neurologist')
  for (const path of [...PAGES, ...ANSWERS]) {
    expectSafe(path, await stranger(path))
    expectSafe(path, await ask(path))
  }
  expectSafe('a wrong body', await stranger('/api/session', { body: '{' }))
})

test('no page has a script, a style or a handler in itself', async () => {
  for (const path of ['/', '/welcome']) {
    const { body } = await client(clinic.address)(path)
    expect(body).toContain('<script')
    expect(body).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|javascript:|https?:\/\//i)
  }
})

test('each answer says what it is, and in which letters', async () => {
  const stranger = client(clinic.address)
  const types: Readonly<Record<string, RegExp>> = {
    '/': /^text\/html; charset=utf-8$/i,
    '/scheme.js': /^(text|application)\/javascript; charset=utf-8$/i,
    '/legato.svg': /^image\/svg\+xml; charset=utf-8$/,
    '/api/session': /^application\/json; charset=utf-8$/,
    '/api/nothing': /^application\/json; charset=utf-8$/,
    '/fhir/R4/metadata': /^application\/fhir\+json; charset=utf-8$/,
    '/fhir/R4/Patient': /^application\/fhir\+json; charset=utf-8$/,
  }
  for (const [path, type] of Object.entries(types))
    expect([path, (await stranger(path)).headers['content-type']]).toEqual([
      path,
      expect.stringMatching(type),
    ])
})

test('what tells of a person is kept in no cache, and the pages hold nobody', async () => {
  const { ask } = await enter(clinic, 'neurologist')
  for (const path of ['/api/session', '/api/patients', '/fhir/R4/Patient', '/api/account'])
    expect([path, (await ask(path)).headers['cache-control']]).toEqual([path, 'no-store'])
  const page = await ask('/patients')
  expect(page.headers['cache-control']).toBe('no-cache')
  expect(page.body).not.toContain('neurologist')
})

test('over https every cookie is bound to this host, hidden from scripts and from other sites', async () => {
  const body = { name: 'neurologist', password: clinic.password }
  const { headers } = await client(clinic.address)('/api/session', { body })
  const cookies = headers['set-cookie'] ?? []
  expect(cookies.map((one) => one.split('=')[0])).toEqual(['__Host-legato', '__Host-legato-known'])
  for (const cookie of cookies) {
    expect(cookie).toMatch(/; Path=\/(;|$)/)
    expect(cookie).toMatch(/; HttpOnly(;|$)/)
    expect(cookie).toMatch(/; Secure(;|$)/)
    expect(cookie).toMatch(/; SameSite=Strict(;|$)/)
    expect(cookie).not.toMatch(/; Domain=/i)
  }
  expect(cookies[0]).not.toMatch(/Max-Age|Expires/i)
})

test('over https the cookie of plain http opens nothing', async () => {
  const { cookie } = await enter(clinic, 'neurologist')
  const plain = cookie.replaceAll('__Host-', '')
  expect((await client(clinic.address, { cookie: plain })('/api/session')).status).toBe(401)
})

const OUTSIDE = [
  '/../../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/package.json',
  '/assets/..%5c..%5cpackage.json',
  '/assets/%00',
  '/.git/config',
  '/.env',
  '/server.log',
  '/key',
  '/src/main.tsx',
  '/node_modules/fastify/package.json',
] as const

test('no file beside the pages is served, and no folder is listed', async () => {
  const stranger = client(clinic.address)
  const index = (await stranger('/')).body
  for (const path of OUTSIDE) {
    const { status, body } = await stranger(path)
    expect([path, status >= 400 || body === index]).toEqual([path, true])
  }
  const { status, body } = await stranger('/assets/')
  expect(status >= 400 || body === index).toBe(true)
})

test('what is there for those who watch and for those who repair is not there unasked', async () => {
  const stranger = client(clinic.address)
  for (const path of ['/api/metrics', '/api/documentation', '/api/openapi.json', '/api/debug'])
    expect([path, (await stranger(path)).status]).toEqual([path, 404])
  for (const method of ['TRACE', 'CONNECT-X', 'DEBUG', 'PROPFIND'])
    expect(
      (await stranger('/api/session', { method }).catch(() => undefined))?.status ?? 400,
    ).toBeGreaterThanOrEqual(400)
})

/** A message that two readers could end at different places, with another hidden behind it. */
const TWO_ENDED = [
  'Content-Length: 6\r\nTransfer-Encoding: chunked',
  'Transfer-Encoding: chunked\r\nContent-Length: 6',
  'Content-Length: 6\r\nContent-Length: 60',
  'Transfer-Encoding: chunked, identity',
  'Transfer-Encoding : chunked',
  'Content-Length: +6',
] as const

test('a message of which it is unclear where it ends is refused, and what hides in it is not asked', async () => {
  const { hostname, port } = new URL(clinic.address)
  for (const lengths of TWO_ENDED) {
    const socket = connect({ host: hostname, port: Number(port) })
    const head = `POST /api/session HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json`
    socket.write(
      `${head}\r\n${lengths}\r\n\r\n0\r\n\r\nGET /api/health HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`,
    )
    const said = await text(socket)
    expect([lengths, said.split(' ')[1]]).toEqual([lengths, '400'])
    expect(said).not.toContain('"status":"ok"')
  }
})
