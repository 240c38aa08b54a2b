import { type Actor, careTeamOf, diaryResponse, readDiaryNight } from '@legato/clinic/record'
import { id } from '@legato/values'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRepository } from '../repository/index.ts'
import { openTrial, person, type Trial } from '../trial.ts'
import { browser, openServer } from './trial-server.ts'

let trial: Trial
let server: Awaited<ReturnType<typeof openServer>>
type Browser = ReturnType<typeof browser>
let physician: Actor
let patient: Browser
let carer: Browser
let team: Browser

beforeAll(async () => {
  trial = await openTrial()
  server = await openServer(trial)
  const { clinic, identity } = server
  physician = await person(trial, clinic, { roles: ['neurologist'] })
  const repository = createRepository(trial)
  await repository.resources.update(physician, { resourceType: 'Patient', id: 'anna' })
  const users = await Promise.all(
    (['patient', 'carer', 'neurologist'] as const).map(async (role) => {
      const own = role === 'patient' ? { self: 'anna' } : {}
      await identity.addAccount({ name: `${role}-one`, roles: [role], password: PASSWORD, ...own })
      const account = await identity.accountNamed(`${role}-one`)
      return id<'User'>(account?.id ?? '')
    }),
  )
  const [, carerUser, teamUser] = users
  if (!carerUser || !teamUser) throw new Error('no accounts')
  await repository.resources.update(
    physician,
    careTeamOf(id<'Patient'>('anna'), [
      { kind: 'account', user: physician.user },
      { kind: 'account', user: teamUser },
      { kind: 'carer', user: carerUser },
    ]),
  )
  patient = await signedIn('patient-one')
  carer = await signedIn('carer-one')
  team = await signedIn('neurologist-one')
}, 120_000)
afterAll(() => trial.stop())

const PASSWORD = 'four words of mine'

async function signedIn(name: string): Promise<Browser> {
  const payload = { name, password: PASSWORD }
  const { cookies } = await server.app.inject({ method: 'POST', url: '/api/session', payload })
  return browser(server.app, cookies[0])
}

const night = (day: string, change: object = {}) => ({
  ...{ night: day, zone: 'Europe/Berlin', urge: 6, beganAt: '22:30', parts: ['left-leg'] },
  ...{ reliefMin: null, tried: [], doses: [], sleepHours: null },
  ...{ savedAt: '2026-03-02T06:00:00.000Z' },
  ...change,
})

async function put(by: Browser, one: { readonly night: string }, version?: string) {
  const payload = { night: one, ...(version !== undefined && { version }) }
  const answer = await by.ask('PUT', `/patients/anna/diary/${one.night}`, { payload })
  return { status: answer.statusCode, body: answer.json() }
}

async function nights(by: Browser, since = '2000-01-01') {
  const answer = await by.ask('GET', `/patients/anna/diary?since=${since}`)
  return answer.json().nights
}

test('the patient logs a night, the carer another, and the team reads both', async () => {
  expect(await put(patient, night('2026-03-01'))).toEqual({ status: 200, body: { version: '1' } })
  expect(await put(carer, night('2026-03-02'))).toEqual({ status: 200, body: { version: '1' } })
  expect(await nights(team)).toEqual([
    { night: night('2026-03-02'), version: '1' },
    { night: night('2026-03-01'), version: '1' },
  ])
  expect(await nights(team, '2026-03-02')).toHaveLength(1)
})

test('the team writes no night', async () => {
  expect(await put(team, night('2026-03-03'))).toMatchObject({ status: 403 })
})

test('what is sent twice is kept once, and a correction is a new version', async () => {
  const first = night('2026-03-04')
  await put(patient, first)
  expect(await put(patient, first)).toEqual({ status: 200, body: { version: '1' } })
  const corrected = night('2026-03-04', { sleepHours: 5.5 })
  expect(await put(patient, corrected, '1')).toEqual({ status: 200, body: { version: '2' } })
  expect(await put(patient, corrected, '1')).toEqual({ status: 200, body: { version: '2' } })
  expect(await nights(patient, '2026-03-04')).toEqual([{ night: corrected, version: '2' }])
})

test('of two phones the second is told, and what the first wrote stands', async () => {
  await put(patient, night('2026-03-05', { urge: 3 }))
  const second = night('2026-03-05', { urge: 8 })
  const told = await put(carer, second)
  expect(told.status).toBe(409)
  expect((await nights(patient, '2026-03-05'))[0].night.urge).toBe(3)
  expect(await put(carer, second, '1')).toEqual({ status: 200, body: { version: '2' } })
})

