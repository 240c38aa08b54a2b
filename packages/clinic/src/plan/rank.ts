import { NEEDS } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import type { Proposal } from './plan.ts'
import { aheadOf, differing } from './rank-ahead.ts'
import type { Candidate, Proposed } from './rank-candidate.ts'
import { candidate } from './rank-candidate.ts'
import { stepsOf } from './rank-say.ts'
import type { Rank } from './rank-step.ts'
import { REFUSED } from './refused.ts'

/**
 * Gives every proposal that is not refused its place among those of the same need, and puts all of
 * them in the order in which they are read: by status, then by need, then by place. Nothing is added up: the first step
 * in which two differ decides, and those that differ in none share a place.
 */
export function ranked(proposed: readonly Proposed[], judgement: Judgement): readonly Proposal[] {
  const candidates = proposed
    .map((one) => candidate(one, judgement))
    .map((one) => ({ one, reading: readingOf(one) }))
    .sort((a, b) => a.reading - b.reading || compare(a.one, b.one))
    .map(({ one }) => one)
  const ranks = new Map<Candidate, Rank>()
  const choices = candidates.filter(({ proposal }) => !REFUSED.has(proposal.status))
  for (const group of Map.groupBy(choices, ({ ranking }) => ranking.need).values())
    place(group, ranks)
  return candidates.map((one) => {
    const rank = ranks.get(one)
    return rank ? { ...one.proposal, rank } : one.proposal
  })
}

/** From the last of a need to the first, so that what stands below is at hand. */
function place(group: readonly Candidate[], ranks: Map<Candidate, Rank>): void {
  let end = group.length
  let next: Candidate | undefined
  while (end > 0) {
    const start = beginOf(end - 1, group)
    for (const one of group.slice(start, end)) {
      ranks.set(one, rankOf(one, { place: start + 1, of: group.length, next }))
    }
    next = group[start]
    end = start
  }
}

/** Where those begin that no step tells apart from this one. */
function beginOf(index: number, group: readonly Candidate[]): number {
  let start = index
  const one = group[index]
  for (;;) {
    const above = group[start - 1]
    if (!one || !above || differing(above, one) !== undefined) return start
    start -= 1
  }
}

function rankOf(
  one: Candidate,
  { next, ...placed }: Pick<Rank, 'place' | 'of'> & { readonly next: Candidate | undefined },
): Rank {
  const ahead = next && aheadOf(one, next)
  const rank = { group: one.ranking.need, ...placed, steps: stepsOf(one) }
  return ahead ? { ...rank, ahead } : rank
}

/** Below zero when the first stands before the second; zero when no step tells them apart. */
function compare(a: Candidate, b: Candidate): number {
  const at = differing(a, b)
  return at === undefined ? 0 : (a.key[at] ?? 0) - (b.key[at] ?? 0)
}

/** By status, then by need; what is no drug comes forward for those who want to try it first. */
function readingOf({ key, ranking, wishes }: Candidate): number {
  const need = NEEDS.indexOf(ranking.need)
  const forward = wishes.some(({ direction }) => direction === 'for')
  const order = forward ? Math.min(need, NEEDS.indexOf('iron') - 0.5) : need
  return (key[0] ?? 0) * NEEDS.length + order
}
