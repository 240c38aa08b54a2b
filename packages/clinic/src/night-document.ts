import type { Patient } from '@legato/fhir'
import type { CivilDate } from '@legato/values'
import { type Content, type NightToTell, nightReport } from './care/index.ts'
import { personOf } from './name.ts'

/** The report of a scored night of this patient. */
export function nightDocument(
  patient: Patient,
  night: NightToTell,
  { asOf }: { readonly asOf: CivilDate },
): Content {
  return nightReport({ patient: personOf({ patient }), date: asOf, language: 'en' }, night)
}
