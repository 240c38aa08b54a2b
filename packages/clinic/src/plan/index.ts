export { type FollowUpAfter, followUpsAfter } from './after.ts'
export type {
  Calendar,
  CountedDose,
  DayCalendar,
  Piece,
  Stretch,
  WithheldCalendar,
} from './calendar-shape.ts'
export type { ClaimList, ToldClaim } from './claims.ts'
export { claimList } from './claims.ts'
export type { DiffOptions } from './diff.ts'
export { diffPlans } from './diff.ts'
export type {
  Cause,
  Detail,
  FactChange,
  FactTold,
  ItemChange,
  PlanDiff,
  PlanStamp,
} from './diff-shape.ts'
export { isKeptBack } from './kept-back.ts'
export type { KnowledgeItem, KnowledgeRow, ToldItem } from './knowledge-list.ts'
export { knowledgeItem, knowledgeRows } from './knowledge-list.ts'
export type { PlanOptions, Subject } from './make.ts'
export { makePlan } from './make.ts'
export type { CriterionAnswer, PolicyAnswer } from './payer.ts'
export { judgePolicy } from './payer.ts'
export type * from './plan.ts'
export type { Ahead, Rank, RankStep } from './rank-step.ts'
export type { Approval, Rulings, SwitchedOff } from './rulings.ts'
export { maySwitchOff, noRulings } from './rulings.ts'
export type { FollowUp, Sequenced } from './sequence-shape.ts'
export { criteriaOf } from './suppose.ts'
export type { Why, WhyCriterion, WhySource } from './why.ts'
export { whyOf } from './why.ts'
