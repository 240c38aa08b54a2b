import type { FollowUpRule } from '@legato/knowledge'
import { features } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import type { Days } from '@legato/values'
import { addDays } from '@legato/values'
import { factsOf, standing, tellBriefly } from '../assessment/index.ts'
import { chosen, stands } from './chosen.ts'
import type { Proposal } from './plan.ts'
import type { FollowUp } from './sequence-shape.ts'

/** What is to be measured or asked again, the soonest first. */
export function followUpsOf(
  rules: readonly FollowUpRule[],
  proposals: readonly Proposal[],
  judgement: Judgement,
): readonly FollowUp[] {
  return rules
    .flatMap((rule) => {
      if (rule.when && judgement.isMet(rule.when) !== 'met') return []
      if (stands(rule.unless, proposals)) return []
      const from = rule.takes ? chosen(rule.takes, proposals) : []
      return rule.takes && from.length === 0 ? [] : [followUp(rule, from, judgement)]
    })
    .toSorted((a, b) => a.from.localeCompare(b.from))
}

function followUp(
  rule: FollowUpRule,
  proposals: readonly Proposal[],
  judgement: Judgement,
): FollowUp {
  const { id, say, basis, when, notBeforeDay, everyDays, safety } = rule
  const gone = daysGone(rule, judgement) - roundsGone(rule, judgement)
  // What is due already is due today.
  const day = (due: number) => addDays(judgement.on, Math.max(due - gone, 0))
  return {
    id,
    from: day(rule.fromDay),
    to: day(rule.toDay),
    ...(notBeforeDay !== undefined && { notBefore: day(notBeforeDay) }),
    ...(everyDays !== undefined && { everyDays }),
    measures: rule.measures.map((feature) => ({ feature, label: features[feature].label.english })),
    proposals: proposals.map((one) => one.id),
    say: tellBriefly(say, judgement),
    because: when ? factsOf(when, judgement) : [],
    ...standing(basis),
    ...(safety && { safety }),
  }
}

/** Of what comes again and again since something, the days of the rounds that are over. */
function roundsGone(rule: FollowUpRule, judgement: Judgement): Days {
  const { since, everyDays, toDay } = rule
  if (!since || everyDays === undefined) return 0
  return Math.max(0, Math.ceil((daysGone(rule, judgement) - toDay) / everyDays)) * everyDays
}

/** Days since that from which it is counted. */
function daysGone({ since }: FollowUpRule, { facts }: Judgement): Days {
  const fact = since && facts.get(since.feature)
  if (!since || fact?.kind !== 'known' || typeof fact.value !== 'number') return 0
  return Math.floor(fact.value * since.days)
}
