import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { entered, from, refusal, told, trialIdentity } from './trial-identity.ts'
import { ONLY_PRESENT, trialPasskey } from './trial-passkey.ts'

const place = { origin: 'https://legato.example', host: 'legato.example' }
const elsewhere = { origin: 'https://legato.example.evil.example', host: 'legato.example' }

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

/** A clinic whose clinician has added a passkey. */
async function withPasskey() {
  const made = await trialIdentity(trial)
  const { presence } = await made.enter()
  const passkey = trialPasskey(place)
  const add = async (one = passkey, name = 'my phone') => {
    const options = told(await made.identity.beginPasskey(presence, place))
    return made.identity.keepPasskey(presence, { name, response: one.register(options), place })
  }
  told(await add())
  const signInWith = async (change: { from?: string; flags?: number } = {}) => {
    const options = told(await made.identity.askPasskey(place, from()))
    const response = passkey.answer(options, change)
    return made.identity.byPasskey({ response, place }, from())
  }
  return { ...made, presence, passkey, add, signInWith }
}

test('a passkey opens the account without name and password, and without a code', async () => {
  const { identity, signInWith } = await withPasskey()
  const { token, account } = entered(await signInWith())
  expect(account.name).toBe('clinician')
  expect(await identity.who(token)).toMatchObject({ name: 'clinician' })
})

test('a challenge is answered once', async () => {
  const { identity, passkey } = await withPasskey()
  const options = told(await identity.askPasskey(place, from()))
  const answer = () => identity.byPasskey({ response: passkey.answer(options), place }, from())
  expect(refusal(await answer())).toBeUndefined()
  expect(refusal(await answer())).toBe('passkey-failed')
})

test('a challenge waits five minutes', async () => {
  const { identity, passkey } = await withPasskey()
  const options = told(await identity.askPasskey(place, from()))
  trial.pass(5)
  const response = passkey.answer(options)
  expect(refusal(await identity.byPasskey({ response, place }, from()))).toBe('passkey-failed')
})

test('what a page of another name got signed opens nothing', async () => {
  const { signInWith } = await withPasskey()
  expect(refusal(await signInWith({ from: elsewhere.origin }))).toBe('passkey-failed')
})

test('a passkey that did not ask for a finger, a face or a PIN is not enough', async () => {
  const { signInWith } = await withPasskey()
  expect(refusal(await signInWith(ONLY_PRESENT))).toBe('passkey-failed')
})

test('another key under the same id opens nothing', async () => {
  const { identity, passkey } = await withPasskey()
  const options = told(await identity.askPasskey(place, from()))
  const right = passkey.answer(options)
  const wrong = trialPasskey(place).answer(options)
  const response = {
    ...right,
    response: { ...right.response, signature: wrong.response.signature },
  }
  expect(refusal(await identity.byPasskey({ response, place }, from()))).toBe('passkey-failed')
})

test('an unknown passkey is refused like a wrong one, and what is no answer too', async () => {
  const { identity, signInWith } = await withPasskey()
  const wrong = await signInWith(ONLY_PRESENT)
  const options = told(await identity.askPasskey(place, from()))
  const strange = trialPasskey(place).answer(options)
  expect(await identity.byPasskey({ response: strange, place }, from())).toEqual(wrong)
  const broken = { ...strange, response: { ...strange.response, clientDataJSON: 'x' } }
  expect(await identity.byPasskey({ response: broken, place }, from())).toEqual(wrong)
})

test('a copy of the authenticator, whose counter stands behind, is refused', async () => {
  const { clinic, signInWith } = await withPasskey()
  await trial.pool.query('update legato.passkey set counter = 1000 where clinic = $1', [clinic])
  expect(refusal(await signInWith())).toBe('passkey-failed')
})

test('an account has several passkeys, each with a name, and one that is removed opens nothing', async () => {
  const { identity, presence, add, signInWith } = await withPasskey()
  told(await add(trialPasskey(place), 'key ring'))
  const { passkeys } = await identity.seeOwn(presence)
  expect(passkeys.map(({ name }) => name).sort()).toEqual(['key ring', 'my phone'])
  const passkey = passkeys.find(({ name }) => name === 'my phone')?.id ?? ''
  told(await identity.namePasskey(presence, { passkey, name: 'old phone' }))
  expect((await identity.seeOwn(presence)).passkeys.map(({ name }) => name)).toContain('old phone')
  told(await identity.removePasskey(presence, passkey))
  expect(refusal(await signInWith())).toBe('passkey-failed')
})

test('nobody names or removes the passkey of somebody else', async () => {
  const { identity, signIn, presence } = await withPasskey()
  await identity.addAccount({ ...signIn, name: 'other', roles: ['nurse'] })
  const { token } = entered(await identity.byPassword({ ...signIn, name: 'other' }, from()))
  const other = await identity.who(token)
  if (!other) throw new Error('not in')
  const [one] = (await identity.seeOwn(presence)).passkeys
  const passkey = one?.id ?? ''
  expect(refusal(await identity.removePasskey(other, passkey))).toBe('not-found')
  expect(refusal(await identity.namePasskey(other, { passkey, name: 'x' }))).toBe('not-found')
})

test('a passkey made for the challenge of one account is not added to another', async () => {
  const { identity, signIn, presence } = await withPasskey()
  await identity.addAccount({ ...signIn, name: 'other', roles: ['nurse'] })
  const { token } = entered(await identity.byPassword({ ...signIn, name: 'other' }, from()))
  const other = await identity.who(token)
  if (!other) throw new Error('not in')
  const options = told(await identity.beginPasskey(presence, place))
  const made = { name: 'x', response: trialPasskey(place).register(options), place }
  expect(refusal(await identity.keepPasskey(other, made))).toBe('passkey-not-kept')
})

test('nobody takes away the last thing that opens their account', async () => {
  const { identity, clinic, presence, add } = await withPasskey()
  await trial.pool.query('update legato.account set password_hash = null where clinic = $1', [
    clinic,
  ])
  const last = (await identity.seeOwn(presence)).passkeys[0]?.id ?? ''
  expect(refusal(await identity.removePasskey(presence, last))).toBe('last-way-in')
  told(await add(trialPasskey(place), 'key ring'))
  const both = (await identity.seeOwn(presence)).passkeys
  const removed = await Promise.all(both.map(({ id }) => identity.removePasskey(presence, id)))
  expect(removed.map(refusal).sort()).toEqual(['last-way-in', undefined])
})

test('an address in numbers can hold no passkey, and says what to do', async () => {
  const { identity, presence } = await withPasskey()
  const numbers = { origin: 'http://127.0.0.1:8040', host: '127.0.0.1' }
  expect(refusal(await identity.askPasskey(numbers, from()))).toBe('passkey-needs-name')
  expect(refusal(await identity.beginPasskey(presence, numbers))).toBe('passkey-needs-name')
})
