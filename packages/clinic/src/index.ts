import type { CountryId } from '@legato/knowledge'
import { inCountry, knowledge, payerPolicies } from '@legato/knowledge'
import type { CivilDate } from '@legato/values'
import { addDays, render } from '@legato/values'
import type { Side } from '@legato/vascular'
import type { Content } from './care/index.ts'
import { consentSheet, payerLetter } from './care/index.ts'
import type { Plan, PlanDiff, PlanOptions, PolicyAnswer, Why } from './plan/index.ts'
import { diffPlans, judgePolicy, makePlan, whyOf } from './plan/index.ts'
import type { CaseFeatures } from './profile/index.ts'
import { describe, newestDay, recordOfLeg } from './profile/index.ts'
import type { PatientRecord } from './record/index.ts'
import type { Unread } from './sources/index.ts'

/**
 * The hall: the way from a patient's record to a plan, in one step. Each room has a door of its
 * own for those who need what lies between.
 */

export interface PlanRequest extends PlanOptions {
  /** The day of judgement. */
  readonly asOf: CivilDate
  /** What of the file did not become part of the record. */
  readonly unread?: readonly Unread[]
}

/** The plan for one patient; what could not be read, of file and record, is listed in it. */
export function planFor(
  record: PatientRecord,
  { asOf, unread = [], ...options }: PlanRequest,
): Plan {
  const features = describe(record, { asOf })
  const name = nameOf(record)
  const all = [...unread, ...features.unread, ...unresolvedDrugs(features)].map(
    ({ place, reason }) => ({
      place,
      reason: render(reason),
    }),
  )
  return makePlan(
    features,
    { id: record.patient.id ?? '', ...(name && { name }), unread: all },
    options,
  )
}

/**
 * What changed since an earlier day, both plans made from the record as it stood on each, by the
 * same knowledge. Without a day, since the eve of the newest entry: what came last is then new.
 */
export function diffFor(
  record: PatientRecord,
  { since, ...request }: PlanRequest & { readonly since?: CivilDate | undefined },
): PlanDiff {
  const { asOf } = request
  const newest = newestDay(record, { asOf })
  const earlier = since ?? (newest ? addDays(newest, -1) : asOf)
  return diffPlans(planFor(record, { ...request, asOf: earlier }), planFor(record, request))
}

/** Why one item of that plan came out as it did; undefined when there is no such item. */
export function whyFor(
  record: PatientRecord,
  { asOf, item, country = 'generic' }: { asOf: CivilDate; item: string; country?: CountryId },
): Why | undefined {
  return whyOf(item, describe(record, { asOf }), inCountry(knowledge, country))
}

/** The policies of payers against this record, for one leg where it is named. */
export function policiesFor(
  record: PatientRecord,
  { asOf, leg }: { readonly asOf: CivilDate; readonly leg?: Side | undefined },
): readonly PolicyAnswer[] {
  const features = describe(leg ? recordOfLeg(record, leg) : record, { asOf })
  return payerPolicies.map((policy) => judgePolicy(policy, features))
}

/** What is to be written down, and about which policy or proposal. */
export type DocumentOrder =
  | {
      readonly kind: 'payer-letter'
      readonly about: string
      readonly treatment: string
      readonly signer: string
      /** At which leg: payers pay leg by leg. */
      readonly leg: Side
    }
  | { readonly kind: 'consent-sheet'; readonly about: string }

/** A document made from the record; undefined when there is nothing of that name to write about. */
export function documentFor(
  record: PatientRecord,
  order: DocumentOrder,
  request: PlanRequest & { readonly clinic?: string },
): Content | undefined {
  const issue = {
    patient: personOf(record),
    date: request.asOf,
    language: 'en',
    ...(request.clinic !== undefined && { clinic: request.clinic }),
  }
  switch (order.kind) {
    case 'payer-letter': {
      const { asOf } = request
      const answers = policiesFor(record, { asOf, leg: order.leg })
      const answer = answers.find(({ policy }) => policy.id === order.about)
      return answer && payerLetter(issue, { ...order, answer, appendix: [] })
    }
    case 'consent-sheet': {
      const { proposals } = planFor(record, { ...request, whatIf: false })
      const proposal = proposals.find(({ id }) => id === order.about)
      return proposal && consentSheet(issue, { proposal, others: besides(proposal, proposals) })
    }
  }
}

/** Other treatments of the legs that stand open. */
function besides(
  proposal: Plan['proposals'][number],
  proposals: Plan['proposals'],
): Plan['proposals'] {
  const OPEN = new Set(['recommended', 'consider', 'specialist'])
  return proposals.filter(
    ({ id, kind, status }) => id !== proposal.id && kind === proposal.kind && OPEN.has(status),
  )
}

function personOf(record: PatientRecord): Content['patient'] {
  const { birthDate, identifier } = record.patient
  const number = identifier?.find(({ value }) => value !== undefined)?.value
  return {
    name: nameOf(record) ?? 'Name not known',
    ...(birthDate !== undefined && { birthDate }),
    ...(number !== undefined && { identifier: number }),
  }
}

/** A drug that no name or code of ours explains stays on the list, and is said. */
function unresolvedDrugs({ drugs }: CaseFeatures): readonly Unread[] {
  return drugs
    .filter(({ resolved }) => !resolved)
    .map(({ from, text }) => ({
      place: from,
      reason: {
        id: 'drug.unresolved',
        english:
          'The drug “{text}” was not recognized, so rules about drugs cannot rule it out. Name its ingredient, or code it.',
        values: { text },
      },
    }))
}

function nameOf({ patient }: PatientRecord): string | undefined {
  const name = patient.name?.find(({ use }) => use !== 'old') ?? patient.name?.[0]
  if (!name) return undefined
  return name.text ?? [...(name.given ?? []), name.family].filter(Boolean).join(' ')
}
