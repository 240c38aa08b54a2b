import { TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addClinic } from '../repository/index.ts'
import { openTrial, type Trial } from '../trial.ts'
import { actorOf } from './account.ts'
import { createIdentity } from './identity.ts'
import { entered, from, refusal, told, trialIdentity } from './trial-identity.ts'
import { trialPasskey } from './trial-passkey.ts'

const place = { origin: 'https://legato.example', host: 'legato.example' }
const NEW = 'seven quiet mountains'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

/** A clinic and its administrator, who may invite. */
async function clinic() {
  const made = await trialIdentity(trial)
  const { presence, token } = await made.enter()
  const actor = actorOf(presence, made.clinic)
  const invite = async (name: string) =>
    told(await made.identity.invite(actor, { name, roles: ['nurse'] }))
  return { ...made, presence, actor, invite, token }
}

/** A clinic that nobody has entered. */
async function newClinic() {
  const { parts } = await trialIdentity(trial)
  return createIdentity({ ...parts, clinic: await addClinic(trial, 'New') })
}

test('the first link makes an administrator who can do nothing clinical, once', async () => {
  const identity = await newClinic()
  const token = (await identity.welcomeToken()) ?? ''
  expect(told(await identity.seeLink(token))).toEqual({ kind: 'welcome' })
  const used = await identity.useLink({ token, name: 'Ada Lind', password: NEW }, from())
  expect(entered(used).account).toMatchObject({ name: 'Ada Lind', roles: ['administrator'] })
  const again = await identity.useLink({ token, name: 'Eve', password: NEW }, from())
  expect(refusal(again)).toBe('link-invalid')
  expect(await identity.welcomeToken()).toBeUndefined()
})

test('a later start has a new first link, and the one before is over', async () => {
  const identity = await newClinic()
  const [old = '', young = ''] = [await identity.welcomeToken(), await identity.welcomeToken()]
  expect(refusal(await identity.seeLink(old))).toBe('link-invalid')
  expect(refusal(await identity.seeLink(young))).toBeUndefined()
  trial.pass(24 * 60)
  expect(refusal(await identity.seeLink(young))).toBe('link-invalid')
})

test('the first link needs a name, and a weak password does not use it up', async () => {
  const identity = await newClinic()
  const token = (await identity.welcomeToken()) ?? ''
  const use = (name: string, password: string) =>
    identity.useLink({ token, name, password }, from())
  expect(refusal(await use(' ', NEW))).toBe('wrong-parameter')
  expect(refusal(await use('Ada Lind', 'AdaLindAdaLind1'))).toBe('password-common')
  expect(refusal(await use('Ada Lind', NEW))).toBeUndefined()
})

test('an invitation is opened with a password of one’s own, once and within seven days', async () => {
  const { identity, invite } = await clinic()
  const { token } = await invite('nora')
  expect(told(await identity.seeLink(token))).toMatchObject({ kind: 'invitation', name: 'nora' })
  const signIn = { name: 'nora', password: NEW }
  expect(refusal(await identity.byPassword(signIn, from()))).toBe('sign-in-failed')
  expect(entered(await identity.useLink({ token, password: NEW }, from())).account.name).toBe(
    'nora',
  )
  expect(refusal(await identity.byPassword(signIn, from()))).toBeUndefined()
  expect(refusal(await identity.useLink({ token, password: NEW }, from()))).toBe('link-invalid')
  const late = await invite('lars')
  trial.pass(7 * 24 * 60)
  expect(refusal(await identity.useLink({ token: late.token, password: NEW }, from()))).toBe(
    'link-invalid',
  )
})

test('of two who use a link at once, one is in', async () => {
  const { identity, invite } = await clinic()
  const { token } = await invite('nora')
  const answers = await Promise.all(
    [NEW, `${NEW} too`].map((password) => identity.useLink({ token, password }, from())),
  )
  expect(answers.filter(({ kind }) => kind === 'ok')).toHaveLength(1)
})

test('a link that was used, that is over, and that never was are told alike', async () => {
  const { identity, invite } = await clinic()
  const { token } = await invite('nora')
  await identity.useLink({ token, password: NEW }, from())
  expect(await identity.seeLink(token)).toEqual(await identity.seeLink('x'.repeat(43)))
})

