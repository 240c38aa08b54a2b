import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { bundle, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

type Server = Awaited<ReturnType<typeof openServer>>

function rule({ ask }: Server, payload: object) {
  return ask('POST', '/knowledge/rulings', { payload })
}

const by = 'Dr. Ada Lind'

test('the knowledge is listed with what is unverified, and searched by words', async () => {
  const { ask } = await openServer(trial)
  const { version, approved, off, items } = (await ask('GET', '/knowledge')).json()
  expect({ version, approved, off }).toEqual({ version, approved: null, off: [] })
  const iron = { kind: 'therapy', id: 'iron-oral-ferrous-sulfate', switchable: true }
  expect(items).toContainEqual(expect.objectContaining(iron))
  const found = (await ask('GET', '/knowledge?search=ferumoxytol%20mri')).json().items
  expect(found.length).toBeLessThan(items.length)
  expect(found).toContainEqual(expect.objectContaining({ id: 'iron-iv-ferumoxytol' }))
})

test('an item tells its statements with criteria and sources; one that is not there is not found', async () => {
  const { ask } = await openServer(trial)
  const { told } = (await ask('GET', '/knowledge/therapy/iron-oral-ferrous-sulfate')).json()
  expect(told[0]).toMatchObject({
    kind: 'proposal',
    when: [[{ depth: 0, gate: 'rls-concern' }]],
    basis: [{ source: 'AASM-2025', kind: 'guideline', verified: true }],
  })
  expect((await ask('GET', '/knowledge/therapy/none')).statusCode).toBe(404)
})

test('a clinician approves the version that was read, and plans say so until it is withdrawn', async () => {
  const server = await openServer(trial)
  const { ask, send } = server
  const [patient] = (await send(bundle(31))).json().patients
  const approvedIn = async () => (await ask('GET', `/patients/${patient.id}/plan`)).json().approved
  expect(await approvedIn()).toBeNull()
  const { version, digest } = (await ask('GET', '/knowledge')).json()
  const approve = { kind: 'approve', version, digest, by }
  expect((await rule(server, approve)).statusCode).toBe(200)
  expect(await approvedIn()).toEqual({ by, at: '2026-11-22T09:00:00.000Z' })
  await rule(server, { kind: 'withdraw', version, reason: 'read again', by })
  expect(await approvedIn()).toBeNull()
})

test('what was not read cannot be approved', async () => {
  const server = await openServer(trial)
  const { version } = (await server.ask('GET', '/knowledge')).json()
  const answer = await rule(server, { kind: 'approve', version, digest: 'other', by })
  expect(answer.statusCode).toBe(409)
  expect(answer.json().issue[0].details.text).toContain('Load the page again')
})

test('a proposal is switched off with a reason and on again; no safety rule is', async () => {
  const server = await openServer(trial)
  const off = async () => (await server.ask('GET', '/knowledge')).json().off
  const proposal = 'iron-iv-ferumoxytol'
  const reason = 'not stocked'
  expect((await rule(server, { kind: 'switch-off', proposal, reason, by })).statusCode).toBe(200)
  expect(await off()).toMatchObject([{ proposal, reason, by }])
  for (const kept of ['referral-weakness', 'suicidality', 'no-such-thing']) {
    const answer = await rule(server, { kind: 'switch-off', proposal: kept, reason, by })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().issue[0].details.text).toContain('A safety rule rests on')
  }
  await rule(server, { kind: 'switch-on', proposal, by })
  expect(await off()).toEqual([])
})

test.each([
  [{ kind: 'approve', by }, 'version and digest'],
  [{ kind: 'switch-off', proposal: 'p', by }, 'proposal and reason'],
  [{ kind: 'switch-off', proposal: 'p', reason: 'r' }, 'the full name'],
  [{ kind: 'burn', by }, 'kind: approve'],
])('a ruling that lacks something is refused with what it needs: %o', async (payload, needed) => {
  const answer = await rule(await openServer(trial), payload)
  expect(answer.statusCode).toBe(400)
  expect(answer.json().issue[0].details.text).toContain(needed)
})
