import { id } from '@legato/values'
import type { InjectOptions } from 'fastify'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHospitalDoor, createIdentity } from '../identity/index.ts'
import { trialIdentity } from '../identity/trial-identity.ts'
import { trialProvider } from '../identity/trial-provider.ts'
import { openTrial, type Trial } from '../trial.ts'
import { browser, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const PASSWORD = 'tractor violet umbrella'

/** A clinic with an administrator who has just signed in. */
async function clinic(change: Parameters<typeof openServer>[1] = {}) {
  const made = await openServer(trial, change)
  await made.identity.addAccount({ name: 'ada', roles: ['administrator'], password: PASSWORD })
  const signIn = (headers: InjectOptions['headers'] = {}, password = PASSWORD) =>
    made.app.inject({
      method: 'POST',
      url: '/api/session',
      headers,
      payload: { name: 'ada', password },
    })
  const entered = await signIn()
  return { ...made, signIn, entered, ask: browser(made.app, entered.cookies[0]).ask }
}

function code(answer: { json(): { issue?: { details: { coding: { code: string }[] } }[] } }) {
  return answer.json().issue?.[0]?.details.coding[0]?.code
}

test('a session that was put into a browser beforehand is not the one that is opened', async () => {
  const { app, entered, signIn } = await clinic()
  const [before] = entered.cookies
  const planted = await signIn({ cookie: `legato=${before?.value}` })
  expect(planted.cookies[0]?.value).not.toBe(before?.value)
  expect((await browser(app, before).ask('GET', '/session')).statusCode).toBe(401)
  const made = await signIn({ cookie: 'legato=chosen-by-somebody' })
  expect(made.cookies[0]?.value).not.toBe('chosen-by-somebody')
  const chosen = { name: 'legato', value: 'chosen-by-somebody' }
  expect((await browser(app, chosen).ask('GET', '/session')).statusCode).toBe(401)
})

test('the key of a diary is the own one, the same at each sign-in, and no other account is given it', async () => {
  const { app, ask, identity, signIn } = await clinic()
  const keyOf = async (by: typeof ask) => (await by('GET', '/account/diary-key')).json().key
  const key = await keyOf(ask)
  expect(Buffer.from(key, 'base64url')).toHaveLength(32)
  expect(await keyOf(browser(app, (await signIn()).cookies[0]).ask)).toBe(key)
  await identity.addAccount({ name: 'ben', roles: ['carer'], password: PASSWORD })
  const payload = { name: 'ben', password: PASSWORD }
  const { cookies } = await app.inject({ method: 'POST', url: '/api/session', payload })
  expect(await keyOf(browser(app, cookies[0]).ask)).not.toBe(key)
  const nobody = await app.inject({ method: 'GET', url: '/api/account/diary-key' })
  expect(nobody.statusCode).toBe(401)
})

test('what a browser keeps to be known lasts, and neither scripts nor other sites read it', async () => {
  const { entered } = await clinic({ secure: true })
  expect(entered.cookies[1]).toMatchObject({
    name: '__Host-legato-known',
    httpOnly: true,
    secure: true,
    sameSite: 'Strict',
    path: '/',
    maxAge: 34_560_000,
  })
  expect(entered.cookies[0]?.maxAge).toBeUndefined()
})

test('after a quarter of an hour changes need a new sign-in; reading and leaving do not', async () => {
  const { ask } = await clinic()
  trial.pass(15)
  const changes = [
    ['POST', '/account/password', { password: PASSWORD }],
    ['POST', '/account/codes', undefined],
    ['DELETE', '/account/codes', undefined],
    ['POST', '/account/recovery-codes', undefined],
    ['POST', '/account/passkeys/challenge', undefined],
    ['DELETE', '/account/passkeys/x', undefined],
    ['POST', '/accounts', { name: 'eve', roles: ['administrator'] }],
    ['POST', '/accounts/x/link', { lost: 'password' }],
    ['POST', '/accounts/x/roles', { roles: ['nurse'] }],
    ['POST', '/accounts/x/disabled', { disabled: true }],
  ] as const
  for (const [method, path, payload] of changes) {
    const answer = await ask(method, path, payload && { payload })
    expect([path, answer.statusCode, code(answer)]).toEqual([path, 401, 'sign-in-again'])
  }
  expect((await ask('GET', '/account')).statusCode).toBe(200)
  expect((await ask('GET', '/accounts')).statusCode).toBe(200)
  expect((await ask('DELETE', '/account/sessions')).statusCode).toBe(200)
})

test('an invitation takes what it asks for and nothing else that is sent along', async () => {
  const { ask } = await clinic()
  const payload = {
    ...{ name: 'nora', roles: ['nurse'], self: 'p1', id: 'mine', disabled: true },
    ...{ password_hash: 'x', clinic: 'other', passwordHash: 'x' },
  }
  const made = await ask('POST', '/accounts', { payload, headers: { host: 'localhost:8040' } })
  expect(made.json().link).toMatch(/^http:\/\/localhost:8040\/welcome#[\w-]{43}$/)
  expect(made.json().id).not.toBe('mine')
  const { accounts } = (await ask('GET', '/accounts')).json()
  const nora = accounts.find(({ name }: { name: string }) => name === 'nora')
  expect(nora).toMatchObject({ disabled: false, invited: true, isOwn: false })
  expect(nora.patient).toBeUndefined()
})

test('roles are those of the house', async () => {
  const { ask } = await clinic()
  for (const roles of [['boss'], [], ['nurse', 'nurse'], 'nurse'])
    expect((await ask('POST', '/accounts', { payload: { name: 'x', roles } })).statusCode).toBe(400)
})

test('an account not yet opened, one that is shut and one that never was refuse alike', async () => {
  const { app, ask, signIn } = await clinic()
  const invite = async (name: string) =>
    (await ask('POST', '/accounts', { payload: { name, roles: ['nurse'] } })).json().id
  await invite('invited')
  const shut = await invite('shut')
  await ask('POST', `/accounts/${shut}/disabled`, { payload: { disabled: true } })
  const wrong = await signIn({}, 'wrong')
  expect(wrong.statusCode).toBe(401)
  for (const name of ['invited', 'shut', 'nobody']) {
    const payload = { name, password: 'wrong' }
    const answer = await app.inject({ method: 'POST', url: '/api/session', payload })
    expect([answer.statusCode, answer.body]).toEqual([401, wrong.body])
  }
})

test('behind the proxy the address is the one that the proxy saw, whatever the sender claims', async () => {
  const { signIn } = await clinic({ hosts: ['clinic.example'] })
  const claim = (index: number) => ({ 'x-forwarded-for': `198.51.100.${index}, 203.0.113.5` })
  for (let index = 0; index < 10; index += 1)
    expect((await signIn(claim(index), 'wrong')).statusCode).toBe(401)
  expect((await signIn(claim(11))).statusCode).toBe(429)
  expect((await signIn({ 'x-forwarded-for': '192.0.2.1' })).statusCode).toBe(200)
})

test('without a proxy nobody chooses an address', async () => {
  const { signIn } = await clinic()
  const claim = (index: number) => ({ 'x-forwarded-for': `198.51.100.${index}` })
  for (let index = 0; index < 10; index += 1) await signIn(claim(index), 'wrong')
  expect((await signIn(claim(11))).statusCode).toBe(429)
})

test('who comes back from a hospital that was not asked is sent to the sign-in', async () => {
  const { ask } = await clinic()
  const back = await ask('GET', '/session/hospital?code=x&state=y')
  expect([back.statusCode, back.headers.location]).toEqual([302, '/#hospital-failed'])
  expect(back.cookies.map(({ name }) => name)).toEqual(['legato-hospital'])
})

test('a demonstration says so to whoever asks, and a clinic says nothing', async () => {
  const plain = await clinic()
  expect((await plain.ask('GET', '/sign-in')).json()).toEqual({})
  const demonstration = { password: 'demonstration', accounts: [] }
  const shown = await clinic({ demonstration })
  expect((await shown.ask('GET', '/sign-in')).json()).toEqual({ demonstration })
})

test('one’s own account is told without what proves it', async () => {
  const { ask } = await clinic()
  const { sessions, ...own } = (await ask('GET', '/account')).json()
  expect(own).toEqual({
    ...{ name: 'ada', roles: ['administrator'], hasPassword: true, hasCodes: false },
    ...{ recoveryCodes: 0, passkeys: [] },
  })
  expect(sessions).toMatchObject([{ device: 'Unknown device', isThis: true }])
})

test('who owes codes reaches their own account and nothing else, and is told why', async () => {
  const { identity, signIn } = await trialIdentity(trial, {
    secondFactor: { of: 'staff', programs: [] },
  })
  const { app } = await openServer(trial, { identity })
  const entered = await app.inject({ method: 'POST', url: '/api/session', payload: signIn })
  const [{ name = '', value = '' } = {}] = entered.cookies
  const get = (url: string) => app.inject({ method: 'GET', url, cookies: { [name]: value } })
  for (const url of [
    '/api/patients',
    '/api/patients/p1/nights',
    '/api/claims',
    '/fhir/R4/Patient',
  ]) {
    const answer = await get(url)
    expect([url, answer.statusCode, code(answer)]).toEqual([url, 403, 'codes-owed'])
  }
  expect((await get('/api/session')).json()).toMatchObject({ roles: [], owesCodes: true })
  expect((await get('/api/account')).json()).toMatchObject({ hasCodes: false })
})

test('there and back by the hospital: the browser that began is let in, another is not, and no token leaves or stays', async () => {
  const back = 'http://localhost/api/session/hospital'
  const provider = await trialProvider({ Provider, back })
  const hospital = createHospitalDoor({ name: 'North Hospital', ...provider })
  const { parts } = await trialIdentity(trial, { hospital })
  const identity = createIdentity(parts)
  const { app, ask } = await openServer(trial, { identity })
  expect((await ask('GET', '/sign-in')).json()).toEqual({ hospital: 'North Hospital' })
  const admin = { clinic: parts.clinic, user: id<'User'>('console'), purpose: 'care' } as const
  const made = await identity.invite(
    { ...admin, roles: ['administrator'] },
    { name: 'nora', roles: ['nurse'] },
  )
  const link = made.kind === 'ok' ? made.value.token : ''
  const headers = { host: 'localhost' }
  const begun = await ask('POST', '/session/hospital', { headers, payload: { link } })
  expect(begun.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', maxAge: 600 })
  const came = await provider.signIn(begun.json().url, 'ada')
  const url = came.replace('http://localhost', '')
  const stranger = await app.inject({ method: 'GET', url })
  expect(stranger.headers.location).toBe('/#hospital-failed')
  const [{ name = '', value = '' } = {}] = begun.cookies
  const entered = await app.inject({ method: 'GET', url, cookies: { [name]: value } })
  expect(entered.headers.location).toBe('/')
  const session = entered.cookies.find((cookie) => cookie.name === 'legato')
  expect((await browser(app, session).ask('GET', '/session')).json()).toMatchObject({
    name: 'nora',
  })
  const told = [begun, entered].map(({ headers, body }) => JSON.stringify([headers, body]))
  const kept = await everything()
  expect(provider.given).toHaveLength(2)
  for (const token of provider.given)
    expect([...told, kept].some((text) => text.includes(token))).toBe(false)
  await provider.stop()
})

/** The whole database in letters. */
async function everything(): Promise<string> {
  const { rows } = await trial.pool.query<{ content: string | null }>(
    "select database_to_xml(true, false, '')::text as content",
  )
  return rows[0]?.content ?? ''
}
