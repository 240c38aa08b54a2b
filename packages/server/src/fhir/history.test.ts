import type { Bundle, BundleLink, Patient } from '@legato/fhir'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { base, openApi } from './trial-api.ts'

let trial: Trial
let api: Awaited<ReturnType<typeof openApi>>

beforeAll(async () => {
  trial = await openTrial()
  api = await openApi(trial)
})
afterAll(() => trial.stop())

const ann: Patient = { resourceType: 'Patient', name: [{ family: 'Lindholm' }], active: true }

const etags = ({ entry = [] }: Bundle) => entry.map(({ response }) => response?.etag)

test('a resource tells how it came to be, newest first, its deletion too', async () => {
  const { id } = await api.make(ann)
  await api.ask('PUT', `/Patient/${id}`, { body: { ...ann, id, active: false } })
  await api.ask('DELETE', `/Patient/${id}`)
  const { status, json } = await api.ask('GET', `/Patient/${id}/_history`)
  expect([status, json.type]).toEqual([200, 'history'])
  const place = `Patient/${id}`
  expect(json.entry).toMatchObject([
    {
      fullUrl: `${base}/${place}`,
      request: { method: 'DELETE', url: place },
      response: { etag: 'W/"3"' },
    },
    {
      resource: { active: false },
      request: { method: 'PUT', url: place },
      response: { status: '200' },
    },
    {
      resource: { active: true },
      request: { method: 'POST', url: 'Patient' },
      response: { status: '201' },
    },
  ])
  expect(json.entry[0].resource).toBeUndefined()
  expect((await api.ask('GET', '/Patient/never/_history')).status).toBe(404)
})

test('a history is read page by page, without a gap and without the same twice', async () => {
  const { id } = await api.make(ann)
  for (const n of [1, 2, 3, 4])
    await api.ask('PUT', `/Patient/${id}`, { body: { ...ann, id, multipleBirthInteger: n } })
  const versions: unknown[] = []
  let path: string | undefined = `/Patient/${id}/_history?_count=2`
  while (path) {
    const { json } = await api.ask('GET', path)
    versions.push(...etags(json))
    path = json.link.find(({ relation }: BundleLink) => relation === 'next')?.url.slice(base.length)
  }
  expect(versions).toEqual(['W/"5"', 'W/"4"', 'W/"3"', 'W/"2"', 'W/"1"'])
})

test('the history of a type and of everything tell of all that the asker may see', async () => {
  trial.pass(1)
  const { id } = await api.make(ann)
  for (const path of ['/Patient/_history', '/_history']) {
    const { status, json } = await api.ask('GET', `${path}?_count=1`)
    expect([status, json.entry[0].resource.id]).toEqual([200, id])
  }
  expect((await api.ask('GET', '/Observation/_history')).json.entry).toEqual([])
})

test('a history may begin at an instant, or show what was current then', async () => {
  const { id } = await api.make(ann)
  trial.pass(20)
  await api.ask('PUT', `/Patient/${id}`, { body: { ...ann, id, active: false } })
  const asked = async (query: string) => {
    const { json } = await api.ask('GET', `/Patient/${id}/_history?${query}`)
    return etags(json)
  }
  const between = new Date(trial.now().getTime() - 10 * 60_000).toISOString()
  expect(await asked(`_since=${between}`)).toEqual(['W/"2"'])
  expect(await asked(`_at=${between}`)).toEqual(['W/"1"'])
})

test.each([
  '_since=yesterday',
  '_count=-1',
  '_count=x',
  '_sort=id',
  '_at=2026-02-30',
  '_cursor=rubbish',
])('a history with %s is refused', async (query) => {
  const { status, code } = await api.ask('GET', `/Patient/_history?${query}`)
  expect([status, code]).toEqual([400, 'wrong-parameter'])
})

test('what shapes a page is said once', async () => {
  for (const twice of ['_count=1&_count=2', '_since=2026&_since=2025'])
    expect([twice, (await api.ask('GET', `/_history?${twice}`)).code]).toEqual([
      twice,
      'wrong-parameter',
    ])
})
