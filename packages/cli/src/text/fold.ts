import type { Proposal } from '@legato/clinic/plan'

/** Proposals told in one place: the best of them in full, the others by name beneath it. */
export interface Told {
  readonly first: Proposal
  readonly others: readonly Proposal[]
}

/**
 * What stands for one reason is told once, where the best of it stands. What is refused is never
 * told beneath what is offered. Tests, habits and advice that are only to be considered are one line.
 */
export function folded(all: readonly Proposal[]): readonly Told[] {
  return [...Map.groupBy(all, sharing).values()].flatMap(([first, ...others]) =>
    first ? [{ first, others }] : [],
  )
}

function sharing(proposal: Proposal): string {
  const { status, kind, summary } = proposal
  const aside = asideOf(proposal)
  if (aside) return aside
  return isOffered(status) ? `${kind} ${summary}` : `${status} ${summary}`
}

const ASIDES: Readonly<Partial<Record<Proposal['kind'], string>>> = {
  referral: 'Ask or look further',
  workup: 'Ask or look further',
  monitoring: 'Beside all else',
  lifestyle: 'Beside all else',
  education: 'Beside all else',
  device: 'Beside all else',
}

/** What may be done beside all else, and is no choice against it, is told by its name. */
export function asideOf({ status, kind }: Proposal): string | undefined {
  return status === 'consider' ? ASIDES[kind] : undefined
}

/** Whether it may be begun, by whomever. */
export function isOffered(status: Proposal['status']): boolean {
  return status === 'recommended' || status === 'consider' || status === 'specialist'
}
