import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Killable } from './killable.ts'

/*
 * The clock of the server goes back by twelve hours: from six ahead of the database's, so that the
 * database seems set back, to six behind it, so that the server is.
 */
const CLOCKED = fileURLToPath(new URL('./clocked.ts', import.meta.url))

let server: Killable
let patient = ''
let value = ''

beforeAll(async () => {
  server = await Killable.prepare(() => [process.execPath, CLOCKED])
  await server.start()
  await server.signIn()
  patient = (await server.ask('/fhir/R4/Patient', named('Abt'))).body.id
  value = (await server.ask('/fhir/R4/Observation', observation(1))).body.id
  for (let number = 0; number < 11; number++) await attempt('nurse', 'wrong')
  expect((await attempt('nurse', 'demonstration')).status).toBe(429)
  await take('before')
  await server.tell('-6')
})
afterAll(() => server.remove())

const attempt = (name: string, password: string) =>
  server.ask('/api/session', { name, password }, { as: '' })

const named = (family: string) => ({ resourceType: 'Patient', name: [{ family }] })
const take = (family: string) => server.ask('/api/imports', { ...named(family), id: family })
const observation = (valueInteger: number) => ({
  ...{ resourceType: 'Observation', status: 'final', code: { text: 'Steps' }, valueInteger },
  subject: { reference: `Patient/${patient}` },
})

test('who is signed in stays so, and others sign in', async () => {
  expect((await server.ask('/api/session')).status).toBe(200)
  expect((await attempt('vascular-surgeon', 'demonstration')).status).toBe(200)
})

test('versions follow one another as they were written, and the last counts', async () => {
  for (const number of [2, 3])
    await server.ask(
      `/fhir/R4/Observation/${value}`,
      { ...observation(number), id: value },
      { method: 'PUT' },
    )
  const { body: current } = await server.ask(`/fhir/R4/Observation/${value}`)
  expect([current.meta.versionId, current.valueInteger]).toEqual(['3', 3])
  const { body: history } = await server.ask(`/fhir/R4/Observation/${value}/_history`)
  const versions = history.entry.map(
    (one: { resource: typeof current }) => one.resource.valueInteger,
  )
  expect(versions).toEqual([3, 2, 1])
  const { body: found } = await server.ask(`/fhir/R4/Observation?subject=Patient/${patient}`)
  expect(found.entry[0].resource.valueInteger).toBe(3)
})

test('the last import is the one that came last, and is undone', async () => {
  await take('after')
  const { body } = await server.ask('/api/imports/last')
  const undone = await server.ask(`/api/imports/last?id=${body.summary.id}`, undefined, {
    method: 'DELETE',
  })
  expect(undone.body).toMatchObject({ id: body.summary.id, created: 1, undone: true })
  expect((await server.ask('/api/patients?search=after')).body.patients).toEqual([])
  expect((await server.ask('/api/patients?search=before')).body.patients).toHaveLength(1)
})

test('who must wait after wrong tries waits minutes, and not the hours besides', async () => {
  const { status, body } = await attempt('nurse', 'demonstration')
  expect(status).toBe(429)
  const [, seconds] = /Wait (\d+) seconds/.exec(body.issue[0].details.text) ?? []
  expect(Number(seconds)).toBeLessThanOrEqual(300)
})

test('the chain of the audit holds', async () => {
  const audit = async () => JSON.parse(await server.tell('audit'))
  await expect.poll(async () => (await audit()).unsealed.count, { timeout: 20_000 }).toBe(0)
  const { fault, sealed } = await audit()
  expect(fault).toBeUndefined()
  expect(sealed).toBeGreaterThan(20)
})
