import type { CapabilityStatementRestResource } from '@legato/fhir'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { WORDS } from './hostile.ts'
import { BODIES, ROUTES, type Route } from './routes.ts'
import { openExample } from './trial-api.ts'

// Every row of the table of routes, for every type of the API's own CapabilityStatement, asked with
// whatever somebody hostile may send. Nothing fails that nobody foresaw, and every answer is FHIR.
// fast-check prints the seed of what it found.

const RUNS = process.env.LEGATO_LONG ? 10_000 : 300

let trial: Trial
let api: Awaited<ReturnType<typeof openExample>>

beforeAll(async () => {
  trial = await openTrial()
  api = await openExample(trial)
})
afterAll(() => trial.stop())

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS).map((one) => `${one},`.repeat(200)) },
)
const json = fc.jsonValue({ maxDepth: 3 })
const loose = (fitting: unknown) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(fitting) }, { weight: 1, arbitrary: json })

const observation = fc.record(
  {
    resourceType: fc.constant('Observation'),
    id: loose('x'),
    status: loose('final'),
    code: loose({ text: 'ferritin' }),
    meta: fc.oneof(fc.record({ versionId: json, tag: json, security: json }), loose({})),
    subject: fc.oneof(fc.record({ reference: word }), loose({ reference: 'Patient/x' })),
    valueQuantity: loose({ value: 1e308, unit: 'mg' }),
    effectiveDateTime: word,
    note: fc.array(fc.record({ text: word }), { maxLength: 2 }),
    contained: loose([{ resourceType: 'Patient', id: 'c' }]),
    __proto__: json,
  },
  { requiredKeys: ['resourceType', 'status', 'code'] },
)
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'x']
const URLS = [
  'Patient',
  'Observation/x',
  'Observation?code=x',
  'Patient/x/_history',
  '$validate',
  '/',
]
const entry = fc.record({
  request: fc.record(
    {
      method: fc.constantFrom(...METHODS),
      url: fc.oneof(fc.constantFrom(...URLS), word),
      ifMatch: word,
      ifNoneExist: word,
    },
    { requiredKeys: ['method', 'url'] },
  ),
  resource: fc.oneof(observation, json),
  fullUrl: word,
})
const bundle = fc.record({
  resourceType: fc.constant('Bundle'),
  type: fc.constantFrom('batch', 'transaction', 'collection'),
  entry: fc.array(fc.oneof({ weight: 5, arbitrary: entry }, { weight: 1, arbitrary: json }), {
    maxLength: 3,
  }),
})
const parameters = fc.record({
  resourceType: fc.constant('Parameters'),
  parameter: fc.oneof(json, fc.array(fc.record({ name: word, resource: observation }))),
})
const patch = fc.array(
  fc.record({
    op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test', 'x'),
    path: fc.oneof(fc.constantFrom('/note', '/note/-', '/meta', '/status', '/', ''), word),
    from: fc.oneof(fc.constantFrom('/note', '/note/0', '/'), word),
    value: json,
  }),
  { maxLength: 4 },
)

const sent = fc
  .oneof(observation, observation, bundle, parameters, patch, json)
  .map((one) => JSON.stringify(one))
const MEDIA = {
  fhir: 'application/fhir+json',
  patch: 'application/json-patch+json',
  form: 'application/x-www-form-urlencoded',
}
const HEADERS = [
  'if-match',
  'if-none-match',
  'if-none-exist',
  'if-modified-since',
  'prefer',
  'accept',
]
const CONDITIONS = ['W/"1"', '*', 'code=x', 'identifier=a|b', 'return=minimal', '*/*']

/** A request of any route, mostly for something that is there, and about its own type. */
function requests(types: readonly string[]) {
  const some = fc.oneof(fc.constantFrom('Observation', 'Patient'), fc.constantFrom(...types))
  return fc.tuple(fc.constantFrom(...ROUTES), some).chain(([route, type]) =>
    fc.record({
      method: fc.constant(route.method),
      path: fc
        .tuple(oftenFrom([type]), oftenFrom(['x']), oftenFrom(['1', '2']))
        .map((steps) => pathOf(route, steps)),
      type: oftenFrom([MEDIA[BODIES[route.interaction] ?? 'fhir']]),
      body: fc
        .oneof({ weight: 8, arbitrary: sent }, { weight: 1, arbitrary: word })
        .map((text) => text.replace('"resourceType":"Observation"', `"resourceType":"${type}"`)),
      header: fc.constantFrom(...HEADERS),
      value: fc.oneof(fc.constantFrom(...CONDITIONS), fc.constantFrom(...WORDS)),
    }),
  )
}

function oftenFrom(list: readonly string[]) {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...list) },
    { weight: 1, arbitrary: word },
  )
}

function pathOf({ path }: Route, [type, id, version]: readonly string[]): string {
  const step = (text = '') => encodeURIComponent(text.toWellFormed())
  return path
    .replace(':type', step(type))
    .replace(':id', step(id))
    .replace(':version', step(version))
}

test('every route may be asked with anything, and answers in FHIR', async () => {
  const { rest } = (await api.ask('GET', '/metadata')).json
  const types = rest[0].resource.map(({ type }: CapabilityStatementRestResource) => type)
  expect(types).toHaveLength(64)
  await fc.assert(
    fc.asyncProperty(requests(types), async ({ method, path, type, body, header, value }) => {
      const headers = { [header]: headerOf(value) }
      const more = method === 'GET' ? { headers } : { headers, type: headerOf(type), body }
      const { status, text, json } = await api.ask(method, path, more)
      expect(status, text).toBeLessThan(500)
      if (text !== '') expect(json.resourceType).toMatch(/^[A-Z]\w+$/)
    }),
    { numRuns: RUNS },
  )
})

/** Node lets nothing else into a header. */
function headerOf(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?')
}
