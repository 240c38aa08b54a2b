import { readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { openTrialClinic, type TrialClinic } from '@legato/server/trial'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mutate } from '../dicom/mutate.ts'
import { mutant } from '../nights/mutate.ts'
import { randomFrom } from '../safety/draw.ts'
import { type Ask, client, enter } from './client.ts'
import { FILES, SVG } from './files.ts'

/* Files that are not what they say, or too much of what they are: refused in words, nothing of them
 * kept, and the server goes on. */

const LIMIT = 64 * 2 ** 20
const SEED = Number(process.env.LEGATO_SEED ?? Date.now() % 1e6)

let clinic: TrialClinic
let ask: Ask
let cookie: string

beforeAll(async () => {
  clinic = await openTrialClinic({ environment: { LEGATO_EXAMPLES: 'no' } })
  const entered = await enter(clinic, 'neurologist')
  ask = entered.ask
  cookie = entered.cookie
})
afterAll(() => clinic?.stop())

function upload(body: Uint8Array | string, type = 'application/octet-stream') {
  return ask('/api/imports', { body, headers: { 'content-type': type } })
}

async function expectNothingKept(): Promise<void> {
  expect((await ask('/api/imports/last')).json).toEqual({})
  for (const type of ['Patient', 'Binary', 'DocumentReference', 'Observation'])
    expect((await ask(`/fhir/R4/${type}?_summary=count`)).json.total).toBe(0)
}

test.each(FILES)(
  'of %s nothing is kept, by import or by FHIR, and why is said',
  async (_, file) => {
    const imported = await upload(file)
    expect(imported.status).toBe(200)
    expect(imported.json).toMatchObject({ patients: [], doubts: [] })
    expect(imported.json.unread[0].reason).toMatch(/\w+\.$/)
    const posted = await ask('/fhir/R4/Patient', {
      body: file,
      headers: { 'content-type': 'application/fhir+json' },
    })
    expect(posted.status).toBe(400)
    expect(posted.json.resourceType).toBe('OperationOutcome')
    await expectNothingKept()
  },
)

test('a file that says it is packed is not unpacked, be it a bomb or a patient', async () => {
  const packed = gzipSync('{"resourceType":"Patient","name":[{"family":"Packed"}]}')
  const bombs = FILES.filter(([name]) => name.includes('bomb'))
  for (const [name, file] of [...bombs, ['a patient', packed] as const])
    for (const path of ['/api/imports', '/fhir/R4/Patient']) {
      const headers = { 'content-type': 'application/fhir+json', 'content-encoding': 'gzip' }
      const { status, json } = await ask(path, { body: file, headers })
      expect([name, path, status < 500, json.patients ?? []]).toEqual([name, path, true, []])
    }
  await expectNothingKept()
})

test('what is no file of FHIR by its own word is refused by that word', async () => {
  for (const type of [
    'image/svg+xml',
    'application/pdf',
    'application/zip',
    'text/html',
    'text/xml',
  ])
    for (const path of ['/api/imports', '/fhir/R4/Patient', '/fhir/R4/Binary'])
      expect([
        type,
        path,
        (await ask(path, { body: SVG, headers: { 'content-type': type } })).status,
      ]).toEqual([type, path, 415])
})

const PATIENT = JSON.stringify({
  ...{ resourceType: 'Patient', id: 'p', active: true, birthDate: '1968-03-04' },
  name: [{ family: 'Lindholm', given: ['Ann'] }],
  identifier: [{ system: 'urn:x', value: '17' }],
  extension: [{ url: 'urn:x', valueDecimal: 1.5 }],
})

/** A resource in which somebody has cut, doubled, exchanged or put in a piece. */
const mutants = fc
  .tuple(
    fc.nat(PATIENT.length),
    fc.nat(12),
    fc.constantFrom(
      '',
      '"',
      '{',
      '[',
      ']',
      ',',
      ':',
      '-',
      '1e999',
      'null',
      '\\u0000',
      '\\ud800',
      '"__proto__":',
      '[[[[',
      '\u0000',
      '\u202e',
      '9'.repeat(400),
    ),
  )
  .map(([at, length, put]) => PATIENT.slice(0, at) + put + PATIENT.slice(at + length))

test('a resource with a piece cut out, put in or exchanged is read or refused, and breaks nothing', async () => {
  await fc.assert(
    fc.asyncProperty(mutants, async (mutant) => {
      const imported = await upload(mutant)
      expect(imported.status).toBeLessThan(500)
      const posted = await ask('/fhir/R4/$validate', {
        body: mutant,
        headers: { 'content-type': 'application/fhir+json' },
      })
      expect(posted.status).toBeLessThan(500)
      expect(posted.json.resourceType).toBe('OperationOutcome')
    }),
    { numRuns: process.env.LEGATO_LONG === '1' ? 5_000 : 80 },
  )
  expect((await ask('/api/health')).status).toBe(200)
})

