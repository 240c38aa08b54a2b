import type { CivilDate } from '@legato/values'
import { type Surveillance, surveyDiary } from './assessment/index.ts'
import { describe } from './profile/index.ts'
import type { PatientRecord } from './record/index.ts'

/** What the bedside diary of a patient shows of RLS augmentation, as the record stood on a day. */
export function surveillanceFor(
  record: PatientRecord,
  { asOf }: { readonly asOf: CivilDate },
): Surveillance {
  return surveyDiary(describe(record, { asOf }))
}
