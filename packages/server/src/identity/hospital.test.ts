import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { actorOf } from './account.ts'
import { createHospitalDoor, type Strength } from './hospital-door.ts'
import { entered, from, refusal, told, trialIdentity } from './trial-identity.ts'
import { type TrialProvider, trialProvider } from './trial-provider.ts'

const BACK = 'https://legato.example/api/session/hospital'

let trial: Trial
let provider: TrialProvider

beforeAll(async () => {
  trial = await openTrial()
  provider = await trialProvider({ Provider, back: BACK })
})
afterAll(async () => {
  await provider?.stop()
  await trial.stop()
})

async function clinic(strength?: Strength) {
  const hospital = createHospitalDoor({ name: 'North Hospital', ...provider, strength })
  const made = await trialIdentity(trial, { hospital })
  const { identity } = made
  const { presence } = await made.enter()
  const actor = actorOf(presence, made.clinic)
  /** There and back as this person of the hospital. */
  const come = async (person: string, link?: string) => {
    const { url, state } = told(
      await identity.beginHospital({ back: BACK, ...(link === undefined ? {} : { link }) }, from()),
    )
    const back = new URL(await provider.signIn(url, person))
    return { state, query: back.search.slice(1) }
  }
  const invite = async (name: string) =>
    told(await identity.invite(actor, { name, roles: ['nurse'] })).token
  return { ...made, actor, come, invite }
}

test('an account that was linked by its invitation is opened by the hospital', async () => {
  const { identity, come, invite } = await clinic()
  const linked = await identity.byHospital(await come('ada', await invite('nora')), from())
  expect(entered(linked).account.name).toBe('nora')
  const later = await identity.byHospital(await come('ada'), from())
  expect(entered(later).account).toMatchObject({ name: 'nora', roles: ['nurse'] })
})

test('whom nobody invited is refused, also with the address or the name of somebody here', async () => {
  const { identity, come, invite, audit } = await clinic()
  await identity.byHospital(await come('ada', await invite('ada@hospital.example')), from())
  for (const person of ['eve', 'clinician'])
    expect(refusal(await identity.byHospital(await come(person), from()))).toBe('hospital-failed')
  expect((await audit()).at(-1)).toMatchObject({ outcome: '4' })
})

test('one person of the hospital opens one account, and the second invitation stays unused', async () => {
  const { identity, come, invite } = await clinic()
  await identity.byHospital(await come('ada', await invite('nora')), from())
  const second = await invite('lars')
  expect(refusal(await identity.byHospital(await come('ada', second), from()))).toBeDefined()
  expect(told(await identity.seeLink(second)).kind).toBe('invitation')
})

test('an answer is good once, and for the browser that began', async () => {
  const { identity, come, invite } = await clinic()
  await identity.byHospital(await come('ada', await invite('nora')), from())
  const came = await come('ada')
  const stolen = { ...came, state: 'of another browser' }
  expect(refusal(await identity.byHospital(stolen, from()))).toBe('hospital-failed')
  expect(refusal(await identity.byHospital(came, from()))).toBeUndefined()
  expect(refusal(await identity.byHospital(came, from()))).toBe('hospital-failed')
})

test('an answer that was changed, is late, or says another issuer is refused', async () => {
  const { identity, come, invite } = await clinic()
  await identity.byHospital(await come('ada', await invite('nora')), from())
  for (const [part, value] of [
    ['code', 'x'],
    ['iss', 'https://elsewhere.example'],
  ] as const) {
    const came = await come('ada')
    const query = new URLSearchParams(came.query)
    query.set(part, value)
    const changed = { ...came, query: query.toString() }
    expect(refusal(await identity.byHospital(changed, from()))).toBe('hospital-failed')
  }
  const late = await come('ada')
  trial.pass(10)
  expect(refusal(await identity.byHospital(late, from()))).toBe('hospital-failed')
})

test('a code of one sign-in does not serve another: nonce and verifier belong to it', async () => {
  const { identity, come, invite } = await clinic()
  await identity.byHospital(await come('ada', await invite('nora')), from())
  const [mine, other] = [await come('ada'), await come('ada')]
  const code = new URLSearchParams(other.query).get('code') ?? ''
  const query = new URLSearchParams(mine.query)
  query.set('code', code)
  const mixed = { state: mine.state, query: query.toString() }
  expect(refusal(await identity.byHospital(mixed, from()))).toBe('hospital-failed')
})

test('a hospital whose sign-in is down is told so, and works when it is back', async () => {
  const down = createHospitalDoor({ ...provider, name: 'x', issuer: 'http://127.0.0.1:1' })
  const { identity } = await trialIdentity(trial, { hospital: down })
  expect(refusal(await identity.beginHospital({ back: BACK }, from()))).toBe('hospital-failed')
  const none = await trialIdentity(trial)
  expect(refusal(await none.identity.beginHospital({ back: BACK }, from()))).toBe('not-found')
})

test('a shut account is not opened by the hospital', async () => {
  const { identity, come, invite, actor } = await clinic()
  const { account } = entered(
    await identity.byHospital(await come('ada', await invite('nora')), from()),
  )
  told(await identity.setDisabled(actor, { account: account.id, disabled: true }))
  expect(refusal(await identity.byHospital(await come('ada'), from()))).toBe('hospital-failed')
})

test('no address begins without end', async () => {
  const { identity } = await clinic()
  const begin = () => identity.beginHospital({ back: BACK }, from('203.0.113.5'))
  for (let round = 0; round < 6; round += 1) await Promise.all(Array.from({ length: 100 }, begin))
  expect(refusal(await begin())).toBe('too-many-attempts')
  expect(refusal(await identity.beginHospital({ back: BACK }, from()))).toBeUndefined()
})

test('a provider that is asked for a fresh sign-in tells its time, and who asks it by which context', async () => {
  const fresh: Strength = { contexts: [], methods: [], minutes: 60 }
  const { come, invite, identity } = await clinic(fresh)
  const linked = await identity.byHospital(await come('ada', await invite('nora')), from())
  expect(entered(linked).account.name).toBe('nora')
  const strict = await clinic({ contexts: ['urn:two'], methods: [], minutes: 60 })
  const { url } = told(await strict.identity.beginHospital({ back: BACK }, from()))
  const asked = new URL(url).searchParams
  expect([asked.get('acr_values'), asked.get('max_age')]).toEqual(['urn:two', '3600'])
  const came = await strict.come('ada', await strict.invite('nora'))
  expect(refusal(await strict.identity.byHospital(came, from()))).toBe('hospital-failed')
})
