import type { CountryId } from '@legato/knowledge'
import { inCountry, knowledge } from '@legato/knowledge'
import type { CivilDate } from '@legato/values'
import { addDays, render } from '@legato/values'
import { nameOf } from './name.ts'
import type { Plan, PlanDiff, PlanOptions, Why } from './plan/index.ts'
import { diffPlans, makePlan, whyOf } from './plan/index.ts'
import type { CaseFeatures } from './profile/index.ts'
import { describe, newestDay } from './profile/index.ts'
import type { PatientRecord } from './record/index.ts'
import type { Unread } from './sources/index.ts'

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
