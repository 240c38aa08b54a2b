import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { createIdentity } from './identity.ts'
import { entered, from, refusal, trialIdentity } from './trial-identity.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const WRONG = { name: 'clinician', password: 'wrong' }

function repeated<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => work(index)))
}

test('after ten failed tries from one address the eleventh waits, right or wrong, for five minutes', async () => {
  const { identity, signIn } = await trialIdentity(trial)
  const ten = await repeated(10, () => identity.byPassword(WRONG, from()))
  expect(ten.map(refusal)).toEqual(Array(10).fill('sign-in-failed'))
  const late = await identity.byPassword(signIn, from())
  expect(late).toMatchObject({
    outcome: { issue: [{ details: { text: 'Too many attempts. Wait 300 seconds.' } }] },
  })
  trial.pass(5)
  expect(refusal(await identity.byPassword(signIn, from()))).toBeUndefined()
})

test('many at once are no way around', async () => {
  const { identity, hashing } = await trialIdentity(trial)
  const answers = await repeated(30, () => identity.byPassword(WRONG, from()))
  expect(answers.filter((answer) => refusal(answer) === 'too-many-attempts')).toHaveLength(20)
  expect(hashing).toHaveLength(10)
})

test('the audit tells that tries were stopped: the first, the second, the fourth and so on', async () => {
  const { identity } = await trialIdentity(trial)
  for (let time = 0; time < 19; time++) await identity.byPassword(WRONG, from())
  const told = await trial.pool.query(
    `select content -> 'subtype' -> 1 ->> 'display' as what, content ->> 'outcomeDesc' as why
      from legato.audit_event where clinic = $1 and content ->> 'outcomeDesc' = 'throttled'`,
    [identity.clinic],
  )
  // The eleventh, twelfth, fourteenth and eighteenth.
  expect(told.rows).toEqual(Array(4).fill({ what: 'tries stopped', why: 'throttled' }))
})

test('who fails from one address locks nobody out at another', async () => {
  const { identity, signIn } = await trialIdentity(trial)
  await repeated(20, () => identity.byPassword(WRONG, from('203.0.113.5')))
  expect(refusal(await identity.byPassword(signIn, from('192.0.2.1')))).toBeUndefined()
})

test('an account attacked from everywhere opens for its owner where it was opened before, and not for strangers', async () => {
  const { identity, signIn } = await trialIdentity(trial)
  const { known } = entered(await identity.byPassword(signIn, from()))
  await repeated(101, (index) => identity.byPassword(WRONG, from(`203.0.113.${index}`)))
  const stranger = await identity.byPassword(signIn, from('198.51.100.1'))
  expect(refusal(stranger)).toBe('too-many-attempts')
  expect(refusal(await identity.byPassword(signIn, from('192.0.2.1', known)))).toBeUndefined()
})

test('a browser that is known has ten tries too, and no more', async () => {
  const { identity, signIn } = await trialIdentity(trial)
  const { known } = entered(await identity.byPassword(signIn, from()))
  await repeated(10, (index) => identity.byPassword(WRONG, from(`203.0.113.${index}`, known)))
  const late = await identity.byPassword(signIn, from('192.0.2.1', known))
  expect(refusal(late)).toBe('too-many-attempts')
  expect(refusal(await identity.byPassword(signIn, from('192.0.2.1')))).toBeUndefined()
})

test('being known to one account, or by another key, is being known to none', async () => {
  const { identity, signIn } = await trialIdentity(trial)
  await identity.addAccount({ ...signIn, name: 'other', roles: ['nurse'] })
  const other = { ...signIn, name: 'other' }
  const { known } = entered(await identity.byPassword(other, from()))
  await repeated(101, (index) => identity.byPassword(WRONG, from(`203.0.113.${index}`)))
  for (const mark of [known, known.replace('~', '~A'), 'x~y', '~'])
    expect(refusal(await identity.byPassword(signIn, from('192.0.2.1', mark)))).toBe(
      'too-many-attempts',
    )
})

test('one browser is known to all who sign in with it', async () => {
  const { identity, signIn } = await trialIdentity(trial)
  await identity.addAccount({ ...signIn, name: 'other', roles: ['nurse'] })
  const first = entered(await identity.byPassword(signIn, from()))
  const { known } = entered(
    await identity.byPassword({ ...signIn, name: 'other' }, from('192.0.2.1', first.known)),
  )
  await repeated(101, (index) => identity.byPassword(WRONG, from(`203.0.113.${index}`)))
  expect(refusal(await identity.byPassword(signIn, from('192.0.2.1', known)))).toBeUndefined()
})

test('one address that tries name after name waits after three hundred, with names that are known or not', async () => {
  const { identity, signIn } = await trialIdentity(trial)
  const tried = (index: number) => ({ name: `name ${index}`, password: 'wrong' })
  await repeated(300, (index) => identity.byPassword(tried(index), from('203.0.113.5')))
  for (const credentials of [signIn, tried(301)])
    expect(refusal(await identity.byPassword(credentials, from('203.0.113.5')))).toBe(
      'too-many-attempts',
    )
  expect(refusal(await identity.byPassword(signIn, from('192.0.2.1')))).toBeUndefined()
})

test('who signs in again and again is not made to wait', async () => {
  const { identity, signIn } = await trialIdentity(trial)
  const answers: (string | undefined)[] = []
  for (let count = 0; count < 15; count += 1)
    answers.push(refusal(await identity.byPassword(signIn, from())))
  expect(answers).toEqual(Array(15).fill(undefined))
})

test('two servers on one database count together', async () => {
  const { identity, signIn, parts } = await trialIdentity(trial)
  await repeated(10, () => identity.byPassword(WRONG, from()))
  const beside = createIdentity(parts)
  expect(refusal(await beside.byPassword(signIn, from()))).toBe('too-many-attempts')
})

test('what was counted is swept out once it is over', async () => {
  const { identity, signIn, clinic } = await trialIdentity(trial)
  await repeated(5, (index) => identity.byPassword(WRONG, from(`203.0.113.${index}`)))
  trial.pass(61)
  await identity.byPassword(signIn, from())
  await identity.byPassword(signIn, from())
  const { rows } = await trial.pool.query('select until from legato.attempt where clinic = $1', [
    clinic,
  ])
  expect(rows.filter(({ until }) => until <= trial.now())).toEqual([])
})
