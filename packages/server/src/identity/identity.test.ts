import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addClinic } from '../repository/index.ts'
import { openTrial, type Trial } from '../trial.ts'
import { createIdentity } from './identity.ts'
import { argon2id, type Hasher, newPassword } from './password.ts'

const cheap = argon2id({ memoryKiB: 1024, passes: 1 })
let trial: Trial
let hashing: string[]

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

function note<T>(work: string, result: T): T {
  hashing.push(work)
  return result
}

/** A clinic of its own with one clinician, and a record of the hashing done. */
async function clinic() {
  hashing = []
  const hasher: Hasher = {
    hash: (password) => note('hash', cheap.hash(password)),
    verify: (stored, password) => note('verify', cheap.verify(stored, password)),
  }
  const expiry = { idleMin: 30, absoluteMin: 12 * 60 }
  const id = await addClinic(trial, 'Clinic')
  const identity = createIdentity({ ...trial, clinic: id, hasher, random: randomBytes, expiry })
  const password = await identity.addAccount({ name: 'clinician', roles: ['neurologist'] })
  hashing = []
  return { id, identity, name: 'clinician', password: password ?? '' }
}

async function signedIn() {
  const made = await clinic()
  const session = await made.identity.signIn(made)
  return { ...made, token: session?.token ?? '' }
}

test('the right name and password open a session', async () => {
  const { identity, token } = await signedIn()
  expect(await identity.who(token)).toMatchObject({ name: 'clinician', roles: ['neurologist'] })
})

test('a name is the same in capitals', async () => {
  const { identity, password } = await clinic()
  expect(await identity.signIn({ name: 'Clinician', password })).toBeDefined()
})

test('a wrong password and an unknown name are refused alike, with the same work', async () => {
  const { identity } = await clinic()
  expect(await identity.signIn({ name: 'clinician', password: 'wrong' })).toBeUndefined()
  expect(await identity.signIn({ name: 'nobody', password: 'wrong' })).toBeUndefined()
  expect(hashing).toEqual(['verify', 'hash'])
})

test('a password longer than any we give is refused before it is hashed', async () => {
  const { identity } = await clinic()
  const endless = 'x'.repeat(257)
  expect(await identity.signIn({ name: 'clinician', password: endless })).toBeUndefined()
  expect(hashing).toEqual([])
})

test('passwords are kept as argon2id hashes, and tokens as hashes', async () => {
  const { id, password, token } = await signedIn()
  const { rows } = await trial.pool.query(
    `select password_hash, token_hash from legato.account
      join legato.session on session.account = account.id where account.clinic = $1`,
    [id],
  )
  expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$/)
  expect(rows[0].password_hash).not.toContain(password)
  expect(rows[0].token_hash).toHaveLength(32)
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(rows[0].token_hash.equals(Buffer.from(token, 'base64url'))).toBe(false)
})

test('a password typed in other code points is the same password', async () => {
  const stored = await cheap.hash('café')
  expect(await cheap.verify(stored, 'cafe\u0301')).toBe(true)
  expect(await cheap.verify(stored, 'cafe')).toBe(false)
})

test('a session that is not used ends after half an hour, one in use goes on', async () => {
  const { identity, token } = await signedIn()
  trial.pass(29)
  expect(await identity.who(token)).toBeDefined()
  trial.pass(29)
  expect(await identity.who(token)).toBeDefined()
  trial.pass(30)
  expect(await identity.who(token)).toBeUndefined()
})

test('a session ends after twelve hours however much it is used', async () => {
  const { identity, token } = await signedIn()
  for (let hour = 0; hour < 12 * 4 - 1; hour += 1) {
    trial.pass(15)
    expect(await identity.who(token)).toBeDefined()
  }
  trial.pass(15)
  expect(await identity.who(token)).toBeUndefined()
})

test('signing out ends the session', async () => {
  const { identity, token } = await signedIn()
  await identity.signOut(token)
  expect(await identity.who(token)).toBeUndefined()
})

test('a new password ends every session and the old password', async () => {
  const { identity, token, name, password } = await signedIn()
  const fresh = await identity.resetPassword(name)
  expect(await identity.who(token)).toBeUndefined()
  expect(await identity.signIn({ name, password })).toBeUndefined()
  expect(await identity.signIn({ name, password: fresh ?? '' })).toBeDefined()
  expect(await identity.resetPassword('nobody')).toBeUndefined()
})

test('a name is taken once', async () => {
  const { identity } = await clinic()
  expect(await identity.addAccount({ name: 'CLINICIAN', roles: ['neurologist'] })).toBeUndefined()
})

test('a session of one clinic opens nothing in another', async () => {
  const { token } = await signedIn()
  const other = await clinic()
  expect(await other.identity.who(token)).toBeUndefined()
})

test('who came in, and who failed to, stands in the audit, without what was typed', async () => {
  const { id, identity } = await signedIn()
  await identity.signIn({ name: 'hunter2', password: 'clinician' })
  const { rows } = await trial.pool.query(
    'select content from legato.audit_event where clinic = $1 order by length(id), id',
    [id],
  )
  const [came, failed] = rows.map((row) => row.content)
  expect(came).toMatchObject({
    type: { code: '110114' },
    subtype: [{ code: '110122' }, {}],
    outcome: '0',
  })
  expect(failed).toMatchObject({
    outcome: '4',
    agent: [{ who: { identifier: { value: 'unknown' } } }],
  })
  expect(JSON.stringify(rows)).not.toContain('hunter2')
})

test('a given password has 20 letters that nobody confuses', () => {
  const password = newPassword((length) => Uint8Array.from({ length }, (_, index) => index * 13))
  expect(password).toMatch(/^([0-9a-hjkmnp-tv-z]{5}-){3}[0-9a-hjkmnp-tv-z]{5}$/)
})

test('however many sign in at once, all are answered', async () => {
  const { identity, name, password } = await clinic()
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => identity.signIn({ name, password })),
  )
  expect(answers.every((answer) => answer !== undefined)).toBe(true)
})
