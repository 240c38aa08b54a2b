import type { Actor, Repository } from '@legato/clinic/record'
import {
  find,
  indexOf,
  type Observation,
  type Pair,
  type Patient,
  parseSearch,
  type Resource,
  type SearchIndex,
} from '@legato/fhir'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, person, type Trial } from '../trial.ts'
import { addClinic, createRepository } from './index.ts'
import { measureTables } from './search-sql/rebuild.ts'
import { runSearch } from './search-sql/run.ts'
import { asActor } from './store.ts'

/*
 * Searches among very many, which are walked and not listed: a common test, with a value and a time
 * of every form that there is.
 */
const PATIENTS = 101
const RESOURCES = 1500
const LOINC = 'http://loinc.org'
const UCUM = 'http://unitsofmeasure.org'

let trial: Trial
let actor: Actor
let repository: Repository
let kept: readonly SearchIndex[]

beforeAll(async () => {
  trial = await openTrial()
  repository = createRepository(trial)
  actor = await person(trial, await addClinic(trial, 'Clinic'), { roles: ['neurologist'] })
  const made: readonly Resource[] = [
    ...Array.from(
      { length: PATIENTS },
      (_, n): Patient => ({ resourceType: 'Patient', id: `p${n}` }),
    ),
    ...fc.sample(observation, { numRuns: RESOURCES, seed: 22 }).map((one, n) => ({
      ...one,
      id: `o${n}`,
      subject: { reference: `Patient/p${n % PATIENTS}` },
    })),
  ]
  const steps = made.map((resource) => ({ kind: 'create', resource }) as const)
  const answer = await repository.resources.transact(actor, steps)
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.outcome.issue))
  await measureTables(trial.pool)
  kept = made.map((one) => indexOf(one))
}, 60_000)
afterAll(() => trial.stop())

const number = fc.integer({ min: 0, max: 30 })
const day = fc.integer({ min: 0, max: 900 }).map((days) => isoDay(days))
const isoDay = (days: number) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)

/** A common test for seven of eight; one of them is coded twice, and another in two systems. */
const coded = fc.constantFrom(
  ...Array.from({ length: 5 }, () => [{ system: LOINC, code: '2276-4' }]),
  [
    { system: LOINC, code: '2276-4' },
    { system: 'urn:local', code: 'FER' },
  ],
  [
    { system: LOINC, code: '2276-4' },
    { system: 'urn:local', code: '2276-4' },
  ],
  [{ system: LOINC, code: '718-7' }],
)
const unit = fc.constantFrom(
  { unit: 'ug/L', system: UCUM, code: 'ug/L' },
  { unit: 'mg/L', system: UCUM, code: 'mg/L' },
  { unit: 'points' },
)
const valued = fc.oneof(
  { weight: 6, arbitrary: fc.record({ value: number, unit }) },
  {
    weight: 1,
    arbitrary: fc.record({
      value: number,
      unit,
      comparator: fc.constantFrom('<', '<=', '>', '>='),
    }),
  },
  { weight: 1, arbitrary: fc.constant(undefined) },
)
const timed = fc.oneof(
  { weight: 3, arbitrary: day.map((on) => ({ effectiveDateTime: on })) },
  { weight: 3, arbitrary: day.map((on) => ({ effectiveInstant: `${on}T08:30:00Z` })) },
  { weight: 1, arbitrary: day.map((on) => ({ effectiveDateTime: on.slice(0, 7) })) },
  {
    weight: 1,
    arbitrary: fc.tuple(day, day).map(([start, end]) => ({ effectivePeriod: { start, end } })),
  },
  { weight: 1, arbitrary: day.map((start) => ({ effectivePeriod: { start } })) },
  { weight: 1, arbitrary: day.map((end) => ({ effectivePeriod: { end } })) },
  { weight: 1, arbitrary: fc.tuple(day, day).map((event) => ({ effectiveTiming: { event } })) },
  // A time that is told, and is no date.
  { weight: 1, arbitrary: fc.constant({ effectiveTiming: { repeat: { frequency: 3 } } }) },
  { weight: 1, arbitrary: fc.constant({}) },
)
const observation = fc.tuple(coded, valued, timed).map(
  ([coding, value, time]): Observation => ({
    resourceType: 'Observation',
    status: 'final',
    code: { coding },
    ...time,
    ...(value ? { valueQuantity: quantityOf(value) } : {}),
  }),
)

interface Valued {
  readonly value: number
  readonly unit: object
  readonly comparator?: '<' | '<=' | '>' | '>='
}

function quantityOf({ value, unit, comparator }: Valued) {
  return { value, ...unit, ...(comparator ? { comparator } : {}) }
}

const prefix = fc.constantFrom('', 'eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap')
const ofUnit = fc.constantFrom('', '', `|${UCUM}|ug/L`, `|${UCUM}|mg/L`, '||points')
/** Half of them leave so many that the entries are walked. */
const value = fc.oneof(
  fc.constantFrom('ge0', 'le30', 'gt1'),
  fc.tuple(prefix, number, ofUnit).map(([compared, value, of]) => `${compared}${value}${of}`),
)
const moment = fc
  .tuple(day, fc.constantFrom('T12:00:00Z', ''), fc.constantFrom(4, 7, 20))
  .map(([on, time, length]) => `${on}${time}`.slice(0, length))
