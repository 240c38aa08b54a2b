import type { Criterion, Reading } from '@legato/rules'
import { read } from '@legato/rules'

/** How a criterion inside another is written: in place, or by the name of a definition. */
export type Inside = (criterion: Criterion) => string

/**
 * A criterion as a CQL expression over the parameters of the library: true is met, false not met,
 * null undetermined. CQL's `and`, `or` and `not` are Kleene's, as ours are.
 * https://cql.hl7.org/09-b-cqlreference.html#logical-operators-3
 */
export function expression(criterion: Criterion, inside: Inside): string {
  return read(EXPRESSION, criterion, inside)
}

const EXPRESSION: Reading<string, Inside> = {
  all: ({ of }, inside) => joined(of, inside, { by: 'and', empty: 'true' }),
  any: ({ of }, inside) => joined(of, inside, { by: 'or', empty: 'false' }),
  not: ({ of }, inside) => `(not ${inside(of)})`,
  'at-least': ({ count, of }, inside) => {
    const truths = `({${of.map(inside).join(', ')}})`
    const met = `Count(${truths} T where T is true return all 1)`
    const open = `Count(${truths} T where T is null return all 1)`
    return `(case when ${met} >= ${count} then true when ${met} + ${open} >= ${count} then null else false end)`
  },
  compare: ({ feature, comparison, value }) =>
    `(${named(feature)} ${comparison} ${decimal(value)})`,
  is: ({ feature, oneOf }) =>
    `(if ${named(feature)} is null then null else ${oneOf.map((one) => same(feature, one)).join(' or ')})`,
  includes: ({ feature, anyOf, asRead }) => {
    const list = named(feature)
    const found = `exists(${list} W where W in {${anyOf.map(quoted).join(', ')}})`
    const open = asRead ? '' : ` when ${named(`${feature} unresolved`)} then null`
    return `(case when ${list} is null then null when ${found} then true${open} else false end)`
  },
  recent: ({ feature, days }) =>
    `(if ${named(feature)} is null then null else difference in days between ${named(`${feature} at`)} and "today" <= ${days})`,
  known: ({ feature }) => `(${named(feature)} is not null)`,
}

function joined(
  of: readonly Criterion[],
  inside: Inside,
  { by, empty }: { readonly by: 'and' | 'or'; readonly empty: string },
): string {
  return of.length === 0 ? empty : `(${of.map(inside).join(` ${by} `)})`
}

function same(feature: string, value: string | boolean): string {
  return `${named(feature)} = ${typeof value === 'string' ? quoted(value) : value}`
}

/** An identifier: a parameter or a definition. */
export function named(name: string): string {
  return `"${name}"`
}

export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

function decimal(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : `${value}`
}
