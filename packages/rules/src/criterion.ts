import type { Unit } from '@legato/values'

/**
 * A criterion is a truth about the features of a patient, as a frozen tree of nine kinds.
 * It says nothing about how it is read: `isMet`, `say`, `needs` and `cutPoints` are readings,
 * and each is a mapped type over these kinds, so a tenth does not compile until all know it.
 */
export type Criterion = (All | Any | Not | AtLeast | Compare | Is | Includes | Recent | IsKnown) &
  Gate
export type Kind = Criterion['kind']

interface Gate {
  /** It says whom something concerns, and is answered like any other; see `gate`. */
  readonly gate?: true
}

/**
 * The same criterion as a gate: it says whom something concerns, not what is so. Its facts are
 * left out where an answer rests on others as well, and told where it alone decides.
 */
export function gate(criterion: Criterion): Criterion {
  return Object.freeze({ ...criterion, gate: true })
}

export interface All {
  readonly kind: 'all'
  readonly of: readonly Criterion[]
}

export interface Any {
  readonly kind: 'any'
  readonly of: readonly Criterion[]
}

export interface Not {
  readonly kind: 'not'
  readonly of: Criterion
}

export interface AtLeast {
  readonly kind: 'at-least'
  readonly count: number
  readonly of: readonly Criterion[]
}

export type Comparison = '<' | '<=' | '>' | '>='

/** A measured feature against a threshold in the feature's own unit. */
export interface Compare {
  readonly kind: 'compare'
  readonly feature: string
  readonly comparison: Comparison
  readonly value: number
  readonly unit: Unit
}

/** A coded feature or a flag is one of these. */
export interface Is {
  readonly kind: 'is'
  readonly feature: string
  readonly oneOf: readonly (string | boolean)[]
}

/** A list has one of these words on it: current drugs, allergies, body parts. */
export interface Includes {
  readonly kind: 'includes'
  readonly feature: string
  readonly anyOf: readonly string[]
  /** Of the list as far as it could be read: a word not found is not on it. Speaks, like `known`, of our knowledge. */
  readonly asRead?: true
}

/** A known feature was true within so many days before the day of judgement. */
export interface Recent {
  readonly kind: 'recent'
  readonly feature: string
  readonly days: number
}

/**
 * A feature is known, whatever its value. The one kind whose answer may turn when a fact is
 * learned: it speaks of our knowledge, not of the patient.
 */
export interface IsKnown {
  readonly kind: 'known'
  readonly feature: string
}

/** One handler for each kind. */
export type Reading<Result, Context> = {
  readonly [K in Kind]: (criterion: Extract<Criterion, { kind: K }>, context: Context) => Result
}

/** Applies the handler of the criterion's own kind. */
export function read<Result, Context>(
  reading: Reading<Result, Context>,
  criterion: Criterion,
  context: Context,
): Result {
  // The compiler cannot see that the handler under `kind` takes that very kind.
  const handler = reading[criterion.kind] as (criterion: Criterion, context: Context) => Result
  return handler(criterion, context)
}

/** The criteria directly inside this one. */
export function parts(criterion: Criterion): readonly Criterion[] {
  if (!('of' in criterion)) return []
  return criterion.kind === 'not' ? [criterion.of] : criterion.of
}

const mentioned = new WeakMap<Criterion, ReadonlySet<string>>()

/** The features that a criterion reads. Remembered: criteria are frozen. */
export function mentions(criterion: Criterion): ReadonlySet<string> {
  const known = mentioned.get(criterion)
  if (known) return known
  const found = new Set('feature' in criterion ? [criterion.feature] : [])
  for (const part of parts(criterion)) for (const feature of mentions(part)) found.add(feature)
  mentioned.set(criterion, found)
  return found
}
