import { afterAll, beforeAll, expect, test } from 'vitest'
import { Killable } from './killable.ts'

/** Stopped in order, as by an administrator, while requests run. */
const STOPS = process.env.LEGATO_LONG === '1' ? 10 : 2
const HANDS = 3

let server: Killable

beforeAll(async () => {
  server = await Killable.prepare()
  await server.start()
  await server.signIn()
})
afterAll(() => server.remove())

type Answered = Awaited<ReturnType<Killable['ask']>>

test('while the database is away each request is told so and when to come again, and nothing acknowledged is lost', async () => {
  const { id } = (await server.ask('/fhir/R4/Patient', { resourceType: 'Patient' })).body
  const about = { subject: { reference: `Patient/${id}` } }
  const kept = new Set<string>()
  const refused: Answered[] = []
  let isOver = false
  const hand = async () => {
    while (!isOver) {
      const note = {
        resourceType: 'Observation',
        status: 'final',
        code: { text: 'Note' },
        ...about,
      }
      const written = await server.ask('/fhir/R4/Observation', note)
      if (written.status === 201) kept.add(written.body.id)
      else refused.push(written)
      const read = await server.ask(`/fhir/R4/Patient/${id}`)
      if (read.status !== 200) refused.push(read)
    }
  }
  const hands = Array.from({ length: HANDS }, hand)
  for (let stop = 0; stop < STOPS; stop++) {
    const before = kept.size
    await server.stopDatabase()
    await server.ready()
    await expect.poll(() => kept.size, { timeout: 30_000 }).toBeGreaterThan(before + HANDS)
  }
  isOver = true
  await Promise.all(hands)

  expect(refused.length).toBeGreaterThan(0)
  for (const { status, headers, body } of refused) {
    expect([status, body.issue[0].details.coding[0].code]).toEqual([503, 'database-away'])
    expect(headers.get('retry-after')).toBe('5')
  }
  for (const one of kept)
    expect((await server.ask(`/fhir/R4/Observation/${one}`)).status, one).toBe(200)
}, 180_000)
