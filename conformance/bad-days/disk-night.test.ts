import type { NightRow } from '@legato/server/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Killable } from './killable.ts'
import { longNight, sendNight } from './sender.ts'
import { isPossible, onSmallDisk } from './small-disk.ts'

let server: Killable

beforeAll(async () => {
  server = await onSmallDisk(480)
})
afterAll(async () => {
  await server.killServer()
  await server.remove()
})

const KEPT =
  'a recording for which the disk has no room is refused with what to do, nothing of it stays, and with room the next is taken'

test(isPossible
  ? KEPT
  : `nobody may mount a small disk here, and so it is not tried that ${KEPT}`, async () => {
  if (!isPossible) return
  await server.start()
  const cookie = await server.signIn()
  const made = await server.ask('/fhir/R4/Patient', { resourceType: 'Patient', gender: 'female' })
  const patient: string = made.body.id
  const nights = async (): Promise<readonly NightRow[]> =>
    (await server.ask(`/api/patients/${patient}/nights`)).body.nights
  const send = (body: AsyncIterable<Buffer>) => sendNight({ server, cookie, patient, body })

  // More than the disk, and its size is not told.
  const { status, headers, body } = await send(longNight(400))
  expect([status, JSON.parse(body).issue[0].details.coding[0].code]).toEqual([507, 'disk-full'])
  expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  await server.ready()
  expect(await nights()).toEqual([])
  expect(await server.count('DiagnosticReport')).toBe(0)
  expect((await server.ask(`/fhir/R4/Patient/${patient}`)).status).toBe(200)

  // The room that the refused one had taken is given back: one that is smaller fits.
  expect((await send(longNight(30))).status).toBe(200)
  await expect
    .poll(async () => (await nights()).map(({ state }) => state.kind), { timeout: 60_000 })
    .toEqual(['scored'])
  const audit = JSON.parse(await server.tell('audit'))
  expect(audit.fault).toBeUndefined()
}, 300_000)
