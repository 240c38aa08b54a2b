import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { onTheTeam, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const EXAM = {
  ...({ schema: 'legato-exam/1', date: '2026-10-12', protocol: 'reflux' } as const),
  ...{ imaging: [], limitations: [], unmapped: [] },
  legs: {
    left: {
      side: 'left',
      veins: [
        { segment: 'CFV', visualized: true, refluxMs: 300, provocation: 'valsalva' },
        { segment: 'GSVa', visualized: true, refluxMs: 1800, provocation: 'manual' },
      ],
      ...{ perforators: [], arteries: [], extensions: [] },
    },
  },
}

/** A server with one patient, whose exams are kept and asked for. */
async function open() {
  const server = await openServer(trial)
  const patient = {
    ...{ resourceType: 'Patient', identifier: [{ system: 'urn:clinic', value: 'V-1' }] },
    name: [{ family: 'Ahlberg', given: ['Vera'] }],
  }
  const [{ id }] = (await server.send(JSON.stringify(patient))).json().patients
  const path = `/patients/${id}/exams`
  const put = (name: string, body: object) =>
    server.ask('PUT', `${path}/${name}`, { payload: body })
  const get = async (name = '') => (await server.ask('GET', `${path}${name}`)).json()
  const features = async () =>
    (
      await trial.pool.query(
        `select content #>> '{code,coding,0,code}' as code from legato.resource_version
          where clinic = $1 and type = 'Observation' and current and content is not null
            and content #>> '{code,coding,0,system}' = 'urn:legato:case-feature'`,
        [server.clinic],
      )
    ).rows.map(({ code }) => code)
  const sign = (name: string, version: string) =>
    server.ask('POST', `${path}/${name}/signature`, {
      payload: { version, by: 'Dr. Ines Invented' },
    })
  return { ...server, id, path, put, get, sign, features }
}

/** The exam with another reflux time in its first vein, and nothing else. */
function withReflux(refluxMs: number) {
  const { left } = EXAM.legs
  return { ...EXAM, legs: { left: { ...left, veins: [{ ...left.veins[0], refluxMs }] } } }
}

test('an exam that was kept comes back as it was, alone and in the list', async () => {
  const { put, get } = await open()
  expect(await get()).toEqual({ exams: [], maySign: true })
  expect((await put('one', { exam: EXAM })).json()).toEqual({ id: 'one', version: '1' })
  const kept = { id: 'one', version: '1', standing: { status: 'preliminary' }, exam: EXAM }
  expect(await get('/one')).toEqual(kept)
  expect(await get()).toEqual({ exams: [kept], maySign: true })
})

test('a change is a new version, and what fell away is gone', async () => {
  const { put, get } = await open()
  await put('two', { exam: EXAM })
  const changed = withReflux(1200)
  expect((await put('two', { exam: changed, version: '1' })).json().version).toBe('2')
  expect((await get('/two')).exam).toEqual(changed)
})

test('a result that no longer follows does not stay, and comes again when it follows again', async () => {
  const { put, features } = await open()
  await put('five', { exam: EXAM })
  expect(await features()).toContain('truncal-reflux-time')
  const { left } = EXAM.legs
  const without = { ...EXAM, legs: { left: { ...left, veins: left.veins.slice(0, 1) } } }
  await put('five', { exam: without, version: '1' })
  expect(await features()).not.toContain('truncal-reflux-time')
  expect((await put('five', { exam: EXAM, version: '2' })).statusCode).toBe(200)
  expect(await features()).toContain('truncal-reflux-time')
})

test('a change of a version that is not the one of now is refused, and nothing of it is kept', async () => {
  const { put, get } = await open()
  await put('three', { exam: EXAM })
  await put('three', { exam: { ...EXAM, date: '2026-10-13' }, version: '1' })
  const late = await put('three', { exam: { ...EXAM, date: '2026-10-14', legs: {} }, version: '1' })
  expect(late.statusCode).toBe(409)
  expect((await get('/three')).exam.date).toBe('2026-10-13')
  // Nor does a second new exam take the place of one that is there.
  expect((await put('three', { exam: EXAM })).statusCode).toBe(412)
})

test('what is no exam is refused in words', async () => {
  const { put } = await open()
  const answer = await put('four', { exam: { schema: 'something' } })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().issue[0].details.text).toContain('legato-exam/1')
  expect((await put('four', {})).statusCode).toBe(400)
})

test('who measures may take a finding back, though they delete nothing', async () => {
  const server = await open()
  const measures = await onTheTeam(server, 'technician')
  const put = (body: object) => measures.ask('PUT', `${server.path}/five`, { payload: body })
  await put({ exam: EXAM })
  expect((await put({ exam: withReflux(1200), version: '1' })).statusCode).toBe(200)
  expect((await server.get('/five')).exam).toEqual(withReflux(1200))
})

test('an exam that is signed is final, by name, and so is all that was found', async () => {
  const { put, get, sign, ask, id } = await open()
  await put('six', { exam: EXAM })
  expect((await sign('six', '7')).statusCode).toBe(409)
  expect((await sign('six', '1')).json()).toEqual({ id: 'six', version: '2' })
  const { standing, exam } = await get('/six')
  expect(standing).toMatchObject({ status: 'final', by: 'Dr. Ines Invented' })
  expect(exam).toEqual(EXAM)
  const signatures = `/patients/${id}/resources/DiagnosticReport/six/signatures`
  expect((await ask('GET', signatures)).json().signatures).toMatchObject([
    { by: 'Dr. Ines Invented', version: '2' },
  ])
})

