import { readdirSync, readFileSync } from 'node:fs'
import {
  indexOf,
  matches,
  parseSearch,
  type Resource,
  type SearchIndex,
  TYPES_IN_USE,
} from '@legato/fhir'
import { expect, test } from 'vitest'
import { searchesFor } from './searches-for.ts'

/*
 * Every example of a type in use is found by all that it is found by: each of its entries is written
 * as a search, read, and tried on it.
 */
const folder = new URL('vendor/fhir-r4-examples/', import.meta.url)
const examples: readonly Resource[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
const indexes = examples
  .filter((one) => TYPES_IN_USE.includes(one.resourceType))
  .map((one) => indexOf(one))
const others = { ofType: (type: string) => indexes.filter((one) => one.type === type) }

function isFound(index: SearchIndex, name: string, value: string): boolean {
  const parsed = parseSearch(index.type, [[name, value]])
  return parsed.kind === 'ok' && parsed.query.conditions.every((one) => matches(index, one, others))
}

test.each(TYPES_IN_USE)('each example of %s is found by each of its entries', (type) => {
  const missed = indexes
    .filter((one) => one.type === type)
    .flatMap((index) =>
      index.entries
        .flatMap(searchesFor)
        .filter(([name, value]) => !isFound(index, name, value))
        .map(([name, value]) => `${index.id}: ${name}=${value}`),
    )
  expect(missed).toEqual([])
})

test('the examples have entries of each kind, and each is found by its id', () => {
  const kinds = new Set(indexes.flatMap(({ entries }) => entries.map(({ kind }) => kind)))
  expect([...kinds].toSorted()).toEqual([
    'date',
    'number',
    'present',
    'quantity',
    'reference',
    'string',
    'token',
    'uri',
  ])
  expect(indexes.filter((index) => index.id !== '' && !isFound(index, '_id', index.id))).toEqual([])
})
