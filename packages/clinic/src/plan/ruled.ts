import type { Therapy } from '@legato/knowledge'
import { render } from '@legato/values'
import type { Proposal } from './plan.ts'
import { maySwitchOff, type Rulings, type SwitchedOff } from './rulings.ts'

/**
 * A proposal as the clinic ruled: switched off, it is told as not recommended here, with who said
 * so and why. What is forbidden stays forbidden, and no safety rule is ever switched off.
 */
export function asRuled(proposal: Proposal, therapy: Therapy, { off }: Rulings): Proposal {
  const ruled = off.find((one) => one.proposal === proposal.id)
  if (!ruled || !maySwitchOff(therapy)) return proposal
  const { by, at, reason } = ruled
  const told = { ...proposal, off: { by, at, reason } }
  if (proposal.status === 'contraindicated' || proposal.status === 'not-recommended') return told
  return { ...told, status: 'not-recommended', dose: null, needs: [], summary: summaryOf(ruled) }
}

function summaryOf({ by, at, reason }: SwitchedOff): string {
  return render({
    id: 'proposal.switched-off',
    english: 'Switched off in this clinic by {by} on {date}: {reason}',
    values: { by, date: at.slice(0, 10), reason },
  })
}
