import { readdirSync, readFileSync } from 'node:fs'
import type { Actor, Repository } from '@legato/clinic/record'
import {
  type Entry,
  find,
  indexOf,
  mapReferences,
  type Patient,
  parseSearch,
  type Resource,
  type SearchIndex,
  type SearchQuery,
  TYPES_IN_USE,
} from '@legato/fhir'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, person, type Trial } from '../trial.ts'
import { addClinic, createRepository } from './index.ts'

/*
 * Searches in SQL find what the reference in memory finds, and in its order, among all examples of
 * FHIR R4: by every way to ask for something that one of them is found by.
 */
const folder = new URL('../../../../conformance/vendor/fhir-r4-examples/', import.meta.url)
const examples: readonly Resource[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name): Resource => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
  .filter(({ resourceType, id }) => id !== undefined && TYPES_IN_USE.includes(resourceType))
  // A care team takes its patient out of the reach of the others; AuditEvents are ours to write.
  .filter(({ resourceType }) => !['CareTeam', 'Consent', 'AuditEvent'].includes(resourceType))

/** Every twelfth search; all of them in the long form. */
const STEP = process.env.LEGATO_LONG ? 1 : 12

let trial: Trial
let actor: Actor
let repository: Repository
let kept: readonly SearchIndex[]

beforeAll(async () => {
  trial = await openTrial()
  repository = createRepository(trial)
  actor = await person(trial, await addClinic(trial, 'Clinic'), { roles: ['neurologist'] })
  const patients = examples.filter(({ resourceType }) => resourceType === 'Patient')
  const others = examples.filter(({ resourceType }) => resourceType !== 'Patient')
  const made = new Map<string, Resource>()
  for (const resource of [...patients, ...strangers(), ...others]) {
    const answer = await repository.resources.update(actor, resource)
    if (answer.kind === 'refused' || !answer.value.resource)
      throw new Error(`${resource.resourceType}/${resource.id} was not kept`)
    made.set(`${resource.resourceType}/${resource.id}`, answer.value.resource)
  }
  kept = [...made.values()].map((one) => indexOf(one))
})
afterAll(() => trial.stop())

/** Patients whom examples are about without being there. */
function strangers(): readonly Patient[] {
  const ids = new Set<string>()
  for (const example of examples)
    mapReferences(example, (reference) => {
      const id = /^Patient\/([\w-]+)$/.exec(reference)?.[1]
      if (id && !examples.some((one) => one.resourceType === 'Patient' && one.id === id))
        ids.add(id)
      return reference
    })
  return [...ids].map((id) => ({ resourceType: 'Patient', id }))
}

const PREFIXES = ['', 'eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap']
const escaped = (text: string) => text.replace(/[\\,|$]/g, '\\$&')

/** All ways to ask for an entry, some of which it does not pass. */
function waysToAsk(entry: Entry): readonly string[] {
  const { parameter } = entry
  switch (entry.kind) {
    case 'token': {
      const [system, code] = [escaped(entry.system), escaped(entry.code)]
      if (code === '') return [`${parameter}=${system}|`]
      if (parameter.endsWith(':of-type')) return [`${parameter}=${entry.system}|${code}`]
      const way = [`=${code}`, `=${system}|${code}`, `=|${code}`, `=${code},none`]
      const not = parameter.includes(':') ? [] : [`${parameter}:not=${code}`]
      return [
        ...way.map((one) => parameter + one),
        ...not,
        ...(system ? [`${parameter}=${system}|`] : []),
      ]
    }
    case 'string': {
      const [start, part] = [escaped(entry.text.slice(0, 4)), escaped(entry.text.slice(2, 6))]
      if (parameter.includes(':')) return [`${parameter}=${escaped(entry.text)}`]
      return [
        `${parameter}=${start}`,
        `${parameter}:contains=${part}x`,
        `${parameter}:exact=${escaped(entry.exact)}`,
      ]
    }
    case 'date': {
      const at = Number.isFinite(entry.low) ? entry.low : entry.high
      const text = new Date(at).toISOString()
      return PREFIXES.flatMap((prefix) =>
        [4, 10, 24].map((length) => `${parameter}=${prefix}${text.slice(0, length)}`),
      )
    }
    case 'number':
    case 'quantity': {
      const value = Number.isFinite(entry.low) ? entry.low : entry.high
      const plain = PREFIXES.map((prefix) => `${parameter}=${prefix}${value}`)
      if (entry.kind === 'number' || entry.code === '') return plain
      const unit = [
        `|${escaped(entry.system)}|${escaped(entry.code)}`,
        `||${escaped(entry.unit || entry.code)}`,
      ]
      return [...plain, ...plain.flatMap((one) => unit.map((of) => one + of))]
    }
    case 'reference':
      return [`${parameter}=${entry.type}/${entry.id}`, `${parameter}=${entry.id}`]
    case 'uri':
      return [`${parameter}=${escaped(entry.uri)}`]
    case 'present':
      return [`${parameter}:missing=true`, `${parameter}:missing=false`]
  }
}

/** What leads from a resource to another, and back, by something that the other is found by. */
function chains(index: SearchIndex): readonly string[] {
  return index.entries.flatMap((entry) => {
    if (entry.kind !== 'reference' || entry.parameter.includes(':')) return []
    const other = kept.find(({ type, id }) => type === entry.type && id === entry.id)
    const token = other?.entries.find(
      ({ kind, parameter }) => kind === 'token' && !parameter.includes(':'),
    )
    if (token?.kind !== 'token') return []
    const asked = `${token.parameter}=${escaped(token.code)}`
    return [
      `${index.type}?${entry.parameter}:${entry.type}.${asked}`,
      `${entry.type}?_has:${index.type}:${entry.parameter}:_id=${index.id}`,
    ]
  })
}

function searches(): readonly string[] {
  const simple = kept.flatMap((index) =>
    index.entries
      .filter(({ parameter }) => !parameter.includes('.'))
      .flatMap(waysToAsk)
      .map((asked) => `${index.type}?${asked}`),
  )
  const orders = kept.flatMap(({ type, entries }) =>
    entries
      .filter(({ parameter, kind }) => kind !== 'present' && !parameter.includes(':'))
      .flatMap(({ parameter }) => [
        `${type}?_sort=${parameter}`,
        `${type}?_sort=-${parameter},-_id`,
      ]),
  )
  return [...new Set([...simple, ...orders, ...kept.flatMap(chains)])]
}

test('every way to ask finds in SQL what it finds in memory', async () => {
  const asked = searches().filter((_, index) => index % STEP === 0)
  const differing: string[] = []
  let hits = 0
  for (const search of asked) {
    const query = queryOf(search)
    const found = find(query, kept)
    const answer = await repository.resources.search(actor, query)
    const ids = answer.kind === 'ok' ? answer.value.matches.map(({ id }) => id) : ['refused']
    if (query.sort.length === 0) ids.sort()
    const expected = found.map(({ id }) => id)
    if (ids.join() !== expected.join()) differing.push(`${search}: ${ids}, not ${expected}`)
    hits += expected.length
  }
  expect(differing).toEqual([])
  expect(hits).toBeGreaterThan(asked.length)
})

function queryOf(search: string): SearchQuery {
  const [, type = '', name = '', value = ''] = /^(\w+)\?([^=]+)=(.*)$/s.exec(search) ?? []
  const parsed = parseSearch(type, [
    [name, value],
    ['_count', '1000'],
  ])
  if (parsed.kind === 'refused')
    throw new Error(`${search}: ${JSON.stringify(parsed.outcome.issue)}`)
  return parsed.query
}
