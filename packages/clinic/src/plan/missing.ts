import type { CaseFeature, FeatureId } from '@legato/knowledge'
import { features, isFeatureId } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import type { Finding } from '../assessment/index.ts'
import type { Change, Missing, Proposal, Unchecked } from './plan.ts'

/** The parts of a plan that may wait for a fact. */
export interface Waiting {
  readonly findings: readonly Finding[]
  readonly proposals: readonly Proposal[]
  readonly unchecked: readonly Unchecked[]
}

/**
 * How much it is worth to learn a fact, by what it does to one item: a proposal that waits for it;
 * a proposal that would change its standing; one that would fall away with all others, as behind
 * a red flag; a finding or safety rule left open. A default of ours.
 */
const WORTH = { decides: 10, changes: 3, removes: 0.25, open: 1 } as const

/** What is not known and would matter: what is worth most to learn comes first. */
export function missingOf(waiting: Waiting, judgement: Judgement): readonly Missing[] {
  const tally = new Map<FeatureId, Map<string, number>>()
  for (const { feature, id, worth } of claims(waiting)) {
    for (const source of learnable(feature, judgement)) {
      const items = tally.get(source) ?? new Map<string, number>()
      tally.set(source, items.set(id, Math.max(worth, items.get(id) ?? 0)))
    }
  }
  return [...tally]
    .map(([feature, items]) => ({ feature, items, worth: sum(items.values()) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ feature, items }) => missing(feature, [...items.keys()], judgement))
}

interface Claim {
  readonly feature: FeatureId
  readonly id: string
  readonly worth: number
}

function claims({ findings, proposals, unchecked }: Waiting): readonly Claim[] {
  return [
    ...proposals.flatMap(({ id, needs, changesIf }) => [
      ...needs.map((feature) => ({ feature, id, worth: WORTH.decides })),
      ...changesIf
        .filter(({ known }) => !known)
        .map(({ feature, ...change }) => ({ feature, id, worth: worthOf(change) })),
    ]),
    ...[...findings, ...unchecked].flatMap(({ id, needs }) =>
      needs.map((feature) => ({ feature, id, worth: WORTH.open })),
    ),
  ]
}

function worthOf({ to }: Pick<Change, 'to'>): number {
  return to === 'absent' ? WORTH.removes : WORTH.changes
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, one) => total + one, 0)
}

/** An unknown that is worked out from others is learned by learning those. */
function learnable(feature: FeatureId, judgement: Judgement): readonly FeatureId[] {
  if (judgement.facts.get(feature)?.kind === 'known') return []
  const { read }: CaseFeature = features[feature]
  const sources = read.kind === 'derived' ? read.from.filter(isFeatureId) : []
  const unknown = sources.flatMap((source) => learnable(source, judgement))
  return unknown.length > 0 ? [...new Set(unknown)] : [feature]
}

function missing(feature: FeatureId, changes: readonly string[], { facts }: Judgement): Missing {
  const { label, ask, loinc }: CaseFeature = features[feature]
  const fact = facts.get(feature)
  return {
    feature,
    label: label.english,
    why: fact?.kind === 'unknown' ? fact.why : 'never-measured',
    ask: ask.english,
    ...(loinc && { test: { loinc } }),
    changes,
  }
}
