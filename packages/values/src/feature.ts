import type { Message } from './message.ts'

/** Why something is not known. Each is shown to the clinician in words. */
export type UnknownWhy =
  | 'never-measured'
  | 'out-of-date'
  | 'conflicting'
  | 'unreadable'
  /** A machine measured it, and nobody stands for it yet. */
  | 'awaiting-signature'

/** A resource of the record, as `Type/id`. */
export type ResourceRef = string

export interface Known<T> {
  readonly kind: 'known'
  readonly value: T
  /** Stated in the record, or worked out here from other facts. */
  readonly how: 'asserted' | 'inferred'
  /** When it was true: a date of any precision, as the record gives it. */
  readonly at?: string
  readonly from: readonly ResourceRef[]
  /** What a reader must know about this value: a comparator kept, a unit converted, a formula used. */
  readonly notes?: readonly Message[]
}

export interface Unknown {
  readonly kind: 'unknown'
  readonly why: UnknownWhy
  /** The resources that were there but could not answer: too old, contradictory, unreadable. */
  readonly from: readonly ResourceRef[]
  readonly at?: string
  readonly notes?: readonly Message[]
}

/** One fact about a patient: known, with its provenance, or unknown, with its reason. */
export type Feature<T> = Known<T> | Unknown

export function unknown(
  why: UnknownWhy,
  rest: Partial<Omit<Unknown, 'kind' | 'why'>> = {},
): Unknown {
  return { kind: 'unknown', why, from: [], ...rest }
}

/** A list that the record gives: the words on it, and what stands on it that could not be read. */
export interface Words {
  readonly has: readonly string[]
  readonly unresolved: readonly string[]
  /** Which resources put each word on the list. */
  readonly sources: Readonly<Record<string, readonly ResourceRef[]>>
}

/** A number of which only a bound was reported: `<5`. */
export interface Bound {
  readonly comparator: '<' | '<=' | '>' | '>='
  readonly value: number
}
