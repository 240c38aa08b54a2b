import {
  type CapabilityStatement,
  type CapabilityStatementRestResource,
  TYPES_IN_USE,
} from '@legato/fhir'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { base, openApi } from './trial-api.ts'

let trial: Trial
let api: Awaited<ReturnType<typeof openApi>>
let statement: CapabilityStatement

beforeAll(async () => {
  trial = await openTrial()
  api = await openApi(trial)
  statement = (await api.app.inject('/fhir/R4/metadata')).json()
})
afterAll(() => trial.stop())

const resources = () => statement.rest?.[0]?.resource ?? []
const of = (wanted: string): CapabilityStatementRestResource | undefined =>
  resources().find(({ type }) => type === wanted)
const codes = (type: string) => of(type)?.interaction?.map(({ code }) => code)

test('what the API is, is told to whoever asks', async () => {
  expect(statement).toMatchObject({ fhirVersion: '4.0.1', implementation: { url: base } })
  expect(resources()).toHaveLength(64)
  expect(statement.software).toEqual({ name: 'Legato' })
})

test('a type that is kept is read, written and searched; the audit is read', () => {
  expect(codes('Observation')).toEqual([
    ...['search-type', 'history-type', 'create', 'read', 'update', 'patch', 'delete'],
    ...['history-instance', 'vread'],
  ])
  expect(codes('AuditEvent')).toEqual(['search-type', 'read'])
  expect(of('AuditEvent')).toMatchObject({
    updateCreate: false,
    conditionalDelete: 'not-supported',
  })
})

test('search parameters, includes and operations are those of R4', () => {
  expect(of('Observation')?.searchParam).toContainEqual({
    name: 'value-quantity',
    type: 'quantity',
  })
  expect(of('Observation')?.searchInclude).toContain('Observation:subject')
  expect(of('Patient')?.searchRevInclude).toContain('Observation:subject')
  expect(of('Patient')?.operation?.map(({ name }) => name)).toEqual(['validate', 'everything'])
  expect(of('Group')?.operation?.map(({ name }) => name)).toEqual(['validate'])
})

/** Every type in the long form, but the audit, which takes no modifiers: see audit.test.ts. */
const TRIED = process.env.LEGATO_LONG
  ? TYPES_IN_USE.filter((type) => type !== 'AuditEvent')
  : ['Observation', 'Patient', 'Task']

test('every parameter that it names is taken, and every include', async () => {
  for (const type of TRIED) {
    const { searchParam = [], searchInclude = [], searchRevInclude = [] } = of(type) ?? {}
    const asked = [
      ...searchParam
        .filter(({ name, type: kind }) => kind !== 'composite' && !name?.startsWith('_'))
        .map(({ name }) => `${name}:missing=true`),
      ...searchInclude.map((include) => `_include=${include}`),
      ...searchRevInclude.map((include) => `_revinclude=${include}`),
    ]
    for (const query of asked) {
      const { status } = await api.ask('GET', `/${type}?${query}&_count=1`)
      expect([query, status]).toEqual([query, 200])
    }
  }
})

test('another part of the truth is not to be had', async () => {
  expect((await api.ask('GET', '/metadata?mode=full&_format=json')).status).toBe(200)
  expect((await api.ask('GET', '/metadata?mode=terminology')).code).toBe('wrong-parameter')
})
