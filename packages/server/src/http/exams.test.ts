import { readFileSync } from 'node:fs'
import type { Patient } from '@legato/fhir'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { onTheTeam, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const report = readFileSync(
  new URL('../../../../conformance/vendor/dicom/synthetic_tid5100_legveins.dcm', import.meta.url),
)
const clip = readFileSync(
  new URL(
    '../../../../conformance/vendor/dicom/pydicom_examples_ybr_color_US.dcm',
    import.meta.url,
  ),
)

/** A server with one patient, and a way to give files to their record. */
async function open(change: Partial<Patient> = {}) {
  const server = await openServer(trial, { importLimit: 1_000_000 })
  const patient: Patient = {
    resourceType: 'Patient',
    id: 'p',
    identifier: [{ system: 'urn:clinic', value: 'SYN-0001' }],
    name: [{ family: 'Synthetic', given: ['Vein'] }],
    ...change,
  }
  const taken = (await server.send(JSON.stringify(patient))).json()
  const [{ id }] = taken.patients
  const give = (bytes: Buffer | string) =>
    server.ask('POST', `/patients/${id}/exams`, {
      headers: { 'content-type': 'application/octet-stream' },
      payload: bytes,
    })
  const record = async (type: string) =>
    (
      await trial.pool.query(
        `select content from legato.resource_version where clinic = $1 and type = $2 and current`,
        [server.clinic, type],
      )
    ).rows.flatMap(({ content }) => content ?? [])
  return { ...server, id, give, record }
}

test('a report enters the record of its patient, and shows what could not be mapped', async () => {
  const { give, record, id } = await open()
  const answer = (await give(report)).json()
  expect(answer).toMatchObject({
    exams: [{ date: '2026-01-01', protocol: 'reflux', status: 'preliminary' }],
    notes: [{ code: 'not-verified' }],
    summary: { updated: 0, unchanged: 0 },
  })
  expect(answer.unmapped).toContainEqual({
    key: 'DCM|125105',
    label: 'Measurement Orientation',
    value: 'Transverse',
    place: '1.5.3.1.1',
  })
  const [diagnostic] = await record('DiagnosticReport')
  const observations = await record('Observation')
  expect(diagnostic.subject.reference).toBe(`Patient/${id}`)
  const names = observations.map((one) => `Observation/${one.id}`)
  expect(diagnostic.result.map((one: { reference: string }) => one.reference).sort()).toEqual(
    names.sort(),
  )
})

test('the same file again changes nothing, and the import can be taken back', async () => {
  const { give, ask, record } = await open()
  const first = (await give(report)).json().summary
  const again = (await give(report)).json().summary
  expect(again).toMatchObject({ created: 0, updated: 0, unchanged: first.created })
  // What changed nothing is nothing to take back.
  expect((await ask('DELETE', `/imports/last?id=${first.id}`)).statusCode).toBe(200)
  expect(await record('DiagnosticReport')).toEqual([])
})

test.each<[string, Partial<Patient>]>([
  ['wrong-patient', { name: [{ family: 'Okafor' }] }],
  ['patient-unproven', { identifier: [] }],
])('%s: nothing is imported', async (code, change) => {
  const { give, record } = await open(change)
  const answer = (await give(report)).json()
  expect(answer).toMatchObject({ exams: [], unmapped: [], notes: [{ code, weight: 'refused' }] })
  expect(answer.summary).toBeUndefined()
  expect(await record('DiagnosticReport')).toEqual([])
})

const PLA: Partial<Patient> = {
  name: [{ family: 'PLA' }],
  identifier: [{ system: 'urn:clinic', value: '204' }],
}

test('an image is kept as it came, shown with its scale, and no photograph', async () => {
  const { give, record, ask, id } = await open(PLA)
  expect((await give(clip)).json()).toMatchObject({
    exams: [],
    summary: { created: 2 },
    images: [
      { machine: 'SonoSite, Inc. Turbo', regions: [{ holds: 'tissue', scale: '0.05105 cm/px' }] },
    ],
  })
  expect((await give(clip)).json().summary).toMatchObject({ created: 0, unchanged: 2 })
  expect(await record('DiagnosticReport')).toEqual([])
  const { images } = (await ask('GET', `/patients/${id}/images`)).json()
  expect(images).toMatchObject([{ machine: 'SonoSite, Inc. Turbo', frames: 30 }])
  const file = await ask('GET', `/patients/${id}/images/${images[0].id}`)
  expect(file.rawPayload.equals(clip)).toBe(true)
  expect((await ask('GET', `/patients/${id}/images/none`)).statusCode).toBe(404)
})

test('of another patient no image is kept', async () => {
  const { give, record } = await open()
  expect((await give(clip)).json()).toMatchObject({ images: [], notes: [{ weight: 'refused' }] })
  expect([...(await record('Media')), ...(await record('Binary'))]).toEqual([])
})

test('an exam as JSON is taken as it is; what is neither is refused in words', async () => {
  const { give } = await open()
  const exam = {
    schema: 'legato-exam/1',
    date: '2026-03-01',
    protocol: 'reflux',
    legs: { left: { side: 'left' } },
  }
  expect((await give(JSON.stringify(exam))).json()).toMatchObject({
    exams: [{ date: '2026-03-01' }],
  })
  expect((await give('hello')).json()).toMatchObject({ exams: [], notes: [{ code: 'not-dicom' }] })
})

test('what the clinic says of an unknown code is kept, and the same file then says more', async () => {
  const { give, ask } = await open()
  const words = report.toString('latin1')
  const unknown = Buffer.from(
    words.replaceAll('VCOMP', 'VZETA').replaceAll('Vein compressibility', 'Zeta of this machine'),
    'latin1',
  )
  const put = (means: string) =>
    ask('POST', '/vessel-mapping', { payload: { rows: [{ key: '99RLSV|VZETA', means }] } })
  expect((await ask('GET', '/vessel-mapping')).json()).toEqual({ rows: [] })
  const first = (await give(unknown)).json()
  expect(first.unmapped).toContainEqual({
    ...{ key: '99RLSV|VZETA', label: 'Zeta of this machine', value: 'Fully compressible' },
    ...{ place: '1.5.3.3', lacks: 'meaning' },
  })
  expect((await put('vein Nowhere')).statusCode).toBe(400)
  expect((await put('question compressibility')).statusCode).toBe(200)
  const [row] = (await ask('GET', '/vessel-mapping')).json().rows
  expect(row).toMatchObject({ key: '99RLSV|VZETA', by: expect.any(String), at: expect.any(String) })
  expect(row.by).not.toBe('')
  const again = (await give(unknown)).json()
  expect(again.unmapped.filter(({ lacks }: { lacks?: string }) => lacks)).toEqual([])
  expect(again.summary.updated).toBeGreaterThan(0)
})

/** The report with a code that no table knows. */
const UNKNOWN = Buffer.from(
  report
    .toString('latin1')
    .replaceAll('VCOMP', 'VZETA')
    .replaceAll('Vein compressibility', 'Zeta of this machine'),
  'latin1',
)
const rows = [{ key: '99RLSV|VZETA', means: 'question compressibility' }]

test('who measures gives the report of their machine and its images, read with the words of the clinic', async () => {
  const server = await open()
  const measures = await onTheTeam(server, 'technician')
  const give = async (payload: Buffer) =>
    measures.ask('POST', `/patients/${server.id}/exams`, {
      headers: { 'content-type': 'application/octet-stream' },
      payload,
    })
  const first = (await give(UNKNOWN)).json()
  expect(first.summary.created).toBeGreaterThan(2)
  expect(await server.record('DocumentReference')).toHaveLength(1)
  expect((await measures.ask('POST', '/vessel-mapping', { payload: { rows } })).statusCode).toBe(
    403,
  )
  await server.ask('POST', '/vessel-mapping', { payload: { rows } })
  const again = (await give(UNKNOWN)).json()
  expect(again.unmapped.filter(({ lacks }: { lacks?: string }) => lacks)).toEqual([])
  expect(again.summary.updated).toBeGreaterThan(0)
  expect((await give(UNKNOWN)).json().summary).toMatchObject({ created: 0, updated: 0 })
  const [kept] = await server.record('DocumentReference')
  const file = `/fhir/R4/DocumentReference/${kept.id}`
  const seen = await server.app.inject({ method: 'GET', url: file, cookies: measures.cookies })
  expect(seen.statusCode).toBe(403)
})

test('where an unknown code was met is told, and what came earlier is read again', async () => {
  const { give, ask, id } = await open()
  await give(UNKNOWN)
  const places = async () => (await ask('GET', '/vessel-mapping/unknown')).json().places
  const [place] = await places()
  expect(place).toMatchObject({
    ...{ key: '99RLSV|VZETA', label: 'Zeta of this machine', lacks: 'meaning' },
    ...{ patient: id, date: '2026-01-01' },
  })
  await ask('POST', '/vessel-mapping', { payload: { rows } })
  const again = await ask('POST', `/patients/${id}/reports/${place.report}/reading`)
  expect(again.json().summary.updated).toBeGreaterThan(0)
  expect(await places()).toEqual([])
})

test('what was changed here since it came is not read over', async () => {
  const { give, ask, id } = await open()
  await give(UNKNOWN)
  const [place] = (await ask('GET', '/vessel-mapping/unknown')).json().places
  const [held] = (await ask('GET', `/patients/${id}/exams`)).json().exams
  const changed = { ...held.exam, indication: 'entered by hand' }
  const payload = { exam: changed, version: held.version }
  expect((await ask('PUT', `/patients/${id}/exams/${held.id}`, { payload })).statusCode).toBe(200)
  await ask('POST', '/vessel-mapping', { payload: { rows } })
  const again = await ask('POST', `/patients/${id}/reports/${place.report}/reading`)
  expect(again.statusCode).toBe(409)
  expect(again.json().issue[0].details.coding[0].code).toBe('exam-changed-here')
  const [now] = (await ask('GET', `/patients/${id}/exams`)).json().exams
  expect(now.exam.indication).toBe('entered by hand')
})

test('a report that says less the next time takes back what followed from it, and undoing gives it again', async () => {
  const { give, ask, record } = await open()
  const statuses = async () => (await record('Observation')).map(({ status }) => status)
  // The same report, with a vessel that no table knows in the place of the vein of the thigh.
  const name = 'Great Saphenous Vein of Thigh'
  const words = report.toString('latin1')
  const less = Buffer.from(
    words.replaceAll('414369008', '999999999').replaceAll(name, 'x'.repeat(name.length)),
    'latin1',
  )
  await give(report)
  expect(await statuses()).not.toContain('entered-in-error')
  const whole = (await statuses()).length
  const second = (await give(less)).json().summary
  const [diagnostic] = await record('DiagnosticReport')
  const now = await record('Observation')
  const led = new Set(diagnostic.result.map(({ reference }: { reference: string }) => reference))
  const fallen = now.filter((one) => !led.has(`Observation/${one.id}`))
  expect(fallen.length).toBeGreaterThan(0)
  expect(new Set(fallen.map(({ status }) => status))).toEqual(new Set(['entered-in-error']))
  expect((await ask('DELETE', `/imports/last?id=${second.id}`)).statusCode).toBe(200)
  expect(await statuses()).not.toContain('entered-in-error')
  expect(await statuses()).toHaveLength(whole)
})
