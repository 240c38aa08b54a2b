import { openTrialClinic, type TrialClinic } from '@legato/server/trial'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, client, enter } from './client.ts'

/* Members that nobody asked for, sent along in the hope that they are kept; and statements for the
 * database, sent as words. */

let clinic: TrialClinic
let ask: Ask
let patient: string

beforeAll(async () => {
  clinic = await openTrialClinic({ environment: { LEGATO_EXAMPLES: 'no' } })
  ask = (await enter(clinic, 'neurologist')).ask
  const made = await ask('/fhir/R4/Patient', {
    body: { resourceType: 'Patient', name: [{ family: 'Lindholm', given: ['Ann'] }] },
  })
  patient = made.json.id
})
afterAll(() => clinic?.stop())

/** What an account, a session, a right or a version has, and its owner does not say. */
const SMUGGLED = {
  ...{
    id: 'chosen',
    clinic: 'other',
    account: 'x',
    user: 'x',
    actor: { roles: ['administrator'] },
  },
  ...{ roles: ['administrator'], role: 'administrator', may: ['administer'], isAdmin: true },
  ...{ self: 'x', disabled: false, password_hash: 'x', passwordHash: 'x', totp: 'x', purpose: 'x' },
  ...{ versionId: '99', current: true, created_at: '1999-01-01', at: '1999-01-01', until: '2999' },
}

const NEW_PASSWORD = 'tractor violet umbrella'

test('who signs in is who they are, whatever is sent along', async () => {
  const stranger = client(clinic.address)
  const body = { ...SMUGGLED, name: 'nurse', password: clinic.password }
  const { json } = await stranger('/api/session', { body })
  expect(json.session.roles).toEqual(['nurse'])
  expect(json.session.may).not.toContain('administer')
})

test('an invitation opens the account that was made, and no more', async () => {
  const { ask: keeper } = await enter(clinic, 'administrator')
  const made = await keeper('/api/accounts', {
    body: { ...SMUGGLED, name: 'nora', roles: ['nurse'] },
  })
  expect(made.json.id).not.toBe(SMUGGLED.id)
  const token = made.json.link.split('#')[1]
  const opened = await client(clinic.address)('/api/links/password', {
    body: { ...SMUGGLED, token, name: 'administrator2', password: NEW_PASSWORD },
  })
  expect(opened.json.session).toMatchObject({ name: 'nora', roles: ['nurse'] })
})

/** As long as any may be, of all kinds of signs. */
const LONG = 'Große Frösche! '.repeat(18).slice(0, 256).replace(/ $/, '.')

test('an account changes its password to one of 256 signs, and no right with it', async () => {
  const { ask: desk } = await enter(clinic, 'front-desk')
  const given = { present: clinic.password, password: LONG }
  const changed = await desk('/api/account/password', { body: { ...SMUGGLED, ...given } })
  expect(changed.status).toBe(200)
  const { json } = await desk('/api/session')
  expect(json).toMatchObject({ name: 'front-desk', roles: ['front-desk'] })
  expect((await desk('/api/accounts')).status).toBe(403)
  const again = await enter({ ...clinic, password: LONG }, 'front-desk')
  expect((await again.ask('/api/session')).status).toBe(200)
  const cut = { name: 'front-desk', password: LONG.slice(0, -1) }
  expect((await client(clinic.address)('/api/session', { body: cut })).status).toBe(401)
})

/** Each way to write under /api, with the least that it asks for. */
function writes(): readonly (readonly [string, object])[] {
  const of = `/api/patients/${patient}`
  return [
    ['/api/session', { name: 'nurse', password: 'wrong' }],
    ['/api/session/code', { ticket: 'x', code: '000000' }],
    ['/api/session/hospital', {}],
    ['/api/session/passkey/challenge', {}],
    ['/api/links/look', { token: 'x' }],
    ['/api/links/passkey/challenge', { token: 'x' }],
    ['/api/account/codes', {}],
    ['/api/account/codes/confirm', { ticket: 'x', code: '000000' }],
    ['/api/account/passkeys/challenge', {}],
    ['/api/account/passkeys/x/name', { name: 'x' }],
    [`${of}/consents`, { purpose: 'research', permits: true }],
    [`${of}/carers`, { name: 'nobody' }],
    [`${of}/glass`, { reason: 'a reason of some length' }],
    [`${of}/merge`, { replaced: 'x' }],
    [`${of}/unmerge`, { replaced: 'x' }],
    [`${of}/resources/Patient/${patient}/signatures`, { version: '1', by: 'Dr Ada Lind' }],
    ['/api/knowledge/rulings', { kind: 'switch-on', proposal: 'x', by: 'Dr Ada Lind' }],
    ['/api/doubts/x', { kind: 'new' }],
    ['/api/glass/x/review', { found: 'a text of some length' }],
  ]
}

