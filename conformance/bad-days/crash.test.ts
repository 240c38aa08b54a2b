import { setTimeout as delay } from 'node:timers/promises'
import { checkAudit } from '@legato/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '../safety/draw.ts'
import { Killable } from './killable.ts'
import { IN_ONE, Writer } from './writer.ts'

/** Kills of the server and of the database in turn, while four hands write. */
const KILLS = process.env.LEGATO_LONG === '1' ? 60 : 8
const HANDS = 4
const SEED = Number(process.env.LEGATO_SEED ?? Date.now() % 1e6)

let server: Killable

beforeAll(async () => {
  server = await Killable.prepare()
  await server.start()
  await server.signIn()
})
afterAll(() => server.remove())

test(`nothing that was acknowledged is lost by ${KILLS} kills, nothing is half there, and the audit holds`, async () => {
  const patient = (
    await server.ask('/fhir/R4/Patient', { resourceType: 'Patient', gender: 'female' })
  ).body.id
  const random = randomFrom(SEED)
  const writers = Array.from({ length: HANDS }, () => new Writer(server, patient))
  const written = () => writers.reduce((sum, { acknowledged }) => sum + acknowledged.single.size, 0)
  let isOver = false
  const writing = writers.map((writer) => writer.write(() => isOver))
  for (let kill = 0; kill < KILLS; kill++) {
    const before = written()
    await expect.poll(written, { timeout: 60_000 }).toBeGreaterThan(before)
    await delay(400 * random())
    if (kill % 2 === 0) await server.killDatabase()
    else {
      await server.killServer()
      await server.start()
    }
  }
  isOver = true
  await Promise.all(writing)

  const singles = writers.flatMap(({ acknowledged }) => [...acknowledged.single])
  for (const [id, value] of singles) {
    const { status, body } = await server.ask(`/fhir/R4/Observation/${id}`)
    expect([status, body.valueQuantity?.value], `seed ${SEED}: Observation/${id}`).toEqual([
      200,
      value,
    ])
  }
  for (const name of new Set(writers.flatMap(({ acknowledged }) => namesOf(acknowledged)))) {
    const sent = writers.filter(({ acknowledged }) => namesOf(acknowledged).includes(name))
    const kept = sent.filter(({ acknowledged }) => acknowledged.whole.has(name)).length
    const { body } = await server.ask(
      `/fhir/R4/Observation?identifier=urn:bad-days|${name}&_summary=count`,
    )
    expect(body.total % IN_ONE, `seed ${SEED}: ${name} is whole or not there`).toBe(0)
    expect(body.total, `seed ${SEED}: ${name}`).toBeGreaterThanOrEqual(kept * IN_ONE)
    expect(body.total, `seed ${SEED}: ${name}`).toBeLessThanOrEqual(sent.length * IN_ONE)
  }
  expect(singles.length).toBeGreaterThan(KILLS)
  const { fault, sealed } = await checkAudit({ environment: server.environment })
  expect(fault).toBeUndefined()
  expect(sealed).toBeGreaterThan(singles.length)
}, 600_000)

function namesOf({ whole, unknown }: Writer['acknowledged']): readonly string[] {
  return [...whole, ...unknown]
}
