import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { from, refusal, trialIdentity } from './trial-identity.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

test('a session that is not used ends after half an hour, one in use goes on', async () => {
  const { identity, enter } = await trialIdentity(trial)
  const { token } = await enter()
  trial.pass(29)
  expect(await identity.who(token)).toBeDefined()
  trial.pass(29)
  expect(await identity.who(token)).toBeDefined()
  trial.pass(30)
  expect(await identity.who(token)).toBeUndefined()
})

test('a session ends after twelve hours however much it is used', async () => {
  const { identity, enter } = await trialIdentity(trial)
  const { token } = await enter()
  for (let hour = 0; hour < 12 * 4 - 1; hour += 1) {
    trial.pass(15)
    expect(await identity.who(token)).toBeDefined()
  }
  trial.pass(15)
  expect(await identity.who(token)).toBeUndefined()
})

test('signing out ends the session', async () => {
  const { identity, enter } = await trialIdentity(trial)
  const { token } = await enter()
  await identity.signOut(token)
  expect(await identity.who(token)).toBeUndefined()
})

test('each sign-in has a token of its own', async () => {
  const { enter } = await trialIdentity(trial)
  const [one, other] = [await enter(), await enter()]
  expect(one.token).not.toBe(other.token)
  expect(one.presence.session).not.toBe(other.presence.session)
})

test('the open sessions are listed with device and times, and the expired are not', async () => {
  const { identity, enter } = await trialIdentity(trial)
  await enter()
  trial.pass(29)
  const phone = await enter({ address: '192.0.2.9', device: 'Safari on iPhone' })
  trial.pass(1)
  const laptop = await enter()
  const { sessions } = await identity.seeOwn(laptop.presence)
  expect(sessions.map(({ id, device }) => [id, device])).toEqual([
    [laptop.presence.session, 'Firefox on Linux'],
    [phone.presence.session, 'Safari on iPhone'],
  ])
  expect(sessions[1]?.begun).toEqual(new Date(trial.now().getTime() - 60_000))
})

test('one session is ended, or all, and never those of another account', async () => {
  const { identity, signIn, enter } = await trialIdentity(trial)
  await identity.addAccount({ ...signIn, name: 'other', roles: ['nurse'] })
  const [one, two, three] = [await enter(), await enter(), await enter()]
  const foreign = await identity.byPassword({ ...signIn, name: 'other' }, from())
  const other = await identity.who(
    foreign.kind === 'ok' && foreign.value.kind === 'in' ? foreign.value.token : '',
  )
  if (!other) throw new Error('not in')
  expect(refusal(await identity.leave(other, one.presence.session))).toBe('not-found')
  expect(refusal(await identity.leave(one.presence, two.presence.session))).toBeUndefined()
  expect(await identity.who(two.token)).toBeUndefined()
  expect(await identity.who(one.token)).toBeDefined()
  await identity.leave(one.presence)
  expect(await identity.who(one.token)).toBeUndefined()
  expect(await identity.who(three.token)).toBeUndefined()
  expect((await identity.seeOwn(other)).sessions).toHaveLength(1)
})

test('an account that is shut is out at once', async () => {
  const { identity, enter, clinic } = await trialIdentity(trial)
  const { token } = await enter()
  await trial.pool.query('update legato.account set disabled = true where clinic = $1', [clinic])
  expect(await identity.who(token)).toBeUndefined()
})

test('a new password ends the other sessions and the old password, and asks for it', async () => {
  const { identity, signIn, enter } = await trialIdentity(trial)
  const [here, elsewhere] = [await enter(), await enter()]
  const change = (present: string, password: string) =>
    identity.changePassword(here.presence, { present, password, visitor: from() })
  expect(refusal(await change('wrong', 'seven quiet mountains'))).toBe('password-wrong')
  expect(refusal(await change(signIn.password, 'short'))).toBe('password-short')
  expect(refusal(await change(signIn.password, 'clinicianclinician'))).toBe('password-common')
  expect(await identity.who(elsewhere.token)).toBeDefined()
  expect(refusal(await change(signIn.password, 'seven quiet mountains'))).toBeUndefined()
  expect(await identity.who(elsewhere.token)).toBeUndefined()
  expect(await identity.who(here.token)).toBeDefined()
  expect(refusal(await identity.byPassword(signIn, from()))).toBe('sign-in-failed')
  const fresh = { ...signIn, password: 'seven quiet mountains' }
  expect(refusal(await identity.byPassword(fresh, from()))).toBeUndefined()
})
