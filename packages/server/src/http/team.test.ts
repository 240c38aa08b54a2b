import type { Role, Team } from '@legato/clinic/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { browser, bundle, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

/** A patient of the clinician, and others of the clinic who may sign in. */
async function clinicOf(...roles: readonly (readonly Role[])[]) {
  const server = await openServer(trial)
  const [{ id }] = (await server.send(bundle(40))).json().patients
  const signedIn = async (own: readonly Role[], index: number) => {
    const name = `${own.join('-')}-${index}`
    const password = await server.identity.addAccount({ name, roles: own })
    const payload = { name, password }
    const { app } = server
    const entered = await app.inject({ method: 'POST', url: '/api/session', payload })
    const account = (await server.identity.accountNamed(name))?.id ?? ''
    return { name, account, ...browser(app, entered.cookies[0]) }
  }
  const people = await Promise.all(roles.map(signedIn))
  const path = `/patients/${id}/team`
  const code = (answer: {
    json: () => { issue?: { details: { coding: { code: string }[] } }[] }
  }) => answer.json().issue?.[0]?.details.coding[0]?.code
  return { ...server, id, path, people, code }
}

const named = ({ members }: Team) => members.map(({ name }) => name)

test('a colleague who is taken onto the team opens the record, and not when that has ended', async () => {
  const { ask, id, path, people } = await clinicOf(['nurse'])
  const [nurse] = people
  if (!nurse) throw new Error('nobody')
  expect((await nurse.ask('GET', `/patients/${id}/plan`)).statusCode).toBe(404)
  const before: Team = (await ask('GET', path)).json()
  expect(before.mayAssign).toBe(true)
  expect(before.colleagues.map(({ name }) => name)).toEqual([nurse.name])
  const with_ = await ask('POST', path, { payload: { account: nurse.account } })
  expect(named(with_.json())).toEqual(['clinician', nurse.name])
  expect((await nurse.ask('GET', `/patients/${id}/plan`)).statusCode).toBe(200)
  const without = await ask('DELETE', `${path}/${nurse.account}`)
  expect(named(without.json())).toEqual(['clinician'])
  expect((await nurse.ask('GET', `/patients/${id}/plan`)).statusCode).toBe(404)
})

test('the front desk gives a patient to a physician, and never to itself', async () => {
  const { path, people, code } = await clinicOf(['front-desk', 'nurse'], ['neurologist'])
  const [desk, other] = people
  if (!desk || !other) throw new Error('nobody')
  const own = await desk.ask('POST', path, { payload: { account: desk.account } })
  expect(code(own)).toBe('assign-by-another')
  const given = await desk.ask('POST', path, { payload: { account: other.account } })
  expect(named(given.json())).toContain(other.name)
})

test('nobody is on a team who treats nobody here', async () => {
  const { ask, path, people, code } = await clinicOf(['administrator'])
  for (const account of [people[0]?.account, 'nobody', '../x'])
    expect(code(await ask('POST', path, { payload: { account } }))).toBe('no-colleague')
})

test('the last on a team stays', async () => {
  const { ask, path, identity, code } = await clinicOf()
  const own = (await identity.accountNamed('clinician'))?.id
  expect(code(await ask('DELETE', `${path}/${own}`))).toBe('last-on-team')
  expect(named((await ask('GET', path)).json())).toEqual(['clinician'])
})

test('who may not say who is on the team sees it, and no list of colleagues', async () => {
  const { app, identity, id, path } = await clinicOf()
  const password = await identity.addAccount({ name: 'ann', roles: ['patient'], self: id })
  const payload = { name: 'ann', password }
  const entered = await app.inject({ method: 'POST', url: '/api/session', payload })
  const patient = browser(app, entered.cookies[0])
  const team: Team = (await patient.ask('GET', path)).json()
  expect(named(team)).toEqual(['clinician'])
  expect([team.mayAssign, team.colleagues]).toEqual([false, []])
})
