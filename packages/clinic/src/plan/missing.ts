import type { CaseFeature, FeatureId } from '@legato/knowledge'
import { features, isFeatureId, needOf } from '@legato/knowledge'
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
 * one that would fall away with all others, as behind a red flag; a safety rule that nobody could
 * check; a finding left open. A default of ours.
 */
const WORTH = { decides: 10, removes: 0.25, unchecked: 3, open: 1 } as const

/** What a change is worth: as much as the better of the standings between which it moves. */
const CHANGE: Readonly<Record<Change['to'], number>> = {
  recommended: 4,
  consider: 2,
  specialist: 1,
  'needs-data': 1,
  'not-recommended': 0.1,
  contraindicated: 0.1,
  absent: 0,
}

/** How much of that a kind of proposal is worth: a habit or a device waits more easily than a drug. */
const KIND: Readonly<Record<Proposal['kind'], number>> = {
  medication: 1,
  deprescribe: 1,
  referral: 1,
  procedure: 1,
  workup: 0.5,
  monitoring: 0.5,
  device: 0.2,
  lifestyle: 0.2,
  education: 0.2,
}

/** Products for one need say the same thing again: the first counts whole, each other so much. */
const AGAIN = 0.1

/** What is not known and would matter: what is worth most to learn comes first. */
export function missingOf(waiting: Waiting, judgement: Judgement): readonly Missing[] {
  const tally = new Map<FeatureId, Map<string, Claim>>()
  for (const claim of claims(waiting)) {
    for (const source of learnable(claim.feature, judgement)) {
      const items = tally.get(source) ?? new Map<string, Claim>()
      const said = items.get(claim.id)
      tally.set(source, items.set(claim.id, said && said.worth > claim.worth ? said : claim))
    }
  }
  return [...tally]
    .map(([feature, items]) => ({ feature, items, worth: worthOf([...items.values()]) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ feature, items }) => missing(feature, [...items.keys()], judgement))
}

interface Claim {
  readonly feature: FeatureId
  readonly id: string
  /** What stands in for one another is one need. */
  readonly need: string
  readonly worth: number
}

function claims({ findings, proposals, unchecked }: Waiting): readonly Claim[] {
  const open = (items: readonly (Finding | Unchecked)[], worth: number) =>
    items.flatMap(({ id, needs }) => needs.map((feature) => ({ feature, id, need: id, worth })))
  return [
    ...proposals.flatMap(claimsOf),
    ...open(findings, WORTH.open),
    ...open(unchecked, WORTH.unchecked),
  ]
}

function claimsOf(proposal: Proposal): readonly Claim[] {
  const { id, kind, needs, changesIf } = proposal
  const need = kind === 'medication' ? needOf(proposal) : id
  return [
    ...needs.map((feature) => ({ feature, id, need, worth: WORTH.decides * KIND[kind] })),
    ...changesIf
      .filter(({ known }) => !known)
      .map(({ feature, from, to }) => ({
        feature,
        id,
        need,
        worth: changeOf(from, to) * KIND[kind],
      })),
  ]
}

function changeOf(from: Change['from'], to: Change['to']): number {
  return to === 'absent' ? WORTH.removes : Math.max(CHANGE[from], CHANGE[to])
}

function worthOf(items: readonly Claim[]): number {
  const needs = [...Map.groupBy(items, ({ need }) => need).values()]
  return sum(
    needs.map((same) => {
      const worths = same.map(({ worth }) => worth)
      const most = Math.max(...worths)
      return most + AGAIN * (sum(worths) - most)
    }),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
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
