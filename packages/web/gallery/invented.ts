/** What is known of an invented person: everything under our own codes, as few words as will do. */
export interface Invented {
  readonly id: string
  readonly name: readonly [given: string, family: string]
  readonly born: string
  readonly sex: 'female' | 'male'
  /** By the day on which it was learned. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, Known>>>>
  readonly conditions?: readonly Condition[]
  /** Each with the day it began. */
  readonly drugs?: Readonly<Record<string, string>>
}

/** A yes or no, a number with its unit, a word of a list, or words of the patient. */
type Known = boolean | readonly [value: number, unit: string] | string | { readonly text: string }

interface Condition {
  readonly text: string
  /** `[system, code]`, where the name alone would not be understood. */
  readonly code?: readonly [system: string, code: string]
  readonly since?: string
}

const OURS = 'urn:legato:case-feature'

/** One invented person as FHIR R4 text. */
export function asFhir({ id, name, born, sex, facts, conditions = [], drugs = {} }: Invented) {
  const subject = { reference: `Patient/${id}` }
  const [given, family] = name
  const resources = [
    {
      resourceType: 'Patient',
      id,
      name: [{ family, given: [given] }],
      gender: sex,
      birthDate: born,
    },
    ...conditions.map((one, index) => ({
      ...condition(one),
      id: `${id}-condition-${index}`,
      subject,
    })),
    ...Object.entries(drugs).map(([text, start], index) => ({
      resourceType: 'MedicationStatement',
      ...{ id: `${id}-drug-${index}`, status: 'active', subject },
      medicationCodeableConcept: { text },
      effectivePeriod: { start },
    })),
    ...Object.entries(facts).flatMap(([day, known]) =>
      Object.entries(known).map(([feature, value]) => ({
        resourceType: 'Observation',
        ...{ id: `${id}-${feature}-${day}`, status: 'final', subject, effectiveDateTime: day },
        code: { coding: [{ system: OURS, code: feature }] },
        ...answerOf(value),
      })),
    ),
  ]
  const entry = resources.map((resource) => ({ resource }))
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }, null, 2)
}

function condition({ text, code, since }: Condition) {
  return {
    resourceType: 'Condition',
    verificationStatus: { coding: [{ code: 'confirmed' }] },
    code: { text, ...(code && { coding: [{ system: code[0], code: code[1] }] }) },
    ...(since && { onsetDateTime: since }),
  }
}

function answerOf(value: Known) {
  if (typeof value === 'boolean') return { valueBoolean: value }
  if (typeof value === 'string')
    return { valueCodeableConcept: { coding: [{ system: OURS, code: value }] } }
  if ('text' in value) return { valueString: value.text }
  const [amount, unit] = value
  return {
    valueQuantity: { value: amount, unit, system: 'http://unitsofmeasure.org', code: unit },
  }
}
