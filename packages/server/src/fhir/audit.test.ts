import type { AuditEvent, Bundle, CapabilityStatement, Observation, Resource } from '@legato/fhir'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { openApi } from './trial-api.ts'

let trial: Trial
let api: Awaited<ReturnType<typeof openApi>>
let keeper: Asking
let ann: Asking

beforeAll(async () => {
  trial = await openTrial()
  api = await openApi(trial)
  for (const id of ['ann', 'ben']) await put({ resourceType: 'Patient', id, name: [{ text: id }] })
  keeper = await somebody('keeper', { roles: ['administrator'] })
  ann = await somebody('ann', { roles: ['patient'], self: 'ann' })
})
afterAll(() => trial.stop())

type Asking = (path: string) => Promise<{ readonly status: number; readonly json: Bundle }>

const put = (resource: Resource) =>
  api.ask('PUT', `/${resource.resourceType}/${resource.id}`, { body: resource })
const observation = (id: string, patient: string): Observation => ({
  ...{ resourceType: 'Observation', id, status: 'final', code: { text: 'Ferritin' } },
  subject: { reference: `Patient/${patient}` },
})

async function somebody(
  name: string,
  account: Omit<Parameters<typeof api.identity.addAccount>[0], 'name'>,
): Promise<Asking> {
  const password = await api.identity.addAccount({ name, ...account })
  const payload = { name, password }
  const { cookies } = await api.app.inject({ method: 'POST', url: '/api/session', payload })
  return asking(api.app, Object.fromEntries(cookies.map((one) => [one.name, one.value])))
}

function asking(app: FastifyInstance, cookies: Readonly<Record<string, string>>): Asking {
  return async (path) => {
    const url = path.startsWith('/') ? `/fhir/R4${path}` : path.slice(path.indexOf('/fhir'))
    const answer = await app.inject({ url, cookies })
    return { status: answer.statusCode, json: answer.json() }
  }
}

const eventsIn = ({ entry = [] }: Bundle): readonly AuditEvent[] =>
  entry.flatMap(({ resource }) => (resource?.resourceType === 'AuditEvent' ? [resource] : []))
const told = async (ask: Asking, query: string) =>
  eventsIn((await ask(`/AuditEvent?${query}`)).json)
const whatOf = ({ subtype }: AuditEvent) => subtype?.[1]?.display
const things = ({ entity = [] }: AuditEvent) => entity.map(({ what }) => what?.reference)

test('a transaction tells each resource that it changed, with its version and what became of it', async () => {
  await put(observation('t1', 'ann'))
  await put(observation('t2', 'ann'))
  const request = (method: string, url: string) => ({ request: { method, url } })
  const changed = { ...observation('t1', 'ann'), status: 'amended' }
  const bundle = {
    ...{ resourceType: 'Bundle', type: 'transaction' },
    entry: [
      { resource: observation('t3', 'ann'), ...request('PUT', 'Observation/t3') },
      { resource: changed, ...request('PUT', 'Observation/t1') },
      request('DELETE', 'Observation/t2'),
    ],
  }
  expect((await api.ask('POST', '/', { body: bundle })).status).toBe(200)
  const [event, ...others] = await told(keeper, 'subtype=transaction')
  expect(others).toEqual([])
  const made = event?.entity?.map(({ what, lifecycle }) => [what?.reference, lifecycle?.code])
  expect(new Set(made?.map((one) => one.join(' ')))).toEqual(
    new Set([
      'Patient/ann ',
      'Observation/t3/_history/1 1',
      'Observation/t1/_history/2 3',
      'Observation/t2/_history/2 14',
    ]),
  )
  expect((await told(keeper, 'entity=Observation/t3')).map(({ id }) => id)).toEqual([event?.id])
})

test('what was refused tells of nothing that was written', async () => {
  const wrong = observation('t9', 'ann')
  const conflict = { 'if-match': 'W/"7"' }
  await api.ask('PUT', '/Observation/t1', { body: { ...wrong, id: 't1' }, headers: conflict })
  const [event] = await told(keeper, 'subtype=update&outcome=4')
  expect(event?.outcomeDesc).toBe('conflict')
  expect(event && things(event)).toEqual(['Patient/ann'])
})

test('events are found by patient, date, agent, action, type and outcome', async () => {
  const before = trial.now().toISOString()
  trial.pass(1)
  await api.ask('GET', '/Patient/ben')
  const after = trial.now().toISOString()
  const since = `patient=Patient/ben&date=ge${after}&agent-name=clin`
  const read = await told(keeper, since)
  expect(read.map(whatOf)).toEqual(['Patient/ben'])
  expect(await told(keeper, `${since}&date=gt${after}`)).toEqual([])
  const clinician = read[0]?.agent[0]?.who?.identifier?.value
  expect(read[0]?.agent[0]?.name).toBe('clinician')
  for (const query of ['action=R', 'subtype=read', 'outcome=0', 'type=rest'])
    expect((await told(keeper, `${since}&${query}`)).map(whatOf)).toEqual(['Patient/ben'])
  for (const query of ['action=U', 'subtype=update', 'outcome=4', 'agent-name=ann'])
    expect(await told(keeper, `${since}&${query}`)).toEqual([])
  const ofClinician = await told(keeper, `agent:identifier=${clinician}&_count=1000`)
  expect(new Set(ofClinician.map(({ agent }) => agent[0]?.name))).toEqual(new Set(['clinician']))
  expect(ofClinician.map(whatOf)).toContain('sign in')
  const early = await told(keeper, `date=le${before}&_sort=date&_count=1`)
  expect(early[0]?.recorded).toBe('2026-11-22T09:00:00.000Z')
})

