import type { Patient } from '@legato/fhir'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { ann, bundle, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

test('a file is imported, found, read and planned', async () => {
  const { ask, send } = await openServer(trial)
  const report = (await send(bundle(62))).json()
  expect(report).toMatchObject({
    summary: { created: 2, updated: 0, unchanged: 0 },
    patients: [{ name: 'Ann Lindholm', birthDate: '1968-03-04' }],
    unread: [],
    doubts: [],
  })
  const [{ id: patient }] = report.patients
  const list = (await ask('GET', '/patients?search=lindh')).json()
  expect(list).toEqual({ patients: report.patients })
  expect((await ask('GET', `/patients/${patient}`)).json()).toEqual(report.patients[0])
  const plan = (await ask('GET', `/patients/${patient}/plan?asOf=2026-02-03`)).json()
  expect(plan).toEqual({ asOf: '2026-02-03', resources: 1, approved: null })
  const diff = async (query: string) =>
    (await ask('GET', `/patients/${patient}/diff?${query}`)).json()
  expect(await diff('asOf=2026-02-03&since=2025-08-12')).toEqual({
    asOf: '2026-02-03',
    since: '2025-08-12',
  })
  expect((await diff('since=12.8.2025')).issue[0].expression).toEqual(['since'])
  expect((await ask('GET', `/patients/${patient}/timeline`)).json()).toEqual({ tracks: [] })
  expect((await ask('GET', `/patients/${patient}/why/known`)).json()).toEqual({ id: 'known' })
  expect((await ask('GET', `/patients/${patient}/why/other`)).statusCode).toBe(404)
})

test('somebody who is not born yet is kept, and told with what to do', async () => {
  const { send } = await openServer(trial)
  const born = async (birthDate: string) =>
    (await send(bundle(62, { ...ann, birthDate }))).json().unread
  expect(await born('2190')).toMatchObject([
    { place: 'Bundle.entry[0].birthDate', reason: expect.stringContaining('in the future') },
  ])
  expect(await born('2190-03-04')).toHaveLength(1)
  // The clock of the server stands at 22 November 2026; elsewhere it is tomorrow already.
  expect(await born('2026-11-24')).toHaveLength(1)
  for (const possible of ['2026-11-23', '2026-11', '2026']) expect(await born(possible)).toEqual([])
})

test('the same file again changes nothing', async () => {
  const { send } = await openServer(trial)
  await send(bundle(62))
  const again = (await send(bundle(62))).json()
  expect(again.summary).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
})

test('a corrected resource is version 2', async () => {
  const { ask, send, clinic } = await openServer(trial)
  const [{ id: patient }] = (await send(bundle(62))).json().patients
  expect((await send(bundle(26))).json().summary).toMatchObject({
    created: 0,
    updated: 1,
    unchanged: 1,
  })
  const [row] = await rowsOf(clinic, 'Observation')
  const read = await ask('GET', `/patients/${patient}/resources/Observation/${row?.id}`)
  expect(read.json()).toMatchObject({ meta: { versionId: '2' }, valueQuantity: { value: 26 } })
})

test('Bundles on the lines of one file may use one id, each for its own patient', async () => {
  const { ask, send } = await openServer(trial)
  const ben: Patient = { resourceType: 'Patient', id: 'p2', name: [{ family: 'Okafor' }] }
  const line = (patient: Patient, drug: string) => {
    const { id } = patient
    const statement = {
      ...{ resourceType: 'MedicationStatement', id: 's1', status: 'active' },
      subject: { reference: `Patient/${id}` },
      medicationReference: { reference: 'Medication/m1' },
    }
    const medication = { resourceType: 'Medication', id: 'm1', code: { text: drug } }
    const entry = [patient, medication, statement].map((resource) => ({ resource }))
    return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry })
  }
  const report = (await send(`${line(ann, 'ropinirole')}\n${line(ben, 'metoprolol')}\n`)).json()
  expect(report).toMatchObject({ summary: { created: 6 }, unread: [], doubts: [] })
  for (const [at, drug] of ['ropinirole', 'metoprolol'].entries()) {
    const record = `/patients/${report.patients[at].id}`
    expect((await ask('GET', `${record}/plan`)).json()).toMatchObject({ resources: 2 })
    expect(await drugOf(report.patients[at].id)).toBe(drug)
  }
})

/** The words of the drug that the statement of a patient points at, under the ids of the record. */
async function drugOf(patient: string): Promise<string | undefined> {
  const { rows } = await trial.pool.query(
    `select m.content -> 'code' ->> 'text' as drug from legato.resource_version s
     join legato.resource_version m
       on 'Medication/' || m.id = s.content -> 'medicationReference' ->> 'reference'
     where s.patient = $1 and s.type = 'MedicationStatement'`,
    [patient],
  )
  return rows[0]?.drug
}

