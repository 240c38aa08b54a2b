import { type CivilDate, daysOf, type ResourceRef } from '@legato/values'
import type { FollowUpAfter } from '../../plan/index.ts'
import type { CaseFeatures } from '../../profile/index.ts'
import type { Due } from './due.ts'

/** Advised to some, and against for everybody: nothing that a program should ask of a clinic. */
const NOT_FOR_ALL: readonly string[] = ['follow.closed.first-week']

/** What is due after what was done; done itself once everything was measured that it asks for. */
export function duesAfter(
  followUps: readonly FollowUpAfter[],
  { facts }: Pick<CaseFeatures, 'facts'>,
): readonly Due[] {
  return followUps
    .filter(({ id }) => !NOT_FOR_ALL.includes(id))
    .map(({ id, say, from, to, countsFrom, measures, source }) => {
      const answers = measures.map((feature) => measuredSince(facts[feature], countsFrom))
      const [first] = answers
      const isDone = first !== undefined && answers.every((one) => one !== undefined)
      const due: Due = { kind: 'follow-up', key: `${id} ${from}`, say, from, to, source }
      return isDone ? { ...due, done: first } : due
    })
}

/** The resource that gave a value surely of this day or later. */
function measuredSince(
  fact: CaseFeatures['facts'][keyof CaseFeatures['facts']],
  since: CivilDate,
): ResourceRef | undefined {
  if (fact.kind !== 'known' || fact.at === undefined) return undefined
  const days = daysOf(fact.at)
  return days && days.first >= since ? fact.from[0] : undefined
}
