import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { ann, bundle, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

/** A patient with a Task whose last day was two days ago. */
async function due() {
  const { ask, send } = await openServer(trial)
  const task = {
    ...{ resourceType: 'Task', id: 'call', status: 'requested', intent: 'order' },
    ...{ for: { reference: `Patient/${ann.id}` }, code: { text: 'Call her' } },
    restriction: { period: { end: '2026-11-20' } },
  }
  const file = bundle(40)
  const entry = [...(file.entry ?? []), { resource: task }]
  const [{ id: patient }] = (await send({ ...file, entry })).json().patients
  const [one] = (await ask('GET', `/patients/${patient}/due`)).json().due
  const say = (payload: object) =>
    ask('POST', `/patients/${patient}/due/${one.id}`, { payload: { version: '1', ...payload } })
  return { ask, say, patient, one }
}

test('what is due is told of one patient and of all, and closed and opened again by version', async () => {
  const { ask, say, patient, one } = await due()
  expect(one).toMatchObject({ patient, say: 'Call her', standing: 'overdue', days: 2 })
  expect((await ask('GET', '/due?of=mine')).json()).toMatchObject({
    asOf: '2026-11-22',
    due: [one],
  })
  expect((await say({ kind: 'done' })).json()).toEqual({ version: '2' })
  expect((await ask('GET', '/due')).json().due).toEqual([])
  expect((await say({ kind: 'open' })).statusCode).toBe(409)
  expect((await say({ kind: 'open', version: '2' })).statusCode).toBe(200)
  expect((await ask('GET', '/due')).json().due).toHaveLength(1)
})

test('it is postponed to a day that comes, for a reason', async () => {
  const { say } = await due()
  const reason = 'She is on holiday'
  for (const wrong of [
    { kind: 'postponed', reason },
    { kind: 'postponed', reason, until: '2026-11-22' },
    { kind: 'postponed', reason, until: 'soon' },
    { kind: 'postponed', until: '2026-12-01' },
  ])
    expect((await say(wrong)).statusCode).toBe(400)
  expect((await say({ kind: 'postponed', reason, until: '2026-12-01' })).statusCode).toBe(200)
})
