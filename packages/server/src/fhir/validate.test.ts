import type { OperationOutcome, Patient } from '@legato/fhir'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { openApi } from './trial-api.ts'

let trial: Trial
let api: Awaited<ReturnType<typeof openApi>>

beforeAll(async () => {
  trial = await openTrial()
  api = await openApi(trial)
})
afterAll(() => trial.stop())

const ann: Patient = { resourceType: 'Patient', name: [{ family: 'Lindholm' }] }
const found = ({ issue }: OperationOutcome) =>
  issue.map(({ details }) => details?.coding?.[0]?.code)
const asked = (path: string, body: unknown) => api.ask('POST', `${path}/$validate`, { body })

test('a resource without faults is said to have none, and is not kept', async () => {
  for (const path of ['', '/Patient']) {
    const { status, json } = await asked(path, ann)
    expect([status, found(json)]).toEqual([200, ['no-faults']])
  }
  expect((await api.ask('GET', '/Patient/_history')).json.entry).toEqual([])
})

test('each fault is told with its place', async () => {
  const { status, json } = await asked('/Patient', { ...ann, gender: 'x', birthDate: 17 })
  expect([status, found(json)]).toEqual([200, ['wrong-code', 'wrong-type']])
  expect(json.issue[0].expression).toEqual(['Patient.gender'])
})

test('a resource may come in Parameters, with the mode in which it is meant', async () => {
  const parameters = (mode: string, resource: object) => ({
    resourceType: 'Parameters',
    parameter: [
      { name: 'resource', resource },
      { name: 'mode', valueCode: mode },
    ],
  })
  expect(
    found((await asked('/Patient', parameters('create', { ...ann, gender: 'x' }))).json),
  ).toEqual(['wrong-code'])
  expect(found((await asked('/Patient/p', parameters('create', ann))).json)).toEqual(['no-faults'])
  expect(found((await asked('/Patient/p', parameters('update', ann))).json)).toEqual(['other-id'])
  expect((await asked('/Patient', parameters('invent', ann))).code).toBe('wrong-parameter')
})

test('a profile that is not that of the type is not said to be kept to', async () => {
  const by = (url: string) => `/Patient/$validate?profile=${encodeURIComponent(url)}`
  const told = async (url: string) =>
    found((await api.ask('POST', by(`${url}/StructureDefinition/Patient`), { body: ann })).json)
  expect(await told('http://hl7.org/fhir')).toEqual(['no-faults'])
  expect(await told('https://a.example')).toEqual(['unknown-profile'])
})

test('a resource of another type than the address is a fault', async () => {
  expect(found((await asked('/Group', ann)).json)).toContain('other-type')
})

test('what is kept is validated where it stands', async () => {
  const { id } = await api.make(ann)
  expect(found((await api.ask('GET', `/Patient/${id}/$validate`)).json)).toEqual(['no-faults'])
  expect((await api.ask('GET', '/Patient/none/$validate')).status).toBe(404)
  expect((await api.ask('GET', `/Patient/${id}/%24validate?mode=delete`)).status).toBe(200)
})

test.each([
  ['nothing', undefined],
  ['a number', 17],
  ['Parameters without a resource', { resourceType: 'Parameters' }],
])('%s cannot be validated', async (_, body) => {
  expect((await asked('/Patient', body)).code).toBe('not-fhir')
})
