import type { Bundle, Encounter, Observation, Patient } from '@legato/fhir'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { base, openApi } from './trial-api.ts'

let trial: Trial
let api: Awaited<ReturnType<typeof openApi>>
let ann: Patient

beforeAll(async () => {
  trial = await openTrial()
  api = await openApi(trial)
  ann = await api.make({ resourceType: 'Patient', birthDate: '1968-03-04' })
  const berg = await api.make({ resourceType: 'Patient', birthDate: '1990' })
  const doctor = await api.make({ resourceType: 'Practitioner', name: [{ family: 'Holm' }] })
  const of = ({ id }: Patient) => ({ reference: `Patient/${id}` })
  const visit = (year: number, patient: Patient): Encounter => ({
    ...{ resourceType: 'Encounter', status: 'finished', class: { code: 'AMB' } },
    ...{ subject: of(patient), period: { start: `${year}-05-01`, end: `${year}-05-02` } },
    participant: [{ individual: { reference: `Practitioner/${doctor.id}` } }],
  })
  const value: Observation = {
    ...{ resourceType: 'Observation', status: 'final', code: { text: 'ferritin' } },
    ...{ subject: of(ann), effectiveDateTime: '2021-05-01' },
  }
  for (const one of [
    visit(2020, ann),
    visit(2021, ann),
    visit(2022, ann),
    value,
    visit(2021, berg),
  ])
    await api.make(one)
})
afterAll(() => trial.stop())

/** The care team came with the record. */
const types = ({ entry = [] }: Bundle) =>
  entry
    .map(({ resource }) => resource?.resourceType)
    .filter((type) => type !== 'CareTeam')
    .sort()
const all = async (query = ''): Promise<Bundle> =>
  (await api.ask('GET', `/Patient/${ann.id}/$everything${query}`)).json

test('everything about a patient is the record and what it refers to, and nobody else', async () => {
  const json = await all()
  expect(types(json)).toEqual([
    'Encounter',
    'Encounter',
    'Encounter',
    'Observation',
    'Patient',
    'Practitioner',
  ])
  const modes = new Map(
    json.entry?.map(({ resource, search }) => [resource?.resourceType, search?.mode]),
  )
  expect([modes.get('Encounter'), modes.get('Practitioner')]).toEqual(['match', 'include'])
})

test('a time of care leaves out what was before and after, and keeps what tells of no time', async () => {
  expect(types(await all('?start=2021-01-01&end=2021-12-31'))).toEqual([
    ...['Encounter', 'Observation', 'Patient', 'Practitioner'],
  ])
  expect(types(await all('?start=2022-05-02'))).toEqual(['Encounter', 'Patient', 'Practitioner'])
  expect(types(await all('?end=2020'))).toEqual(['Encounter', 'Patient', 'Practitioner'])
})

test('types may be named, in the address or in Parameters', async () => {
  expect(types(await all('?_type=Observation,Patient'))).toEqual(['Observation', 'Patient'])
  const body = { resourceType: 'Parameters', parameter: [{ name: '_type', valueCode: 'Patient' }] }
  const posted = await api.ask('POST', `/Patient/${ann.id}/$everything`, { body })
  expect(types(posted.json)).toEqual(['Patient'])
  expect((await api.ask('POST', `/Patient/${ann.id}/$everything`)).status).toBe(200)
})

test('pages fit together, whatever is changed meanwhile', async () => {
  const seen: unknown[] = []
  let path: string | undefined =
    `/Patient/${ann.id}/$everything?_count=2&_type=Encounter,Observation,Patient`
  while (path) {
    const json: Bundle = (await api.ask('GET', path)).json
    seen.push(...types(json))
    trial.pass(1)
    await api.ask('PUT', `/Patient/${ann.id}`, { body: { ...ann, active: seen.length % 2 === 0 } })
    path = json.link?.find(({ relation }) => relation === 'next')?.url?.slice(base.length)
  }
  expect(seen.sort()).toEqual(['Encounter', 'Encounter', 'Encounter', 'Observation', 'Patient'])
})

test('only what was changed since an instant', async () => {
  trial.pass(1)
  const since = trial.now().toISOString()
  await api.ask('PUT', `/Patient/${ann.id}`, { body: { ...ann, gender: 'female' } })
  expect(types(await all(`?_since=${since}`))).toEqual(['Patient'])
})

test.each(['_type=Nothing', 'start=yesterday', '_count=0', '_sort=date', '_cursor=x'])(
  'everything with %s is refused',
  async (query) => {
    const { status, code } = await api.ask('GET', `/Patient/${ann.id}/$everything?${query}`)
    expect([status, code]).toEqual([400, 'wrong-parameter'])
  },
)

test('of who is not there, or is deleted, there is nothing', async () => {
  expect((await api.ask('GET', '/Patient/nobody/$everything')).status).toBe(404)
  const { id } = await api.make({ resourceType: 'Patient' })
  await api.ask('DELETE', `/Patient/${id}`)
  expect((await api.ask('GET', `/Patient/${id}/$everything`)).status).toBe(410)
})
