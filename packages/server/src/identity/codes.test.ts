import { TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { newSecret, stepOf, uriOf } from './totp.ts'
import { entered, from, refusal, told, trialIdentity } from './trial-identity.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

/** What the phone shows, so many seconds from now. */
function shown(secret: string, seconds = 0): string {
  return new TOTP({ secret }).generate({ timestamp: trial.now().getTime() + seconds * 1000 })
}

/** A clinic whose clinician has turned codes on; the next code is a new one. */
async function withCodes() {
  const made = await trialIdentity(trial)
  const { presence, token } = await made.enter()
  const { ticket, secret } = await made.identity.beginCodes(presence)
  const code = shown(secret)
  const recovery = told(await made.identity.confirmCodes(presence, { ticket, code }))
  trial.pass(1)
  const owe = async () => {
    const entry = told(await made.identity.byPassword(made.signIn, from()))
    return entry.kind === 'code' ? entry.ticket : ''
  }
  return { ...made, presence, token, secret, recovery, owe }
}

// RFC 6238, appendix B: the last six digits of its eight, for SHA-1.
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
])('at %d seconds the code of the standard is %s', (seconds, code) => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  expect(stepOf(secret, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30))
})

test('a clock that goes half a minute wrong is borne, a whole one is not', () => {
  const secret = newSecret((length) => new Uint8Array(length).fill(5))
  const at = trial.now()
  const step = Math.floor(at.getTime() / 30_000)
  expect(stepOf(secret, shown(secret, 30), at)).toBe(step + 1)
  expect(stepOf(secret, shown(secret, -30), at)).toBe(step - 1)
  expect(stepOf(secret, shown(secret, 60), at)).toBeUndefined()
  expect(stepOf(secret, shown(secret, -60), at)).toBeUndefined()
})

test('the picture for the phone names the house and the account', () => {
  expect(uriOf('GEZDGNBV', 'ada lind')).toBe(
    'otpauth://totp/Legato:ada%20lind?issuer=Legato&secret=GEZDGNBV&algorithm=SHA1&digits=6&period=30',
  )
})

test('with codes on, the password alone opens nothing, and the code does', async () => {
  const { identity, secret, owe } = await withCodes()
  const ticket = await owe()
  expect(await identity.who(ticket)).toBeUndefined()
  const entry = entered(await identity.byCode({ ticket, code: shown(secret) }, from()))
  expect(await identity.who(entry.token)).toMatchObject({ name: 'clinician' })
})

test('a code is used once, also where it turned codes on, and none before it', async () => {
  const { identity, secret, owe } = await withCodes()
  const code = shown(secret)
  const first = await owe()
  const second = await owe()
  expect(refusal(await identity.byCode({ ticket: first, code }, from()))).toBeUndefined()
  expect(refusal(await identity.byCode({ ticket: second, code }, from()))).toBe('code-wrong')
  const older = shown(secret, -30)
  expect(refusal(await identity.byCode({ ticket: second, code: older }, from()))).toBe('code-wrong')
})

test('of two who use one code at once, one is in', async () => {
  const { identity, secret, owe } = await withCodes()
  const tickets = [await owe(), await owe()]
  const code = shown(secret)
  const answers = await Promise.all(
    tickets.map((ticket) => identity.byCode({ ticket, code }, from())),
  )
  expect(answers.filter(({ kind }) => kind === 'ok')).toHaveLength(1)
})

test('the code is waited for five minutes', async () => {
  const { identity, secret, owe } = await withCodes()
  const ticket = await owe()
  trial.pass(5)
  expect(refusal(await identity.byCode({ ticket, code: shown(secret) }, from()))).toBe(
    'code-expired',
  )
})

test('codes are not guessed: after ten wrong ones the right one waits too', async () => {
  const { identity, secret, owe } = await withCodes()
  const ticket = await owe()
  const wrong = () => identity.byCode({ ticket, code: '000000' }, from())
  await Promise.all(Array.from({ length: 10 }, wrong))
  const late = await identity.byCode({ ticket, code: shown(secret) }, from())
  expect(refusal(late)).toBe('too-many-attempts')
})

test('each of ten recovery codes stands in for a code once, however it is written', async () => {
  const { identity, presence, recovery, owe } = await withCodes()
  expect(recovery).toHaveLength(10)
  expect(new Set(recovery).size).toBe(10)
  expect(recovery[0]).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}$/)
  const code = recovery[3]?.toUpperCase().replaceAll('-', ' ') ?? ''
  expect(refusal(await identity.byCode({ ticket: await owe(), code }, from()))).toBeUndefined()
  expect(refusal(await identity.byCode({ ticket: await owe(), code }, from()))).toBe('code-wrong')
  expect((await identity.seeOwn(presence)).recoveryCodes).toBe(9)
})

test('new recovery codes end the old ones', async () => {
  const { identity, presence, recovery, owe } = await withCodes()
  const renewed = told(await identity.renewRecoveryCodes(presence))
  const try_ = async (code = '') =>
    refusal(await identity.byCode({ ticket: await owe(), code }, from()))
  expect(await try_(recovery[0])).toBe('code-wrong')
  expect(await try_(renewed[0])).toBeUndefined()
})

