import type { Role } from '@legato/clinic/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { actorOf } from './account.ts'
import { entered, from, refusal, told, trialIdentity } from './trial-identity.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

/** A clinic with its administrator and one colleague of this role, both signed in. */
async function clinic(role: Role = 'nurse') {
  const made = await trialIdentity(trial)
  const { presence } = await made.enter()
  await made.identity.addAccount({ ...made.signIn, name: 'colleague', roles: [role] })
  const other = { ...made.signIn, name: 'colleague' }
  const { token } = entered(await made.identity.byPassword(other, from()))
  const colleague = await made.identity.who(token)
  if (!colleague) throw new Error('not in')
  const actor = actorOf(presence, made.clinic)
  return { ...made, actor, presence, token, other, colleague }
}

const STAFF: readonly Role[] = [
  'neurologist',
  'vascular-surgeon',
  'sleep-physician',
  'nurse',
  'technician',
  'front-desk',
  'carer',
  'researcher',
]

test.each(STAFF)('%s administers nothing', async (role) => {
  const { identity, colleague, clinic: id, presence, audit } = await clinic(role)
  const actor = actorOf(colleague, id)
  const account = presence.id
  for (const answer of [
    await identity.listAccounts(actor),
    await identity.invite(actor, { name: 'eve', roles: ['administrator'] }),
    await identity.relink(actor, { account, lost: 'everything' }),
    await identity.giveRoles(actor, { account: colleague.id, roles: ['administrator'] }),
    await identity.setDisabled(actor, { account, disabled: true }),
    await identity.signOutAccount(actor, account),
  ])
    expect(refusal(answer)).toBe('forbidden')
  expect((await audit()).filter(({ outcome }) => outcome === '4')).toHaveLength(6)
})

test('accounts are listed with what guards them, and where they are open', async () => {
  const { identity, actor } = await clinic()
  told(await identity.invite(actor, { name: 'nora', roles: ['nurse'] }))
  const listed = told(await identity.listAccounts(actor))
  expect(listed).toMatchObject([
    { name: 'clinician', invited: false, guarded: false, disabled: false, sessions: 1 },
    { name: 'colleague', roles: ['nurse'], sessions: 1 },
    { name: 'nora', invited: true, sessions: 0, seen: null },
  ])
})

test('accounts of another clinic are neither listed nor reached', async () => {
  const [here, there] = [await clinic(), await clinic()]
  expect(told(await here.identity.listAccounts(here.actor))).toHaveLength(2)
  const account = there.colleague.id
  expect(refusal(await here.identity.relink(here.actor, { account, lost: 'password' }))).toBe(
    'not-found',
  )
  expect(refusal(await here.identity.signOutAccount(here.actor, account))).toBe('not-found')
})

test('a name is given once, in whatever capitals', async () => {
  const { identity, actor } = await clinic()
  const twice = await identity.invite(actor, { name: 'COLLEAGUE', roles: ['nurse'] })
  expect(refusal(twice)).toBe('name-taken')
})

test('a patient’s account opens a record, and no other account does', async () => {
  const { identity, actor } = await clinic()
  const invite = (name: string, roles: readonly Role[], self?: string) =>
    identity.invite(actor, { name, roles, ...(self === undefined ? {} : { self }) })
  expect(refusal(await invite('ann', ['patient']))).toBe('patient-role')
  expect(refusal(await invite('ann', ['nurse'], 'p1'))).toBe('patient-role')
  expect(refusal(await invite('ann', ['patient'], 'p1'))).toBeUndefined()
})

test('other roles hold from the next request on', async () => {
  const { identity, actor, colleague, token } = await clinic()
  told(await identity.giveRoles(actor, { account: colleague.id, roles: ['technician'] }))
  expect(await identity.who(token)).toMatchObject({ roles: ['technician'] })
})

test('a shut account is out at once, comes in no more, and can be opened again', async () => {
  const { identity, actor, colleague, token, other } = await clinic()
  const account = colleague.id
  told(await identity.setDisabled(actor, { account, disabled: true }))
  expect(await identity.who(token)).toBeUndefined()
  expect(refusal(await identity.byPassword(other, from()))).toBe('sign-in-failed')
  told(await identity.setDisabled(actor, { account, disabled: false }))
  expect(refusal(await identity.byPassword(other, from()))).toBeUndefined()
})

test('an administrator ends the sessions of an account', async () => {
  const { identity, actor, colleague, token } = await clinic()
  told(await identity.signOutAccount(actor, colleague.id))
  expect(await identity.who(token)).toBeUndefined()
})

test('the last administrator stays: not shut, not made something else, also not by two at once', async () => {
  const { identity, actor, presence, colleague, clinic: id } = await clinic('administrator')
  const other = actorOf(colleague, id)
  const shut = (by: typeof actor, account: string) =>
    identity.setDisabled(by, { account, disabled: true })
  const both = await Promise.all([shut(actor, colleague.id), shut(other, presence.id)])
  expect(both.map(refusal).filter((code) => code === 'last-administrator')).toHaveLength(1)
  const last = both[0].kind === 'ok' ? presence.id : colleague.id
  const by = both[0].kind === 'ok' ? actor : other
  expect(refusal(await identity.giveRoles(by, { account: last, roles: ['nurse'] }))).toBe(
    'last-administrator',
  )
})

test('who is just being shut counts no more as the other administrator', async () => {
  const { identity, actor, presence, colleague } = await clinic('administrator')
  const elsewhere = await trial.pool.connect()
  await elsewhere.query('begin')
  await elsewhere.query('update legato.account set disabled = true where id = $1', [colleague.id])
  const answer = identity.setDisabled(actor, { account: presence.id, disabled: true })
  // Time in which it would go on, if it did not wait for the other.
  await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 300))])
  await elsewhere.query('commit')
  elsewhere.release()
  expect(refusal(await answer)).toBe('last-administrator')
})

test('each act names the account in the audit', async () => {
  const { identity, actor, colleague, audit } = await clinic()
  told(await identity.giveRoles(actor, { account: colleague.id, roles: ['technician'] }))
  expect((await audit()).at(-1)).toMatchObject({
    subtype: [{ code: '110137' }, { display: 'roles' }],
    agent: [{ who: { identifier: { value: actor.user } } }],
    entity: [{ what: { identifier: { value: colleague.id } } }],
  })
})
