import type { Resource } from '@legato/fhir'
import type { CivilDate } from '@legato/values'
import type { PatientRecord } from '../record/index.ts'
import type { When } from './when.ts'
import { isAfter, whenOf } from './when.ts'

/**
 * The day on which the record last learned something, up to a day: of each resource the day on
 * which it was written down, else of which it speaks. Undefined when nothing in it has a date.
 */
export function newestDay(
  { resources }: PatientRecord,
  { asOf }: { readonly asOf: CivilDate },
): CivilDate | undefined {
  return resources
    .map(dayOf)
    .flatMap((when) => (when && !isAfter(when, asOf) ? [when.first] : []))
    .reduce<CivilDate | undefined>(
      (newest, day) => (!newest || day > newest ? day : newest),
      undefined,
    )
}

function dayOf(resource: Resource): When | undefined {
  switch (resource.resourceType) {
    case 'Observation':
      return whenOf(resource.issued, resource.effectiveDateTime, resource.effectivePeriod?.end)
    case 'QuestionnaireResponse':
      return whenOf(resource.authored)
    case 'Condition':
      return whenOf(resource.recordedDate, resource.onsetDateTime)
    case 'AllergyIntolerance':
      return whenOf(resource.recordedDate)
    case 'FamilyMemberHistory':
      return whenOf(resource.date)
    case 'Procedure':
      return whenOf(resource.performedDateTime, resource.performedPeriod?.end)
    case 'MedicationStatement':
      return whenOf(
        resource.dateAsserted,
        resource.effectivePeriod?.end,
        resource.effectivePeriod?.start,
        resource.effectiveDateTime,
      )
    case 'MedicationRequest':
      return whenOf(resource.authoredOn)
    case 'MedicationAdministration':
      return whenOf(resource.effectiveDateTime, resource.effectivePeriod?.end)
    case 'MedicationDispense':
      return whenOf(resource.whenHandedOver, resource.whenPrepared)
    default:
      return undefined
  }
}
