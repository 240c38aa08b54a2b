import type { Bundle, Observation } from '@legato/fhir'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renewIndexes } from '../repository/index.ts'
import { openTrial, type Trial } from '../trial.ts'
import { zoneOf } from '../zone.ts'
import { base, openApi } from './trial-api.ts'

// What a search means depends on where the server is: on its address, and on its clocks.

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const on = (id: string, effectiveDateTime: string): Observation => ({
  ...{ resourceType: 'Observation', id, status: 'final', code: { text: 'Ferritin' } },
  subject: { reference: `${base}/Patient/ann` },
  effectiveDateTime,
})

async function openIn(name: string) {
  const zone = zoneOf(name)
  const api = await openApi({ ...trial, around: { zone } }, { zone })
  await api.ask('PUT', '/Patient/ann', { body: { resourceType: 'Patient', id: 'ann' } })
  await api.ask('PUT', '/Observation/late', { body: on('late', '2026-03-02T03:00:00Z') })
  await api.ask('PUT', '/Observation/day', { body: on('day', '2026-03-01') })
  const idsOf = async (query: string) => {
    const { json }: { json: Bundle } = await api.ask('GET', `/Observation?${query}`)
    return (json.entry ?? []).map(({ resource }) => resource?.id).toSorted()
  }
  return { ...api, idsOf }
}

test('a day is that of the clinic: three at night in Greenwich is the evening before in New York', async () => {
  const { idsOf } = await openIn('America/New_York')
  expect(await idsOf('date=2026-03-01')).toEqual(['day', 'late'])
  expect(await idsOf('date=2026-03-02')).toEqual([])
  expect(await idsOf('date=lt2026-03-01T05:00:00Z')).toEqual([])
  const greenwich = await openIn('UTC')
  expect(await greenwich.idsOf('date=2026-03-01')).toEqual(['day'])
  expect(await greenwich.idsOf('date=2026-03-02')).toEqual(['late'])
})

test('a clinic that changes its zone is read anew at the start, and once', async () => {
  const { ask, clinic, idsOf } = await openIn('UTC')
  await renewIndexes(trial.pool)
  const before = 'date=lt2026-03-01T05:00:00Z'
  expect(await idsOf(before)).toEqual(['day'])
  const madeBy = async () =>
    (await trial.pool.query('select xmin from legato.search_state where clinic = $1', [clinic]))
      .rows
  const reading = { around: { zone: zoneOf('America/New_York') }, zone: 'America/New_York' }
  await renewIndexes(trial.pool, reading)
  expect(await idsOf(before)).toEqual([])
  const once = await madeBy()
  await renewIndexes(trial.pool, reading)
  expect(await madeBy()).toEqual(once)
  expect((await ask('GET', '/Observation/day')).status).toBe(200)
})

test('references with the own address are those without it, in what is kept and in what is asked', async () => {
  const { ask, idsOf } = await openIn('UTC')
  for (const patient of ['ann', 'Patient/ann', `${base}/Patient/ann`])
    expect(await idsOf(`subject=${patient}`)).toEqual(['day', 'late'])
  expect(await idsOf('subject=https://elsewhere.example/fhir/R4/Patient/ann')).toEqual([])
  expect((await ask('GET', '/Observation/day')).json.subject).toEqual({ reference: 'Patient/ann' })
})