const folder = new URL('../vendor/dicom/', import.meta.url)
const scans = readdirSync(folder)
  .filter((name) => name.endsWith('.dcm'))
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))))
const DAMAGED = process.env.LEGATO_LONG === '1' ? 1_000 : 40

test('damaged files of machines are read or refused in words, and the server goes on', async () => {
  const made = await ask('/fhir/R4/Patient', { body: { resourceType: 'Patient' } })
  const random = randomFrom(SEED)
  const kinds = new Set<number>()
  for (let number = 0; number < DAMAGED; number++)
    for (const [way, body] of [
      ['exams', mutate(scans, random)],
      ['nights', mutant(number)],
    ] as const) {
      const { status, json } = await ask(`/api/patients/${made.json.id}/${way}`, {
        body,
        headers: { 'content-type': 'application/octet-stream', 'x-reason': 'Named%20by%20hand' },
      })
      expect(status, `seed ${SEED}, ${way} ${number}`).toBeLessThan(500)
      if (status >= 400) expect(json.resourceType).toBe('OperationOutcome')
      kinds.add(status)
    }
  expect(kinds.size).toBeGreaterThan(1)
  expect((await ask('/api/health')).status).toBe(200)
})

test('fifty megabytes in one key are refused, and the server goes on', async () => {
  const huge = `{"resourceType":"Patient","${'k'.repeat(50 * 2 ** 20)}":1}`
  const type = { 'content-type': 'application/fhir+json' }
  const posted = await ask('/fhir/R4/Patient', { body: huge, headers: type })
  expect(posted.status).toBe(400)
  expect(posted.body.length).toBeLessThan(10_000)
  expect((await ask('/api/health')).status).toBe(200)
})

const CUT_OFF = 0

/** Sends as long as it is let; says how it was answered, and how much had left by then. */
function flood(path: string, headers: Readonly<Record<string, string>>, most: number) {
  return new Promise<{ readonly status: number; readonly sent: number }>((resolve) => {
    const type = { 'content-type': 'application/json' }
    const asked = request(`${clinic.address}${path}`, {
      method: 'POST',
      headers: { ...type, ...headers },
    })
    let sent = 0
    let isAnswered = false
    asked.on('response', ({ statusCode = 0 }) => {
      isAnswered = true
      resolve({ status: statusCode, sent })
      asked.destroy()
    })
    // Cut off in the middle of a piece: then the answer may be lost.
    asked.on('error', () => resolve({ status: CUT_OFF, sent }))
    const piece = new Uint8Array(2 ** 20).fill(0x20)
    const more = (): void => {
      if (isAnswered || sent >= most) return
      sent += piece.length
      asked.write(piece, () => setImmediate(more))
    }
    asked.flushHeaders()
    setTimeout(more, 200)
  })
}

const TOO_MUCH = String(10 * 2 ** 30)

test.each(['/api/imports', '/fhir/R4/Patient', '/api/session'])(
  'a body to %s that says it is too large is refused before it is read',
  async (path) => {
    const { status, sent } = await flood(path, { cookie, 'content-length': TOO_MUCH }, LIMIT)
    expect(status).toBe(413)
    expect(sent).toBeLessThan(LIMIT / 4)
  },
)

test.each(['/api/imports', '/fhir/R4/Patient'])(
  'a body to %s that does not say how large it is is read to the limit and no further',
  async (path) => {
    const { status, sent } = await flood(path, { cookie }, 8 * LIMIT)
    expect([413, CUT_OFF]).toContain(status)
    expect(sent).toBeLessThan(2 * LIMIT)
    expect((await ask('/api/health')).status).toBe(200)
  },
)

test('whoever is not signed in is not listened to', async () => {
  const { status, sent } = await flood('/fhir/R4/Patient', {}, LIMIT)
  expect(status).toBe(401)
  expect(sent).toBeLessThan(LIMIT / 4)
})

test('a picture with a script that FHIR may keep leaves as JSON alone, which no browser draws', async () => {
  const data = Buffer.from(SVG).toString('base64')
  const made = await ask('/fhir/R4/Binary', {
    body: { resourceType: 'Binary', contentType: 'image/svg+xml', data },
  })
  expect(made.status).toBe(201)
  for (const accept of ['image/svg+xml', '*/*', 'text/html, */*', 'application/fhir+json']) {
    const { headers, body } = await ask(`/fhir/R4/Binary/${made.json.id}`, { headers: { accept } })
    expect(headers['content-type']).toBe('application/fhir+json; charset=utf-8')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(body).not.toContain('<script')
  }
  const stranger = await client(clinic.address)(`/fhir/R4/Binary/${made.json.id}`)
  expect(stranger.status).toBe(401)
})
