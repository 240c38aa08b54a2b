import type { Asking } from './asking.ts'
import type { SimpleCondition, StringTest, UriTest } from './condition.ts'
import { dateTest } from './date-tests.ts'
import { unescaped } from './escape.ts'
import type { Modifier } from './modifier.ts'
import { numberTest, quantityTest } from './number-tests.ts'
import type { Parameter } from './parameter.ts'
import { allParsed, andThen, expected, type Parsed, parsed } from './parsed.ts'
import { referenceTest } from './reference-tests.ts'
import { comparable } from './text.ts'
import { ofTypeTest, tokenTest } from './token-tests.ts'

/** A parameter, how it is asked, and the alternatives, each as it was written. */
export interface Asked extends Asking {
  readonly parameter: Parameter
  readonly modifier: Modifier
  readonly values: readonly string[]
  /** The whole name of the parameter, for what is wrong with it. */
  readonly at: string
}

/** The condition on the entries of one resource. Composites are not among these. */
export function simpleCondition(asked: Asked): Parsed<SimpleCondition> {
  const { parameter, at } = asked
  const { code } = parameter
  switch (parameter.kind) {
    case 'token':
      return tokenCondition(asked)
    case 'reference':
      return referenceCondition(asked)
    case 'string':
      return anyOf(
        asked,
        (value) => stringTest(value, asked),
        (tests) => ({
          kind: 'string',
          parameter: code,
          anyOf: tests,
        }),
      )
    case 'date':
      return anyOf(
        asked,
        (value) => dateTest(value, at, asked),
        (tests) => ({
          kind: 'date',
          parameter: code,
          anyOf: tests,
        }),
      )
    case 'number':
      return anyOf(
        asked,
        (value) => numberTest(value, at),
        (tests) => ({
          kind: 'number',
          parameter: code,
          anyOf: tests,
        }),
      )
    case 'quantity':
      return anyOf(
        asked,
        (value) => quantityTest(value, at),
        (tests) => ({
          kind: 'quantity',
          parameter: code,
          anyOf: tests,
        }),
      )
    case 'uri':
      return anyOf(
        asked,
        (value) => parsed(uriTests(value, asked.modifier)),
        (tests) => ({
          kind: 'uri',
          parameter: code,
          anyOf: tests.flat(),
        }),
      )
    case 'composite':
      return expected(at, 'a parameter that is not composed of others')
  }
}

function tokenCondition(asked: Asked): Parsed<SimpleCondition> {
  const {
    parameter: { code },
    modifier,
    at,
  } = asked
  if (modifier.kind === 'text')
    return anyOf(
      asked,
      (value) => stringTest(value, asked),
      (tests) => ({
        kind: 'string',
        parameter: `${code}:text`,
        anyOf: tests,
      }),
    )
  const isOfType = modifier.kind === 'of-type'
  return anyOf(
    asked,
    (value) => (isOfType ? ofTypeTest(value, at) : tokenTest(value, at, asked.parameter)),
    (tests) => ({
      kind: 'token',
      parameter: isOfType ? `${code}:of-type` : code,
      not: modifier.kind === 'not',
      anyOf: tests,
    }),
  )
}

function referenceCondition(asked: Asked): Parsed<SimpleCondition> {
  const { parameter, modifier, at } = asked
  if (modifier.kind === 'identifier')
    return anyOf(
      asked,
      (value) => tokenTest(value, at),
      (tests) => ({
        kind: 'token',
        parameter: `${parameter.code}:identifier`,
        not: false,
        anyOf: tests,
      }),
    )
  const type = modifier.kind === 'type' ? { ofType: modifier.type } : {}
  return anyOf(
    asked,
    (value) => referenceTest(value, at, { ...asked, ...type }),
    (tests) => ({
      kind: 'reference',
      parameter: parameter.code,
      anyOf: tests,
    }),
  )
}

function anyOf<Test>(
  { values }: Asked,
  read: (value: string) => Parsed<Test>,
  make: (tests: readonly Test[]) => SimpleCondition,
): Parsed<SimpleCondition> {
  return andThen(allParsed(values.map(read)), (tests) => parsed(make(tests)))
}

/** `:text` finds a word wherever it stands in the text. */
function stringTest(value: string, { modifier, at }: Asked): Parsed<StringTest> {
  const written = unescaped(value)
  if (modifier.kind === 'exact') return parsed({ match: 'exact', text: written })
  const text = comparable(written)
  if (text === '') return expected(at, 'a text')
  const isInside = modifier.kind === 'contains' || modifier.kind === 'text'
  return parsed({ match: isInside ? 'contains' : 'starts', text })
}

/** Whatever an address is below, from itself upwards, is a list of addresses. */
function uriTests(value: string, { kind }: Modifier): readonly UriTest[] {
  const uri = unescaped(value)
  if (kind === 'below') return [{ match: 'below', uri: uri.replace(/\/$/, '') }]
  if (kind !== 'above') return [{ match: 'exact', uri }]
  const [origin = ''] = /^\w+:\/\/[^/]*/.exec(uri) ?? [uri]
  const steps = uri.slice(origin.length).split('/')
  return steps.map((_, index) => ({
    match: 'exact',
    uri: origin + steps.slice(0, steps.length - index).join('/'),
  }))
}
