import type { Choice } from '@legato/knowledge'
import type { Proposal } from './plan.ts'

/** The proposals of a plan that a choice means, in the order of the plan. */
export function chosen(choice: Choice, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter((proposal) => isMeant(choice, proposal))
}

/** Whether one of those meant stands in the plan. */
export function stands(choice: Choice | undefined, proposals: readonly Proposal[]): boolean {
  return choice !== undefined && proposals.some((proposal) => isMeant(choice, proposal))
}

function isMeant(
  { statuses, kinds, drugs, begins }: Choice,
  { id, status, kind, therapy }: Proposal,
): boolean {
  return (
    statuses.includes(status) &&
    (!kinds || kinds.includes(kind)) &&
    (!begins || id.startsWith(begins)) &&
    (!drugs || drugs.includes(therapy))
  )
}
