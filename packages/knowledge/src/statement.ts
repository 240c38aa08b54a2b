import type { Criterion } from '@legato/rules'
import type { Message } from '@legato/values'
import type { Basis } from './basis.ts'

/** Something said to a clinician, and what it rests on. One without a basis does not ship. */
export interface Statement {
  readonly id: string
  readonly say: Message
  readonly basis: readonly Basis[]
}

/** Its number in the list of safety rules: `S14`; of those on vessels of the leg: `R5`. */
export type SafetyNumber = `S${number}` | `R${number}`

/** A statement that holds for a patient when its criterion is met. */
export interface Reason extends Statement {
  readonly when: Criterion
  /** The safety rule that it keeps. */
  readonly safety?: SafetyNumber
  /** The therapy waits until the criterion can be answered; without this, an open answer is shown as a caution. */
  readonly mustKnow?: true
}

export function statement(id: string, english: string, ...basis: readonly Basis[]): Statement {
  return { id, say: { id, english }, basis }
}

/**
 * A reason. `{feature-id}` in the wording is replaced by the patient's value with unit and age.
 *
 * @example reason('iron.low', 'Ferritin is {ferritin}.', compare('ferritin', '<=', 75, 'ng/mL'), [read('AASM-2025')])
 */
// biome-ignore lint/complexity/useMaxParams: hundreds of reasons read as a sentence: what, in words, when, whence
export function reason(
  id: string,
  english: string,
  when: Criterion,
  basis: readonly Basis[],
  rest: Pick<Reason, 'safety' | 'mustKnow'> = {},
): Reason {
  return { id, say: { id, english }, when, basis, ...rest }
}
