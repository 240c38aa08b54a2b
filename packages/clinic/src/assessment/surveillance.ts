import type { FeatureId, Watched } from '@legato/knowledge'
import { onDopaminergic, SURVEILLANCE } from '@legato/knowledge'
import { Judgement } from '@legato/rules'
import type { CivilDate } from '@legato/values'
import type { CaseFeatures } from '../profile/index.ts'
import type { Fact } from './fact.ts'
import { factOf } from './fact.ts'
import type { Finding } from './finding.ts'
import { assess } from './finding.ts'

/** What the bedside diary shows of RLS augmentation, what it cannot show, and what else there is. */
export interface Surveillance {
  readonly asOf: CivilDate
  readonly state: SurveillanceState
  readonly say: string
  /** The finding of the plan. */
  readonly augmentation: Finding
  readonly nights: { readonly lately: number; readonly before: number }
  readonly changes: readonly WatchedFinding[]
  readonly explanations: readonly WatchedFinding[]
  /** Of each change that cannot be judged, in words why. */
  readonly unknown: readonly { readonly about: string; readonly reasons: readonly string[] }[]
}

export type SurveillanceState =
  | 'no-drug'
  | 'no-diary'
  | 'seen'
  /** A change of the screen, but not as many or as large as the criteria ask for. */
  | 'one-sign'
  | 'not-seen'
  | 'undetermined'

export interface WatchedFinding extends Finding {
  /** The numbers behind it, known or not. */
  readonly beside: readonly Fact[]
}

/**
 * The surveillance of one patient on one day. What is not known stays so: without a baseline from
 * before treatment nothing is called absent.
 */
export function surveyDiary(features: CaseFeatures): Surveillance {
  const judgement = new Judgement(features.facts, features.asOf)
  const [augmentation] = assess([SURVEILLANCE.augmentation], judgement)
  if (!augmentation) throw new Error('clinic/assessment: a rule was left unjudged')
  const changes = watched(SURVEILLANCE.changes, judgement)
  const state = stateOf(augmentation, { changes, judgement })
  return {
    asOf: features.asOf,
    state,
    say: state === 'undetermined' && lacksBaseline(judgement) ? NO_BASELINE : SAY[state],
    augmentation,
    nights: {
      lately: countOf('diary-nights-28', judgement),
      before: countOf('diary-nights-before', judgement),
    },
    changes,
    explanations: watched(SURVEILLANCE.explanations, judgement),
    unknown: changes.filter(({ answer }) => answer === 'undetermined').map(reasonsOf),
  }
}

const SAY: Readonly<Record<SurveillanceState, string>> = {
  'no-drug': 'No dopaminergic drug is taken: there is no RLS augmentation to look for.',
  'no-diary': 'Not known: no night of the last 28 is in the diary.',
  seen: 'Seen: the diary changed as in RLS augmentation.',
  'one-sign': 'A sign of RLS augmentation is seen, less than the criteria ask for.',
  'not-seen': 'Not seen: the diary does not show the shift of RLS augmentation.',
  undetermined: 'Undetermined: whether the diary shows RLS augmentation cannot be told.',
}

const NO_BASELINE = 'Undetermined: no pre-treatment baseline to compare with.'

function lacksBaseline({ facts }: Judgement): boolean {
  const notes = facts.get('diary-earlier-by')?.notes ?? []
  return notes.some(({ id }) => id === 'profile.no-baseline')
}

/** What counts as a sign by itself; shorter relief and a higher dose do so only beside another. */
const SIGNS: ReadonlySet<string> = new Set(['diary-earlier', 'diary-spread', 'diary-stronger'])

function stateOf(
  augmentation: Finding,
  { changes, judgement }: { readonly changes: readonly Finding[]; readonly judgement: Judgement },
): SurveillanceState {
  if (judgement.isMet(onDopaminergic) === 'not-met') return 'no-drug'
  if (countOf('diary-nights-28', judgement) === 0) return 'no-diary'
  if (augmentation.answer === 'met') return 'seen'
  if (changes.some(({ id, answer }) => answer === 'met' && SIGNS.has(id))) return 'one-sign'
  return augmentation.answer === 'not-met' ? 'not-seen' : 'undetermined'
}

function watched(some: readonly Watched[], judgement: Judgement): readonly WatchedFinding[] {
  const found = assess(
    some.map(({ rule }) => rule),
    judgement,
  )
  return found.map((finding, at) => ({
    ...finding,
    beside: (some[at]?.beside ?? []).flatMap((feature) => factOf(feature, judgement) ?? []),
  }))
}

function countOf(feature: FeatureId, { facts }: Judgement): number {
  const fact = facts.get(feature)
  return fact?.kind === 'known' && typeof fact.value === 'number' ? fact.value : 0
}

/** Each reason once: the notes of the numbers that are not known. */
function reasonsOf({ label, beside }: WatchedFinding): Surveillance['unknown'][number] {
  const notes = beside.filter(({ unknown }) => unknown).flatMap((fact) => fact.notes ?? [])
  return { about: label, reasons: [...new Set(notes)] }
}
