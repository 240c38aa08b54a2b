import type { Therapy } from '@legato/knowledge'

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
