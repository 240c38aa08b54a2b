import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Killable } from './killable.ts'
import { isPossible, onSmallDisk } from './small-disk.ts'

/** Longer than anybody tries in a row to bring the database back. */
const AWAY_MS = 6000

let server: Killable

beforeAll(async () => {
  server = await onSmallDisk(320)
})
afterAll(async () => {
  await server.killServer()
  await server.remove()
})

type Answered = Awaited<ReturnType<Killable['ask']>>

const KEPT =
  'what was acknowledged is kept when the disk is full, the refusal says what to do, and with room the server goes on'

test(isPossible
  ? KEPT
  : `nobody may mount a small disk here, and so it is not tried that ${KEPT}`, async () => {
  if (!isPossible) return
  await server.start()
  await server.signIn()
  const { id: patient } = (await write({ resourceType: 'Patient', gender: 'female' })).body
  const kept = new Map<string, string>()
  const note = async (text: string) => {
    const answer = await write(observation(patient, text))
    if (answer.status === 201) kept.set(answer.body.id, text)
    return answer
  }
  for (let number = 0; number < 20; number++) expect((await note(`${number}`)).status).toBe(201)

  expect(await server.tell('fill')).toBe('full')
  const refused: Answered[] = []
  for (let number = 0; refused.length < 12; number++) {
    const answer = await note(`${number} ${incompressible()}`)
    if (answer.status !== 201) refused.push(answer)
  }
  for (const { status, headers, body } of refused) {
    expect([503, 507]).toContain(status)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(body.issue[0].details.coding[0].code).toBe(
      status === 507 ? 'disk-full' : 'database-away',
    )
  }
  expect(refused.map(({ status }) => status)).toContain(507)

  // A database that ends now may come back into what little room there is, or only later.
  expect(await server.tell('kill')).toBe('killed')
  expect([201, 503, 507]).toContain((await note('killed')).status)
  await delay(AWAY_MS)
  expect([201, 503, 507]).toContain((await note('still full')).status)

  expect(await server.tell('free')).toBe('free')
  await server.ready()
  await expect.poll(async () => (await note('after')).status, { timeout: 60_000 }).toBe(201)
  for (const [id, text] of kept)
    expect((await server.ask(`/fhir/R4/Observation/${id}`)).body.valueString).toBe(text)
  const audit = async () => JSON.parse(await server.tell('audit'))
  await expect
    .poll(async () => (await audit()).sealed, { timeout: 60_000 })
    .toBeGreaterThan(kept.size)
  expect((await audit()).fault).toBeUndefined()
}, 180_000)

function write(resource: Readonly<Record<'resourceType', string> & Record<string, unknown>>) {
  return server.ask(`/fhir/R4/${resource.resourceType}`, resource)
}

/** So much of it that it needs room of its own. */
function incompressible(): string {
  return Array.from({ length: 2000 }, () => Math.random().toString(36).slice(2)).join('')
}

function observation(patient: string, valueString: string) {
  return {
    ...{ resourceType: 'Observation', status: 'final', code: { text: 'Note' }, valueString },
    subject: { reference: `Patient/${patient}` },
  }
}
