import type { Plan } from '@legato/clinic/plan'
import type { ImportReport, Night, NightRow, Timeline } from '@legato/server/api'
import { openTrialClinic, type TrialClinic } from '@legato/server/trial'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { edfOf, nightOf } from './generator/index.ts'
import { mutant } from './mutate.ts'

// From a recording to the plan, over HTTP: uploaded, scored in its thread, read, edited, signed.

let clinic: TrialClinic
let cookie = ''
let patient = ''
let night = ''

const generated = nightOf({ profile: 'rls', seed: 11, hours: 1 })

/** The generator's night, as if it was recorded in the autumn of 2026. */
function recording(): Uint8Array {
  const file = edfOf(generated)
  const write = (at: number, text: string) => file.set(new TextEncoder().encode(text), at)
  write(88, 'Startdate 01-OCT-2026')
  write(168, '01.10.26')
  return file
}

beforeAll(async () => {
  clinic = await openTrialClinic({ environment: { LEGATO_EXAMPLES: 'no' } })
  const credentials = { name: 'sleep-physician', password: clinic.password }
  const entered = await ask('POST', '/session', credentials)
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const resource = { resourceType: 'Patient', id: 'n', birthDate: '1970-01-01' }
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: [{ resource }] }
  const report = await told<ImportReport>('POST', '/imports', bundle)
  patient = report.patients[0]?.id ?? ''
})

afterAll(() => clinic?.stop())

function ask(method: string, path: string, body?: object | Uint8Array): Promise<Response> {
  const isBytes = body instanceof Uint8Array
  const type = isBytes ? 'application/octet-stream' : 'application/json'
  const headers = { ...(cookie && { cookie }), ...(body && { 'content-type': type }) }
  const sent = isBytes ? Buffer.from(body) : body && JSON.stringify(body)
  return fetch(`${clinic.address}/api${path}`, { method, headers, ...(sent && { body: sent }) })
}

async function told<T>(method: string, path: string, body?: object | Uint8Array): Promise<T> {
  const answer = await ask(method, path, body)
  const text = await answer.text()
  expect(answer.status, text).toBe(200)
  return JSON.parse(text)
}

/** The fact on which findings rest, wherever the plan tells it. */
function factIn(value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('feature' in value && value.feature === 'plms-index' && 'from' in value) return value
  for (const part of Object.values(value)) {
    const found = factIn(part)
    if (found) return found
  }
  return undefined
}

const planned = async () => factIn(await told<Plan>('GET', `/patients/${patient}/plan`))

test('a recording is scored beside the answering, near the truth of its generator', async () => {
  const path = `/patients/${patient}/nights`
  night = (await told<{ night: string }>('POST', path, recording())).night
  await vi.waitFor(
    async () => {
      const { nights } = await told<{ nights: NightRow[] }>('GET', path)
      expect(nights[0]?.state).toEqual({ kind: 'scored' })
    },
    { timeout: 60_000, interval: 200 },
  )
  const { scoring, plmsi } = await told<Night>('GET', `${path}/${night}`)
  const truth = generated.truth.movements.filter(({ isNeutral }) => !isNeutral)
  const found = scoring?.found.movements ?? []
  const met = truth.filter((one) =>
    found.some(({ leg, onsetS }) => leg === one.leg && Math.abs(onsetS - one.onsetS) < 0.5),
  )
  expect(met.length / truth.length).toBeGreaterThan(0.95)
  expect(plmsi['wasm-2016']).toBeGreaterThan(15)
})

test('nobody has signed it: the plan does not know it, and says why', async () => {
  expect(await planned()).toMatchObject({ unknown: 'awaiting-signature' })
})

test('signed, it is known by its night, and stands on the timeline', async () => {
  const before = await told<Night>('GET', `/patients/${patient}/nights/${night}`)
  const report = `/patients/${patient}/resources/DiagnosticReport/${night}`
  await told('POST', `${report}/signatures`, { version: before.scoring?.version, by: 'Dr. Abt' })
  const fact = await planned()
  const value = before.plmsi['wasm-2016'] ?? Number.NaN
  expect(fact).toMatchObject({ value: expect.closeTo(value, 1) })
  expect(JSON.stringify(fact)).toContain('2026-10-01')
  const { tracks } = await told<Timeline>('GET', `/patients/${patient}/timeline`)
  const track = tracks.find(({ id }) => id === 'night plmsi/aasm-v3')
  expect(track?.points).toMatchObject([{ at: '2026-10-01', from: `DiagnosticReport/${night}` }])
})

test('an edit after the signature awaits a new one', async () => {
  const path = `/patients/${patient}/nights/${night}`
  const { scoring } = await told<Night>('GET', path)
  const add = [{ kind: 'add', onsetS: 100, durationS: 2, leg: 'left' }]
  const after = await told<Night>('PUT', `${path}/edits`, {
    ...{ version: scoring?.version, keep: 0, add },
  })
  expect(after.signed).toEqual([])
  expect(await planned()).toMatchObject({ unknown: 'awaiting-signature' })
})

test('damaged recordings are kept or refused with a diagnostic, and the server goes on', async () => {
  const seeds = Array.from({ length: process.env.LEGATO_LONG ? 1000 : 30 }, (_, seed) => seed)
  const outcomes = new Set<number>()
  for (const seed of seeds) {
    const answer = await ask('POST', `/patients/${patient}/nights`, mutant(seed))
    outcomes.add(answer.status)
    const outcome = JSON.parse(await answer.text())
    if (answer.status === 415)
      expect(outcome.issue[0].details.coding[0].code).toBe('recording-refused')
  }
  // 400 and 409 where the damage is a patient's name.
  expect([200, 400, 409, 415]).toEqual(expect.arrayContaining([...outcomes]))
  expect([...outcomes]).toEqual(expect.arrayContaining([200, 415]))
  expect((await ask('GET', `/patients/${patient}/nights/${night}`)).status).toBe(200)
})
