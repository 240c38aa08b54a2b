import type { CivilDate } from '@legato/values'
import { addDays } from '@legato/values'
import { type Surveillance, surveyDiary } from './assessment/index.ts'
import type { CaseFeatures, Logged, TrackSpan } from './profile/index.ts'
import { describe, diaryOf, timelineOf } from './profile/index.ts'
import type { PatientRecord } from './record/index.ts'

/** The bedside diary as the clinic sees it, and what it shows of RLS augmentation. */
export interface NightRaster {
  readonly surveillance: Surveillance
  /** The oldest first; a night that is not here was not logged. */
  readonly nights: readonly Logged[]
  /** The day of the first dopaminergic dose; absent when it is not known. */
  readonly firstDose?: CivilDate
  /** The drugs now taken that have a start. */
  readonly drugs: readonly TrackSpan[]
}

/** The surveillance and the nights it is about, as the record stood on a day. */
export function rasterFor(
  record: PatientRecord,
  { asOf }: { readonly asOf: CivilDate },
): NightRaster {
  const features = describe(record, { asOf })
  const firstDose = firstDoseIn(features)
  const { tracks } = timelineOf(record, { asOf })
  return {
    surveillance: surveyDiary(features),
    nights: diaryOf(record, { asOf }),
    ...(firstDose && { firstDose }),
    drugs: tracks.find(({ id }) => id === 'drugs')?.spans ?? [],
  }
}

function firstDoseIn({ facts, asOf }: CaseFeatures): CivilDate | undefined {
  const fact = facts['days-since-first-dopaminergic-dose']
  const isDays = fact.kind === 'known' && fact.how === 'inferred' && typeof fact.value === 'number'
  return isDays ? addDays(asOf, -Number(fact.value)) : undefined
}
