import type { Criterion } from '@legato/rules'
import type { Message } from '@legato/values'
import type { Basis } from './basis.ts'

export type DoseUnit = 'mg' | 'g' | 'mg/kg'

export interface Amount {
  readonly amount: number
  /** What the amount counts when it is not the drug itself: `elemental iron`. */
  readonly of?: string
  /** Per kilogram of body weight, it is multiplied by the weight and kept under `atMost`. */
  readonly unit: DoseUnit
  readonly atMost?: number
  /** `1 d`, `24 h`, `2 d`; absent for a single dose. */
  readonly per?: string
  readonly at?: 'morning' | 'late-afternoon' | 'evening' | 'bedtime' | 'after-dialysis'
}

export interface Regimen {
  readonly start: Amount
  readonly steps: readonly { readonly add: Amount; readonly every: string }[]
  readonly max?: Amount
  readonly say: Message
  readonly basis: readonly Basis[]
}

/** A regimen for those who meet the criterion. */
export interface DoseRow {
  readonly when: Criterion
  readonly regimen: Regimen
}

/**
 * The dose of a therapy: the first row that is met. Rows are complete: a patient of whom no row
 * holds gets no dose, and one of whom it cannot be told is asked for what is missing.
 */
export interface Dosing {
  readonly rows: readonly DoseRow[]
  /**
   * The rows read creatinine clearance. They are read a second time with the estimated GFR in
   * its place, and where the two part, the lower dose is given and said.
   */
  readonly renal?: true
  /**
   * What the dose waits for decides nothing but the dose: the therapy is proposed without one, and
   * says what is missing. Otherwise the whole therapy waits.
   */
  readonly mayWait?: true
}