test('no way to write makes more of who asks, by members that it does not know', async () => {
  for (const [path, body] of writes()) {
    const got = await ask(path, { body: { ...SMUGGLED, ...body } })
    expect([path, got.status < 500]).toEqual([path, true])
    expect(got.body).not.toContain('chosen')
  }
  const reviewed = await ask('/api/glass/x/review', {
    body: { ...SMUGGLED, found: 'a text of some length' },
  })
  expect(reviewed.status).toBe(403)
  expect((await ask('/api/session')).json.roles).toEqual(['neurologist'])
  expect((await ask('/api/accounts')).status).toBe(403)
})

/** Members by which a careless merge would give something to every object of the server. */
const POLLUTING = [
  '"__proto__":{"roles":["administrator"]}',
  '"constructor":{"prototype":{"roles":["administrator"]}}',
] as const

test('a member that reaches for the prototype of all objects is refused', async () => {
  for (const member of POLLUTING)
    for (const [path, body] of writes()) {
      const rest = JSON.stringify(body).slice(1)
      const got = await ask(path, { body: `{${member}${rest === '}' ? '' : ','}${rest}` })
      expect([path, member, got.status]).toEqual([path, member, 400])
    }
  const { ask: nurse } = await enter(clinic, 'nurse')
  expect((await nurse('/api/session')).json.roles).toEqual(['nurse'])
})

const STAMPED = {
  ...{ resourceType: 'Patient', id: 'chosen', name: [{ family: 'Chosen' }] },
  meta: { versionId: '99', lastUpdated: '1999-01-01T00:00:00Z', source: 'urn:somebody' },
}

test('id, version and time of a resource are the word of the server', async () => {
  const made = await ask('/fhir/R4/Patient', { body: STAMPED })
  expect(made.json.id).not.toBe('chosen')
  const path = `/fhir/R4/Patient/${made.json.id}`
  const changed = await ask(path, {
    method: 'PUT',
    body: { ...STAMPED, id: made.json.id, active: true },
  })
  for (const [version, { json }] of [made, changed].entries()) {
    expect(json.meta.versionId).toBe(String(version + 1))
    expect(json.meta.lastUpdated).not.toContain('1999')
  }
  const elsewhere = await ask(path, { method: 'PUT', body: { ...STAMPED, id: patient } })
  expect(elsewhere.status).toBe(400)
})

test('what is of the server’s tables and not of FHIR is no part of a resource', async () => {
  for (const more of [{ clinic: 'other' }, { compartment: patient }, { current: true }]) {
    const { status, body } = await ask('/fhir/R4/Patient', { body: { ...STAMPED, ...more } })
    expect([more, status, body.includes(Object.keys(more)[0] ?? '')]).toEqual([more, 400, true])
  }
})

test('the audit is not written, changed or removed by anybody', async () => {
  const event = { resourceType: 'AuditEvent', type: {}, recorded: '2026-01-01T00:00:00Z' }
  const { ask: keeper } = await enter(clinic, 'administrator')
  for (const who of [ask, keeper]) {
    expect((await who('/fhir/R4/AuditEvent', { body: event })).status).toBeGreaterThanOrEqual(400)
    for (const [method, body] of [
      ['PUT', { ...event, id: 'x' }],
      ['PATCH', []],
      ['DELETE', undefined],
    ] as const)
      expect((await who('/fhir/R4/AuditEvent/x', { method, body })).status).toBeGreaterThanOrEqual(
        400,
      )
  }
})
