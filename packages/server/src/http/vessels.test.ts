import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { openServer } from './trial-server.ts'

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
  return { ...server, put, get, features }
}

test('an exam that was kept comes back as it was, alone and in the list', async () => {
  const { put, get } = await open()
  expect(await get()).toEqual({ exams: [] })
  expect((await put('one', { exam: EXAM })).json()).toEqual({ id: 'one', version: '1' })
  const kept = { id: 'one', version: '1', status: 'preliminary', exam: EXAM }
  expect(await get('/one')).toEqual(kept)
  expect(await get()).toEqual({ exams: [kept] })
})

test('a change is a new version, and what fell away is gone', async () => {
  const { put, get } = await open()
  await put('two', { exam: EXAM })
  const { left } = EXAM.legs
  const [first] = left.veins
  const changed = { ...EXAM, legs: { left: { ...left, veins: [{ ...first, refluxMs: 1200 }] } } }
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
