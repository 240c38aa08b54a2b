import type { Answer } from '@legato/clinic/record'
import { TYPES_IN_USE } from '@legato/fhir'
import { ok, refused } from '../repository/index.ts'
import { endOf, instantOf } from './instant.ts'

/** Resources on a page of everything about a patient, without those that they refer to. */
const MOST = 5000

/** What is wished for of a patient's record. */
export interface Wish {
  /** In ms since 1970. What tells of care before or after this time is left out. */
  readonly start: number
  readonly end: number
  /** Only what was changed since. */
  readonly since?: string
  readonly types?: readonly string[]
  readonly count: number
  /** As the record stood when the first page was asked for, so that its pages fit together. */
  readonly at: string
  readonly cursor?: string
}

const EXPECTED: Readonly<Record<string, string>> = {
  start: 'a date, as 2026-11-22',
  end: 'a date, as 2026-11-22',
  _since: 'an instant, as 2026-11-22T09:00:00Z',
  _type: 'types that are kept here, with commas between',
  _count: 'a number',
  _cursor: 'where a page begins, as its link says',
}

/** https://hl7.org/fhir/R4/patient-operation-everything.html */
export function wishOf(named: ReadonlyMap<string, unknown>, now: Date): Answer<Wish> {
  let wish: Wish = {
    ...{ start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY },
    ...{ count: MOST, at: now.toISOString() },
  }
  for (const [name, value] of named) {
    const read = partOf(name, String(value))
    if (read === undefined) {
      const expected = EXPECTED[name] ?? `one of ${Object.keys(EXPECTED).join(', ')}`
      return refused({ code: 'wrong-parameter', at: name, values: { expected } })
    }
    wish = { ...wish, ...read }
  }
  return ok(wish)
}

function partOf(name: string, value: string): Partial<Wish> | undefined {
  switch (name) {
    case 'start':
      return partIf(instantOf(value), (at) => ({ start: at.getTime() }))
    case 'end':
      return partIf(endOf(value), (at) => ({ end: at.getTime() }))
    case '_since':
      return partIf(instantOf(value), (at) => ({ since: at.toISOString() }))
    case '_type': {
      const types = value.split(',')
      return types.every((type) => TYPES_IN_USE.includes(type)) ? { types } : undefined
    }
    case '_count': {
      const count = /^\d{1,9}$/.test(value) ? Math.min(Number(value), MOST) : 0
      return count > 0 ? { count } : undefined
    }
    case '_cursor': {
      const [, at = '', cursor] = /^([^~]+)~(.+)$/.exec(value) ?? []
      return cursor && instantOf(at) ? { at, cursor } : undefined
    }
  }
  return undefined
}

function partIf(at: Date | undefined, part: (at: Date) => Partial<Wish>) {
  return at && part(at)
}

/** The place where the next page begins, in a link. */
export function cursorOf({ at }: Wish, next: string | undefined): string | undefined {
  return next === undefined ? undefined : `${at}~${next}`
}
