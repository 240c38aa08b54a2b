import { type Actor, careTeamOf, type Role } from '@legato/clinic/record'
import { id } from '@legato/values'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRepository } from '../repository/index.ts'
import { openTrial, person, type Trial } from '../trial.ts'
import { browser, openServer } from './trial-server.ts'

/*
 * Two patients at whose records somebody tries to reach the one by the other: by the id of what is
 * another's under the own address, and by ids that are made to meet those of another.
 */

const PASSWORD = 'four words of mine'
/** Ids as long as they may be, which differ at their end. */
const [ANNA, BO] = [`${'x'.repeat(60)}-ann`, `${'x'.repeat(60)}-boo`]

let trial: Trial
let server: Awaited<ReturnType<typeof openServer>>
type Browser = ReturnType<typeof browser>
/** The patients themselves, who cares for both, the physician of Anna alone, and one of both. */
let physician: Actor
let people: Readonly<Record<'anna' | 'bo' | 'cares' | 'hers' | 'both', Browser>>

beforeAll(async () => {
  trial = await openTrial()
  server = await openServer(trial)
  const { clinic, identity } = server
  physician = await person(trial, clinic, { roles: ['neurologist'] })
  const { resources } = createRepository(trial)
  const account = async (name: string, role: Role, self?: string) => {
    const own = self === undefined ? {} : { self }
    await identity.addAccount({ name, roles: [role], password: PASSWORD, ...own })
    return id<'User'>((await identity.accountNamed(name))?.id ?? '')
  }
  for (const patient of [ANNA, BO])
    await resources.update(physician, { resourceType: 'Patient', id: patient })
  const hers = await account('hers', 'neurologist')
  const both = await account('both', 'neurologist')
  const cares = { kind: 'carer', user: await account('cares', 'carer') } as const
  await account('anna', 'patient', ANNA)
  await account('bo', 'patient', BO)
  for (const [patient, team] of [
    [ANNA, [hers, both]],
    [BO, [both]],
  ] as const) {
    const members = [physician.user, ...team].map((user) => ({ kind: 'account', user }) as const)
    await resources.update(physician, careTeamOf(id<'Patient'>(patient), [...members, cares]))
  }
  people = {
    ...{ anna: await signedIn('anna'), bo: await signedIn('bo'), cares: await signedIn('cares') },
    ...{ hers: await signedIn('hers'), both: await signedIn('both') },
  }
}, 120_000)
afterAll(() => trial.stop())

async function signedIn(name: string): Promise<Browser> {
  const payload = { name, password: PASSWORD }
  const { cookies } = await server.app.inject({ method: 'POST', url: '/api/session', payload })
  return browser(server.app, cookies[0])
}

/** What the record of a patient holds, version by version, and which of them are those of now. */
async function recordOf(patient: string) {
  const { rows } = await trial.pool.query(
    `select type, id, version, current, content from legato.resource_version
      where patient = $1 and type <> 'CareTeam' order by type, id, version`,
    [patient],
  )
  return rows
}

function exam(refluxMs: number) {
  const veins = [{ segment: 'GSVa', visualized: true, refluxMs, provocation: 'manual' }]
  return {
    ...{ schema: 'legato-exam/1', date: '2026-10-12', protocol: 'reflux' },
    legs: { left: { side: 'left', veins } },
  }
}

const night = {
  ...{ night: '2026-03-01', zone: 'UTC', urge: 6, beganAt: null, parts: null },
  ...{ reliefMin: null, tried: [], doses: [], sleepHours: null },
}

test('an exam of another is not found, changed, signed or told of under the address of one’s own', async () => {
  const { hers, both } = people
  const theirs = 'an-exam-of-bo'
  await both.ask('PUT', `/patients/${BO}/exams/${theirs}`, { payload: { exam: exam(1800) } })
  const before = await recordOf(BO)
  const at = `/patients/${ANNA}/exams/${theirs}`
  const signing = { payload: { version: '1', by: 'Dr. Ines Invented' } }
  for (const [by, status] of [
    [hers, 403],
    [both, 412],
  ] as const) {
    for (const path of [at, `${at}?version=1`, `${at}/versions`])
      expect([path, (await by.ask('GET', path)).statusCode]).toEqual([path, 404])
    const change = { payload: { exam: exam(200), version: '1' } }
    expect((await by.ask('PUT', at, change)).statusCode).toBe(404)
    // As if it were a new one.
    expect((await by.ask('PUT', at, { payload: { exam: exam(200) } })).statusCode).toBe(status)
    const resource = `/patients/${ANNA}/resources/DiagnosticReport/${theirs}/signatures`
    for (const path of [`${at}/signature`, resource])
      expect([path, (await by.ask('POST', path, signing)).statusCode]).toEqual([path, 404])
    expect((await by.ask('DELETE', `${resource}/1`)).statusCode).toBe(404)
  }
  expect(await recordOf(BO)).toEqual(before)
})

