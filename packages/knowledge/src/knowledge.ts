import type { AlertRule } from './alert.ts'
import { alerts } from './alerts/index.ts'
import { knowledgeChanges } from './changes.ts'
import type { FindingRule } from './finding.ts'
import { findings } from './findings/index.ts'
import type { FollowUpRule, OrderRule, Withhold } from './order/index.ts'
import { followUpRules, orderRules, withholds } from './order/index.ts'
import { therapies } from './therapies/index.ts'
import type { Therapy } from './therapy.ts'

/** All that medicine knows here, as one value: a plan says from which version it was made. */
export interface Knowledge {
  readonly version: string
  readonly date: string
  readonly findings: readonly FindingRule[]
  readonly therapies: readonly Therapy[]
  readonly alerts: readonly AlertRule[]
  /** When what is proposed comes; absent where nothing is put in order. */
  readonly order?: readonly OrderRule[]
  readonly followUps?: readonly FollowUpRule[]
  /** Who gets no dose by the day; as everywhere when absent. */
  readonly withholds?: readonly Withhold[]
}

const [{ version, date }] = knowledgeChanges

export const knowledge: Knowledge = Object.freeze({
  version,
  date,
  findings,
  therapies,
  alerts,
  order: orderRules,
  followUps: followUpRules,
  withholds,
})
