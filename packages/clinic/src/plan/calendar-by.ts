import type { CountryId, Withhold } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import type { CurrentDrug } from '../profile/index.ts'
import type { Proposal } from './plan.ts'

/** What a calendar is made from, beside the drug to come off. */
export interface CalendarBy {
  readonly judgement: Judgement
  readonly country: CountryId
  readonly drugs: readonly CurrentDrug[]
  readonly withholds: readonly Withhold[]
  /** The proposals of the plan, best first: among them the replacement is found. */
  readonly proposals: readonly Proposal[]
}
