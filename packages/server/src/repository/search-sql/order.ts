import { isFalling, type SortKey } from '@legato/fhir'
import { tableOf } from './entries.ts'
import type { Scope } from './scope.ts'
import type { Bind } from './sql.ts'

/** One key of an order: what it compares, as a name in the text, and how. */
export interface Ordered {
  readonly name: string
  readonly expression: string
  /** Of the value, where it comes back in a cursor. */
  readonly type: 'text' | 'float8' | 'timestamptz'
  readonly descending: boolean
}

/** The keys of a search, and the id at the end, so that no two are equal: `compareBy` in SQL. */
export function orderOf(scope: Scope, sort: readonly SortKey[]): readonly Ordered[] {
  const keys = sort.map((key, index) => ({
    name: `key_${index}`,
    descending: key.descending,
    ...expressionOf(scope, key),
  }))
  const isById = sort.some(({ by }) => by === 'id')
  const ids = ['id', ...(scope.types.length > 1 ? ['type'] : [])].map((name) => ({
    ...{ name: `last_${name}`, expression: `${scope.row}.${name}`, type: 'text' as const },
    descending: isFalling(sort),
  }))
  return isById && scope.types.length === 1 ? keys : [...keys, ...ids]
}

function expressionOf(scope: Scope, key: SortKey): Pick<Ordered, 'expression' | 'type'> {
  const { row } = scope
  if (key.by !== 'parameter')
    return key.by === 'id'
      ? { expression: `${row}.id`, type: 'text' }
      : { expression: `${row}.at`, type: 'timestamptz' }
  const e = scope.alias('e')
  const { value, where, type } = VALUES[key.kind](e)
  const params = scope.types.map((one) => `${one}.${key.parameter}`)
  const expression = `(select ${key.descending ? 'max' : 'min'}(${value}) from ${tableOf(key.kind)} ${e}
    where ${e}.clinic = $1 and ${e}.id = ${row}.id and ${e}.param = any (${scope.bind(params)})
      ${where})`
  return { expression, type }
}

interface Comparable {
  readonly value: string
  readonly where: string
  readonly type: Ordered['type']
}

const number = (value: string): Comparable => ({ value, where: '', type: 'float8' })

/** By what entries of each kind are ordered; codes are compared alike on every PostgreSQL. */
const VALUES: {
  readonly [Kind in Extract<SortKey, { readonly by: 'parameter' }>['kind']]: (
    e: string,
  ) => Comparable
} = {
  token: (e) => ({ ...text(`${e}.value`), where: `and ${e}.system is not null` }),
  uri: (e) => ({ ...text(`${e}.value`), where: `and ${e}.system = ''` }),
  reference: (e) => ({
    ...text(`${e}.system || '/' || ${e}.value`),
    where: `and ${e}.system <> ''`,
  }),
  string: (e) => text(`${e}.value`),
  date: (e) => number(`${e}.low`),
  number: (e) => number(`${e}.low`),
  quantity: (e) => number(`coalesce(${e}.base_low, ${e}.low)`),
}

function text(value: string): Comparable {
  return { value: `${value} collate "C"`, where: '', type: 'text' }
}

/** What has no value comes last, whatever the direction. */
export function orderBy(order: readonly Ordered[]): string {
  return order
    .map(({ name, descending }) => `${name} ${descending ? 'desc' : 'asc'} nulls last`)
    .join(', ')
}

/** A value of a key, as it stands in a cursor. */
export type Place = readonly (string | number | null)[]

/** That a row comes after the place. */
export function isAfter(order: readonly Ordered[], place: Place, bind: Bind): string {
  const steps = order.flatMap((key, index) => {
    const after = isBeyond(key, place[index] ?? null, bind)
    if (after === undefined) return []
    const equal = order.slice(0, index).map((one, at) => isEqual(one, place[at] ?? null, bind))
    return [[...equal, after].join(' and ')]
  })
  return steps.length === 0 ? 'false' : `(${steps.join(' or ')})`
}

function isEqual({ name, type }: Ordered, value: Place[number], bind: Bind): string {
  return value === null ? `${name} is null` : `${name} = ${bind(value)}::${type}`
}

function isBeyond(
  { name, type, descending }: Ordered,
  value: Place[number],
  bind: Bind,
): string | undefined {
  if (value === null) return undefined
  return `(${name} ${descending ? '<' : '>'} ${bind(value)}::${type} or ${name} is null)`
}

/** The place of a row, to go on after it. Infinite numbers are texts, since JSON has none. */
export function placeOf(order: readonly Ordered[], row: Readonly<Record<string, unknown>>): Place {
  return order.map(({ name }) => {
    const value = row[name]
    if (value === null || value === undefined) return null
    if (value instanceof Date) return value.toISOString()
    return typeof value === 'number' && Number.isFinite(value) ? value : `${value}`
  })
}
