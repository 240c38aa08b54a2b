/**
 * What a stored resource is found by, each entry under the search parameter that finds it.
 * Qualified searches have names of their own, so that they need no rules of their own:
 * `code:text` (strings), `subject:identifier` and `identifier:of-type` (tokens).
 * https://hl7.org/fhir/R4/search.html
 */
export type Entry =
  | TokenEntry
  | StringEntry
  | DateEntry
  | ReferenceEntry
  | UriEntry
  | QuantityEntry
  | NumberEntry
  | PresentEntry

export interface AnyEntry {
  /** `code`, `subject`, or with its qualifier: `code:text`. */
  readonly parameter: string
  /**
   * Which item of a list it comes from, counted from 1, where a composite parameter asks whether
   * two values stand in one item; 0 for what stands in the resource itself.
   */
  readonly element: number
}

export interface TokenEntry extends AnyEntry {
  readonly kind: 'token'
  /** Empty where there is none. Of an identifier's type: `system|code`. */
  readonly system: string
  /** In lower case: when in doubt, R4 lets codes be compared so. */
  readonly code: string
}

export interface StringEntry extends AnyEntry {
  readonly kind: 'string'
  /** Normalized and without punctuation, for every search but `:exact`; of a name, from a word of it on. */
  readonly text: string
  /** The whole as it was written, for `:exact`. */
  readonly exact: string
}

/** From `low` up to but without `high`, in ms since 1970; infinite where the period is open. */
export interface DateEntry extends AnyEntry {
  readonly kind: 'date'
  readonly low: number
  readonly high: number
}

/** To a resource that is or may be kept here. Versions are dropped. */
export interface ReferenceEntry extends AnyEntry {
  readonly kind: 'reference'
  readonly type: string
  readonly id: string
}

/** A URI; also a reference to another server, a URN or a canonical, with and without its version. */
export interface UriEntry extends AnyEntry {
  readonly kind: 'uri'
  readonly uri: string
}

/** From `low` to `high`, both included; one number where both are equal. */
export interface NumberEntry extends AnyEntry, Interval {
  readonly kind: 'number'
}

export interface QuantityEntry extends AnyEntry, Interval {
  readonly kind: 'quantity'
  /** Empty where there is none, as `code` and `unit` are. */
  readonly system: string
  readonly code: string
  readonly unit: string
  /** The same in base units of UCUM, where the unit has a safe conversion. */
  readonly base?: BaseInterval
}

/** Says that there is a value that no other entry of this parameter tells of: for `:missing`. */
export interface PresentEntry extends AnyEntry {
  readonly kind: 'present'
}

/** Numbers; `low` and `high` may be infinite. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** An interval in UCUM base units, as in `g.m-3`: comparable where `code` is equal. */
export interface BaseInterval extends Interval {
  readonly code: string
}

/** A resource as searches see it. */
export interface SearchIndex {
  readonly type: string
  readonly id: string
  /** `meta.lastUpdated` in ms since 1970; undefined before it was stored. */
  readonly updated: number | undefined
  readonly entries: readonly Entry[]
}
