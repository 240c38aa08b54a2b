import type { Bundle, Observation, Resource } from '@legato/fhir'
import type { FeatureId } from '@legato/knowledge'
import { features, isFeatureId } from '@legato/knowledge'
import type { Case, CaseValue } from './case.ts'

/**
 * The patient of a case as a FHIR record, so that the same case can be asked over any way in.
 * Age, sex, drugs and allergies stand where FHIR has a place for them, all else under our own code.
 */
export function asFhir({ id, asOf, patient }: Case): Bundle {
  const resources = Object.entries(patient).flatMap(([feature, value]) =>
    resourcesOf(feature, value, { id, asOf }),
  )
  const person: Resource = {
    resourceType: 'Patient',
    id,
    name: [{ family: 'Case', given: [id] }],
    ...(typeof patient.age === 'number' && { birthDate: birthDate(patient.age, asOf) }),
    ...(isSex(patient.sex) && { gender: patient.sex }),
  }
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [person, ...resources].map((resource) => ({ resource })),
  }
}

function isSex(value: unknown): value is 'male' | 'female' | 'other' {
  return value === 'male' || value === 'female' || value === 'other'
}

/** A birthday on the day of judgement itself. */
function birthDate(age: number, asOf: string): string {
  return `${Number(asOf.slice(0, 4)) - age}${asOf.slice(4)}`
}

interface Subject {
  readonly id: string
  readonly asOf: string
}

function resourcesOf(
  feature: string,
  value: CaseValue,
  { id, asOf }: Subject,
): readonly Resource[] {
  const subject = { reference: `Patient/${id}` }
  // A list has a method `at`, so that alone does not tell.
  const isDated = typeof value === 'object' && 'value' in value && 'at' in value
  const at = isDated ? value.at : asOf
  const plain = isDated ? value.value : value
  if (feature === 'age' || feature === 'sex' || !isFeatureId(feature)) return []
  if (typeof plain === 'object' && 'unknown' in plain)
    return plain.unknown === 'conflicting' ? bothOf(feature, { subject, at: asOf }) : []
  if (feature === 'current-drugs')
    return listOf(plain).map((text, index) => drug(text, `drug-${index}`, { subject, at }))
  if (feature === 'allergies')
    return listOf(plain).map((text, index) =>
      allergy(text, `allergy-${index}`, { patient: subject }),
    )
  return [observation(feature, plain, { subject, at })]
}

/** Of a flag that conflicts, both answers on one day. */
function bothOf(feature: FeatureId, about: About): readonly Resource[] {
  if (features[feature].shape.kind !== 'flag') return []
  return [true, false].map((answer) => ({
    ...observation(feature, answer, about),
    id: `${feature}-${answer}`,
  }))
}

function listOf(value: CaseValue): readonly string[] {
  if (typeof value !== 'object') return []
  if ('has' in value) return [...value.has, ...value.unresolved]
  return Array.isArray(value) ? value : []
}

type About = { readonly subject: { reference: string }; readonly at: string }

function drug(text: string, id: string, { subject, at }: About): Resource {
  const status = 'active' as const
  return {
    resourceType: 'MedicationStatement',
    id,
    status,
    subject,
    effectivePeriod: { start: at },
    medicationCodeableConcept: { text },
  }
}

function allergy(
  text: string,
  id: string,
  { patient }: { patient: { reference: string } },
): Resource {
  const clinicalStatus = {
    coding: [
      {
        system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical',
        code: 'active',
      },
    ],
  }
  return { resourceType: 'AllergyIntolerance', id, clinicalStatus, patient, code: { text } }
}

function observation(
  feature: keyof typeof features,
  value: CaseValue,
  { subject, at }: About,
): Observation {
  return {
    resourceType: 'Observation',
    id: feature,
    status: 'final',
    code: { coding: [{ system: 'urn:legato:case-feature', code: feature }] },
    subject,
    effectiveDateTime: at,
    ...valueX(feature, value),
  }
}

function valueX(feature: keyof typeof features, value: CaseValue): Partial<Observation> {
  const { shape } = features[feature]
  if (typeof value === 'boolean') return { valueBoolean: value }
  if (typeof value === 'string')
    return {
      valueCodeableConcept: {
        text: value,
        coding: [{ system: 'urn:legato:case-feature', code: value }],
      },
    }
  const unit = shape.kind === 'quantity' ? shape.unit : '1'
  const ucum = { system: 'http://unitsofmeasure.org', code: unit, unit }
  if (typeof value === 'number') return { valueQuantity: { value, ...ucum } }
  if ('comparator' in value)
    return { valueQuantity: { value: value.value, comparator: value.comparator, ...ucum } }
  return {
    component: listOf(value).map((text) => ({
      code: { text: feature },
      valueCodeableConcept: { text },
    })),
  }
}