const date = fc.oneof(
  fc.constantFrom('date=ge2020', 'date=le2023'),
  fc.tuple(prefix, moment).map(([compared, at]) => `date=${compared}${at}`),
)
const code = fc.constantFrom(
  ...['code=2276-4', `code=${LOINC}|2276-4`, 'code=FER', 'status=final', 'code=2276-4,x'],
  'status=final&code=2276-4',
)
const sort = fc.constantFrom(
  ...['', '_sort=date', '_sort=-date', '_sort=-value-quantity', '_sort=-date,status'],
)
const search = fc.oneof(
  fc
    .tuple(code, fc.option(value), fc.option(date), sort)
    .map(([code, value, date, sort]) => [code, value && `value-quantity=${value}`, date, sort]),
  fc
    .tuple(value, fc.option(date), sort)
    .map(([value, date, sort]) => [`code-value-quantity=2276-4$${value}`, date, sort]),
)

/** A day goes on after noon; what goes on may have begun before; a coding may say a code twice. */
const EDGES = [
  'code=2276-4&date=gt2020-05-05T12:00:00Z&date=lt2020-05-07',
  'code=2276-4&date=ap2020-05-05T12:00:00Z',
  'code=2276-4&date=ge2020&_sort=date',
  'code=2276-4&value-quantity=ge0&_sort=-date',
  'code-value-quantity=2276-4$ge0&_sort=date',
]

test('whatever is asked of a common test, all pages together are what memory finds', async () => {
  const property = fc.asyncProperty(search, async (parts) => {
    const text = parts.filter(Boolean).join('&')
    expect(await idsOf(text), text).toEqual(find(queryOf(text, 1), kept).map(({ id }) => id))
  })
  const numRuns = process.env.LEGATO_LONG ? 2000 : 20
  await fc.assert(property, { numRuns, seed: 7, examples: EDGES.map((text) => [[text]]) })
})

/** On pages of a third each, so that they go on in the middle of what is alike. */
async function idsOf(text: string): Promise<readonly (string | undefined)[]> {
  const query = queryOf(text, 1 + Math.ceil(find(queryOf(text, 1), kept).length / 3))
  const ids: (string | undefined)[] = []
  let cursor: string | undefined
  do {
    const answer = await repository.resources.search(actor, { ...query, cursor })
    if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.outcome.issue))
    ids.push(...answer.value.matches.map(({ id }) => id))
    cursor = answer.value.next
  } while (cursor !== undefined && ids.length <= RESOURCES)
  return ids
}

function queryOf(text: string, count: number) {
  const pairs: Pair[] = [...new URLSearchParams(text)]
  const parsed = parseSearch('Observation', [...pairs, ['_count', `${count}`]])
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.outcome.issue))
  return parsed.query
}

/** Rows that this connection fetched so far of what searches find by, by whatever plan. */
const FETCHED = `select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as rows
  from pg_stat_xact_user_tables where schemaname = 'legato' and relname ~ '^(search|resource)_'`

test.each([
  ['a rare value', 'code=2276-4&value-quantity=lt1'],
  ['a rare value, the newest first', 'code=2276-4&value-quantity=lt1&_sort=-date'],
  ['a rare value, as it is written', 'code=2276-4&value-quantity=lt1||points'],
  ['a rare value in its unit', `code=2276-4&value-quantity=lt1|${UCUM}|ug/L`],
  ['a rare value as a composite', 'code-value-quantity=2276-4$lt1'],
  ['a week', 'code=2276-4&date=ge2022-06-10&date=lt2022-06-17'],
])('%s of a common test is found without reading all of it', async (_, text) => {
  const { found, rows } = await reading(text)
  expect(found).toBeGreaterThan(5)
  expect(rows).toBeLessThan(RESOURCES)
})

test.each(['', '&value-quantity=ge1'])(
  'the newest values%s are walked from the newest',
  async (value) => {
    const { found, rows } = await reading(`code=2276-4${value}&_sort=-date`)
    expect(found).toBe(20)
    // To know that there are many it looks at a thousand and one.
    expect(rows - 1001).toBeLessThan(RESOURCES)
  },
)

test('of many results of one moment a page is taken without putting all in order', async () => {
  const steps = Array.from({ length: 1100 }, () => ({
    kind: 'create' as const,
    resource: {
      resourceType: 'Observation' as const,
      status: 'final' as const,
      code: { coding: [{ system: LOINC, code: '4548-4' }] },
      effectiveDateTime: '2026-11-20T08:30:00Z',
      subject: { reference: 'Patient/p0' },
    },
  }))
  await repository.resources.transact(actor, steps)
  const { found, rows } = await reading('code=4548-4&_sort=-date')
  expect(found).toBe(20)
  expect(rows - 1001).toBeLessThan(500)
})

/** What a search finds on its first page, and how many rows it fetched for that. */
async function reading(text: string) {
  return asActor(trial, { actor }, async (query) => {
    const fetched = async () => (await query<{ readonly rows: number }>(FETCHED))[0]?.rows ?? 0
    const before = await fetched()
    const answer = await runSearch(query, trial, { actor, asked: queryOf(text, 20) })
    const found = answer.kind === 'ok' ? answer.value.found.matches.length : 0
    return { found, rows: (await fetched()) - before }
  })
}
