import type { Bundle, BundleLink, Observation, Patient } from '@legato/fhir'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { base, openApi } from './trial-api.ts'

// What each search finds is tried where searches are understood and where they are stored; here,
// that the API asks what was asked, and answers as FHIR wants it.

let trial: Trial
let api: Awaited<ReturnType<typeof openApi>>
let ann: Patient

beforeAll(async () => {
  trial = await openTrial()
  api = await openApi(trial)
  ann = await api.make({ resourceType: 'Patient', name: [{ family: 'Lindholm', given: ['Ann'] }] })
  await api.make({ resourceType: 'Patient', name: [{ family: 'Berg' }], active: false })
  for (const value of [20, 40, 60, 80, 100]) await api.make(ferritin(value))
})
afterAll(() => trial.stop())

const ferritin = (value: number): Observation => ({
  ...{ resourceType: 'Observation', status: 'final' },
  code: { coding: [{ system: 'http://loinc.org', code: '2276-4' }] },
  subject: { reference: `Patient/${ann.id}` },
  valueQuantity: { value, unit: 'ng/mL', system: 'http://unitsofmeasure.org', code: 'ng/mL' },
})

const families = ({ entry = [] }: Bundle) =>
  entry.map(({ resource }) => resource?.resourceType === 'Patient' && resource.name?.[0]?.family)
const link = ({ link: links = [] }: Bundle, wanted: string) =>
  links.find(({ relation }: BundleLink) => relation === wanted)?.url

test('a search answers with a searchset of what fits', async () => {
  const { status, json } = await api.ask('GET', '/Patient?name=lind')
  expect([status, json.type]).toEqual([200, 'searchset'])
  expect(json.entry).toEqual([
    { fullUrl: `${base}/Patient/${ann.id}`, resource: ann, search: { mode: 'match' } },
  ])
  expect(link(json, 'self')).toBe(`${base}/Patient?name=lind`)
  expect((await api.ask('GET', '/Patient?name=nobody')).json.entry).toBeUndefined()
})

test('a search asked by POST is the same search, with the words of address and form', async () => {
  const form = { type: 'application/x-www-form-urlencoded', body: 'name=lind&_format=json' }
  expect(families((await api.ask('POST', '/Patient/_search', form)).json)).toEqual(['Lindholm'])
  const both = await api.ask('POST', '/Patient/_search?active=false', form)
  expect(families(both.json)).toEqual([])
  const all = await api.ask('POST', '/_search?_type=Patient', { ...form, body: '_sort=-_id' })
  expect(families(all.json)).toHaveLength(2)
})

test('a search of the whole server names its types', async () => {
  const { json } = await api.ask('GET', '/?_type=Patient,Observation&_total=accurate')
  expect([json.total, link(json, 'self')]).toEqual([
    7,
    `${base}?_type=Patient%2CObservation&_total=accurate`,
  ])
})

test('pages follow one another without a gap and without the same twice', async () => {
  const seen: unknown[] = []
  let path: string | undefined = '/Observation?_count=2&_sort=value-quantity'
  let pages = 0
  while (path) {
    const { json } = await api.ask('GET', path)
    seen.push(
      ...json.entry.map(({ resource }: { resource: Observation }) => resource.valueQuantity?.value),
    )
    expect(link(json, 'first')).toBe(`${base}/Observation?_count=2&_sort=value-quantity`)
    path = link(json, 'next')?.slice(base.length)
    pages += 1
  }
  expect([seen, pages]).toEqual([[20, 40, 60, 80, 100], 3])
})

test('a cursor that was written by nobody here is refused', async () => {
  for (const cursor of ['rubbish', '', '{}', 'bnVsbA', "';--"]) {
    const { status } = await api.ask('GET', `/Patient?_cursor=${encodeURIComponent(cursor)}`)
    expect(status).toBe(400)
  }
})

test('what is included is marked as such', async () => {
  const { json } = await api.ask('GET', '/Observation?_count=1&_include=Observation:subject')
  expect(json.entry.map(({ search }: { search: object }) => search)).toEqual([
    { mode: 'match' },
    { mode: 'include' },
  ])
  expect(json.entry[1].resource).toEqual(ann)
})

test('_summary and _elements send a part, marked as such; a count sends none', async () => {
  const part = await api.ask('GET', '/Patient?name=lind&_elements=active')
  expect(part.json.entry[0].resource).toMatchObject({
    id: ann.id,
    meta: { tag: [{ code: 'SUBSETTED' }] },
  })
  expect(part.json.entry[0].resource.name).toBeUndefined()
  const count = await api.ask('GET', '/Observation?_summary=count')
  expect([count.json.total, count.json.entry]).toEqual([5, undefined])
})

test('a parameter that is not known is refused, or passed over and told', async () => {
  const strict = await api.ask('GET', '/Patient?colour=red')
  expect([strict.status, strict.code]).toEqual([400, 'unknown-parameter'])
  const headers = { prefer: 'handling=lenient' }
  const { json } = await api.ask('GET', '/Patient?colour=red&name=lind', { headers })
  expect(json.entry).toHaveLength(2)
  expect(json.entry[1]).toMatchObject({
    resource: { issue: [{ severity: 'warning', expression: ['colour'] }] },
    search: { mode: 'outcome' },
  })
  expect(link(json, 'self')).toBe(`${base}/Patient?name=lind`)
})

test.each([
  ["name=' or 1=1--"],
  ["name='); drop table legato.resource; --"],
  ['identifier=x|y%00z'],
  ['_sort=(select version())'],
  ['_sort=name;drop table x'],
  ['birthdate=2026-13-45'],
  ['_count=9e9'],
  ['_id=../../etc/passwd'],
  ['name:exact=Patient.name.where(true)'],
  ['name=%name%25_'],
  ['_has:Observation:subject:code=2276-4'],
  ['_lastUpdated=gt9999-99-99'],
  ['name:contains=\\'],
  [`name=${'x,'.repeat(40)}`],
])('%s finds nothing that it should not, and breaks nothing', async (query) => {
  const { status, json } = await api.ask('GET', `/Patient?${query}`)
  expect([200, 400]).toContain(status)
  expect(['Bundle', 'OperationOutcome']).toContain(json.resourceType)
  const met = families(
    json.resourceType === 'Bundle' ? json : { resourceType: 'Bundle', type: 'searchset' },
  )
  expect(met).toEqual(query.startsWith('_has') ? ['Lindholm'] : [])
  expect((await api.ask('GET', '/Patient?_summary=count')).json.total).toBe(2)
})
