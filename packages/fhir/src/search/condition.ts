import type { BaseInterval } from './entry.ts'

/** How a date, number or quantity is compared. https://hl7.org/fhir/R4/search.html#prefix */
export type Prefix = 'eq' | 'ne' | 'gt' | 'lt' | 'ge' | 'le' | 'sa' | 'eb' | 'ap'

/**
 * One `name=value,value` of a search: true of a resource when one of `anyOf` is true of one of its
 * entries under `parameter`. The conditions of a search must all be true.
 */
export type SearchCondition =
  | TokenCondition
  | StringCondition
  | DateCondition
  | NumberCondition
  | QuantityCondition
  | UriCondition
  | ReferenceCondition
  | CompositeCondition
  | MissingCondition
  | ChainCondition
  | HasCondition
  | IdsCondition
  | UpdatedCondition

interface On<Test> {
  /** As entries name it: `code`, `code:text`, `subject:identifier`. */
  readonly parameter: string
  readonly anyOf: readonly Test[]
}

export interface TokenCondition extends On<TokenTest> {
  readonly kind: 'token'
  /** `:not`: true where none of the tests is, so also where there is no value. */
  readonly not: boolean
}

/** Undefined is any; an empty system is none. Codes are in lower case, as in entries. */
export interface TokenTest {
  readonly system?: string
  readonly code?: string
}

export interface StringCondition extends On<StringTest> {
  readonly kind: 'string'
}

/** `exact` compares with what was written, the others with the normalized text. */
export interface StringTest {
  readonly match: 'starts' | 'contains' | 'exact'
  readonly text: string
}

export interface DateCondition extends On<RangeTest> {
  readonly kind: 'date'
}

export interface NumberCondition extends On<RangeTest> {
  readonly kind: 'number'
}

/**
 * What was asked as a range. Of dates in ms since 1970, `high` not included: a day is 24 hours. Of
 * numbers by the digits written (`5.4` is 5.35 up to but without 5.45) for `eq` and `ne`, a tenth
 * to either side for `ap`, and for the others the exact number, in `low` and in `high`.
 */
export interface RangeTest {
  readonly prefix: Prefix
  readonly low: number
  readonly high: number
}

export interface QuantityCondition extends On<QuantityTest> {
  readonly kind: 'quantity'
}

export interface QuantityTest extends RangeTest {
  readonly unit: UnitTest
}

export type UnitTest =
  | { readonly kind: 'any' }
  /** The same test in base units of UCUM stands in `base`, where there is a safe conversion. */
  | {
      readonly kind: 'coded'
      readonly system: string
      readonly code: string
      readonly base?: BaseInterval
    }
  /** The code or the written unit. */
  | { readonly kind: 'named'; readonly name: string }

export interface UriCondition extends On<UriTest> {
  readonly kind: 'uri'
}

/** `below`: this address, and whatever goes on after it with a `/`. */
export interface UriTest {
  readonly match: 'exact' | 'below'
  readonly uri: string
}

export interface ReferenceCondition extends On<ReferenceTest> {
  readonly kind: 'reference'
}

export type ReferenceTest =
  /** A resource of this server; without a type, of any type. */
  | { readonly kind: 'local'; readonly type?: string; readonly id: string }
  /** Another server's, a URN or a canonical: an entry of kind `uri`. */
  | { readonly kind: 'address'; readonly uri: string }

/** Each part of one of `anyOf` is true of an entry, and all these entries are of one `element`. */
export interface CompositeCondition {
  readonly kind: 'composite'
  readonly parameter: string
  readonly anyOf: readonly (readonly SimpleCondition[])[]
}

/** A condition on the entries of one resource by one parameter. */
export type SimpleCondition =
  | TokenCondition
  | StringCondition
  | DateCondition
  | NumberCondition
  | QuantityCondition
  | UriCondition
  | ReferenceCondition

/** `:missing`: whether there is no entry of this parameter, of whatever kind. */
export interface MissingCondition {
  readonly kind: 'missing'
  readonly parameter: string
  readonly missing: boolean
}

/** Refers by this parameter to a resource of one of the types, of which its condition is true. */
export interface ChainCondition {
  readonly kind: 'chain'
  readonly parameter: string
  readonly targets: readonly { readonly type: string; readonly condition: SearchCondition }[]
  /** On this resource itself: one of them is true where what it contains is such a target. */
  readonly contained: readonly SearchCondition[]
}

/** `_has`: a resource of the type refers to this one by `reference`, and the condition is true of it. */
export interface HasCondition {
  readonly kind: 'has'
  readonly type: string
  readonly reference: string
  readonly condition: SearchCondition
}

export interface IdsCondition {
  readonly kind: 'ids'
  readonly ids: readonly string[]
}

/** `_lastUpdated`, on `SearchIndex.updated` as on a date of one millisecond. */
export interface UpdatedCondition {
  readonly kind: 'updated'
  readonly anyOf: readonly RangeTest[]
}