test('results of an exam are never written over those of another, however alike the ids are', async () => {
  const { both } = people
  const alike = 'e'.repeat(40)
  await both.ask('PUT', `/patients/${BO}/exams/${alike}1`, { payload: { exam: exam(1800) } })
  const before = await recordOf(BO)
  for (const name of [`${alike}2`, `${alike.slice(1)}-e1`, alike.slice(0, 32)]) {
    const put = { payload: { exam: exam(200) } }
    expect((await both.ask('PUT', `/patients/${ANNA}/exams/${name}`, put)).statusCode).toBe(200)
  }
  expect(await recordOf(BO)).toEqual(before)
})

test('a night of the diary is of one patient, however alike the ids of two are', async () => {
  const { anna, bo, cares } = people
  const put = (by: Browser, patient: string, change: object = {}) =>
    by.ask('PUT', `/patients/${patient}/diary/2026-03-01`, {
      payload: { night: { ...night, ...change } },
    })
  expect((await put(bo, BO)).statusCode).toBe(200)
  const before = await recordOf(BO)
  expect((await put(anna, BO, { urge: 1 })).statusCode).toBe(403)
  expect((await put(anna, ANNA, { urge: 1 })).statusCode).toBe(200)
  expect((await put(cares, ANNA, { urge: 1 })).statusCode).toBe(200)
  expect(await recordOf(BO)).toEqual(before)
})

test('a night that somebody has put where a diary will stand is not taken for it, and not written over', async () => {
  const { cares, anna } = people
  const taken = await anna.ask('PUT', `/patients/${ANNA}/diary/2026-03-02`, {
    payload: { night: { ...night, night: '2026-03-02' } },
  })
  expect(taken.statusCode).toBe(200)
  const { rows } = await trial.pool.query(
    `select id from legato.resource_version where patient = $1 and id like '2026-03-02%'`,
    [ANNA],
  )
  const name: string = rows[0].id.replace('2026-03-02', '2026-03-03')
  const { resources } = createRepository(trial)
  const put = await resources.update(physician, {
    ...{ resourceType: 'QuestionnaireResponse', id: name, status: 'completed' },
    subject: { reference: `Patient/${BO}` },
  })
  expect(put.kind).toBe('ok')
  const before = await recordOf(BO)
  const answer = await cares.ask('PUT', `/patients/${ANNA}/diary/2026-03-03`, {
    payload: { night: { ...night, night: '2026-03-03' }, version: '1' },
  })
  expect(answer.statusCode).toBe(409)
  expect(await recordOf(BO)).toEqual(before)
})

test.each(['%00', 'a%00b', '..%2f..', "'", '%5C', 'a,b', '%F0%9F%98%80'])(
  'the id %s is nobody’s, and breaks nothing',
  async (bad) => {
    const { hers } = people
    const at = `/patients/${ANNA}`
    const body = { exam: exam(200), version: '1', by: 'x', keep: 0, add: [], night }
    for (const [method, path] of [
      ['GET', `${at}/nights/${bad}`],
      ['GET', `${at}/nights/${bad}/signal?fromS=0&toS=1&points=1`],
      ['GET', `${at}/nights/${bad}/document`],
      ['PUT', `${at}/nights/${bad}/edits`],
      ['GET', `${at}/images/${bad}`],
      ['POST', `${at}/reports/${bad}/reading`],
      ['GET', `${at}/exams/${bad}`],
      ['GET', `${at}/exams/${bad}/versions`],
      ['GET', `${at}/exams/${bad}?version=1`],
      ['PUT', `${at}/exams/${bad}`],
      ['POST', `${at}/exams/${bad}/signature`],
      ['GET', `${at}/documents/${bad}`],
      ['PUT', `${at}/diary/${bad}`],
    ] as const) {
      const got = await hers.ask(method, path, method === 'GET' ? {} : { payload: body })
      expect([path, got.statusCode === 404 || got.statusCode === 400]).toEqual([path, true])
    }
  },
)
