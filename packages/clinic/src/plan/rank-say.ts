import type { Position as KnownPosition, Status, Therapy } from '@legato/knowledge'
import type { Message } from '@legato/values'
import { render } from '@legato/values'
import { standing } from '../assessment/index.ts'
import type { Proposal, Reason } from './plan.ts'
import type { Candidate } from './rank-candidate.ts'
import type { RankStep } from './rank-step.ts'

/** What the steps found, in their order; of fit and preference as many as hold. */
export function stepsOf(one: Candidate): readonly RankStep[] {
  return [
    safetyStep(one),
    one.position ? positionStep(one.position) : SILENT,
    ...one.fits,
    ...one.wishes,
    ...burdenSteps(one),
  ]
}

const SPEAKS: Readonly<Record<Status, RankStep['direction']>> = {
  recommended: 'for',
  consider: 'for',
  specialist: 'for',
  'needs-data': 'neutral',
  'not-recommended': 'against',
  contraindicated: 'against',
}

/** The facts of the cautions stand with the cautions of the same proposal. */
function safetyStep({ therapy, proposal, dangers }: Candidate): RankStep {
  const words = wordsOf(therapy)
  const inCase = dangers.reduce(caseOf, proposal.status)
  const known = words.get(inCase) ?? tellSafety(proposal, dangers)
  words.set(inCase, known)
  return known
}

function caseOf(so: string, { id, unknown }: Reason): string {
  return unknown ? `${so} ?${id}` : `${so} ${id}`
}

/** A therapy of one status with the same cautions is told alike to every patient. */
const safetySteps = new WeakMap<Therapy, Map<string, RankStep>>()

function wordsOf(therapy: Therapy): Map<string, RankStep> {
  const known = safetySteps.get(therapy) ?? new Map<string, RankStep>()
  safetySteps.set(therapy, known)
  return known
}

function tellSafety({ status, ...proposal }: Proposal, dangers: readonly Reason[]): RankStep {
  const basis = dangers.length > 0 ? dangers : [proposal]
  const holds = dangers.some(({ unknown }) => !unknown)
  return {
    step: 'safety',
    direction: holds ? 'against' : SPEAKS[status],
    say: render(safetyWords(status, dangers)),
    because: [],
    sources: [...new Set(basis.flatMap(({ sources }) => sources))],
    verified: basis.every(({ verified }) => verified),
  }
}

function safetyWords(status: Status, dangers: readonly Reason[]): Message {
  const said = statusWords(status)
  const holding = rulesOf(dangers.filter(({ unknown }) => !unknown))
  const open = rulesOf(dangers.filter(({ unknown }) => unknown))
  const values = { said, holding, open }
  if (holding.length > 0 && open.length > 0) return { ...HOLDING_AND_OPEN, values }
  if (holding.length > 0) return { ...HOLDING, values }
  return open.length > 0 ? { ...OPEN, values } : { ...CLEAR, values }
}

const CLEAR: Message = {
  id: 'rank.safety.clear',
  english: '{said}; no safety rule cautions against it for this patient.',
}
const HOLDING: Message = {
  id: 'rank.safety.holding',
  english: '{said}; cautioned by safety rule {holding}.',
}
const OPEN: Message = {
  id: 'rank.safety.open',
  english: '{said}; for want of facts, safety rule {open} is not ruled out.',
}
const HOLDING_AND_OPEN: Message = {
  id: 'rank.safety.both',
  english: '{said}; cautioned by safety rule {holding}, and {open} is not ruled out.',
}

function rulesOf(dangers: readonly Reason[]): readonly string[] {
  return [...new Set(dangers.flatMap(({ safety }) => safety ?? []))]
}

export function statusWords(status: Status): Message {
  return { id: `rank.status.${status}`, english: STATUS[status] }
}

const STATUS: Readonly<Record<Status, string>> = {
  recommended: 'Recommended',
  consider: 'To be considered',
  specialist: 'For a specialist',
  'needs-data': 'Waits for facts',
  'not-recommended': 'Not recommended',
  contraindicated: 'Contraindicated',
}

const SILENT: RankStep = {
  step: 'position',
  direction: 'neutral',
  say: 'No guideline that is known here speaks of it for this patient.',
  because: [],
  sources: [],
  verified: true,
}

/** A position says the same of every patient. */
const positionSteps = new WeakMap<KnownPosition, RankStep>()

function positionStep(position: KnownPosition): RankStep {
  const known = positionSteps.get(position)
  if (known) return known
  const { direction, population, source, verified } = position
  const say = render({
    id: 'rank.position',
    english: '{source} on “{population}”: {words}.',
    values: { source, population, words: positionWords(position) },
  })
  const step = {
    step: 'position',
    direction,
    say,
    because: [],
    sources: [source],
    verified,
  } as const
  positionSteps.set(position, step)
  return step
}

export function positionWords({ direction, strength, certainty }: KnownPosition): Message {
  const graded = strength !== 'none'
  return {
    id: graded ? 'rank.position.graded' : 'rank.position.ungraded',
    english: graded ? '{direction}, {strength}, {certainty}' : '{direction}, without a grade',
    values: {
      direction,
      strength: { id: `strength.${strength}`, english: STRENGTHS[strength] },
      certainty: { id: `certainty.${certainty}`, english: CERTAINTIES[certainty] },
    },
  }
}

const STRENGTHS: Readonly<Record<KnownPosition['strength'], string>> = {
  strong: 'strong',
  conditional: 'conditional',
  none: 'without a grade',
  'level-a': 'level A',
  'level-b': 'level B',
  'level-c': 'level C',
}

const CERTAINTIES: Readonly<Record<KnownPosition['certainty'], string>> = {
  high: 'high certainty',
  moderate: 'moderate certainty',
  low: 'low certainty',
  'very-low': 'very low certainty',
  'not-stated': 'certainty not stated',
}

function burdenSteps({ ranking: { burden } }: Candidate): readonly RankStep[] {
  if (!burden) return []
  const known = burdens.get(burden)
  if (known) return known
  const { weight, said } = burden
  const direction = weight === 'light' ? 'for' : weight === 'heavy' ? 'against' : 'neutral'
  const say = render(said.say)
  const steps = [{ step: 'burden', direction, say, because: [], ...standing(said.basis) }] as const
  burdens.set(burden, steps)
  return steps
}

/** A burden is the same for every patient. */
const burdens = new WeakMap<object, readonly RankStep[]>()
