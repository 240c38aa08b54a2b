import type { Proposal } from '@legato/server/api'

type Status = Proposal['status']

/** A proposal, or several that are told in one row: what they have in common says why. */
export type PlanRow =
  | { readonly kind: 'one'; readonly id: string; readonly proposal: Proposal }
  | {
      readonly kind: 'waiting' | 'alike' | 'instead' | 'look' | 'beside'
      readonly id: string
      readonly first: Proposal
      readonly proposals: readonly Proposal[]
    }

/** What a reader takes in of each; what is to be done, and what is asked for, is all shown. */
const AT_FIRST: Readonly<Record<Status, number>> = {
  recommended: Number.POSITIVE_INFINITY,
  consider: 4,
  specialist: 4,
  'needs-data': Number.POSITIVE_INFINITY,
  'not-recommended': 4,
  contraindicated: 4,
}

/**
 * The rows of proposals of one status. Those that wait for the same facts are one; so are those
 * said of with the same words, where of what is recommended the first keeps its own row and dose.
 * What is only to be considered beside all else, tests or habits, is one row each.
 */
export function gathered(
  status: Status,
  proposals: readonly Proposal[],
): { readonly shown: readonly PlanRow[]; readonly folded: readonly PlanRow[] } {
  const rows = [...Map.groupBy(proposals, sharing).values()].flatMap(rowOf)
  const most = AT_FIRST[status]
  // To fold a single row would save no line.
  const count = rows.length === most + 1 ? rows.length : most
  return { shown: rows.slice(0, count), folded: rows.slice(count) }
}

function sharing({ kind, status, needs, summary }: Proposal): string {
  if (status === 'consider' && ASIDE[kind]) return ASIDE[kind]
  if (status === 'needs-data' && needs.length > 0) return needs.toSorted().join(' ')
  return summary
}

/** What stands beside all else and is no choice against it. */
const ASIDE: Readonly<Partial<Record<Proposal['kind'], 'look' | 'beside'>>> = {
  referral: 'look',
  workup: 'look',
  monitoring: 'beside',
  lifestyle: 'beside',
  education: 'beside',
  device: 'beside',
}

function rowOf(proposals: readonly Proposal[]): readonly PlanRow[] {
  const [first, ...others] = proposals
  if (!first) return []
  const { id, status, kind } = first
  const one = { kind: 'one', id, proposal: first } as const
  if (others.length === 0) return [one]
  if (status === 'recommended')
    return [one, { kind: 'instead', id: `instead ${id}`, first, proposals: others }]
  const waits = status === 'needs-data' && first.needs.length > 0
  const shared = waits ? 'waiting' : (status === 'consider' && ASIDE[kind]) || 'alike'
  return [{ kind: shared, id: `${shared} ${id}`, first, proposals }]
}

/** The proposals behind rows. */
export function proposalsOf(rows: readonly PlanRow[]): readonly Proposal[] {
  return rows.flatMap((row) => (row.kind === 'one' ? [row.proposal] : row.proposals))
}
