import type { Proposal } from '@legato/server/api'

type Status = Proposal['status']

/** A proposal, or several that are told in one row: what they have in common says why. */
export type PlanRow =
  | { readonly kind: 'one'; readonly id: string; readonly proposal: Proposal }
  | {
      readonly kind: 'waiting' | 'alike'
      readonly id: string
      readonly first: Proposal
      readonly proposals: readonly Proposal[]
    }

/** What a reader takes in of each; what is to be done, and what is asked for, is all shown. */
const AT_FIRST: Readonly<Record<Status, number>> = {
  recommended: Number.POSITIVE_INFINITY,
  consider: 6,
  specialist: 6,
  'needs-data': Number.POSITIVE_INFINITY,
  'not-recommended': 4,
  contraindicated: 4,
}

/**
 * The rows of proposals of one status. Those that wait for the same facts are one; so are those
 * said of with the same words, unless recommended: there each has its own dose to be read.
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

function sharing({ id, status, needs, summary }: Proposal): string {
  if (status === 'recommended') return id
  if (status === 'needs-data' && needs.length > 0) return needs.toSorted().join(' ')
  return summary
}

function rowOf(proposals: readonly Proposal[]): readonly PlanRow[] {
  const [first] = proposals
  if (!first) return []
  const { id, status } = first
  if (proposals.length === 1) return [{ kind: 'one', id, proposal: first }]
  const kind = status === 'needs-data' && first.needs.length > 0 ? 'waiting' : 'alike'
  return [{ kind, id: `${kind} ${id}`, first, proposals }]
}

/** The proposals behind rows. */
export function proposalsOf(rows: readonly PlanRow[]): readonly Proposal[] {
  return rows.flatMap((row) => (row.kind === 'one' ? [row.proposal] : row.proposals))
}
