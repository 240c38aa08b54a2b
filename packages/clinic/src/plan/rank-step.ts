import type { Need, RankStepName } from '@legato/knowledge'
import type { Fact } from '../assessment/index.ts'

/** The place of a proposal among those of the same need, and by which steps it got there. */
export interface Rank {
  readonly group: Need
  /** 1 is first; those that no step tells apart share a place. */
  readonly place: number
  /** How many there are of this need. */
  readonly of: number
  readonly steps: readonly RankStep[]
  /** Why it stands before the next one; absent for the last. */
  readonly ahead?: Ahead
}

/** What one step found for this patient, in words, with what it rests on. */
export interface RankStep {
  readonly step: RankStepName
  readonly direction: 'for' | 'against' | 'neutral'
  readonly say: string
  readonly because: readonly Fact[]
  readonly sources: readonly string[]
  readonly verified: boolean
}

/** The first step in which two proposals differ. Its order among the steps is a default of ours. */
export interface Ahead {
  /** The id of the proposal that stands next. */
  readonly of: string
  readonly step: RankStepName
  readonly say: string
  readonly sources: readonly string[]
  readonly verified: boolean
}
