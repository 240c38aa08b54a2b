import { setTimeout as delay } from 'node:timers/promises'
import type { NightRow } from '@legato/server/api'
import { trialRecording } from '@legato/server/trial'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '../safety/draw.ts'
import { Killable } from './killable.ts'
import { longNight, sendNight } from './sender.ts'

const IS_LONG = process.env.LEGATO_LONG === '1'
/** So often the server is killed while it scores. */
const KILLS = IS_LONG ? 12 : 1
const SEED = Number(process.env.LEGATO_SEED ?? Date.now() % 1e6)

let server: Killable
let cookie = ''
let patient = ''

beforeAll(async () => {
  server = await Killable.prepare()
  await server.start()
  cookie = await server.signIn()
  const made = await server.ask('/fhir/R4/Patient', { resourceType: 'Patient', gender: 'female' })
  patient = made.body.id
})
afterAll(() => server.remove())

async function nights(): Promise<readonly NightRow[]> {
  return (await server.ask(`/api/patients/${patient}/nights`)).body.nights
}

const send = (body: AsyncIterable<Buffer>) => sendNight({ server, cookie, patient, body })

async function* whole(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

const patiently = { timeout: 240_000, interval: 200 }

test('of a recording that was coming when the server was killed nothing is there, and it is sent anew', async () => {
  let [killed, sent] = [Promise.resolve(), 0]
  const body = (async function* () {
    for await (const piece of longNight(40)) {
      sent += piece.length
      // Half of it has come.
      if (sent > 20e6 && sent - piece.length <= 20e6) killed = server.killServer()
      yield piece
    }
  })()
  expect((await send(body)).status).toBe(0)
  await killed
  await server.start()
  expect(await nights()).toEqual([])
  expect(await server.count('DiagnosticReport')).toBe(0)

  expect((await send(longNight(40))).status).toBe(200)
  await expect
    .poll(async () => (await nights()).map(({ state }) => state.kind), patiently)
    .toEqual(['scored'])
  const [night] = await nights()
  expect(night?.bytes).toBeGreaterThan(40e6)
}, 300_000)

/** As if the work had been silent for as long as it takes to be begun anew; the long form waits. */
const HALF_A_MINUTE_LATER = `update legato_jobs.job
  set heartbeat_on = now() - interval '1 minute', retry_delay = 0, retry_backoff = false`

test(`what was to be scored when the server was killed (${KILLS}) is scored after its start, once`, async () => {
  const random = randomFrom(SEED)
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const bytes = trialRecording([{ onsetS: 60, durationS: 2, leg: 'left' }], {
      seconds: 1800 + kill,
    })
    expect((await send(whole(bytes))).status).toBe(200)
    // Before it is begun, while it is done, or when it is just done.
    await delay(3000 * random())
    await server.killServer()
    await server.start()
  }
  if (!IS_LONG) await server.change(HALF_A_MINUTE_LATER)
  await expect
    .poll(async () => (await nights()).map(({ state }) => state.kind), patiently)
    .toEqual(Array.from({ length: KILLS + 1 }, () => 'scored'))
  for (const { id } of await nights()) {
    const { body } = await server.ask(`/fhir/R4/DiagnosticReport/${id}/_history`)
    // Registered, then scored.
    expect(body.entry, `seed ${SEED}`).toHaveLength(2)
  }
}, 600_000)
