import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escaped } from './escape.ts'
import { parseSearch, type SearchOptions } from './parse.ts'

const parse = (type: string | undefined, query: string, options?: SearchOptions) =>
  parseSearch(type, new URLSearchParams(query), options)

function queryOf(type: string | undefined, query: string) {
  const parsed = parse(type, query)
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.outcome.issue))
  return parsed.query
}

/** The codes and places of what is wrong. */
function refusals(type: string | undefined, query: string, options?: SearchOptions) {
  const parsed = parse(type, query, options)
  if (parsed.kind === 'ok') return []
  return parsed.outcome.issue.map(({ details, expression }) => [
    details?.coding?.[0]?.code,
    expression?.[0],
  ])
}

test.each([
  ['Patient', 'colour=red', 'unknown-parameter', 'colour'],
  ['Patient', 'code=1', 'unknown-parameter', 'code'],
  ['Patient', '_type=Patient', 'unknown-parameter', '_type'],
  ['Patient', 'name:sounds=x', 'wrong-modifier', 'name:sounds'],
  ['Patient', 'birthdate:exact=1980', 'wrong-modifier', 'birthdate:exact'],
  ['Patient', 'gender:of-type=a|b|c', 'wrong-modifier', 'gender:of-type'],
  ['Condition', 'code:in=http://a.example/ValueSet/1', 'wrong-modifier', 'code:in'],
  ['Condition', 'code:below=1', 'wrong-modifier', 'code:below'],
  ['Observation', 'subject:Medication=1', 'wrong-modifier', 'subject:Medication'],
  ['Observation', 'subject:missing.name=x', 'wrong-modifier', 'subject:missing.name'],
  ['Observation', 'code-value-quantity:missing=true', 'no-modifier', 'code-value-quantity:missing'],
  ['Patient', '_id:not=1', 'no-modifier', '_id:not'],
  ['Patient', '_count:max=1', 'no-modifier', '_count:max'],
  ['Patient', '_include:recurse=Patient:link', 'wrong-modifier', '_include:recurse'],
  ['Patient', 'birthdate=1980-13-01', 'wrong-parameter', 'birthdate'],
  ['Patient', '_lastUpdated=yesterday', 'wrong-parameter', '_lastUpdated'],
  ['RiskAssessment', 'probability=much', 'wrong-parameter', 'probability'],
  ['Observation', 'value-quantity=5.4|mg', 'wrong-parameter', 'value-quantity'],
  [
    'Observation',
    'value-quantity=|http://unitsofmeasure.org|mg',
    'wrong-parameter',
    'value-quantity',
  ],
  ['Observation', 'code-value-quantity=8480-6', 'wrong-parameter', 'code-value-quantity'],
  ['Observation', 'code-value-quantity=8480-6$', 'wrong-parameter', 'code-value-quantity'],
  ['Patient', 'gender=|', 'wrong-parameter', 'gender'],
  ['Patient', 'gender=a|b|c', 'wrong-parameter', 'gender'],
  ['Patient', 'gender:missing=maybe', 'wrong-parameter', 'gender:missing'],
  ['Patient', 'name=.', 'wrong-parameter', 'name'],
  ['Observation', 'subject=Patient/1/2', 'wrong-parameter', 'subject'],
  ['Observation', 'subject:Patient=Group/1', 'wrong-parameter', 'subject:Patient'],
  ['Observation', 'subject.colour=red', 'unknown-parameter', 'subject.colour'],
  ['Observation', 'code.name=red', 'unknown-parameter', 'code.name'],
  ['Patient', '_has:Observation:patient=1', 'wrong-parameter', '_has:Observation:patient'],
  [
    'Patient',
    '_has:Observation:colour:code=1',
    'unknown-parameter',
    '_has:Observation:colour:code',
  ],
  ['Patient', '_has:ValueSet:url:code=1', 'unknown-search-type', '_has:ValueSet:url:code'],
  ['Patient', '_sort=colour', 'unknown-parameter', '_sort'],
  ['Observation', '_sort=code-value-quantity', 'wrong-parameter', '_sort'],
  ['Patient', '_count=-1', 'wrong-parameter', '_count'],
  ['Patient', '_count=ten', 'wrong-parameter', '_count'],
  ['Patient', '_total=exact', 'wrong-parameter', '_total'],
  ['Patient', '_summary=yes', 'wrong-parameter', '_summary'],
  ['Patient', '_elements=name,colour', 'wrong-parameter', '_elements'],
  ['Patient', '_include=Patient', 'wrong-parameter', '_include'],
  ['Patient', '_include=Patient:name', 'unknown-parameter', '_include'],
  ['Patient', '_include=Patient:link:Group', 'wrong-modifier', '_include'],
  ['Patient', '_revinclude=Foo:*', 'unknown-search-type', '_revinclude'],
  ['Patient', '_summary=text&_include=Patient:link', 'wrong-parameter', '_summary'],
  ['Patient', '_text=x', 'unsupported-parameter', '_text'],
  ['Patient', '_list=42', 'unsupported-parameter', '_list'],
  ['Location', 'near=1|2|3', 'unsupported-parameter', 'near'],
  ['Patient', 'name=', 'empty-parameter', 'name'],
  ['Patient', 'name=,', 'empty-parameter', 'name'],
  ['ValueSet', '', 'unknown-search-type', 'ValueSet'],
  [undefined, '_type=Patient,Foo', 'unknown-search-type', '_type'],
  [undefined, 'name=x', 'unknown-parameter', 'name'],
  [undefined, '_type=Patient,Observation&gender=male', 'unknown-parameter', 'gender'],
])('%s?%s is refused: %s at %s', (type, query, code, place) => {
  expect(refusals(type, query)).toEqual([[code, place]])
})

