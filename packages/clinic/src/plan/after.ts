import type { FeatureId, FollowUpRule, Knowledge } from '@legato/knowledge'
import { Judgement } from '@legato/rules'
import { addDays, type CivilDate, type Days, type ResourceRef } from '@legato/values'
import { tellBriefly } from '../assessment/index.ts'
import type { CaseFeatures } from '../profile/index.ts'

/** What is to be measured again after something that was done, counted from that day. */
export interface FollowUpAfter {
  /** The rule. */
  readonly id: string
  readonly say: string
  readonly from: CivilDate
  readonly to: CivilDate
  /** What is measured earlier answers the round before, or nothing. */
  readonly countsFrom: CivilDate
  readonly measures: readonly FeatureId[]
  /** The resource that tells what was done; undefined where nothing names one. */
  readonly source: ResourceRef | undefined
}

/**
 * Of the follow-ups in the knowledge those that count from a recorded day, such as the visits after
 * a vein was closed. Unlike the follow-ups of a plan they follow from no proposal, and a day that
 * has passed stays that day. What was done on an unknown day has none.
 */
export function followUpsAfter(
  { followUps = [] }: Pick<Knowledge, 'followUps'>,
  features: CaseFeatures,
): readonly FollowUpAfter[] {
  const judgement = new Judgement(features.facts, features.asOf)
  return followUps.flatMap((rule) => {
    const fact = rule.since && judgement.facts.get(rule.since.feature)
    if (!rule.since || rule.takes || fact?.kind !== 'known') return []
    if (typeof fact.value !== 'number') return []
    if (rule.when && judgement.isMet(rule.when) !== 'met') return []
    const gone = Math.floor(fact.value * rule.since.days)
    return [{ ...daysOf(rule, judgement.on, gone), ...told(rule, judgement), source: fact.from[0] }]
  })
}

function told({ id, say, measures }: FollowUpRule, judgement: Judgement) {
  return { id, say: tellBriefly(say, judgement), measures }
}

/** Of the round that is on now: it is over when the next one begins to count. */
function daysOf(
  { fromDay, toDay, notBeforeDay, everyDays }: FollowUpRule,
  on: CivilDate,
  gone: Days,
): Pick<FollowUpAfter, 'from' | 'to' | 'countsFrom'> {
  // What is measured earlier by the length of the span is still taken for the visit.
  const counts = notBeforeDay ?? fromDay - (toDay - fromDay)
  const rounds = everyDays === undefined ? 0 : Math.max(0, Math.floor((gone - counts) / everyDays))
  const day = (due: Days): CivilDate => addDays(on, due + rounds * (everyDays ?? 0) - gone)
  return { from: day(fromDay), to: day(toDay), countsFrom: day(Math.max(counts, 1)) }
}
