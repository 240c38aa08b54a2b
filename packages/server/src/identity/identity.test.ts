import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { newPassword } from './password.ts'
import { cheap } from './trial-hasher.ts'
import { entered, from, refusal, trialIdentity } from './trial-identity.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

test('the right name and password open a session', async () => {
  const { identity, enter } = await trialIdentity(trial)
  const { token } = await enter()
  expect(await identity.who(token)).toMatchObject({ name: 'clinician' })
})

test('a name is the same in capitals, in other code points and with a space', async () => {
  const { identity, signIn } = await trialIdentity(trial)
  await identity.addAccount({ ...signIn, name: 'Zoë', roles: ['nurse'] })
  for (const name of ['Clinician', ' clinician ', 'zoe\u0308'])
    expect(refusal(await identity.byPassword({ ...signIn, name }, from()))).toBeUndefined()
})

test('a wrong password, an unknown name and a shut account are refused alike, with the same work', async () => {
  const { identity, signIn, hashing } = await trialIdentity(trial)
  await identity.addAccount({ ...signIn, name: 'shut', roles: ['nurse'] })
  await trial.pool.query(`update legato.account set disabled = true where name = 'shut'`)
  hashing.length = 0
  const wrong = await identity.byPassword({ name: 'clinician', password: 'wrong' }, from())
  const unknown = await identity.byPassword({ name: 'nobody', password: 'wrong' }, from())
  const shut = await identity.byPassword({ ...signIn, name: 'shut' }, from())
  expect(refusal(wrong)).toBe('sign-in-failed')
  expect([unknown, shut]).toEqual([wrong, wrong])
  expect(hashing).toEqual(['verify', 'hash', 'verify'])
})

test('an account without a password costs the same work, and is refused the same', async () => {
  const { identity, hashing } = await trialIdentity(trial)
  await trial.pool.query('update legato.account set password_hash = null')
  const answer = await identity.byPassword({ name: 'clinician', password: '' }, from())
  expect([refusal(answer), hashing]).toEqual(['sign-in-failed', ['hash']])
})

test('a password longer than any we give is refused before it is hashed', async () => {
  const { identity, hashing } = await trialIdentity(trial)
  const endless = { name: 'clinician', password: 'x'.repeat(257) }
  expect(refusal(await identity.byPassword(endless, from()))).toBe('sign-in-failed')
  expect(hashing).toEqual([])
})

test('passwords are kept as argon2id hashes, and tokens as hashes', async () => {
  const { clinic, signIn, enter } = await trialIdentity(trial)
  const { token } = await enter()
  const { rows } = await trial.pool.query(
    `select password_hash, token_hash from legato.account
      join legato.session on session.account = account.id where account.clinic = $1`,
    [clinic],
  )
  expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$/)
  expect(rows[0].password_hash).not.toContain(signIn.password)
  expect(rows[0].token_hash).toHaveLength(32)
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(rows[0].token_hash.equals(Buffer.from(token, 'base64url'))).toBe(false)
})

test('a password typed in other code points is the same password', async () => {
  const stored = await cheap.hash('café')
  expect(await cheap.verify(stored, 'cafe\u0301')).toBe(true)
  expect(await cheap.verify(stored, 'cafe')).toBe(false)
})

test('a name is taken once', async () => {
  const { identity } = await trialIdentity(trial)
  expect(await identity.addAccount({ name: 'CLINICIAN', roles: ['neurologist'] })).toBeUndefined()
})

test('a session of one clinic opens nothing in another', async () => {
  const { enter } = await trialIdentity(trial)
  const { token } = await enter()
  const other = await trialIdentity(trial)
  expect(await other.identity.who(token)).toBeUndefined()
})

test('who came in, and who failed to, stands in the audit, without what was typed', async () => {
  const { identity, enter, audit } = await trialIdentity(trial)
  await enter()
  await identity.byPassword({ name: 'hunter2', password: 'clinician' }, from())
  const [came, failed] = await audit()
  expect(came).toMatchObject({
    type: { code: '110114' },
    subtype: [{ code: '110122' }, {}],
    outcome: '0',
  })
  expect(failed).toMatchObject({
    outcome: '4',
    agent: [{ who: { identifier: { value: 'unknown' } } }],
  })
  expect(JSON.stringify(await audit())).not.toContain('hunter2')
})

test('a given password has 20 letters that nobody confuses', () => {
  const password = newPassword((length) => Uint8Array.from({ length }, (_, index) => index * 13))
  expect(password).toMatch(/^([0-9a-hjkmnp-tv-z]{5}-){3}[0-9a-hjkmnp-tv-z]{5}$/)
})

test('however many sign in at once, from one address, all are answered', async () => {
  const { identity, signIn } = await trialIdentity(trial)
  const { known } = entered(await identity.byPassword(signIn, from()))
  const names = Array.from({ length: 40 }, (_, index) => `nurse ${index}`)
  for (const name of names) await identity.addAccount({ ...signIn, name, roles: ['nurse'] })
  const answers = await Promise.all(
    names.map((name) => identity.byPassword({ ...signIn, name }, from('192.0.2.1', known))),
  )
  expect(answers.map(refusal)).toEqual(names.map(() => undefined))
})
