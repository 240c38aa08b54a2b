import type { SearchCondition } from './condition.ts'

/** A search as it was understood. https://hl7.org/fhir/R4/search.html */
export interface SearchQuery {
  /** One, or several in a search of the whole server (`_type`). Never empty. */
  readonly types: readonly string[]
  /** All must be true. */
  readonly conditions: readonly SearchCondition[]
  /** In this order; what is equal by all of them is ordered by id. */
  readonly sort: readonly SortKey[]
  /** Matches on a page. 0 asks for the number of matches alone, as `summary: 'count'` does. */
  readonly count: number
  /** Where the page begins, as the store wrote it into `next`; undefined for the first. */
  readonly cursor: string | undefined
  readonly total: 'none' | 'estimate' | 'accurate'
  readonly include: readonly Include[]
  readonly revinclude: readonly Include[]
  readonly summary: Summary
  /** The top-level elements that were asked for; undefined for all. */
  readonly elements: readonly string[] | undefined
  /** The parameters that were used, as they came, without the cursor: for the `self` link. */
  readonly asked: readonly Pair[]
}

export type Pair = readonly [name: string, value: string]

export type Summary = 'true' | 'text' | 'data' | 'count' | 'false'

/**
 * The references of `parameter` in resources of the type `source`: of an include they lead from
 * what was found, of a revinclude to it. Undefined is any.
 */
export interface Include {
  readonly source?: string
  readonly parameter?: string
  /** Only what is of this type. */
  readonly target?: string
  /** Also from what was included. */
  readonly iterate: boolean
}

/**
 * The order by one key. Of several entries of a resource the least counts, in descending order
 * the greatest; a resource without any comes last.
 */
export type SortKey =
  | { readonly by: 'id' | 'updated'; readonly descending: boolean }
  | {
      readonly by: 'parameter'
      readonly parameter: string
      /** Of which kind its entries are. */
      readonly kind: 'token' | 'string' | 'date' | 'reference' | 'uri' | 'quantity' | 'number'
      readonly descending: boolean
    }