test('an event is read by its id, and who looked is told', async () => {
  const [event] = await told(keeper, 'patient=ben')
  const { status, json } = await keeper(`/AuditEvent/${event?.id}`)
  expect([status, json]).toEqual([200, event])
  expect((await told(keeper, 'agent-name=keeper')).map(whatOf)).toContain(`AuditEvent/${event?.id}`)
  expect((await keeper('/AuditEvent/nothing')).status).toBe(404)
})

test('nobody is shown the words of a search', async () => {
  await api.ask('GET', '/Patient?name=ann')
  const [event] = await told(keeper, 'subtype=search-type&patient=ann')
  expect(whatOf(event as AuditEvent)).toBe('Patient')
  expect(JSON.stringify(event)).not.toContain('"query"')
})

test('a patient sees the events of the own record, and of others neither events nor names', async () => {
  await put(observation('a1', 'ann'))
  await put(observation('b1', 'ben'))
  await api.ask('GET', '/Observation')
  const all = await told(ann, '_count=1000')
  expect(all.length).toBeGreaterThan(5)
  expect(JSON.stringify(all)).not.toMatch(/ben|b1/)
  expect(all.every((one) => things(one).includes('Patient/ann'))).toBe(true)
  expect((await ann('/AuditEvent?patient=ben')).status).toBe(404)
  const [ofBen] = await told(keeper, 'patient=ben&subtype=update')
  expect((await ann(`/AuditEvent/${ofBen?.id}`)).status).toBe(404)
})

test('the care team sees the events of a record that it names, and no others', async () => {
  const found = (await api.ask('GET', '/AuditEvent?patient=ann')).json
  expect(eventsIn(found).length).toBeGreaterThan(5)
  expect((await api.ask('GET', '/AuditEvent')).code).toBe('wrong-parameter')
  const [ofAnn] = eventsIn(found)
  expect((await api.ask('GET', `/AuditEvent/${ofAnn?.id}`)).json).toEqual(ofAnn)
  const [signIn] = await told(keeper, 'type=110114')
  expect((await api.ask('GET', `/AuditEvent/${signIn?.id}`)).status).toBe(404)
})

test('the front desk sees no event, and nobody writes one', async () => {
  const desk = await somebody('desk', { roles: ['front-desk'] })
  expect((await desk('/AuditEvent?patient=ann')).status).toBe(403)
  const [event] = await told(keeper, '_count=1')
  expect((await desk(`/AuditEvent/${event?.id}`)).status).toBe(403)
  expect((await api.ask('POST', '/AuditEvent', { body: event })).status).toBe(405)
  expect((await api.ask('GET', '/AuditEvent/_history')).status).toBe(404)
})

test('who looks at a record that is not there begins none', async () => {
  await keeper('/AuditEvent?patient=nobody')
  const { rows } = await trial.pool.query(
    `select from legato.care_team_member where patient = 'nobody'`,
  )
  expect(rows).toEqual([])
})

test('pages hold each event once, and a total is counted', async () => {
  const end = trial.now().toISOString()
  trial.pass(1)
  const count = (await keeper(`/AuditEvent?date=le${end}&_summary=count`)).json.total
  const ids: string[] = []
  let next: string | undefined = `/AuditEvent?date=le${end}&_count=7`
  while (next) {
    const { json }: { json: Bundle } = await keeper(next)
    ids.push(...eventsIn(json).map(({ id = '' }) => id))
    next = json.link?.find(({ relation }) => relation === 'next')?.url
  }
  expect(ids).toHaveLength(count ?? 0)
  expect(new Set(ids).size).toBe(ids.length)
})

test('what the capability statement names is taken, and what it does not name is refused', async () => {
  const statement: CapabilityStatement = (await api.app.inject('/fhir/R4/metadata')).json()
  const offered = statement.rest?.[0]?.resource?.find(({ type }) => type === 'AuditEvent')
  expect(offered?.searchInclude).toBeUndefined()
  for (const { name } of offered?.searchParam ?? []) {
    const query = name?.startsWith('_') ? `${name}=2026` : `${name}:missing=false`
    expect([name, (await keeper(`/AuditEvent?${query}&_count=1`)).status]).toEqual([name, 200])
  }
  for (const query of ['_include=AuditEvent:patient', 'patient.name=ann', '_sort=action'])
    expect([query, (await keeper(`/AuditEvent?${query}`)).status]).toEqual([query, 400])
})
