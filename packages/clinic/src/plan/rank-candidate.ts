import type {
  Fit,
  Position as KnownPosition,
  Ranking,
  RankStepName,
  Status,
  Therapy,
} from '@legato/knowledge'
import { rankingOf, WEIGHTS } from '@legato/knowledge'
import type { Judgement } from '@legato/rules'
import { factsOf, standing, tellBriefly } from '../assessment/index.ts'
import type { Proposal, Reason } from './plan.ts'
import type { RankStep } from './rank-step.ts'

/** A proposal with the therapy that it is of. */
export interface Proposed {
  readonly therapy: Therapy
  readonly proposal: Proposal
}

/** A proposal as it is compared with others of its need. */
export interface Candidate extends Proposed {
  readonly ranking: Ranking
  /** Safety rules that caution here, as far as they tell one patient from another. */
  readonly dangers: readonly Reason[]
  /** The guideline position that leads for this patient. */
  readonly position: KnownPosition | undefined
  readonly fits: readonly RankStep[]
  readonly wishes: readonly RankStep[]
  /** Compared from left to right, the lower first; what each number is says `KEY`. */
  readonly key: readonly number[]
}

/** What stands in the key of a candidate, and to which step it belongs. */
export const KEY = [
  { of: 'standing', step: 'safety' },
  { of: 'dangers', step: 'safety' },
  { of: 'group', step: 'position' },
  { of: 'position', step: 'position' },
  { of: 'certainty', step: 'position' },
  { of: 'fit-against', step: 'fit' },
  { of: 'fit-for', step: 'fit' },
  { of: 'wish-against', step: 'preference' },
  { of: 'wish-for', step: 'preference' },
  { of: 'burden', step: 'burden' },
] as const satisfies readonly { readonly of: string; readonly step: RankStepName }[]

export function candidate({ therapy, proposal }: Proposed, judgement: Judgement): Candidate {
  const ranking = rankingOf(therapy)
  const { cautions } = proposal
  const dangers = cautions.length > 0 ? cautions.filter(({ id }) => ranking.dangers.has(id)) : []
  const position = leading(ranking, judgement)
  const fits = fitsOf(proposal, ranking, judgement)
  const wishes = knowsWishes(judgement) ? holding('preference', ranking.wishes, judgement) : NONE
  const key = [
    STANDINGS.indexOf(proposal.status),
    dangerLevel(dangers),
    position && ranking.special.has(position) ? -Math.sign(strengthOf(position)) : 0,
    -(position ? strengthOf(position) : 0),
    -(position ? certaintyOf(position) : 0),
    count(fits, 'against'),
    -count(fits, 'for'),
    count(wishes, 'against'),
    -count(wishes, 'for'),
    WEIGHTS.indexOf(ranking.burden?.weight ?? 'moderate'),
  ]
  return { therapy, proposal, ranking, dangers, position, fits, wishes, key }
}

/** What may be begun first, then what waits, then what is refused. */
export const STANDINGS: readonly Status[] = [
  'recommended',
  'consider',
  'specialist',
  'needs-data',
  'not-recommended',
  'contraindicated',
]

const NONE: readonly RankStep[] = []

/** Not how many: a rule written in three sentences is not three dangers. */
function dangerLevel(dangers: readonly Reason[]): number {
  if (dangers.some(({ unknown }) => !unknown)) return 2
  return dangers.length > 0 ? 1 : 0
}

function leading({ positions }: Ranking, { isMet }: Judgement): KnownPosition | undefined {
  return positions.find(({ applies }) => !applies || isMet(applies) === 'met')
}

const STRENGTH: Readonly<Record<KnownPosition['strength'], number>> = {
  strong: 3,
  'level-a': 3,
  conditional: 2,
  'level-b': 2,
  'level-c': 1,
  none: 1,
}

/** Against counts as far below no position at all as for counts above it. */
function strengthOf({ direction, strength }: KnownPosition): number {
  if (direction === 'neutral') return 0
  return direction === 'for' ? STRENGTH[strength] : -STRENGTH[strength]
}

/** The surer a guideline speaks against, the further below. */
function certaintyOf({ direction, certainty }: KnownPosition): number {
  return direction === 'against' ? -CERTAINTY[certainty] : CERTAINTY[certainty]
}

const CERTAINTY: Readonly<Record<KnownPosition['certainty'], number>> = {
  high: 4,
  moderate: 3,
  low: 2,
  'very-low': 1,
  'not-stated': 0,
}

/** What the proposal says already, where it rests on another condition, and what else is known to fit. */
function fitsOf(
  proposal: Proposal,
  { comorbid, fits }: Ranking,
  judgement: Judgement,
): readonly RankStep[] {
  if (comorbid.size === 0 && fits.length === 0) return NONE
  const own = (reasons: readonly Reason[], direction: Fit['direction']) =>
    reasons
      .filter(({ id, unknown }) => !unknown && comorbid.has(id))
      .map(({ say, because, sources, verified }): RankStep => {
        return { step: 'fit', direction, say, because, sources, verified }
      })
  return [
    ...own(proposal.for, 'for'),
    ...own(proposal.against, 'against'),
    ...own(proposal.cautions, 'against'),
    ...holding('fit', fits, judgement),
  ]
}

function holding(
  step: RankStepName,
  fits: readonly Fit[],
  judgement: Judgement,
): readonly RankStep[] {
  return fits
    .filter(({ reason }) => judgement.isMet(reason.when) === 'met')
    .map(({ direction, reason }) => ({
      step,
      direction,
      say: tellBriefly(reason.say, judgement),
      because: factsOf(reason.when, judgement),
      ...standing(reason.basis),
    }))
}

function knowsWishes({ facts }: Judgement): boolean {
  return facts.get('preferences')?.kind === 'known'
}

function count(steps: readonly RankStep[], direction: Fit['direction']): number {
  return steps.filter((step) => step.direction === direction).length
}
