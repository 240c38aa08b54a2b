import { afterAll, beforeAll, expect, test } from 'vitest'
import { trialRecording } from '../nights/trial-recording.ts'
import { openTrial, type Trial } from '../trial.ts'
import { ann, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const twin = {
  ...ann,
  id: 'p2',
  identifier: [{ system: 'urn:x', value: '18' }],
  name: [{ family: 'Lindholm-Berg', given: ['Ann'] }],
}

const examOf = (refluxMs: number) => ({
  ...({ schema: 'legato-exam/1', date: '2026-10-12', protocol: 'reflux' } as const),
  ...{ imaging: [], limitations: [], unmapped: [] },
  legs: {
    left: {
      side: 'left',
      veins: [{ segment: 'CFV', visualized: true, refluxMs, provocation: 'valsalva' }],
      ...{ perforators: [], arteries: [], extensions: [] },
    },
  },
})

/** A night and an exam of a patient who was merged into another. */
async function merged() {
  const { send, ask } = await openServer(trial)
  const [{ id: kept }] = (await send({ ...ann, gender: 'female' })).json().patients
  await send({ ...twin, gender: 'female' })
  const [{ id: replaced }] = (await ask('GET', '/patients?search=18')).json().patients
  const onsets = [60, 80, 100, 120, 140]
  const taken = await ask('POST', `/patients/${replaced}/nights`, {
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'night.edf' },
    payload: trialRecording(onsets.map((onsetS) => ({ onsetS, durationS: 2, leg: 'left' }))),
  })
  const { night } = taken.json()
  await ask('PUT', `/patients/${replaced}/exams/one`, { payload: { exam: examOf(900) } })
  const reason = 'She was entered twice at the desk'
  const payload = { replaced, reason, confirmed: ['name', 'identifier'] }
  expect((await ask('POST', `/patients/${kept}/merge`, { payload })).statusCode).toBe(200)
  const path = `/patients/${kept}/nights/${night}`
  const read = async (patient: string) => {
    const answer = await ask('GET', `/patients/${patient}/nights/${night}`)
    return answer.statusCode === 200 ? answer.json() : undefined
  }
  const apart = () => ask('POST', `/patients/${kept}/unmerge`, { payload: { replaced } })
  return { ask, path, kept, replaced, read, apart }
}

test('a night that was edited while two patients were one goes back with its edit', async () => {
  const { ask, path, kept, replaced, read, apart } = await merged()
  const { scoring } = await read(kept)
  const add = [{ kind: 'add', onsetS: 160, durationS: 2, leg: 'left' }]
  const payload = { version: scoring.version, keep: 0, add }
  expect((await ask('PUT', `${path}/edits`, { payload })).statusCode).toBe(200)
  expect((await apart()).statusCode).toBe(200)
  expect(await read(kept)).toBeUndefined()
  expect(await read(replaced)).toMatchObject({ edits: 1, plmsi: { 'wasm-2016': 90 } })
})

test('a night that was scored anew while two patients were one goes back, each part of it', async () => {
  const { ask, path, kept, replaced, read, apart } = await merged()
  const { chosen } = await read(kept)
  const options = { empty: 'not-candidate' }
  const headers = { 'if-match': `"${chosen}"` }
  await ask('PUT', `${path}/choices`, { headers, payload: { options } })
  expect((await read(kept)).choices).toEqual({ options })
  expect((await apart()).statusCode).toBe(200)
  expect(await read(kept)).toBeUndefined()
  expect((await read(replaced)).scoring.found.movements).toHaveLength(5)
  const { rows } = await trial.pool.query(
    `select type, id from legato.resource_version where patient = $1 and current
      and content is not null and type in ('DiagnosticReport', 'Observation', 'Binary')`,
    [kept],
  )
  expect(rows).toEqual([])
})

test('an exam that was corrected while two patients were one goes back with its correction', async () => {
  const { ask, kept, replaced, apart } = await merged()
  const read = async (patient: string) => {
    const answer = await ask('GET', `/patients/${patient}/exams/one`)
    return answer.statusCode === 200 ? answer.json() : undefined
  }
  const { version } = await read(kept)
  const payload = { exam: examOf(1500), version }
  expect((await ask('PUT', `/patients/${kept}/exams/one`, { payload })).statusCode).toBe(200)
  expect((await apart()).statusCode).toBe(200)
  expect(await read(kept)).toBeUndefined()
  expect((await read(replaced)).exam.legs.left.veins[0].refluxMs).toBe(1500)
})
