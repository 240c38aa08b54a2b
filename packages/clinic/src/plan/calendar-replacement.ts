import type { Descent } from '@legato/knowledge'
import { adequateTrialOf, descents, strengthsOf } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import type { CalendarBy } from './calendar-by.ts'
import { counterOf } from './calendar-count.ts'
import type { Course } from './calendar-day.ts'
import { upward } from './calendar-steps.ts'
import type { Proposal } from './plan.ts'

/** What replaces a dopaminergic drug, and is itself counted out. */
const LIGANDS: ReadonlyMap<string, Descent> = new Map(
  descents.filter(({ isReplaced }) => !isReplaced).map((one) => [one.drug, one]),
)

/** A ligand is taken already. */
export function hasReplacement({ facts }: Judgement): boolean {
  const list = facts.get('current-drugs')
  if (list?.kind !== 'known' || typeof list.value !== 'object' || !('has' in list.value))
    return false
  return list.value.has.some((drug) => LIGANDS.has(drug))
}

/** The best ligand of the plan that has a daily dose and can be counted out; none where one is taken. */
export function replacementFor(by: CalendarBy): Course | undefined {
  if (hasReplacement(by.judgement)) return undefined
  for (const proposal of by.proposals) {
    const course = isOffered(proposal) && courseOf(proposal, by)
    if (course) return course
  }
  return undefined
}

function isOffered({ kind, status }: Proposal): boolean {
  return kind === 'medication' && (status === 'recommended' || status === 'consider')
}

/** Up to a usual dose, by the regimen for this patient. */
function courseOf({ therapy, dose }: Proposal, { country }: CalendarBy): Course | undefined {
  const descent = LIGANDS.get(therapy)
  const strengths = descent && strengthsOf(descent.drug, country)
  if (!descent || !dose || !strengths?.length) return undefined
  const usual = adequateTrialOf(therapy)?.mg ?? dose.start.amount
  const counter = counterOf(strengths, Math.max(usual, dose.start.amount))
  const levels = upward(dose, { usual, counter })
  if (!levels) return undefined
  const { drug, at, oneDose } = descent
  const portion = dose.steps[0]?.add.amount ?? dose.start.amount
  return { levels, spread: { drug, counter, portion, times: [at], ...(oneDose && { oneDose }) } }
}