test('no token of a link stands in the database as it is', async () => {
  const { invite, clinic: id } = await clinic()
  const { token } = await invite('nora')
  const { rows } = await trial.pool.query(
    `select encode(token_hash, 'escape') as hash, content from legato.ticket where clinic = $1`,
    [id],
  )
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('an invitation is opened with a passkey instead, and then by it alone', async () => {
  const { identity, invite } = await clinic()
  const { token } = await invite('nora')
  const passkey = trialPasskey(place)
  const begun = told(await identity.beginLinkPasskey({ token, place }))
  const given = { token, name: 'phone', response: passkey.register(begun), place }
  expect(entered(await identity.useLinkPasskey(given, from())).account.name).toBe('nora')
  const options = told(await identity.askPasskey(place, from()))
  const answer = { response: passkey.answer(options), place }
  expect(refusal(await identity.byPasskey(answer, from()))).toBeUndefined()
})

test('a passkey that does not hold leaves the invitation as it was', async () => {
  const { identity, invite } = await clinic()
  const { token } = await invite('nora')
  const begun = told(await identity.beginLinkPasskey({ token, place }))
  const response = trialPasskey(place).register(begun, { from: 'https://evil.example' })
  const given = { token, name: 'phone', response, place }
  expect(refusal(await identity.useLinkPasskey(given, from()))).toBe('passkey-not-kept')
  expect(refusal(await identity.useLink({ token, password: NEW }, from()))).toBeUndefined()
})

test('who begins anew has everything anew: old password, codes, passkeys and sessions are gone', async () => {
  const { identity, presence, actor, token: session, signIn } = await clinic()
  const passkey = trialPasskey(place)
  const options = told(await identity.beginPasskey(presence, place))
  told(
    await identity.keepPasskey(presence, { name: 'x', response: passkey.register(options), place }),
  )
  const { token } = told(await identity.relink(actor, { account: presence.id, lost: 'everything' }))
  expect(told(await identity.seeLink(token))).toMatchObject({ kind: 'reset', name: 'clinician' })
  expect(await identity.who(session)).toBeDefined()
  const fresh = entered(await identity.useLink({ token, password: NEW }, from()))
  expect(await identity.who(session)).toBeUndefined()
  expect(refusal(await identity.byPassword(signIn, from()))).toBe('sign-in-failed')
  const challenge = told(await identity.askPasskey(place, from()))
  const answer = { response: passkey.answer(challenge), place }
  expect(refusal(await identity.byPasskey(answer, from()))).toBe('passkey-failed')
  const now = await identity.who(fresh.token)
  if (!now) throw new Error('not in')
  expect(await identity.seeOwn(now)).toMatchObject({ hasPassword: true, passkeys: [] })
})

test('who forgot the password alone keeps codes and passkeys, and is asked for the code', async () => {
  const { identity, presence, actor, token: session, signIn } = await clinic()
  const { ticket: shown, secret } = await identity.beginCodes(presence)
  const code = () => new TOTP({ secret }).generate({ timestamp: trial.now().getTime() })
  told(await identity.confirmCodes(presence, { ticket: shown, code: code() }))
  const { token } = told(await identity.relink(actor, { account: presence.id, lost: 'password' }))
  expect(told(await identity.seeLink(token))).toMatchObject({ kind: 'password' })
  expect(refusal(await identity.beginLinkPasskey({ token, place }))).toBe('link-invalid')
  const entry = told(await identity.useLink({ token, password: NEW }, from()))
  if (entry.kind === 'in') throw new Error('let in without the code')
  expect(await identity.who(session)).toBeUndefined()
  expect(refusal(await identity.byPassword(signIn, from()))).toBe('sign-in-failed')
  trial.pass(1)
  const given = { ticket: entry.ticket, code: code() }
  entered(await identity.byCode(given, from()))
  expect(told(await identity.byPassword({ ...signIn, password: NEW }, from())).kind).toBe('code')
})

test('a new link ends the one before, and a shut account has none', async () => {
  const { identity, actor, invite } = await clinic()
  const { id, token } = await invite('nora')
  const later = told(await identity.relink(actor, { account: id, lost: 'password' }))
  expect(refusal(await identity.seeLink(token))).toBe('link-invalid')
  expect(told(await identity.seeLink(later.token)).kind).toBe('invitation')
  told(await identity.setDisabled(actor, { account: id, disabled: true }))
  expect(refusal(await identity.seeLink(later.token))).toBe('link-invalid')
  expect(refusal(await identity.relink(actor, { account: id, lost: 'password' }))).toBe('not-found')
})

test('a link of an account that was shut by other means opens nothing', async () => {
  const { identity, invite } = await clinic()
  const { id, token } = await invite('nora')
  await trial.pool.query('update legato.account set disabled = true where id = $1', [id])
  expect(refusal(await identity.useLink({ token, password: NEW }, from()))).toBe('link-invalid')
})
