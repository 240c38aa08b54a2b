import type { SearchCondition } from './condition.ts'
import { partsBetween } from './escape.ts'
import { type Wrong, wrong } from './parsed.ts'
import type { Pair } from './query.ts'

/** A search larger than this would cost more than anybody can mean by it. */
const MOST = { parameters: 100, tests: 1000, testsBehindReference: 100, references: 4 }

/** What is too large about a search before it is read: what is wrong with it, if anything. */
export function tooMany(pairs: readonly Pair[]): Wrong | undefined {
  const [name] = pairs[MOST.parameters] ?? []
  return name === undefined ? undefined : tooLargeAt(name, `at most ${MOST.parameters} parameters`)
}

/** One reference may lead to many types, so that the work grows with a power of their number. */
export function tooLarge([name, value]: Pair): Wrong | undefined {
  const references = (name.match(/\.|_has:/g) ?? []).length
  if (references > MOST.references)
    return tooLargeAt(name, `at most ${MOST.references} references in a row`)
  const most = references > 0 ? MOST.testsBehindReference : MOST.tests
  return value.length > most && partsBetween(',', value).length > most
    ? tooLargeAt(name, `at most ${most} alternatives`)
    : undefined
}

/** What is wrong where conditions together would ask too much of a store. */
export function tooCostly(conditions: readonly SearchCondition[], at: string): Wrong | undefined {
  return sum(conditions.map(testsIn)) > MOST.tests
    ? tooLargeAt(at, 'fewer alternatives, or references with their type: subject:Patient.name')
    : undefined
}

function tooLargeAt(at: string, limit: string): Wrong {
  return wrong('search-too-large', at, { limit })
}

function testsIn(condition: SearchCondition): number {
  switch (condition.kind) {
    case 'ids':
    case 'missing':
      return 1
    case 'composite':
      return sum(condition.anyOf.flat().map(testsIn))
    case 'chain':
      return sum(
        [...condition.targets.map((one) => one.condition), ...condition.contained].map(testsIn),
      )
    case 'has':
      return 1 + testsIn(condition.condition)
    case 'updated':
    case 'token':
    case 'string':
    case 'date':
    case 'number':
    case 'quantity':
    case 'uri':
    case 'reference':
      return condition.anyOf.length
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
