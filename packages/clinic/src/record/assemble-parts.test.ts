import type { Resource } from '@legato/fhir'
import { describe, expect, test } from 'vitest'
import { receiveParts } from '../sources/index.ts'
import { assembleParts } from './assemble-parts.ts'

const patient = (id: string, more = {}): Resource => ({ resourceType: 'Patient', id, ...more })
const medication = (id: string, text: string, more = {}): Resource => ({
  resourceType: 'Medication',
  id,
  code: { text },
  ...more,
})
const statement = (id: string, of: string, drug = 'Medication/m1'): Resource => ({
  resourceType: 'MedicationStatement',
  id,
  status: 'active',
  subject: { reference: of },
  medicationReference: { reference: drug },
})
const ferritin = (id: string, subject: object, value = 0): Resource => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { text: 'ferritin' },
  subject,
  valueQuantity: { value },
})
const bundle = (...resources: readonly Resource[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
})

/** An NDJSON file of these lines. */
const fileOf = (...lines: readonly object[]) =>
  assembleParts(receiveParts(lines.map((line) => JSON.stringify(line)).join('\n')))

type Assembled = ReturnType<typeof assembleParts>
/** What each patient has: the words of each drug, the value of each result, else the id. */
const contents = ({ records }: Assembled): Record<string, readonly unknown[]> =>
  Object.fromEntries(records.map(({ patient: of, resources }) => [of.id, resources.map(inShort)]))
const inShort = (one: Resource) => {
  if (one.resourceType === 'Medication') return one.code?.text
  if (one.resourceType === 'Observation') return `${one.id} ${one.valueQuantity?.value}`
  return one.id
}
const unread = (assembled: Assembled) =>
  assembled.unread.map(({ place, reason }) => `${place} ${reason.id}`)

const result = (of: string, value: number) => ferritin('o1', { reference: `Patient/${of}` }, value)
const anna = [patient('a'), result('a', 12)]
const ben = [patient('b'), result('b', 340)]

test.each([
  ['lines', (...both: readonly object[]) => fileOf(...both)],
  [
    'members of a list',
    (...both: readonly object[]) => assembleParts(receiveParts(JSON.stringify(both))),
  ],
])('Bundles that are %s may use one id for two resources', (_, read) => {
  const assembled = read(
    bundle(...anna, medication('m1', 'ropinirole'), statement('s1', 'Patient/a')),
    bundle(...ben, medication('m1', 'metoprolol'), statement('s1', 'Patient/b')),
  )
  expect(contents(assembled)).toEqual({
    a: ['o1 12', 's1', 'ropinirole'],
    b: ['o1 340', 's1', 'metoprolol'],
  })
  expect(assembled.unread).toEqual([])
})

test('a drug that stands in the Bundle of another patient only is nobody else’s', () => {
  const assembled = fileOf(
    bundle(...anna, medication('m1', 'ropinirole')),
    bundle(...ben, statement('s1', 'Patient/b')),
  )
  expect(contents(assembled)).toEqual({ a: ['o1 12'], b: ['o1 340', 's1'] })
})

test('lines of one patient are one record, in any order and with others between', () => {
  const lines = [
    ferritin('o2', { reference: 'Patient/a' }, 30),
    bundle(...ben),
    bundle(...anna),
    ferritin('o3', { reference: 'Patient/b' }, 350),
  ]
  const expected = { a: ['o1 12', 'o2 30'], b: ['o1 340', 'o3 350'] }
  for (const order of [lines, lines.toReversed()]) {
    const { a, b } = contents(fileOf(...order))
    expect({ a: a?.toSorted(), b: b?.toSorted() }).toEqual(expected)
  }
})

test('of two versions in two lines of one patient the newer is used', () => {
  const assembled = fileOf(patient('a'), ...[12, 20, 30].map((value) => result('a', value)))
  expect(contents(assembled)).toEqual({ a: ['o1 30'] })
  expect(unread(assembled)).toEqual(['line 2 older-version', 'line 3 older-version'])
})

test('what names no patient is there for all, to the end of the chain', () => {
  const assembled = fileOf(
    medication('m1', 'pramipexole', { manufacturer: { reference: 'Organization/g' } }),
    { resourceType: 'Organization', id: 'g' },
    { resourceType: 'Organization', id: 'unrelated' },
    ...['a', 'b'].flatMap((id) => [patient(id), statement(`s-${id}`, `Patient/${id}`)]),
    patient('c'),
  )
  expect(contents(assembled)).toEqual({
    a: ['s-a', 'pramipexole', 'g'],
    b: ['s-b', 'pramipexole', 'g'],
    c: [],
  })
  expect(assembled.unread).toEqual([])
})

test('a patient’s own drug goes before one of the same id that is there for all', () => {
  const assembled = fileOf(
    bundle(...anna, medication('m1', 'ropinirole'), statement('s1', 'Patient/a')),
    medication('m1', 'metoprolol'),
    bundle(...ben, statement('s1', 'Patient/b')),
  )
  expect(contents(assembled)).toEqual({
    a: ['o1 12', 's1', 'ropinirole'],
    b: ['o1 340', 's1', 'metoprolol'],
  })
})

