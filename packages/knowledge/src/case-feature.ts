import type { Message, Unit } from '@legato/values'
import type { Basis } from './basis.ts'

/**
 * One fact that describes a patient: what it is called, what kind of value it has, where in a
 * record it is read, and how long it stays good. Everything that judges reads these and nothing
 * else.
 */
export interface CaseFeature<Kind extends Shape = Shape> {
  readonly label: Message
  readonly shape: Kind
  readonly read: Where
  /** Older than this, the fact is out of date: unknown, with its age shown. */
  readonly maxAge?: MaxAge
  /** How the fact may be learned: the question to ask or the test to order. */
  readonly ask: Message
  /** LOINC code of the test that answers it. */
  readonly loinc?: string
  /**
   * Measured at each leg: where the legs differ on one day, this one counts. Of a coded feature,
   * by the order of its options.
   */
  readonly ofLegs?: 'lowest' | 'highest'
  /** The plan may act on it, so that `what would change` may try other values of a known one. */
  readonly alterable?: true
  /** Names in text by which other systems call it, in lower case, beside those of the terminology. */
  readonly names?: readonly string[]
}

export interface MaxAge {
  readonly days: number
  readonly basis: Basis
}

export type Shape = Quantity | Coded | Flag | WordList

export interface Quantity<U extends Unit = Unit> {
  readonly kind: 'quantity'
  readonly unit: U
  /** Values outside are absurd: reported, not used. */
  readonly plausible: readonly [low: number, high: number]
}

export interface Coded<O extends string = string> {
  readonly kind: 'coded'
  readonly options: readonly O[]
}

export interface Flag {
  readonly kind: 'flag'
}

export interface WordList {
  readonly kind: 'words'
}

/**
 * Where a record holds the fact. Beside these, every feature is also read from an Observation or
 * a questionnaire answer under our own code, the feature's id.
 */
export type Where =
  /** A measured analyte of the terminology. */
  | { readonly kind: 'analyte'; readonly analyte: string }
  /** Conditions (or procedures) of these concepts; refuted ones say no. */
  | { readonly kind: 'condition'; readonly concepts: readonly string[] }
  /** Daily dose of a drug that is being taken. */
  | { readonly kind: 'dose'; readonly drug: string }
  /** Asked of the patient or the clinician; known by our code or by name in text. */
  | { readonly kind: 'answer' }
  /** Worked out by the profile room from these other features (or from the record alone, when none is named). */
  | { readonly kind: 'derived'; readonly from: readonly string[] }

type Definition<Kind extends Shape> = Omit<CaseFeature<Kind>, 'shape' | 'label' | 'ask'> & {
  readonly label: string
  readonly ask: string
}

function define<const Kind extends Shape>(
  id: string,
  shape: Kind,
  rest: Definition<Kind>,
): CaseFeature<Kind> {
  return Object.freeze({
    ...rest,
    shape,
    label: { id: `feature.${id}`, english: rest.label },
    ask: { id: `feature.${id}.ask`, english: rest.ask },
  })
}

export function quantity<const U extends Unit>(
  id: string,
  { unit, plausible, ...rest }: Definition<Quantity> & Omit<Quantity<U>, 'kind'>,
): CaseFeature<Quantity<U>> {
  return define(id, { kind: 'quantity', unit, plausible }, rest)
}

export function coded<const O extends string>(
  id: string,
  { options, ...rest }: Definition<Coded> & { readonly options: readonly O[] },
): CaseFeature<Coded<O>> {
  return define(id, { kind: 'coded', options }, rest)
}

export function flag(id: string, definition: Definition<Flag>): CaseFeature<Flag> {
  return define(id, { kind: 'flag' }, definition)
}

export function words(id: string, definition: Definition<WordList>): CaseFeature<WordList> {
  return define(id, { kind: 'words' }, definition)
}
