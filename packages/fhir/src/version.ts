import { isObject, type JsonObject } from './json.ts'
import type { Issue } from './outcome.ts'

/**
 * Signs that a resource was written in another version of FHIR. A reader of R4 would
 * silently miss what stands under a name that R4 does not know, so such a resource is refused.
 * From the differences listed at https://hl7.org/fhir/R4/diff.html and https://hl7.org/fhir/R5/diff.html.
 */
type Version = 'DSTU2' | 'STU3' | 'R5'

/** Resource types that only another version has. */
const TYPES: Readonly<Record<Version, string>> = {
  DSTU2: `BodySite Conformance DiagnosticOrder DeviceUseRequest EligibilityRequest MedicationOrder
    NutritionRequest OrderResponse Order ProcedureRequest ReferralRequest`,
  STU3: `DataElement DeviceComponent EligibilityResponse ExpansionProfile ImagingManifest
    ProcessRequest ProcessResponse Sequence ServiceDefinition`,
  R5: `ActorDefinition AdministrableProductDefinition ArtifactAssessment
    BiologicallyDerivedProductDispense Citation ClinicalUseDefinition ConditionDefinition
    DeviceAssociation DeviceDispense DeviceUsage EncounterHistory EvidenceReport FormularyItem
    GenomicStudy ImagingSelection Ingredient InventoryItem InventoryReport
    ManufacturedItemDefinition MedicationUsage MedicinalProductDefinition NutritionIntake
    NutritionProduct PackagedProductDefinition Permission RegulatedAuthorization
    RequestOrchestration Requirements SubscriptionStatus SubscriptionTopic SubstanceDefinition
    TestPlan Transport`,
}

/** Elements that R4 does not have, or has in another form: `name` or `name:JSON form`. */
const ELEMENTS: Readonly<Record<string, Partial<Record<Version, string>>>> = {
  Observation: {
    DSTU2: 'comments',
    STU3: 'comment related context',
    R5: 'triggeredBy instantiatesCanonical',
  },
  Condition: {
    DSTU2: 'patient dateRecorded',
    STU3: 'clinicalStatus:string verificationStatus:string assertedDate context',
    R5: 'participant',
  },
  MedicationStatement: {
    DSTU2: 'patient wasNotTaken medicationCode',
    STU3: 'taken reasonNotTaken',
    R5: 'medication adherence',
  },
  MedicationRequest: { STU3: 'context definition', R5: 'medication renderedDosageInstruction' },
  MedicationAdministration: {
    DSTU2: 'patient wasNotGiven effectiveTimeDateTime effectiveTimePeriod',
    STU3: 'notGiven reasonNotGiven prescription',
    R5: 'medication occurenceDateTime occurencePeriod',
  },
  MedicationDispense: { STU3: 'notDone notDoneCodeableConcept', R5: 'medication' },
  Medication: { DSTU2: 'product', STU3: 'isBrand isOverTheCounter package', R5: 'doseForm' },
  AllergyIntolerance: {
    DSTU2: 'substance lastOccurence',
    STU3: 'clinicalStatus:string verificationStatus:string assertedDate',
    R5: 'participant type:object',
  },
  Procedure: {
    DSTU2: 'notPerformed reasonNotPerformed',
    STU3: 'notDone notDoneReason context',
    R5: 'occurrenceDateTime occurrencePeriod reportedBoolean',
  },
  FamilyMemberHistory: { STU3: 'notDone notDoneReason definition', R5: 'participant procedure' },
  Encounter: { DSTU2: 'class:string patient', STU3: 'reason', R5: 'class:array actualPeriod' },
  DiagnosticReport: { STU3: 'context codedDiagnosis image' },
  QuestionnaireResponse: { DSTU2: 'group', STU3: 'parent context', R5: 'identifier:array' },
  ServiceRequest: { STU3: 'context' },
  Patient: { STU3: 'animal' },
}

const versionOfType = new Map(
  Object.entries(TYPES).flatMap(([version, types]) =>
    types.split(/\s+/).map((type) => [type, version] as const),
  ),
)

interface Sign {
  readonly version: string
  readonly name: string
  readonly form?: string
}

const signsOfType = new Map(
  Object.entries(ELEMENTS).map(([type, versions]) => [
    type,
    Object.entries(versions).flatMap(([version, names]) => names.split(' ').map(signOf(version))),
  ]),
)

function signOf(version: string): (text: string) => Sign {
  return (text) => {
    const [name = '', form] = text.split(':')
    return form ? { version, name, form } : { version, name }
  }
}

/** `http://hl7.org/fhir/3.0/StructureDefinition/Patient`, `…/fhir/StructureDefinition/Patient|3.0.1`. */
const PROFILE =
  /^http:\/\/hl7\.org\/fhir\/(?:(1\.0|3\.0|5\.0)\/)?StructureDefinition\/\w+(?:\|(1\.0|3\.0|5\.0)[.\d]*)?$/
const NAMES: Readonly<Record<string, Version>> = { '1.0': 'DSTU2', '3.0': 'STU3', '5.0': 'R5' }

/** The sign that a resource is of another version than R4, else undefined. */
export function otherVersion(resource: JsonObject): Issue | undefined {
  const type = String(resource.resourceType)
  const byType = versionOfType.get(type)
  if (byType) return found(byType, type)
  const sign = signsOfType.get(type)?.find((one) => shows(resource, one))
  if (sign) return found(sign.version, `${type}.${sign.name}`)
  const code = resource.code
  if (isObject(code) && 'concept' in code) return found('R5', `${type}.code.concept`)
  const profile = profileOfOtherVersion(resource.meta)
  return profile && found(profile, `${type}.meta.profile`)
}

/** The sign in a version number, as in `fhirVersion=3.0`; R4 and R4B read alike. */
export function otherVersionNumber(fhirVersion: string): Issue | undefined {
  if (fhirVersion.startsWith('4.')) return undefined
  return found(NAMES[fhirVersion.slice(0, 3)] ?? fhirVersion, 'fhirVersion')
}

function shows(resource: JsonObject, { name, form }: Sign): boolean {
  const value = resource[name]
  if (value === undefined) return false
  if (form === undefined) return true
  return form === 'array' ? Array.isArray(value) : typeof value === form
}

function profileOfOtherVersion(meta: unknown): Version | undefined {
  if (!isObject(meta) || !Array.isArray(meta.profile)) return undefined
  for (const profile of meta.profile) {
    const [, path, suffix] = (typeof profile === 'string' && PROFILE.exec(profile)) || []
    const version = NAMES[path ?? suffix ?? '']
    if (version) return version
  }
  return undefined
}

function found(version: string, sign: string): Issue {
  return { code: 'other-fhir-version', values: { version, sign } }
}
