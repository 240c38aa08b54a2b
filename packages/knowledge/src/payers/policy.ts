import type { Criterion } from '@legato/rules'
import type { Message } from '@legato/values'
import type { Basis } from '../basis.ts'
import type { Statement } from '../statement.ts'

/**
 * What a payer asks for before it pays a treatment, as data: policies differ and change, and none
 * of them decides whether a treatment is right.
 */
export interface PayerPolicy {
  readonly id: string
  readonly payer: string
  readonly title: string
  /** As the payer numbers or dates it. */
  readonly version: string
  /** Civil date from which it holds. */
  readonly from: string
  readonly url: string
  readonly basis: readonly Basis[]
  /** Met when each of them is. */
  readonly criteria: readonly PolicyCriterion[]
  /** Where guidelines see it otherwise: told to the clinician, not to the payer. */
  readonly disagreements: readonly Statement[]
}

export interface PolicyCriterion {
  readonly id: string
  /** What is asked for, in our words. */
  readonly say: Message
  readonly when: Criterion
}

/** One thing that a policy asks for; its id begins with that of the policy. */
export function asked(id: string, english: string, when: Criterion): PolicyCriterion {
  return Object.freeze({ id, say: { id: `payer.${id}`, english }, when })
}
