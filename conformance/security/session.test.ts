import { openTrialClinic, type TrialClinic } from '@legato/server/trial'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { client, cookieOf, enter, type Got } from './client.ts'

/* A cookie that was stolen or planted, and what a stranger can learn by asking for names. */

let clinic: TrialClinic

beforeAll(async () => {
  clinic = await openTrialClinic()
})
afterAll(() => clinic?.stop())

/** Where a session opens something, in every part of the server. */
const DOORS = ['/api/session', '/api/patients', '/api/account', '/fhir/R4/Patient'] as const

async function opens(cookie: string): Promise<readonly number[]> {
  const ask = client(clinic.address, { cookie })
  return Promise.all(DOORS.map(async (path) => (await ask(path)).status))
}

const OPEN = DOORS.map(() => 200)
const SHUT = DOORS.map(() => 401)

/** The session's own cookie, without the one by which a browser is known. */
function stolen(cookie: string): string {
  return /(?:^|; )(legato=[^;]+)/.exec(cookie)?.[1] ?? ''
}

test('a stolen cookie opens until its owner signs out everywhere, and then nothing', async () => {
  const { ask, cookie } = await enter(clinic, 'nurse')
  const elsewhere = stolen((await enter(clinic, 'nurse')).cookie)
  const here = stolen(cookie)
  expect(await opens(elsewhere)).toEqual(OPEN)
  expect(await opens(here)).toEqual(OPEN)
  expect((await ask('/api/account/sessions', { method: 'DELETE' })).status).toBe(200)
  expect(await opens(elsewhere)).toEqual(SHUT)
  expect(await opens(here)).toEqual(SHUT)
})

test('who signs out takes the stolen copy of the cookie with it', async () => {
  const { ask, cookie } = await enter(clinic, 'nurse')
  expect((await ask('/api/session', { method: 'DELETE' })).status).toBe(204)
  expect(await opens(stolen(cookie))).toEqual(SHUT)
})

test('an administrator ends what is open of an account, and shuts it, at once', async () => {
  const { ask: keeper } = await enter(clinic, 'administrator')
  const { accounts } = (await keeper('/api/accounts')).json
  const { id } = accounts.find(({ name }: { readonly name: string }) => name === 'technician')
  const first = stolen((await enter(clinic, 'technician')).cookie)
  await keeper(`/api/accounts/${id}/sessions`, { method: 'DELETE' })
  expect(await opens(first)).toEqual(SHUT)
  const second = stolen((await enter(clinic, 'technician')).cookie)
  await keeper(`/api/accounts/${id}/disabled`, { body: { disabled: true } })
  expect(await opens(second)).toEqual(SHUT)
  await keeper(`/api/accounts/${id}/disabled`, { body: { disabled: false } })
  expect(await opens(second)).toEqual(SHUT)
})

test('a cookie that was planted before the sign-in is not the one that is opened', async () => {
  const planted = 'legato=planted-by-somebody-else'
  const { cookie } = await enter(clinic, 'nurse', { headers: { cookie: planted } })
  expect(stolen(cookie)).not.toBe(planted)
  expect(await opens(planted)).toEqual(SHUT)
})

test('who signs in over a session that was open ends it', async () => {
  const before = stolen((await enter(clinic, 'nurse')).cookie)
  const after = stolen((await enter(clinic, 'nurse', { headers: { cookie: before } })).cookie)
  expect(await opens(before)).toEqual(SHUT)
  expect(await opens(after)).toEqual(OPEN)
})

test('a token has 256 bits that nobody repeats, and is nowhere but in its cookie', async () => {
  const entered: Got[] = []
  for (const name of ['nurse', 'nurse', 'researcher'])
    entered.push(
      await client(clinic.address)('/api/session', { body: { name, password: clinic.password } }),
    )
  const tokens = entered.map((got) => stolen(cookieOf(got)).replace('legato=', ''))
  expect(new Set(tokens).size).toBe(3)
  for (const [index, token] of tokens.entries()) {
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(entered[index]?.body).not.toContain(token)
    expect(await clinic.log()).not.toContain(token)
  }
})

