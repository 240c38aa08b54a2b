import type { CapabilityStatementRestResource } from '@legato/fhir'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { WORDS } from './hostile.ts'
import { openExample } from './trial-api.ts'

// Searches made from the API's own CapabilityStatement, of what fits and of what somebody hostile may
// send. Nothing fails that nobody foresaw. fast-check prints the seed of what it found.

const RUNS = process.env.LEGATO_LONG ? 10_000 : 300

let trial: Trial
let api: Awaited<ReturnType<typeof openExample>>
let types: readonly CapabilityStatementRestResource[]

beforeAll(async () => {
  trial = await openTrial()
  api = await openExample(trial)
  types = (await api.ask('GET', '/metadata')).json.rest[0].resource
})
afterAll(() => trial.stop())

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS).map((one) => `${one},`.repeat(200)) },
)

/** Values that a parameter of this type can be read from, at its edges. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  token: [
    'a',
    'a|b',
    '|b',
    'http://loinc.org|',
    'http://loinc.org|2276-4',
    "'|'",
    'true',
    'a,b|,|c',
  ],
  string: ['a', 'lind', '%', '_', '\\\\', "'", '😀', 'Ä', '\u0301', 'a,b', ' ', '.*', '\u202e'],
  date: [
    '2026',
    'ge0001-01-01',
    'lt9999-12-31T23:59:60Z',
    'ap2020-02',
    'ne2020-02-29',
    'eb1969-12-31',
  ],
  number: ['0', '-0', '1e10', 'ge1e-30', 'ap0', 'ne5.40', '100000000000000000000', 'sa-1'],
  quantity: [
    '5',
    '5||mg',
    'ap5.4|http://unitsofmeasure.org|mg',
    'lt1e-30||[in_i]',
    '0|http://x|%',
    'ne1||L',
  ],
  reference: [
    'Patient/x',
    'x',
    'http://x.example/Patient/x',
    'Patient/x/_history/1',
    'Device/x',
    'urn:uuid:x',
  ],
  uri: ['http://x', 'urn:oid:1', '%', "'", 'http://x|1'],
  composite: ['a$b', 'a|b$5', '$', 'a$5||mg', 'a$b$c', '2276-4$gt1'],
}
const MODIFIERS = [
  ...[':missing', ':exact', ':contains', ':not', ':text', ':in', ':below', ':above', ':identifier'],
  ...[
    ':of-type',
    ':Patient',
    ':Nothing',
    ':iterate',
    ':',
    '::',
    '.name',
    '.',
    ':a:b',
    ':Patient.name',
  ],
]
const SHAPES: readonly (readonly [string, readonly string[]])[] = [
  ['_sort', ['_id', '-_lastUpdated', 'date', 'name', 'code,-date', 'value-quantity']],
  ['_include', ['*', 'Observation:subject', 'Observation:*', 'Patient:link']],
  ['_include:iterate', ['*', 'Observation:subject']],
  ['_revinclude', ['*', 'Observation:subject', 'Observation:subject:Patient']],
  ['_summary', ['true', 'text', 'data', 'count', 'false']],
  ['_elements', ['id', 'status,code', 'value']],
  ['_total', ['none', 'estimate', 'accurate']],
  ['_count', ['0', '1', '1000', '999999999']],
  ['_has:Observation:subject:code', ['2276-4', '|']],
  ['_has:Observation:patient:_has:AuditEvent:entity:agent', ['x']],
  ['subject:Patient.name', ['lind']],
  ['subject.name', ['lind']],
  ['patient.organization.name', ['x']],
  ['_cursor', ['x', 'W10', 'WyJ4Il0', 'bnVsbA']],
]

/** A search of a type of the statement, mostly by its own parameters. */
function searches(types: readonly CapabilityStatementRestResource[]) {
  return fc.constantFrom(...types).chain(({ type = '', searchParam = [] }) => {
    const own = fc
      .constantFrom(...searchParam)
      .chain(({ name = '', type: kind = '' }) =>
        fc.tuple(
          fc.oneof(
            { weight: 3, arbitrary: fc.constant(name) },
            { weight: 1, arbitrary: fc.constantFrom(...MODIFIERS).map((one) => `${name}${one}`) },
          ),
          fc.oneof(
            { weight: 3, arbitrary: fc.constantFrom(...(FITTING[kind] ?? [])) },
            { weight: 1, arbitrary: word },
          ),
        ),
      )
    const shaping = fc
      .constantFrom(...SHAPES)
      .chain(([name, values]) =>
        fc.tuple(
          fc.constant(name),
          fc.oneof(
            { weight: 3, arbitrary: fc.constantFrom(...values) },
            { weight: 1, arbitrary: word },
          ),
        ),
      )
    const pair = fc.oneof({ weight: 2, arbitrary: own }, { weight: 1, arbitrary: shaping })
    return fc.record({
      path: fc.constantFrom(`/${type}`, `/${type}`, `/${type}`, '/'),
      asked: fc.array(pair, { minLength: 1, maxLength: 3 }),
      isLenient: fc.boolean(),
    })
  })
}

test('a search may ask for anything, and is answered', async () => {
  await fc.assert(
    fc.asyncProperty(searches(types), async ({ path, asked, isLenient }) => {
      const headers = isLenient ? { prefer: 'handling=lenient' } : {}
      const query = new URLSearchParams(asked)
      const { status, text, json } = await api.ask('GET', `${path}?${query}`, { headers })
      expect(status, text).toBeLessThan(500)
      expect(json.resourceType).toBe(status === 200 ? 'Bundle' : 'OperationOutcome')
    }),
    { numRuns: RUNS },
  )
})