async function rowsOf(clinic: string, type: string): Promise<readonly { id: string }[]> {
  const { rows } = await trial.pool.query(
    'select id from legato.resource_version where clinic = $1 and type = $2 and current',
    [clinic, type],
  )
  return rows
}

test('the last import is undone whole, then the one before', async () => {
  const { ask, send } = await openServer(trial)
  const first = (await send(bundle(62))).json()
  const second = (await send(bundle(26))).json()
  expect((await ask('GET', '/imports/last')).json()).toEqual({ summary: second.summary })
  const undo = (seen: string) => ask('DELETE', `/imports/last?id=${seen}`)
  expect((await undo(second.summary.id)).json()).toMatchObject({
    id: second.summary.id,
    undone: true,
  })
  expect((await ask('GET', '/imports/last')).json()).toEqual({ summary: first.summary })
  await undo(first.summary.id)
  expect((await ask('GET', '/imports/last')).json()).toEqual({})
  expect((await ask('GET', '/patients')).json()).toEqual({ patients: [] })
  expect((await ask('DELETE', '/imports/last')).statusCode).toBe(404)
})

test.each([
  ['without saying which', ''],
  ['as another than the last', '?id=other'],
])('an undo asked %s undoes nothing and names the last import', async (_, query) => {
  const { ask, send } = await openServer(trial)
  const { summary } = (await send(bundle(62))).json()
  const answer = await ask('DELETE', `/imports/last${query}`)
  expect(answer.statusCode).toBe(409)
  expect(answer.json().issue[0].details).toMatchObject({
    coding: [{ code: 'not-the-last-import' }],
    text: expect.stringContaining(`${summary.id} of ${summary.at}: 2 new and 0 changed`),
  })
  expect((await ask('GET', '/imports/last')).json()).toEqual({ summary })
})

const namesake: Patient = { ...ann, id: 'q1', identifier: [{ system: 'urn:y', value: '99' }] }

test('someone of the same name and birth date waits until a clinician says that it is the same', async () => {
  const { ask, send } = await openServer(trial)
  const [known] = (await send(bundle(62))).json().patients
  const report = (await send(bundle(30, namesake))).json()
  expect(report).toMatchObject({ summary: { created: 0, held: 1 }, patients: [] })
  const { doubts } = (await ask('GET', '/doubts')).json()
  expect(doubts).toEqual(report.doubts)
  expect(doubts[0]).toMatchObject({ name: 'Ann Lindholm', candidates: [known] })
  const decision = { kind: 'same', patient: known.id }
  const settled = await ask('POST', `/doubts/${doubts[0].id}`, { payload: decision })
  expect(settled.statusCode).toBe(200)
  expect((await ask('GET', '/doubts')).json()).toEqual({ doubts: [] })
  expect((await ask('GET', '/patients')).json().patients).toHaveLength(1)
  expect((await ask('GET', `/patients/${known.id}/plan`)).json()).toMatchObject({ resources: 2 })
})

test('or that it is somebody new', async () => {
  const { ask, send } = await openServer(trial)
  await send(bundle(62))
  const { doubts } = (await send(bundle(30, namesake))).json()
  const stranger = { kind: 'same', patient: 'nobody' }
  expect((await ask('POST', `/doubts/${doubts[0].id}`, { payload: stranger })).statusCode).toBe(400)
  expect(
    (await ask('POST', `/doubts/${doubts[0].id}`, { payload: { kind: 'new' } })).statusCode,
  ).toBe(200)
  expect((await ask('GET', '/patients')).json().patients).toHaveLength(2)
  expect(
    (await ask('POST', `/doubts/${doubts[0].id}`, { payload: { kind: 'new' } })).statusCode,
  ).toBe(404)
})

test.each([
  ['an empty file', ''],
  ['a truncated file', JSON.stringify(bundle(62)).slice(0, 200)],
  ['what is not JSON', 'PATIENT;LINDHOLM'],
  ['JSON that is not FHIR', '{"hello":"world"}'],
])('of %s nothing is taken, and the report says why', async (_, file) => {
  const { ask, send } = await openServer(trial)
  const answer = await send(file)
  expect(answer.statusCode).toBe(200)
  const { summary, patients, unread } = answer.json()
  expect([summary, patients]).toEqual([undefined, []])
  expect(unread[0].place).not.toBe('')
  expect(unread[0].reason).toMatch(/\w+\.$/)
  expect((await ask('GET', '/imports/last')).json()).toEqual({})
})

test('a file that is too large is refused with the limit', async () => {
  const { send } = await openServer(trial, { importLimit: 2 ** 20 })
  const answer = await send('x'.repeat(2 ** 20 + 1))
  expect(answer.statusCode).toBe(413)
  expect(answer.json().issue[0]).toMatchObject({ code: 'too-long' })
  expect(answer.json().issue[0].details.text).toContain('1 MB')
})
