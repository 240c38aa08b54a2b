import {
  comparable,
  type ReferenceTest,
  type SimpleCondition,
  type StringTest,
  type TokenTest,
} from '@legato/fhir'
import { numberAsked, quantityAsked, timeAsked } from './ranges.ts'
import { keyed, startOf } from './rows.ts'
import type { Bind } from './sql.ts'

/** In which table the entries stand that a condition asks about. */
export function tableOf(kind: SimpleCondition['kind']): string {
  switch (kind) {
    case 'token':
    case 'uri':
    case 'reference':
      return 'legato.search_term'
    case 'date':
    case 'number':
    case 'quantity':
      return 'legato.search_range'
    case 'string':
      return 'legato.search_text'
  }
}

/** That the row `e` passes one of the tests of a condition on its parameter. */
export function isAsked(e: string, condition: SimpleCondition, bind: Bind): string {
  const columns = { low: `${e}.low`, high: `${e}.high` }
  switch (condition.kind) {
    case 'token':
      return tokens(e, condition.anyOf, bind)
    case 'uri':
      return any(
        condition.anyOf.map(({ match, uri }) =>
          match === 'exact'
            ? `${e}.system = '' and ${e}.value = ${bind(keyed(uri))}`
            : `${e}.system = '' and (${e}.value = ${bind(keyed(uri))}
                or starts_with(${e}.value, ${bind(startOf(`${uri}/`))}))`,
        ),
      )
    case 'reference':
      return any(condition.anyOf.map((test) => reference(e, test, bind)))
    case 'date':
      return any(condition.anyOf.map((test) => timeAsked(columns, test, bind)))
    case 'number':
      return any(condition.anyOf.map((test) => numberAsked(columns, test, bind)))
    case 'quantity':
      return any(condition.anyOf.map((test) => quantityAsked(e, test, bind)))
    case 'string':
      return any(condition.anyOf.map((test) => text(e, test, bind)))
  }
}

/** One of several conditions; none of none. */
export function any(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'false' : `(${conditions.join(' or ')})`
}

/** Codes of any system are compared all at once; a single one so that its entries come in their order. */
function tokens(e: string, tests: readonly TokenTest[], bind: Bind): string {
  const codes = tests.flatMap(({ system, code }) =>
    system === undefined && code !== undefined ? [keyed(code)] : [],
  )
  const others = tests.filter(({ system, code }) => system !== undefined || code === undefined)
  return any([
    ...(codes.length === 0
      ? []
      : [`${e}.value = ${oneOf(codes, bind)} and ${e}.system is not null`]),
    ...others.map(({ system, code }) =>
      [
        system === undefined ? `${e}.system is not null` : `${e}.system = ${bind(system)}`,
        ...(code === undefined ? [] : [`${e}.value = ${bind(keyed(code))}`]),
      ].join(' and '),
    ),
  ])
}

function oneOf(codes: readonly string[], bind: Bind): string {
  return codes.length === 1 ? bind(codes[0]) : `any (${bind(codes)})`
}

function reference(e: string, test: ReferenceTest, bind: Bind): string {
  if (test.kind === 'address') return `${e}.system = '' and ${e}.value = ${bind(keyed(test.uri))}`
  const type = test.type === undefined ? `${e}.system <> ''` : `${e}.system = ${bind(test.type)}`
  return `${e}.value = ${bind(keyed(test.id))} and ${type}`
}

/** After every other character. */
const LAST = '\u{10FFFF}'

function text(e: string, { match, text }: StringTest, bind: Bind): string {
  switch (match) {
    case 'starts': {
      const start = startOf(text)
      const range = `${e}.start >= ${bind(start)} and ${e}.start < ${bind(`${start}${LAST}`)}`
      return start === text ? range : `${range} and starts_with(${e}.value, ${bind(text)})`
    }
    case 'contains':
      return `position(${bind(text)} in ${e}.value) > 0`
    case 'exact':
      // The first entry of a text begins as the whole of it: the index leads there.
      return `${e}.start = ${bind(startOf(comparable(text)))} and ${e}.exact = ${bind(text)}`
  }
}
