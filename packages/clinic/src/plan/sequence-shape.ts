import type { FeatureId, SequenceStep } from '@legato/knowledge'
import type { Fact } from '../assessment/index.ts'

/** When some proposals of the plan come: together now, later, apart, or after a failure. */
export interface Sequenced {
  readonly id: string
  readonly step: SequenceStep
  /** Ids of proposals of this plan, best first. */
  readonly proposals: readonly string[]
  readonly say: string
  /** What is to be known first. */
  readonly needs: readonly FeatureId[]
  readonly because: readonly Fact[]
  readonly sources: readonly string[]
  readonly verified: boolean
  readonly safety?: string
}

/** What is measured or asked again, dated from the day of the plan. */
export interface FollowUp {
  readonly id: string
  readonly from: string
  readonly to: string
  /** A value of an earlier day is not used. */
  readonly notBefore?: string
  /** Then again after so many days. */
  readonly everyDays?: number
  readonly measures: readonly { readonly feature: FeatureId; readonly label: string }[]
  /** The proposals from which it follows. */
  readonly proposals: readonly string[]
  readonly say: string
  readonly because: readonly Fact[]
  readonly sources: readonly string[]
  readonly verified: boolean
  readonly safety?: string
}
