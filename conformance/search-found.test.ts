import { readdirSync, readFileSync } from 'node:fs'
import {
  type Entry,
  indexOf,
  matches,
  parseSearch,
  type Resource,
  type SearchIndex,
  TYPES_IN_USE,
} from '@legato/fhir'
import { expect, test } from 'vitest'

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

const escaped = (text: string) => text.replace(/[\\,|$]/g, '\\$&')
const instant = (ms: number) => new Date(ms).toISOString()

/** Base units are reckoned to twelve digits: a search by more of them is finer than that. */
const isShort = (value: number) => String(value).replace(/\D/g, '').length <= 12

/** Searches that must find the entry, as pairs of name and value. */
function searchesFor(entry: Entry): readonly (readonly [string, string])[] {
  const { parameter } = entry
  switch (entry.kind) {
    case 'token':
      return parameter.endsWith(':of-type')
        ? [[parameter, `${entry.system.split('|').map(escaped).join('|')}|${escaped(entry.code)}`]]
        : [[parameter, `${escaped(entry.system)}|${escaped(entry.code)}`]]
    case 'string':
      return parameter.endsWith(':text')
        ? [[parameter, escaped(entry.exact)]]
        : [
            [parameter, escaped(entry.text)],
            [`${parameter}:exact`, escaped(entry.exact)],
          ]
    case 'reference':
      return [
        [parameter, `${entry.type}/${entry.id}`],
        [parameter, entry.id],
      ]
    case 'uri':
      return [[parameter, escaped(entry.uri)]]
    case 'number':
      return [[parameter, `ge${entry.low}`]]
    case 'quantity':
      return [
        [parameter, `ge${Number.isFinite(entry.low) ? entry.low : entry.high}`],
        ...(entry.code !== '' && Number.isFinite(entry.high) && isShort(entry.high)
          ? [[parameter, `${entry.high}|${escaped(entry.system)}|${escaped(entry.code)}`] as const]
          : []),
      ]
    case 'date':
      return [
        ...(Number.isFinite(entry.low) ? [[parameter, `ge${instant(entry.low)}`] as const] : []),
        ...(Number.isFinite(entry.high)
          ? [[parameter, `le${instant(entry.high - 1)}`] as const]
          : []),
      ]
    case 'present':
      return [[`${parameter}:missing`, 'false']]
  }
}

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