test('what is wrong with a shared resource is said once', () => {
  const assembled = fileOf(
    medication('m1', 'ropinirole'),
    medication('m1', 'pramipexole'),
    medication('m2', 'metoprolol', { status: 'entered-in-error' }),
    ...['a', 'b'].flatMap((id) => [
      patient(id),
      statement(`s-${id}`, `Patient/${id}`),
      statement(`t-${id}`, `Patient/${id}`, 'Medication/m2'),
    ]),
  )
  expect(contents(assembled)).toEqual({
    a: ['s-a', 't-a', 'pramipexole'],
    b: ['s-b', 't-b', 'pramipexole'],
  })
  expect(unread(assembled)).toEqual(['line 1 older-version', 'line 3 entered-in-error'])
})

const mrn = (value: string) => ({ system: 'https://a.example/mrn', value })

test.each<[string, object]>([
  ['an identifier', { identifier: mrn('17') }],
  ['a search', { reference: 'Patient?identifier=https%3A%2F%2Fa.example%2Fmrn%7C17' }],
])('a line that names its patient by %s goes with the patient', (_, subject) => {
  const assembled = fileOf(ferritin('o1', subject, 12), patient('a', { identifier: [mrn('17')] }))
  expect(contents(assembled)).toEqual({ a: ['o1 12'] })
  expect(assembled.unread).toEqual([])
})

test('a line with its patient inside goes with the line of that patient', () => {
  const inside = { resourceType: 'Patient', id: 'x', identifier: [mrn('17')] }
  const outside = { ...ferritin('o1', { reference: '#x' }, 12), contained: [inside] }
  const assembled = fileOf(outside, patient('a', { identifier: [mrn('17')] }))
  expect(contents(assembled)).toEqual({ a: ['o1 12'] })
})

test('an identifier that a system gives to everybody does not mix patients', () => {
  const identifier = [mrn('unknown')]
  const assembled = fileOf(
    bundle(patient('a', { identifier }), result('a', 12)),
    bundle(patient('b', { identifier }), result('b', 340)),
  )
  expect(contents(assembled)).toEqual({ a: ['o1 12'], b: ['o1 340'] })
})

test('a patient without any id is one of the file', () => {
  const assembled = fileOf({ resourceType: 'Patient', birthDate: '1968-05-01' }, patient('b'))
  expect(Object.keys(contents(assembled))).toEqual(['line-1', 'b'])
})

test('a result whose patient is in no line is reported, and so is a broken line', () => {
  const text = [patient('a'), ferritin('o1', { reference: 'Patient/z' })].map((one) =>
    JSON.stringify(one),
  )
  const assembled = assembleParts(receiveParts(`${text.join('\n')}\n{"resourceType":`))
  expect(unread(assembled)).toEqual(['line 3 truncated', 'line 2 subject-not-in-file'])
})

describe('Bundles of one file that call two persons by one name', () => {
  const named = (family: string, birthDate: string, more = {}) =>
    patient('1', { name: [{ family, given: ['X'] }], birthDate, ...more })
  const anna = named('Berg', '1960-01-02')
  const ben = named('Tal', '1971-03-04')
  const people = (assembled: Assembled) =>
    assembled.records.map(({ patient: of, resources }) => [
      of.name?.[0]?.family,
      ...resources.map(inShort),
    ])
  const apart = [
    ['Berg', 'o1 12'],
    ['Tal', 'o1 340'],
  ]

  test('each mean their own, as lines', () => {
    const file = fileOf(bundle(anna, result('1', 12)), bundle(ben, result('1', 340)))
    expect(people(file)).toEqual(apart)
    expect(file.unread).toEqual([])
  })

  test('each mean their own, inside of one Bundle', () => {
    const outer = bundle(
      bundle(anna, result('1', 12)) as Resource,
      bundle(ben, result('1', 340)) as Resource,
    )
    const file = assembleParts(receiveParts(JSON.stringify(outer)))
    expect(people(file)).toEqual(apart)
  })

  test('leave nothing to guess: what names one of them from outside is nobody’s', () => {
    const file = fileOf(bundle(anna, result('1', 12)), bundle(ben, result('1', 340)), {
      ...result('1', 99),
      id: 'o9',
    })
    expect(people(file)).toEqual(apart)
    expect(unread(file)).toEqual(['line 3 subject-unclear'])
  })

  test('are one person where an identifier, or name and birth date, say so', () => {
    const identifier = [{ system: 'urn:mrn', value: '7' }]
    const married = named('Tal', '1960-01-02', { identifier })
    const byNumber = fileOf(
      bundle(named('Berg', '1960-01-02', { identifier }), result('1', 12)),
      bundle(married, { ...result('1', 13), id: 'o2' }),
    )
    expect(byNumber.records).toHaveLength(1)
    const byName = fileOf(
      bundle(anna, result('1', 12)),
      bundle(anna, { ...result('1', 13), id: 'o2' }),
    )
    expect(people(byName)).toEqual([['Berg', 'o1 12', 'o2 13']])
  })

  test('are one person where single lines of a server repeat a Patient', () => {
    const file = fileOf(anna, { ...anna, name: [{ family: 'Neu' }] }, result('1', 12))
    expect(people(file)).toEqual([['Neu', 'o1 12']])
  })
})