test('all that is wrong is told at once, with what there is instead', () => {
  const parsed = parse('Slot', 'colour=red&start=soon')
  expect(parsed.kind === 'refused' && parsed.outcome.issue.map((one) => one.details?.text)).toEqual(
    [
      'colour: Slot has no search parameter colour. It has: _id, _lastUpdated, _profile, _security, _source, _tag, appointment-type, identifier, schedule, service-category, service-type, specialty, start, status, _has.',
      'start is not valid: a date such as 2026-01-31 or ge2026-01-31T10:00:00Z, with + written as %2B.',
    ],
  )
})

test('a refusal does not repeat the value, which may tell of a patient', () => {
  const parsed = parse('Patient', 'birthdate=Peregrine&name:sounds=Peregrine&subject=Peregrine')
  expect(parsed.kind).toBe('refused')
  expect(JSON.stringify(parsed)).not.toContain('Peregrine')
})

test('a lenient search passes over what is unknown, unsupported or empty, and says so', () => {
  const parsed = parse('Patient', 'colour=red&_text=x&name=&gender=male', { handling: 'lenient' })
  expect(parsed.kind === 'ok' && parsed.ignored).toEqual([
    ['colour', 'red'],
    ['_text', 'x'],
    ['name', ''],
  ])
  expect(parsed.kind === 'ok' && parsed.query.asked).toEqual([['gender', 'male']])
})

test('a lenient search still refuses a wrong modifier and a wrong value', () => {
  expect(
    refusals('Patient', 'colour=red&name:sounds=x&birthdate=x', { handling: 'lenient' }),
  ).toEqual([
    ['wrong-modifier', 'name:sounds'],
    ['wrong-parameter', 'birthdate'],
  ])
})

test('the shape of the answer is read', () => {
  const query = queryOf(
    'MedicationRequest',
    '_sort=-authoredon,status,_id,-_lastUpdated&_count=10&_cursor=abc&_total=accurate&_summary=data' +
      '&_include=MedicationRequest:subject:Patient&_include:iterate=Patient:*&_revinclude=Provenance:target&_revinclude=*' +
      '&_elements=status,medication&_format=json&_pretty=true',
  )
  expect(query).toMatchObject({
    types: ['MedicationRequest'],
    conditions: [],
    sort: [
      { by: 'parameter', parameter: 'authoredon', kind: 'date', descending: true },
      { by: 'parameter', parameter: 'status', kind: 'token', descending: false },
      { by: 'id', descending: false },
      { by: 'updated', descending: true },
    ],
    count: 10,
    cursor: 'abc',
    total: 'accurate',
    summary: 'data',
    elements: ['status', 'medication'],
    include: [
      { source: 'MedicationRequest', parameter: 'subject', target: 'Patient', iterate: false },
      { source: 'Patient', iterate: true },
    ],
    revinclude: [{ source: 'Provenance', parameter: 'target', iterate: false }, { iterate: false }],
  })
  expect(query.asked.map(([name]) => name)).not.toContain('_cursor')
  expect(query.asked.map(([name]) => name)).not.toContain('_format')
})

test('nothing asked is everything, fifty at a time; more than a thousand never', () => {
  expect(queryOf('Patient', '')).toEqual({
    types: ['Patient'],
    conditions: [],
    sort: [],
    count: 50,
    cursor: undefined,
    total: 'none',
    include: [],
    revinclude: [],
    summary: 'false',
    elements: undefined,
    asked: [],
  })
  expect(queryOf('Patient', '_count=5000').count).toBe(1000)
  expect(queryOf('Patient', '_count=0').count).toBe(0)
})