test('a change after the signature is a version that awaits a new one; the signed one stays readable', async () => {
  const { put, get, sign } = await open()
  await put('seven', { exam: EXAM })
  await sign('seven', '1')
  const changed = withReflux(1200)
  expect((await put('seven', { exam: changed, version: '2' })).json().version).toBe('3')
  expect(await get('/seven')).toMatchObject({ standing: { status: 'amended' }, exam: changed })
  // Still amended, however often it is changed.
  await put('seven', { exam: withReflux(1300), version: '3' })
  const again = await get('/seven')
  expect(again.standing).toEqual({ status: 'amended' })
  const then = await get('/seven?version=2')
  expect(then).toMatchObject({ version: '2', standing: { status: 'final' } })
  expect(then.exam).toEqual(EXAM)
  await sign('seven', again.version)
  const { version: corrected, standing } = await get('/seven')
  expect(standing.status).toBe('corrected')
  const { versions } = await get('/seven/versions')
  const told = versions.map(({ version, standing }: { version: string; standing: object }) => ({
    version,
    ...standing,
  }))
  expect(told).toMatchObject([
    { version: corrected, status: 'corrected' },
    { version: '2', status: 'final' },
  ])
  expect((await get('/seven?version=2')).exam).toEqual(EXAM)
})

test('an exam awaits its signature beside what machines made, and once more when it is changed', async () => {
  const server = await open()
  const { put, sign, ask, id } = server
  const awaiting = async (from = ask) => (await from('GET', '/signing')).json().unsigned
  await put('nine', { exam: EXAM })
  const told = { kind: 'exam', patient: id, type: 'DiagnosticReport', id: 'nine', maySign: true }
  expect(await awaiting()).toMatchObject([{ ...told, version: '1', about: 'Vessels of the legs' }])
  const measures = await onTheTeam(server, 'technician')
  expect(await awaiting(measures.ask)).toEqual([])
  const seen = (await measures.ask('GET', `/patients/${id}/signing`)).json().unsigned
  expect(seen).toMatchObject([{ id: 'nine', maySign: false }])
  await sign('nine', '1')
  expect(await awaiting()).toEqual([])
  await put('nine', { exam: withReflux(1200), version: '2' })
  expect(await awaiting()).toMatchObject([{ ...told, version: '3' }])
})

test('who may not sign an exam may not change one that was signed', async () => {
  const server = await open()
  const { put, get, sign, path } = server
  const measures = await onTheTeam(server, 'technician')
  await put('eight', { exam: EXAM })
  await sign('eight', '1')
  expect((await measures.ask('GET', path)).json().maySign).toBe(false)
  const change = { payload: { exam: withReflux(1200), version: '2' } }
  const refused = await measures.ask('PUT', `${path}/eight`, change)
  expect(refused.statusCode).toBe(403)
  expect(refused.json().issue[0].details.coding[0].code).toBe('exam-signed')
  const asked = { payload: { version: '2', by: 'T. Invented' } }
  expect((await measures.ask('POST', `${path}/eight/signature`, asked)).statusCode).toBe(403)
  expect((await get('/eight')).exam).toEqual(EXAM)
})

test('a signature given where everything is signed makes an exam final too, in the same act', async () => {
  const { put, get, ask, id } = await open()
  await put('ten', { exam: EXAM })
  const signatures = `/patients/${id}/resources/DiagnosticReport/ten/signatures`
  const signing = { payload: { version: '1', by: 'Dr. Ines Invented' } }
  expect((await ask('POST', signatures, signing)).json().version).toBe('2')
  const { standing, exam } = await get('/ten')
  expect(standing).toMatchObject({ status: 'final', by: 'Dr. Ines Invented' })
  expect(exam).toEqual(EXAM)
  expect((await get('/ten/versions')).versions).toHaveLength(1)
})

test('an exam whose signature is taken back stands as it stood before, and so does all that was found', async () => {
  const { put, get, sign, ask, id, clinic } = await open()
  const signatures = `/patients/${id}/resources/DiagnosticReport/back/signatures`
  const takeBack = (version: string) => ask('DELETE', `${signatures}/${version}`)
  const statuses = async () => {
    const { rows } = await trial.pool.query(
      `select distinct content ->> 'status' as status from legato.resource_version
        where clinic = $1 and patient = $2 and type = 'Observation' and current
          and content ->> 'status' <> 'entered-in-error'`,
      [clinic, id],
    )
    return rows.map(({ status }) => status)
  }
  await put('back', { exam: EXAM })
  await sign('back', '1')
  expect(await statuses()).toEqual(['final'])
  expect((await takeBack('2')).statusCode).toBeLessThan(300)
  expect(await get('/back')).toMatchObject({ version: '3', standing: { status: 'preliminary' } })
  expect((await get('/back')).exam).toEqual(EXAM)
  expect(await statuses()).toEqual(['preliminary'])
  expect((await get('/back/versions')).versions).toEqual([])
  await sign('back', '3')
  await put('back', { exam: withReflux(1200), version: '4' })
  await sign('back', '5')
  await takeBack('6')
  expect(await get('/back')).toMatchObject({ version: '7', standing: { status: 'amended' } })
  const { versions } = await get('/back/versions')
  expect(versions.map(({ version }: { version: string }) => version)).toEqual(['4'])
})

test('what never was cannot be read as it was then', async () => {
  const { put, get } = await open()
  await put('nine', { exam: EXAM })
  expect((await get('/nine?version=9')).issue[0].details.coding[0].code).toBe('not-found')
  expect((await get('/none/versions')).issue[0].details.coding[0].code).toBe('not-found')
})
