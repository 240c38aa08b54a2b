import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { browser, bundle, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const PASSWORD = 'four words of mine'

async function clinic() {
  const server = await openServer(trial)
  const [{ id }] = (await server.send(bundle(40))).json().patients
  /** Opens a link, and comes back signed in. */
  const accept = async (link: string) => {
    const payload = { token: link.split('#')[1], password: PASSWORD }
    const entered = await server.app.inject({ method: 'POST', url: '/api/links/password', payload })
    return browser(server.app, entered.cookies[0])
  }
  return { ...server, id, accept, path: `/patients/${id}/account` }
}

test('a patient who is invited from their own page opens their record, and no other', async () => {
  const { ask, accept, id, path } = await clinic()
  expect((await ask('GET', path)).json()).toEqual({ state: 'none' })
  const { link } = (await ask('POST', path, { payload: { name: 'ann.l' } })).json()
  expect((await ask('GET', path)).json()).toEqual({ state: 'invited', name: 'ann.l' })
  const patient = await accept(link)
  expect((await ask('GET', path)).json()).toEqual({ state: 'open', name: 'ann.l' })
  expect((await patient.ask('GET', `/patients/${id}/plan`)).statusCode).toBe(200)
  const { patients } = (await patient.ask('GET', '/patients')).json()
  expect(patients.map((one: { id: string }) => one.id)).toEqual([id])
  expect((await ask('POST', path, { payload: { name: 'ann.l' } })).statusCode).toBe(409)
})

test('an invitation that nobody opened is made anew, and the one before is worth nothing', async () => {
  const { app, ask, path } = await clinic()
  const made = async () => (await ask('POST', path, { payload: { name: 'ann.2' } })).json().link
  const [first, second] = [await made(), await made()]
  const look = async (link: string) => {
    const payload = { token: link.split('#')[1] }
    return (await app.inject({ method: 'POST', url: '/api/links/look', payload })).statusCode
  }
  expect([await look(first), await look(second)]).toEqual([404, 200])
})

test('a carer who is invited reads for the patient until they are ended', async () => {
  const { ask, accept, id } = await clinic()
  const payload = { name: 'her.son' }
  const { id: account, link } = (
    await ask('POST', `/patients/${id}/carers/link`, { payload })
  ).json()
  const carer = await accept(link)
  const plan = async () => (await carer.ask('GET', `/patients/${id}/plan`)).statusCode
  expect(await plan()).toBe(200)
  await ask('DELETE', `/patients/${id}/carers/${account}`)
  expect(await plan()).toBe(404)
})

test('a session that was left open lets nobody in', async () => {
  const { ask, path, id } = await clinic()
  trial.pass(20)
  for (const address of [path, `/patients/${id}/carers/link`]) {
    const answer = await ask('POST', address, { payload: { name: 'thief' } })
    expect(answer.json().issue[0].details.coding[0].code).toBe('sign-in-again')
  }
})

test('a patient names so many carers and no more', async () => {
  const { ask, id } = await clinic()
  const answers: number[] = []
  for (let count = 0; count < 21; count++) {
    const payload = { name: `carer-${id}-${count}` }
    answers.push((await ask('POST', `/patients/${id}/carers/link`, { payload })).statusCode)
  }
  expect(answers.slice(0, 20).every((status) => status === 200)).toBe(true)
  expect(answers[20]).not.toBe(200)
})
