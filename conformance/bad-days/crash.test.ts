import { setTimeout as delay } from 'node:timers/promises'
import { checkAudit } from '@legato/server'
import { scratchFolder } from '@legato/server/trial'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '../safety/draw.ts'
import { Killable } from './killable.ts'
import { IN_ONE, Writer } from './writer.ts'

/** Kills of the server and of the database in turn, while four hands write. */
const KILLS = process.env.LEGATO_LONG === '1' ? 60 : 8
const HANDS = 4
const SEED = Number(process.env.LEGATO_SEED ?? Date.now() % 1e6)

let server: Killable
let remove: () => Promise<void>
let cookie = ''

beforeAll(async () => {
  const scratch = await scratchFolder()
  remove = scratch.remove
  server = new Killable(scratch.folder)
  await server.start()
  cookie = await signIn('neurologist')
})
afterAll(async () => {
  await server.stop()
  await remove()
})

async function signIn(name: string): Promise<string> {
  const answer = await fetch(`${server.address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password: 'demonstration' }),
  })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function fhir(path: string, body?: object) {
  const answer = await fetch(`${server.address}/fhir/R4${path}`, {
    headers: { cookie, ...(body && { 'content-type': 'application/fhir+json' }) },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: JSON.parse(await answer.text()) }
}

test(`nothing that was acknowledged is lost by ${KILLS} kills, nothing is half there, and the audit holds`, async () => {
  const patient = (await fhir('/Patient', { resourceType: 'Patient', gender: 'female' })).body.id
  const random = randomFrom(SEED)
  const writers = Array.from({ length: HANDS }, () => new Writer(server, cookie, patient))
  let isOver = false
  const writing = writers.map((writer) => writer.write(() => isOver))
  for (let kill = 0; kill < KILLS; kill++) {
    await delay(50 + 400 * random())
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
    const { status, body } = await fhir(`/Observation/${id}`)
    expect([status, body.valueQuantity?.value], `seed ${SEED}: Observation/${id}`).toEqual([
      200,
      value,
    ])
  }
  for (const name of new Set(writers.flatMap(({ acknowledged }) => namesOf(acknowledged)))) {
    const sent = writers.filter(({ acknowledged }) => namesOf(acknowledged).includes(name))
    const kept = sent.filter(({ acknowledged }) => acknowledged.whole.has(name)).length
    const { body } = await fhir(`/Observation?identifier=urn:bad-days|${name}&_summary=count`)
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