test('two phones at the same instant make one night, and one of them is told', async () => {
  const both = await Promise.all([
    put(patient, night('2026-03-06', { urge: 1 })),
    put(carer, night('2026-03-06', { urge: 2 })),
  ])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
})

test('what is no night, or one of another day, is refused with its place', async () => {
  expect(await put(patient, night('2026-03-07', { urge: 11 }))).toMatchObject({
    status: 400,
    body: { issue: [{ expression: ['night.urge'] }] },
  })
  const payload = { night: night('2026-03-08') }
  const answer = await patient.ask('PUT', '/patients/anna/diary/2026-03-07', { payload })
  expect(answer.statusCode).toBe(400)
})

test('a night that has begun nowhere yet is refused', async () => {
  // The clock of the test stands at 2026-11-22, 09:00 UTC: it is still that day 14 hours on.
  expect((await put(patient, night('2026-11-22'))).status).toBe(200)
  expect(await put(patient, night('2026-11-23'))).toMatchObject({
    status: 400,
    body: { issue: [{ expression: ['night.night'] }] },
  })
})

const beforeOf = (payload: object, by = team) =>
  by.ask('PUT', '/patients/anna/time-before', { payload })

test('what was answered of the time before treatment is kept with its day, said again a new version', async () => {
  const first = { answered: '2026-01-15', onset: '21:30', parts: ['left-leg', 'right-arm'] }
  expect((await beforeOf(first)).statusCode).toBe(200)
  expect((await beforeOf({ answered: '2026-01-16', onset: '22:00' })).statusCode).toBe(200)
  const { rows } = await trial.pool.query(
    `select version, current, content #>> '{code,coding,0,code}' as code, content #> '{valueQuantity,value}' as hour,
        content ->> 'valueString' as parts, content ->> 'effectiveDateTime' as day
      from legato.resource_version where clinic = $1 and type = 'Observation' order by code, version`,
    [server.clinic],
  )
  const onset = { code: 'symptom-onset-before-treatment', parts: null }
  expect(rows).toEqual([
    {
      ...{ version: 1, current: true, code: 'body-parts-before-treatment', hour: null },
      ...{ parts: 'left leg, right arm', day: '2026-01-15' },
    },
    { ...onset, version: 1, current: false, hour: 21.5, day: '2026-01-15' },
    { ...onset, version: 2, current: true, hour: 22, day: '2026-01-16' },
  ])
})

test.each<[string, object]>([
  ['nothing answered', { answered: '2026-01-15' }],
  ['no day', { onset: '21:30' }],
  ['a day that there is not', { answered: '2026-02-30', onset: '21:30' }],
  ['a day to come', { answered: '2090-01-01', onset: '21:30' }],
  ['an hour that there is not', { answered: '2026-01-15', onset: '24:30' }],
  ['a part that there is not', { answered: '2026-01-15', parts: ['tail'] }],
])('%s of the time before treatment is refused in words', async (_, payload) => {
  const answer = await beforeOf(payload)
  expect(answer.statusCode).toBe(400)
  expect(answer.json().issue[0].details.text).not.toBe('')
})

test('the patient does not write what the clinic asked', async () => {
  expect((await beforeOf({ answered: '2026-01-15', onset: '21:30' }, patient)).statusCode).toBe(403)
})

test('a night that came with a patient who was merged into this one is corrected where it stands', async () => {
  const extension = [{ url: 'urn:legato:merged-from', valueString: 'Patient/again' }]
  const subject = { reference: 'Patient/anna', extension }
  const told = readDiaryNight(night('2026-02-10'))
  if (told.kind === 'wrong') throw new Error(told.at)
  const came = diaryResponse(told.night, { id: '2026-02-10-again', subject: subject.reference })
  await createRepository(trial).resources.update(physician, { ...came, subject })
  const [{ version }] = (await nights(patient)).filter(isOfThatNight)
  expect((await put(patient, night('2026-02-10', { urge: 2 }), version)).status).toBe(200)
  const after = (await nights(patient)).filter(isOfThatNight)
  expect(after.map((one: { night: { urge: number } }) => one.night.urge)).toEqual([2])
  const { rows } = await trial.pool.query(
    `select content -> 'subject' as subject from legato.resource_version
      where clinic = $1 and id = '2026-02-10-again' and current`,
    [server.clinic],
  )
  expect(rows).toEqual([{ subject }])
})

const isOfThatNight = (one: { readonly night: { readonly night: string } }) =>
  one.night.night === '2026-02-10'
