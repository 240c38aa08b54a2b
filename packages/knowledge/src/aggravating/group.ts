import type { Criterion } from '@legato/rules'
import type { AlertLevel } from '../alert.ts'
import type { Basis } from '../basis.ts'
import { unread } from '../basis.ts'
import type { SafetyNumber } from '../statement.ts'
import type { DrugClass } from '../terminology/drug.ts'

/** A class of drugs that worsen RLS, and what may be said of each. `{drug}` in a wording is the drug. */
export interface AggravatingClass {
  readonly name: DrugClass
  readonly level: AlertLevel
  readonly alert: string
  /** Safer choices, by RxNorm ingredient name. */
  readonly instead: readonly string[]
  /** Said only where this holds beside: the way in which the drug would matter. */
  readonly only?: Criterion
  /** Without this the class is too weak a cause to change a drug for. */
  readonly leave?: Leave
  readonly basis: readonly Basis[]
  /** S34: always flagged, with the alternative. */
  readonly safety?: SafetyNumber
}

/**
 * `prescriber`: what is given for the mind or another disease is its prescriber's to change, never
 * ours to stop, and never the patient's: it is at most considered, and asked of the prescriber.
 */
export interface Leave {
  readonly by: 'anyone' | 'prescriber'
  readonly why: string
}

export const AASM = unread(
  'AASM-2025',
  'First step: deal with aggravating drugs; class read second-hand',
)
export const SHEET = unread('STANDARD-PRACTICE', 'Drugs that worsen RLS, as gathered')
export const WEEKS = unread('STANDARD-PRACTICE', 'Time relation of about eight weeks')
