import type { CodeId } from '../codes.ts'
import type { Issue } from '../outcome.ts'

/** What a text says, or what is wrong with it. */
export type Parsed<T> = { readonly kind: 'parsed'; readonly value: T } | Wrong

export interface Wrong {
  readonly kind: 'wrong'
  readonly issue: Issue
}

export function parsed<T>(value: T): Parsed<T> {
  return { kind: 'parsed', value }
}

/** `at` is the parameter as it was written; its value may tell of a patient, and is not repeated. */
export function wrong(code: CodeId, at: string, values: Issue['values'] = {}): Wrong {
  return { kind: 'wrong', issue: { code, at, values: { ...values, at } } }
}

export function expected(at: string, what: string): Wrong {
  return wrong('wrong-parameter', at, { expected: what })
}

/** All values, or the first that is wrong. */
export function allParsed<T>(list: readonly Parsed<T>[]): Parsed<readonly T[]> {
  const bad = list.find((one) => one.kind === 'wrong')
  if (bad) return bad
  return parsed(list.flatMap((one) => (one.kind === 'parsed' ? [one.value] : [])))
}

/** Goes on with a value, unless it is wrong. */
export function andThen<T, U>(one: Parsed<T>, next: (value: T) => Parsed<U>): Parsed<U> {
  return one.kind === 'wrong' ? one : next(one.value)
}