test('a token counts in its cookie and as a bearer’s: not in the address, in another header or in a body', async () => {
  const { cookie } = await enter(clinic, 'nurse')
  const token = stolen(cookie).replace('legato=', '')
  const stranger = client(clinic.address)
  for (const got of [
    await stranger(`/api/patients?legato=${token}&token=${token}`),
    await stranger('/fhir/R4/Patient', { headers: { 'x-legato': token, legato: token } }),
    await stranger('/api/glass/x/review', { body: { found: 'a text of length', legato: token } }),
  ])
    expect(got.status).toBe(401)
  const authorization = `Bearer ${token}`
  const bearer = await stranger('/fhir/R4/Patient', { headers: { authorization } })
  expect(bearer.status).toBe(200)
})

/** What of an answer could tell one case from another. */
function face({ status, headers, body }: Got): readonly unknown[] {
  const { date: _, connection: __, 'keep-alive': ___, ...rest } = headers
  return [status, rest, body]
}

test('a name that is known and one that is not sign in with the same answer', async () => {
  const stranger = client(clinic.address)
  const wrong = await stranger('/api/session', { body: { name: 'nurse', password: 'wrong' } })
  expect(wrong.code).toBe('sign-in-failed')
  for (const name of ['nobody', 'NURSE ', "nurse'--", 'x'.repeat(200)]) {
    const got = await stranger('/api/session', { body: { name, password: 'wrong' } })
    expect(face(got)).toEqual(face(wrong))
  }
})

test('to begin with a passkey tells nothing of who has one', async () => {
  const stranger = client(clinic.address)
  const begun = await stranger('/api/session/passkey/challenge', {
    headers: { host: 'localhost' },
    body: { name: 'nurse' },
  })
  expect(begun.status).toBe(200)
  expect(begun.json.allowCredentials ?? []).toEqual([])
  expect(begun.json.options?.allowCredentials ?? []).toEqual([])
  expect(begun.body).not.toContain('nurse')
})

test('links that were used and links that never were are refused alike', async () => {
  const { ask: keeper } = await enter(clinic, 'administrator')
  const made = await keeper('/api/accounts', { body: { name: 'once', roles: ['nurse'] } })
  const token = made.json.link.split('#')[1]
  const stranger = client(clinic.address)
  const use = (given: string) =>
    stranger('/api/links/password', { body: { token: given, password: 'tractor violet umbrella' } })
  expect((await use(token)).status).toBe(200)
  const [used, never] = [await use(token), await use('x'.repeat(43))]
  expect(used.code).toBe('link-invalid')
  expect(face(used)).toEqual(face(never))
  const look = (given: string) => stranger('/api/links/look', { body: { token: given } })
  expect(face(await look(token))).toEqual(face(await look('y'.repeat(43))))
})

test('a patient out of reach and one that never was are answered alike, at every door', async () => {
  const { ask: clinician } = await enter(clinic, 'neurologist')
  const { ask: patient } = await enter(clinic, 'patient')
  const { patients } = (await clinician('/api/patients')).json
  const own = (await patient('/api/patients')).json.patients[0].id
  const other = patients.find(({ id }: { readonly id: string }) => id !== own).id
  const none = '00000000-0000-4000-8000-000000000000'
  const paths = [
    ...['', '/plan', '/sheet', '/timeline', '/diff', '/why/x', '/consents', '/carers'].map(
      (part) => `/api/patients/ID${part}`,
    ),
    '/api/patients/ID/resources/Patient/ID',
    '/fhir/R4/Patient/ID',
    '/fhir/R4/Patient/ID/_history',
    '/fhir/R4/Patient/ID/_history/1',
    '/fhir/R4/Patient/ID/$everything',
    '/fhir/R4/Patient?_id=ID',
    '/fhir/R4/Observation?subject=Patient/ID',
  ]
  for (const path of paths) {
    const asked = async (id: string) => {
      const got = await patient(path.replaceAll('ID', id))
      const body = got.json?.resourceType === 'Bundle' ? got.json.total : got.body
      return [path, got.status, String(body).replaceAll(id, 'ID')]
    }
    expect(await asked(other)).toEqual(await asked(none))
  }
})
