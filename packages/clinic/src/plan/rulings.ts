import type { Therapy } from '@legato/knowledge'
import { render } from '@legato/values'
import type { Proposal } from './plan.ts'

/** What the clinic ruled about the knowledge, as it holds today. */
export interface Rulings {
  /** Who approved this version for the clinic; null until somebody has. */
  readonly approved: Approval | null
  readonly off: readonly SwitchedOff[]
}

export interface Approval {
  readonly by: string
  readonly at: string
}

/** A proposal that the clinic does not make, and why. */
export interface SwitchedOff {
  readonly proposal: string
  readonly by: string
  readonly at: string
  readonly reason: string
}

/** Of a clinic that has ruled nothing. */
export const noRulings: Rulings = { approved: null, off: [] }

/**
 * Whether a clinic may switch a proposal off: not a referral that is plainly recommended, as at a
 * red flag, nor what keeps a safety rule by leading out of a danger. A drug, device or habit is
 * owed to nobody. Alerts and prohibitions are no proposals, and stay in any case.
 */
export function maySwitchOff({ kind, ladder }: Therapy): boolean {
  if (kind === 'referral') return ladder.every(({ standing }) => standing !== 'recommended')
  const keepsRule = ladder.some(({ safety, standing }) => safety && standing !== 'not-recommended')
  return !keepsRule || !LEADS_OUT.has(kind)
}

const LEADS_OUT: ReadonlySet<Therapy['kind']> = new Set(['deprescribe', 'workup', 'monitoring'])

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
