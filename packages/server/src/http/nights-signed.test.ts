import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Night } from '../api-nights.ts'
import { trialRecording } from '../nights/trial-recording.ts'
import { openTrial, type Trial } from '../trial.ts'
import { ann, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

/** A night of five periodic movements in 240 s, and what a person does with it. */
async function scored() {
  const { send, ask } = await openServer(trial)
  const [{ id: patient }] = (await send({ ...ann, gender: 'female' })).json().patients
  const path = `/patients/${patient}/nights`
  const onsets = [60, 80, 100, 120, 140]
  const taken = await ask('POST', path, {
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'night.edf' },
    payload: trialRecording(onsets.map((onsetS) => ({ onsetS, durationS: 2, leg: 'left' }))),
  })
  const { night: id } = taken.json()
  const resource = `/patients/${patient}/resources/DiagnosticReport/${id}`
  const night = async (): Promise<Night> => (await ask('GET', `${path}/${id}`)).json()
  const report = async () => (await ask('GET', resource)).json()
  return {
    night,
    report,
    /** Of the report, and of the first of its results. */
    statuses: async () => {
      const { status, result } = await report()
      const first = await ask('GET', `/patients/${patient}/resources/${result[0].reference}`)
      return [status, first.json().status]
    },
    add: async (onsetS: number) => {
      const { scoring } = await night()
      return ask('PUT', `${path}/${id}/edits`, {
        payload: {
          ...{ version: scoring?.version, keep: scoring?.edits.length },
          add: [{ kind: 'add', onsetS, durationS: 2, leg: 'left' }],
        },
      })
    },
    sign: async (): Promise<string> => {
      const payload = { version: (await night()).scoring?.version, by: 'Dr. Abt' }
      return (await ask('POST', `${resource}/signatures`, { payload })).json().version
    },
    takeBack: (version: string) => ask('DELETE', `${resource}/signatures/${version}`),
  }
}

test('only a signature of the version of now makes the scoring final, and an edit takes that away', async () => {
  const { night, statuses, sign, add } = await scored()
  expect(await statuses()).toEqual(['preliminary', 'preliminary'])
  const version = await sign()
  expect((await night()).signed).toMatchObject([{ by: 'Dr. Abt', version }])
  expect((await night()).scoring?.version).toBe(version)
  expect(await statuses()).toEqual(['final', 'final'])
  await add(160)
  expect((await night()).signed).toEqual([])
})

test('what was given away as final is amended by a change, and corrected by the next signature', async () => {
  const { statuses, sign, takeBack, add } = await scored()
  await sign()
  await add(160)
  expect(await statuses()).toEqual(['amended', 'amended'])
  await add(180)
  expect(await statuses()).toEqual(['amended', 'amended'])
  const version = await sign()
  expect(await statuses()).toEqual(['corrected', 'corrected'])
  await takeBack(version)
  expect(await statuses()).toEqual(['amended', 'amended'])
})

test('a signature taken back before any change leaves a draft', async () => {
  const { statuses, sign, takeBack } = await scored()
  await takeBack(await sign())
  expect(await statuses()).toEqual(['preliminary', 'preliminary'])
})

test('the report says in words what was found, and never of a signed one that nobody signed it', async () => {
  const { report, sign } = await scored()
  const draft = (await report()).conclusion
  expect(draft).toMatch(/^PLMS index 75\/h \(5 in 0\.07 h\) by WASM 2016; 75\/h .* by AASM v3\./)
  await sign()
  expect((await report()).conclusion).toBe(draft)
  expect(draft).not.toMatch(/unverified/i)
})
