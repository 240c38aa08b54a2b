import type { CountryId, Knowledge } from '@legato/knowledge'
import {
  COUNTRY_NAMES,
  crisisIn,
  knowledge as current,
  inCountry,
  withholds as usualWithholds,
} from '@legato/knowledge'
import { Judgement } from '@legato/rules'
import { assess } from '../assessment/index.ts'
import type { CaseFeatures } from '../profile/index.ts'
import { watch, withoutForbidden } from './alert.ts'
import { calendarFor } from './calendar.ts'
import type { CalendarBy } from './calendar-by.ts'
import { changes } from './change.ts'
import { decide } from './decision.ts'
import { followUpsOf } from './follow-up.ts'
import { isKeptBack } from './kept-back.ts'
import { missingOf } from './missing.ts'
import type { Plan, PlanCountry, Proposal } from './plan.ts'
import { proposal } from './proposal.ts'
import { ranked } from './rank.ts'
import { asRuled } from './ruled.ts'
import { noRulings, type Rulings } from './rulings.ts'
import { sequenceOf } from './sequence.ts'

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
  /** Where the clinic stands: what is marketed, in which strengths, how far labels go, whom to call. */
  readonly country?: CountryId
  /** What the clinic ruled: whether it approved this knowledge, and what it does not propose. */
  readonly rulings?: Rulings
}

/** From what describes a patient to what might be done. Pure: the same features give the same plan. */
export function makePlan(
  features: CaseFeatures,
  { unread, ...who }: Subject,
  {
    knowledge: given = current,
    whatIf = true,
    country = 'generic',
    rulings = noRulings,
  }: PlanOptions = {},
): Plan {
  const knowledge = inCountry(given, country)
  const judgement = new Judgement(features.facts, features.asOf)
  const findings = assess(knowledge.findings, judgement)
  const proposed = propose(knowledge, judgement, { whatIf, rulings })
  const { withholds = usualWithholds } = knowledge
  const by = { judgement, country, drugs: features.drugs, withholds, proposals: proposed }
  const proposals = proposed.map((one) => withCalendar(one, by))
  const { alerts, unchecked } = watch(knowledge.alerts, judgement)
  const patient = { ...who, ...ageAndSex(judgement) }
  return {
    schema: 'legato-plan/1',
    asOf: features.asOf,
    patient,
    knowledge: {
      version: knowledge.version,
      date: knowledge.date,
      approved: rulings.approved,
    },
    country: countryOf(country),
    findings,
    proposals,
    ...(knowledge.order && { sequence: sequenceOf(knowledge.order, proposals, judgement) }),
    ...(knowledge.followUps && {
      followUps: followUpsOf(knowledge.followUps, proposals, judgement),
    }),
    alerts: withoutForbidden(alerts, proposals, isKeptBack({ patient, findings })),
    unchecked,
    missing: missingOf({ findings, proposals, unchecked }, judgement),
    unread,
  }
}

function withCalendar(proposal: Proposal, by: CalendarBy): Proposal {
  const calendar = calendarFor(proposal, by)
  return calendar ? { ...proposal, calendar } : proposal
}

function ageAndSex({ facts }: Judgement): { age?: number; sex?: string } {
  const [age, sex] = [facts.get('age'), facts.get('sex')]
  return {
    ...(age?.kind === 'known' && typeof age.value === 'number' && { age: age.value }),
    ...(sex?.kind === 'known' && typeof sex.value === 'string' && { sex: sex.value }),
  }
}

function countryOf(id: CountryId): PlanCountry {
  const { emergency, lines = [] } = crisisIn(id) ?? {}
  return { id, name: COUNTRY_NAMES[id], ...(emergency && { emergency }), crisisLines: lines }
}

function propose(
  knowledge: Knowledge,
  judgement: Judgement,
  { whatIf, rulings }: { readonly whatIf: boolean; readonly rulings: Rulings },
): readonly Proposal[] {
  const decided = knowledge.therapies.flatMap((therapy) => {
    const decision = decide(therapy, judgement)
    return decision ? [{ therapy, decision }] : []
  })
  const today = new Map(decided.map(({ therapy, decision }) => [therapy.id, decision.status]))
  const moves = whatIf ? changes(knowledge, judgement, today) : undefined
  const proposed = decided
    .map((one) => ({ ...one, changesIf: moves?.get(one.therapy.id) ?? [] }))
    .map((one) => ({
      therapy: one.therapy,
      proposal: asRuled(proposal(one, judgement), one.therapy, rulings),
    }))
  return ranked(proposed, judgement)
}
