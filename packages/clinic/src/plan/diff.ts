import type { Knowledge } from '@legato/knowledge'
import { knowledge as current } from '@legato/knowledge'
import { differingFacts, isTold } from './diff-facts.ts'
import { itemsThatChanged } from './diff-items.ts'
import { headOf, said } from './diff-say.ts'
import type { PlanDiff, PlanStamp } from './diff-shape.ts'
import type { Plan } from './plan.ts'

export interface DiffOptions {
  /** Names which facts a rule reads where the plans themselves do not tell; the current one. */
  readonly knowledge?: Knowledge
}

/**
 * What changed from one plan to another of the same patient, and why. Pure, and of two plans alone:
 * what no plan names can be no reason here, and is said to be none.
 *
 * Throws when the plans are of different patients: whoever compares them has mixed them up.
 */
export function diffPlans(
  before: Plan,
  after: Plan,
  { knowledge = current }: DiffOptions = {},
): PlanDiff {
  if (before.patient.id !== after.patient.id) {
    throw new TypeError('plan: only two plans of one patient can be compared')
  }
  const differing = differingFacts(before, after)
  const changed = new Set(differing.map(({ feature }) => feature))
  const stamps = { before: stampOf(before), after: stampOf(after) }
  const facts = new Map(differing.map(({ feature, say }) => [feature, say]))
  const changes = itemsThatChanged({ before, after, changed, knowledge }).map((one) =>
    said(one, { ...stamps, facts }),
  )
  const moving = differing
    .map((fact) => ({
      ...fact,
      moves: changes.filter(({ because }) => because.includes(fact.feature)).map(({ id }) => id),
    }))
    .filter(isTold)
    .toSorted((a, b) => b.moves.length - a.moves.length)
  const told = { ...stamps, facts: moving, changes }
  return { schema: 'legato-diff/1', patient: after.patient, ...told, ...headOf(told) }
}

function stampOf({ asOf, knowledge: { version, date } }: Plan): PlanStamp {
  return { asOf, knowledge: { version, date } }
}
