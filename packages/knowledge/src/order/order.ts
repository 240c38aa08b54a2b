import type { Criterion } from '@legato/rules'
import type { FeatureId } from '../features/index.ts'
import type { SafetyNumber, Statement } from '../statement.ts'
import type { ProposalKind, Status } from '../therapy.ts'

/** Some of the proposals of a plan. */
export interface Choice {
  readonly statuses: readonly Status[]
  readonly kinds?: readonly ProposalKind[]
  /** By the ingredient of the therapy. */
  readonly drugs?: readonly string[]
  /** The id begins so. */
  readonly begins?: string
}

export const sequenceSteps = ['now', 'next', 'wait-for', 'if-fails'] as const
export type SequenceStep = (typeof sequenceSteps)[number]

/**
 * When the chosen proposals come, if they stand in a plan at all. A proposal has one place among
 * now, next and if-fails: that of the first rule that chooses it. What must be kept apart or
 * waited for is said beside that.
 */
export interface OrderRule extends Statement {
  readonly step: SequenceStep
  readonly takes: Choice
  /** Holds only where these stand in the plan as well; `wait-for` names them too. */
  readonly beside?: Choice
  /** Does not hold where one of these stands. */
  readonly unless?: Choice
  readonly when?: Criterion
  readonly safety?: SafetyNumber
}

/** What is measured or asked again, and when. */
export interface FollowUpRule extends Statement {
  readonly measures: readonly FeatureId[]
  /** Follows from these proposals, where they stand. */
  readonly takes?: Choice
  /** Does not hold where one of these stands. */
  readonly unless?: Choice
  readonly when?: Criterion
  /** Counted from the day of the plan, or back from a fact that counts time since something. */
  readonly since?: { readonly feature: FeatureId; readonly days: number }
  readonly fromDay: number
  readonly toDay: number
  /** Earlier it would mislead. */
  readonly notBeforeDay?: number
  /** Then again, in days. */
  readonly everyDays?: number
  readonly safety?: SafetyNumber
}