test('a search of the whole server asks what all its types know', () => {
  const query = queryOf(undefined, '_type=Observation,Condition&patient=5&_tag=a')
  expect(query.types).toEqual(['Observation', 'Condition'])
  expect(query.conditions).toEqual([
    {
      kind: 'reference',
      parameter: 'patient',
      anyOf: [{ kind: 'local', id: '5' }],
    },
    { kind: 'token', parameter: '_tag', not: false, anyOf: [{ code: 'a' }] },
  ])
  expect(queryOf(undefined, '_lastUpdated=gt2026').types).toContain('Patient')
})

test('a chain follows at most four references', () => {
  const chain = (links: number) => `${'focus.'.repeat(links)}status=final`
  expect(refusals('Observation', chain(4))).toEqual([])
  expect(refusals('Observation', chain(5))).toEqual([
    ['search-too-large', chain(5).replace('=final', '')],
  ])
})

test('a search larger than anybody can mean is refused', () => {
  const list = (length: number) => Array.from({ length }, (_, index) => `a${index}`).join(',')
  const twice = (times: number) => Array.from({ length: times }, () => 'gender=male').join('&')
  expect(refusals('Patient', twice(100))).toEqual([])
  expect(refusals('Patient', twice(101))).toEqual([['search-too-large', 'gender']])
  expect(refusals('Patient', `_id=${list(1000)}`)).toEqual([])
  expect(refusals('Patient', `_id=${list(1001)}`)).toEqual([['search-too-large', '_id']])
  expect(refusals('Patient', `link:Patient.name=${list(100)}`)).toEqual([])
  expect(refusals('Patient', `link:Patient.name=${list(101)}`)).toEqual([
    ['search-too-large', 'link:Patient.name'],
  ])
  expect(refusals('Patient', `name=${list(600)}&family=${list(600)}`)).toEqual([
    ['search-too-large', 'family'],
  ])
  expect(refusals('Basic', 'subject.subject.subject.identifier=1')).toEqual([
    ['search-too-large', 'subject.subject.subject.identifier'],
  ])
  expect(refusals('Patient', `_sort=${'name,'.repeat(10)}name`)).toEqual([
    ['wrong-parameter', '_sort'],
  ])
})

test('what was asked, read again, is the same search', () => {
  const name = fc.constantFrom(
    'name',
    'family:exact',
    'given:contains',
    'identifier',
    'gender:not',
    'address-city',
  )
  const text = fc.string({
    unit: fc.constantFrom('a', 'B', 'é', ',', '|', '$', '\\', ' ', '&', '='),
    minLength: 1,
  })
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          name,
          text.map((one) => `x${escaped(one)}`),
        ),
      ),
      (pairs) => {
        const first = parseSearch('Patient', pairs)
        if (first.kind === 'refused') throw new Error(JSON.stringify(first.outcome.issue))
        const asked = new URLSearchParams(
          first.query.asked.map(([key, value]): [string, string] => [key, value]),
        ).toString()
        expect(queryOf('Patient', asked)).toEqual(first.query)
      },
    ),
  )
})

test('no text whatever makes reading a search throw', () => {
  const piece = fc.constantFrom(
    'name',
    'subject',
    '_has',
    ':',
    '.',
    'Patient',
    'Observation',
    'patient',
    '_sort',
    '-',
    '|',
    '$',
    ',',
    '\\',
    '',
    '_id',
    'gt',
    '*',
    '__proto__',
    'constructor',
  )
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(
      fc.constantFrom('Patient', 'Observation', undefined, 'toString'),
      text,
      text,
      (type, key, value) => {
        expect(['ok', 'refused']).toContain(parseSearch(type, [[key, value]]).kind)
      },
    ),
    { numRuns: 500 },
  )
})

test('what shapes the answer is said once: of two it cannot be known which is meant', () => {
  for (const pairs of [
    ['_count=1', '_count=2'],
    ['_sort=date', '_sort=code'],
    ['_summary=true', '_summary=true'],
    ['_elements=status', '_elements=code'],
  ]) {
    const parsed = parseSearch('Observation', new URLSearchParams(pairs.join('&')))
    expect([pairs, parsed.kind]).toEqual([pairs, 'refused'])
  }
  const types = parseSearch(undefined, new URLSearchParams('_type=Patient&_type=Observation'))
  expect(types.kind).toBe('refused')
})
