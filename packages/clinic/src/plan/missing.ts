import type { CaseFeature, FeatureId } from '@legato/knowledge'
import { features, isFeatureId } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import type { Finding } from '../assessment/index.ts'
import type { Missing, Proposal, Unchecked } from './plan.ts'

/** What is not known and would matter: what moves most comes first. */
export function missingOf(
  {
    findings,
    proposals,
    unchecked,
  }: {
    readonly findings: readonly Finding[]
    readonly proposals: readonly Proposal[]
    readonly unchecked: readonly Unchecked[]
  },
  judgement: Judgement,
): readonly Missing[] {
  const moves = new Map<FeatureId, Set<string>>()
  const note = (feature: FeatureId, id: string): void => {
    for (const source of learnable(feature, judgement)) {
      moves.set(source, (moves.get(source) ?? new Set()).add(id))
    }
  }
  for (const { id, needs, changesIf } of proposals) {
    for (const feature of needs) note(feature, id)
    for (const { feature, known } of changesIf) if (!known) note(feature, id)
  }
  for (const { id, needs } of [...findings, ...unchecked])
    for (const feature of needs) note(feature, id)
  const weight = weigher(proposals)
  return [...moves]
    .map(([feature, ids]) => missing(feature, [...ids], judgement))
    .sort((a, b) => weight(b) - weight(a))
}

/** An unknown that is worked out from others is learned by learning those. */
function learnable(feature: FeatureId, judgement: Judgement): readonly FeatureId[] {
  if (judgement.facts[feature]?.kind === 'known') return []
  const { read }: CaseFeature = features[feature]
  const sources = read.kind === 'derived' ? read.from.filter(isFeatureId) : []
  const unknown = sources.flatMap((source) => learnable(source, judgement))
  return unknown.length > 0 ? [...new Set(unknown)] : [feature]
}

function missing(feature: FeatureId, changes: readonly string[], { facts }: Judgement): Missing {
  const { label, ask, loinc }: CaseFeature = features[feature]
  const fact = facts[feature]
  return {
    feature,
    label: label.english,
    why: fact?.kind === 'unknown' ? fact.why : 'never-measured',
    ask: ask.english,
    ...(loinc && { test: { loinc } }),
    changes,
  }
}

/** Proposals that wait for data weigh most: the fact decides them. Our own default, not a source. */
function weigher(proposals: readonly Proposal[]): (one: Missing) => number {
  const waiting = new Set(
    proposals.filter(({ status }) => status === 'needs-data').map(({ id }) => id),
  )
  const all = new Set(proposals.map(({ id }) => id))
  return ({ changes }) =>
    changes.reduce((sum, id) => sum + (waiting.has(id) ? 10 : all.has(id) ? 3 : 1), 0)
}
