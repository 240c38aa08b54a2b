import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Killable } from './killable.ts'

const ENTRIES = process.env.LEGATO_LONG === '1' ? 5000 : 1000
const MB = 2 ** 20
const GB = 2 ** 30
/** A body is held whole, up to the limit of 64 MB, and once more while its pieces are put together. */
const ROOM_MB = 4 * 64

let server: Killable
let cookie = ''

beforeAll(async () => {
  const told = fileURLToPath(new URL('./told.ts', import.meta.url))
  server = await Killable.prepare(() => [process.execPath, told])
  await server.start()
  cookie = await server.signIn()
})
afterAll(() => server.remove())

/** A patient and their values; the last as it is given. */
function transaction(last: object) {
  const subject = { reference: 'urn:uuid:5f2f7c9a-0c39-4cf3-9d1e-6f1d3f0b8f10' }
  const value = { resourceType: 'Observation', status: 'final', code: { text: 'Steps' }, subject }
  const values = Array.from({ length: ENTRIES - 2 }, (_, index) => ({
    ...value,
    valueInteger: index,
  }))
  const entry = (resource: { readonly resourceType: string }) => ({
    resource,
    request: { method: 'POST', url: resource.resourceType },
  })
  const patient = { fullUrl: subject.reference, ...entry({ resourceType: 'Patient' }) }
  const all = [...values, { ...value, ...last }].map(entry)
  return { resourceType: 'Bundle', type: 'transaction', entry: [patient, ...all] }
}

test(`a transaction of ${ENTRIES} resources is whole, or nothing of it is there`, async () => {
  const spoiled = await server.ask('/fhir/R4/', transaction({ status: 'done' }))
  expect(spoiled.status).toBe(400)
  expect(await server.count('Observation')).toBe(0)
  const answer = await server.ask('/fhir/R4/', transaction({ valueInteger: 1 }))
  expect(answer.status).toBe(200)
  expect(answer.body.entry).toHaveLength(ENTRIES)
  expect(await server.count('Observation')).toBe(ENTRIES - 1)
}, 120_000)

/** Sends a gigabyte as long as it is let; says how it was answered, and how much had left by then. */
function flood(path: string, headers: Readonly<Record<string, string>>) {
  return new Promise<{ readonly status: number; readonly sent: number }>((resolve) => {
    const asked = request(`${server.address}${path}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/fhir+json', ...headers },
    })
    let sent = 0
    let isOver = false
    const end = (status: number): void => {
      isOver = true
      resolve({ status, sent })
      asked.destroy()
    }
    asked.on('response', ({ statusCode = 0 }) => end(statusCode))
    // Cut off in the middle of a piece: then the answer may be lost.
    asked.on('error', () => end(CUT_OFF))
    const piece = new Uint8Array(MB).fill(0x20)
    const more = (): void => {
      if (isOver || sent >= GB) return
      sent += MB
      asked.write(piece, () => setImmediate(more))
    }
    more()
  })
}

const CUT_OFF = 0

test.each(['/api/imports', '/fhir/R4/Patient'])(
  'a gigabyte to %s is refused by its limit and does not fill the memory, whatever it says of its size',
  async (path) => {
    const before = Number(await server.tell('memory'))
    for (const headers of [{ 'content-length': `${GB}` }, { 'transfer-encoding': 'chunked' }]) {
      const { status, sent } = await flood(path, headers)
      expect([413, CUT_OFF]).toContain(status)
      expect(sent).toBeLessThan(GB)
    }
    expect(Number(await server.tell('memory')) - before).toBeLessThan(ROOM_MB)
    expect((await fetch(`${server.address}/api/ready`)).status).toBe(200)
  },
  120_000,
)
