import type { Knowledge, Status } from '@legato/knowledge'
import { knowledge as current } from '@legato/knowledge'
import { Judgement } from '@legato/rules'
import { assess } from '../assessment/index.ts'
import type { CaseFeatures } from '../profile/index.ts'
import { watch } from './alert.ts'
import { changes } from './change.ts'
import { decide } from './decision.ts'
import { missingOf } from './missing.ts'
import type { Plan, Proposal } from './plan.ts'
import { proposal } from './proposal.ts'

/** For whom the plan is, and what of the record did not reach the features. */
export interface Subject {
  readonly id: string
  readonly name?: string
  readonly unread: Plan['unread']
}

export interface PlanOptions {
  readonly knowledge?: Knowledge
  /** Work out what would change the plan; a population is planned faster without. */
  readonly whatIf?: boolean
}

/** From what describes a patient to what might be done. Pure: the same features give the same plan. */
export function makePlan(
  features: CaseFeatures,
  { unread, ...who }: Subject,
  { knowledge = current, whatIf = true }: PlanOptions = {},
): Plan {
  const judgement = new Judgement(features.facts, features.asOf)
  const findings = assess(knowledge.findings, judgement)
  const proposals = propose(knowledge, judgement, whatIf)
  const { alerts, unchecked } = watch(knowledge.alerts, judgement)
  return {
    schema: 'legato-plan/1',
    asOf: features.asOf,
    patient: { ...who, ...ageAndSex(judgement) },
    knowledge: { version: knowledge.version, date: knowledge.date },
    findings,
    proposals,
    alerts,
    unchecked,
    missing: missingOf({ findings, proposals, unchecked }, judgement),
    unread,
  }
}

function ageAndSex({ facts }: Judgement): { age?: number; sex?: string } {
  const [age, sex] = [facts.get('age'), facts.get('sex')]
  return {
    ...(age?.kind === 'known' && typeof age.value === 'number' && { age: age.value }),
    ...(sex?.kind === 'known' && typeof sex.value === 'string' && { sex: sex.value }),
  }
}

const ORDER: readonly Status[] = [
  'recommended',
  'consider',
  'specialist',
  'needs-data',
  'not-recommended',
  'contraindicated',
]

function propose(knowledge: Knowledge, judgement: Judgement, whatIf: boolean): readonly Proposal[] {
  const decided = knowledge.therapies.flatMap((therapy) => {
    const decision = decide(therapy, judgement)
    return decision ? [{ therapy, decision }] : []
  })
  const today = new Map(decided.map(({ therapy, decision }) => [therapy.id, decision.status]))
  const moves = whatIf ? changes(knowledge, judgement, today) : undefined
  return decided
    .map((one) => ({ ...one, changesIf: moves?.get(one.therapy.id) ?? [] }))
    .map((one) => proposal(one, judgement))
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
}
