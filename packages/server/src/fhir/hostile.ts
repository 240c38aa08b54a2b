import type { CapabilityStatementRestResource } from '@legato/fhir'
import fc from 'fast-check'
import { BODIES, ROUTES, type Route } from './routes.ts'

/** For tests: what somebody hostile may send, beside what is nearly right. */
const WORDS = [
  ...["' or 1=1--", "'; drop table legato.resource; --", '$1', '%', '_', '\\', '"', '%00', "''"],
  ...[
    '\0',
    '\ud800',
    '\u202e',
    '😀',
    '../..',
    '<script>',
    'null',
    'true',
    '[]',
    '{}',
    ',',
    '|',
    '||',
  ],
  ...['Patient/x', 'Patient?name=x', '#', 'urn:uuid:x', 'http://x.example/fhir/Patient/1', '*'],
  ...['0', '-0', '1e400', '1e-400', '9'.repeat(40), 'NaN', 'Infinity', '0x10', 'gt', 'gt1', 'ap0'],
  ...['2026', '2026-02-30', 'gt9999-12-31', '0000-01-01', '2026-01-01T25:00:00Z', '-1', '-1-1-1'],
  ...[
    '5||mg',
    '5|http://unitsofmeasure.org|mg',
    'a|b|c|d',
    'a$b',
    '$',
    'a\\',
    'a\\,b',
    '.where(true)',
  ],
  ...['subject', 'Observation:subject', 'Observation:*', 'x:y:z:w', '-date,name', 'count', ' ', ''],
]
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
export function searches(types: readonly CapabilityStatementRestResource[]) {
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

/** A request of any route, mostly for something that is there. */
export const requests = fc.constantFrom(...ROUTES).chain((route) =>
  fc.record({
    method: fc.constant(route.method),
    path: fc
      .tuple(
        oftenFrom(['Observation', 'Patient', 'Basic']),
        oftenFrom(['x']),
        oftenFrom(['1', '2']),
      )
      .map((steps) => pathOf(route, steps)),
    type: oftenFrom([MEDIA[BODIES[route.interaction] ?? 'fhir']]),
    body: fc.oneof({ weight: 8, arbitrary: sent }, { weight: 1, arbitrary: word }),
    header: fc.constantFrom(...HEADERS),
    value: fc.oneof(fc.constantFrom(...CONDITIONS), fc.constantFrom(...WORDS)),
  }),
)

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
