import type { Patient } from '@legato/fhir'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { bundle, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const ASKED = { treatment: 'a vein', signer: 'Surgeon', leg: 'left' }

/** A patient, and a letter about them. */
async function written(change: Parameters<typeof openServer>[1] = {}) {
  const { app, ask, send } = await openServer(trial, change)
  const [{ id: patient }] = (await send(bundle(40))).json().patients
  const payload = { kind: 'payer-letter', about: 'known', ...ASKED }
  const answer = await ask('POST', `/patients/${patient}/documents`, { payload })
  const { id, version } = answer.json()
  return { app, ask, send, patient, id, version, path: `/patients/${patient}/documents/${id}` }
}

test('a letter is kept as a draft, and printed as HTML in which nothing runs', async () => {
  const { ask, path, version } = await written()
  const { statusCode, body, headers } = await ask('GET', path)
  expect([statusCode, version, headers['content-type']]).toEqual([
    200,
    '1',
    'text/html; charset=utf-8',
  ])
  for (const word of ["default-src 'none'", "form-action 'none'", "base-uri 'none'"])
    expect(headers['content-security-policy']).toContain(word)
  expect(body).toContain('Draft, not signed')
  expect(body).toContain('Ann &lt;Invented&gt;')
})

test('the same is printed as PDF, under a name that tells no person', async () => {
  const { ask, path } = await written()
  const { rawPayload, headers } = await ask('GET', `${path}?format=pdf`)
  expect(headers['content-type']).toBe('application/pdf')
  expect(headers['content-disposition']).toMatch(/^inline; filename="payer-letter-[\d-]+-1.pdf"$/)
  expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
})

test('a PDF that is not printed yet is to be asked for again, by a browser that does so itself', async () => {
  const waiting = await written({ printer: { print: async () => ({ kind: 'waiting' }) } })
  const { statusCode, headers, body } = await waiting.ask('GET', `${waiting.path}?format=pdf`)
  expect([statusCode, headers['retry-after']]).toEqual([202, '2'])
  expect(body).toContain('http-equiv="refresh"')
  const failed = await written({ printer: { print: async () => ({ kind: 'failed' }) } })
  expect((await failed.ask('GET', `${failed.path}?format=pdf`)).statusCode).toBe(500)
})

test('it awaits a signature, and is a draft no more once this version is signed', async () => {
  const { ask, path, patient, id, version } = await written()
  const awaiting = (await ask('GET', `/patients/${patient}/signing`)).json()
  expect(awaiting.unsigned).toContainEqual(
    expect.objectContaining({ type: 'DocumentReference', id, about: 'A known letter' }),
  )
  await ask('POST', `/patients/${patient}/resources/DocumentReference/${id}/signatures`, {
    payload: { version, by: 'Ada Invented' },
  })
  const { body } = await ask('GET', path)
  expect(body).toContain('Signed by Ada Invented')
  expect(body).not.toContain('Draft')
})

test('the day of a signature is that of the clinic, not of the machine', async () => {
  const DAY_MS = 86_400_000
  // A place where it is tomorrow already, all day long.
  const { ask, path, patient, id, version } = await written({ zone: (clock) => clock - DAY_MS })
  await ask('POST', `/patients/${patient}/resources/DocumentReference/${id}/signatures`, {
    payload: { version, by: 'Ada Invented' },
  })
  const tomorrow = new Date(trial.now().getTime() + DAY_MS).toISOString().slice(0, 10)
  expect((await ask('GET', path)).body).toMatch(
    new RegExp(`Signed by Ada Invented[^<]*${tomorrow}`),
  )
})

test('the documents of a patient are listed, with those that are drafts', async () => {
  const { ask, patient, id } = await written()
  const { documents } = (await ask('GET', `/patients/${patient}/documents`)).json()
  expect(documents).toMatchObject([{ id, kind: 'payer-letter', isDraft: true }])
})

test.each(['treatment', 'signer', 'leg'])('a letter without %s is refused', async (lacking) => {
  const { ask, patient } = await written()
  const payload = { kind: 'payer-letter', about: 'known', ...ASKED, [lacking]: undefined }
  const answer = await ask('POST', `/patients/${patient}/documents`, { payload })
  expect([answer.statusCode, answer.json().issue[0].expression]).toEqual([400, ['leg']])
})

test('what is written about nothing that is known is not found, and nothing is kept', async () => {
  const { ask, patient } = await written()
  const payload = { kind: 'consent-sheet', about: 'unknown' }
  const answer = await ask('POST', `/patients/${patient}/documents`, { payload })
  expect(answer.statusCode).toBe(404)
})

test('a letter is not found under the address of another patient', async () => {
  const { ask, id, send } = await written()
  const other: Patient = {
    resourceType: 'Patient',
    id: 'p2',
    identifier: [{ system: 'urn:x', value: '9' }],
  }
  const [{ id: stranger }] = (await send(bundle(50, other))).json().patients
  expect((await ask('GET', `/patients/${stranger}/documents/${id}`)).statusCode).toBe(404)
})
