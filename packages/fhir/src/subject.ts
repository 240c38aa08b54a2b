import type { Reference, Resource } from '@medplum/fhirtypes'
import { isObject } from './json.ts'

/** Where a type names its patient, when it is neither `subject` nor `patient`. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  Coverage: 'beneficiary',
  EnrollmentRequest: 'candidate',
  ResearchSubject: 'individual',
  Task: 'for',
}

/** Types that mean nothing without a patient, though R4 lets some of them go without. */
const OF_A_PATIENT: ReadonlySet<string> = new Set([
  'AllergyIntolerance',
  'CarePlan',
  'ClinicalImpression',
  'Condition',
  'DetectedIssue',
  'DeviceUseStatement',
  'DiagnosticReport',
  'Encounter',
  'FamilyMemberHistory',
  'Flag',
  'Goal',
  'Immunization',
  'MedicationAdministration',
  'MedicationDispense',
  'MedicationRequest',
  'MedicationStatement',
  'NutritionOrder',
  'Observation',
  'Procedure',
  'QuestionnaireResponse',
  'RiskAssessment',
  'ServiceRequest',
])

/** Whether a resource of this type must say whose it is. */
export function needsSubject(resource: Resource): boolean {
  return OF_A_PATIENT.has(resource.resourceType)
}

/**
 * Whom the resource is about, as it says itself: a patient, a group, a device, a place.
 * The first of several; undefined when it names nobody.
 */
export function subjectOf(resource: Resource): Reference | undefined {
  const elsewhere = ELSEWHERE[resource.resourceType]
  const named: unknown = elsewhere
    ? Reflect.get(resource, elsewhere)
    : (Reflect.get(resource, 'subject') ?? Reflect.get(resource, 'patient'))
  const first: unknown = Array.isArray(named) ? named[0] : named
  return isReference(first) ? first : undefined
}

function isReference(value: unknown): value is Reference {
  return (
    isObject(value) &&
    (typeof value.reference === 'string' ||
      (value.reference === undefined && isObject(value.identifier)))
  )
}