test('neither the secret nor a recovery code can be read in the database', async () => {
  const { clinic, secret, recovery } = await withCodes()
  const { rows } = await trial.pool.query(
    `select encode(totp, 'escape') as totp, array(select encode(code_hash, 'escape')
      from legato.recovery_code where clinic = $1) as codes from legato.account where clinic = $1`,
    [clinic],
  )
  const kept = JSON.stringify(rows)
  expect(rows[0].totp.length).toBeGreaterThan(20)
  expect(kept).not.toContain(secret)
  for (const code of recovery) expect(kept).not.toContain(code.slice(0, 4))
})

test('codes are on only once the phone has shown a right one, and other sessions end then', async () => {
  const { identity, enter, signIn } = await trialIdentity(trial)
  const [here, elsewhere] = [await enter(), await enter()]
  const { ticket, secret } = await identity.beginCodes(here.presence)
  const confirm = (code: string) => identity.confirmCodes(here.presence, { ticket, code })
  expect(refusal(await confirm('000000'))).toBe('code-not-confirmed')
  expect(told(await identity.byPassword(signIn, from())).kind).toBe('in')
  expect(refusal(await confirm(shown(secret)))).toBeUndefined()
  expect(await identity.who(elsewhere.token)).toBeUndefined()
  expect(await identity.who(here.token)).toBeDefined()
  expect(told(await identity.byPassword(signIn, from())).kind).toBe('code')
})

test('nobody turns codes on with what was begun for somebody else', async () => {
  const { identity, signIn, enter } = await trialIdentity(trial)
  await identity.addAccount({ ...signIn, name: 'other', roles: ['nurse'] })
  const { token } = entered(await identity.byPassword({ ...signIn, name: 'other' }, from()))
  const other = await identity.who(token)
  if (!other) throw new Error('not in')
  const { ticket, secret } = await identity.beginCodes((await enter()).presence)
  const code = shown(secret)
  expect(refusal(await identity.confirmCodes(other, { ticket, code }))).toBe('code-not-confirmed')
})

test('codes are turned off again, and the recovery codes with them', async () => {
  const { identity, presence, signIn } = await withCodes()
  told(await identity.endCodes(presence))
  expect(told(await identity.byPassword(signIn, from())).kind).toBe('in')
  expect(await identity.seeOwn(presence)).toMatchObject({ hasCodes: false, recoveryCodes: 0 })
  expect(refusal(await identity.renewRecoveryCodes(presence))).toBe('not-found')
})

test('a right password with a wrong code stands in the audit as a failed sign-in', async () => {
  const { identity, owe, audit } = await withCodes()
  await identity.byCode({ ticket: await owe(), code: '000000' }, from())
  expect((await audit()).at(-1)).toMatchObject({
    outcome: '4',
    subtype: [{}, { display: 'sign in, code' }],
  })
})

test('where codes are required of the staff, a password alone opens no more than the way to turn them on', async () => {
  const made = await trialIdentity(trial, { secondFactor: { of: 'staff', programs: [] } })
  const { presence, token } = await made.enter()
  expect(presence).toMatchObject({ roles: [], owesCodes: true })
  expect(entered(await made.identity.byPassword(made.signIn, from())).account.roles).toEqual([])
  const { ticket, secret } = await made.identity.beginCodes(presence)
  await made.identity.confirmCodes(presence, { ticket, code: shown(secret) })
  expect((await made.identity.who(token))?.roles).toEqual(['neurologist', 'administrator'])
})

test('of patients, and of who has no password, no codes are required', async () => {
  const made = await trialIdentity(trial, { secondFactor: { of: 'staff', programs: [] } })
  const signIn = { name: 'pat', password: made.signIn.password }
  await made.identity.addAccount({ ...signIn, roles: ['patient'], self: 'p1' })
  const { token } = entered(await made.identity.byPassword(signIn, from()))
  expect((await made.identity.who(token))?.roles).toEqual(['patient'])
  const { token: other } = await made.enter()
  await trial.pool.query('update legato.account set password_hash = null where clinic = $1', [
    made.clinic,
  ])
  expect((await made.identity.who(other))?.roles).toEqual(['neurologist', 'administrator'])
})

test('where codes are required of everybody, a patient’s password alone opens nothing either; a program’s does', async () => {
  const made = await trialIdentity(trial, { secondFactor: { of: 'everybody', programs: ['feed'] } })
  const signIn = { name: 'pat', password: made.signIn.password }
  await made.identity.addAccount({ ...signIn, roles: ['patient'], self: 'p1' })
  const { account } = entered(await made.identity.byPassword(signIn, from()))
  expect(account).toMatchObject({ roles: [], owesCodes: true })
  const feed = { ...signIn, name: 'feed' }
  await made.identity.addAccount({ ...feed, roles: ['nurse'] })
  const program = entered(await made.identity.byPassword(feed, from()))
  expect(program.account.roles).toEqual(['nurse'])
})
