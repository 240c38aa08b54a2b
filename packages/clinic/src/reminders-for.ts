import type { Task } from '@legato/fhir'
import { type CountryId, inCountry, knowledge } from '@legato/knowledge'
import { duesAfter, duesAgreed, type Reminding, remindersOf } from './care/index.ts'
import { followUpsAfter } from './plan/index.ts'
import { describe } from './profile/index.ts'
import type { PatientRecord } from './record/index.ts'

/**
 * The Tasks to be written so that the record reminds of what is due in it: by what was agreed, and
 * by the visits that follow what was done. Nothing of a plan that nobody agreed to is among them.
 */
export function remindersFor(
  record: PatientRecord,
  { country, ...reminding }: Reminding & { readonly country: CountryId },
): readonly Task[] {
  const features = describe(record, { asOf: reminding.asOf })
  const followUps = followUpsAfter(inCountry(knowledge, country), features)
  const dues = [...duesAgreed(record), ...duesAfter(followUps, features)]
  return remindersOf(record, dues, reminding)
}
