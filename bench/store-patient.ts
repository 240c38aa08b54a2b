import type {
  Condition,
  Encounter,
  MedicationRequest,
  Observation,
  Patient,
  Resource,
} from '@legato/fhir'

/** Laboratory values that come again and again, the first two for half of all. */
const CODES = ['2276-4', '2502-3', '718-7', '2160-0', '4548-4', '3016-3', '2132-9', '1989-3']
const DRUGS = ['187832', '25480', '72302', '1191', '8629']
const FAMILIES = [
  'Lind',
  'Abt',
  'Moreau',
  'Okafor',
  'Sato',
  'Novak',
  'Silva',
  'Haas',
  'Kim',
  'Reyes',
]

/** How many resources of each type an invented patient has: 150, with the Patient. */
const COUNTS = { encounters: 30, observations: 84, conditions: 15, drugs: 20 } as const

/** An invented patient of 150 resources, always the same for the same number. */
export function inventedPatient(number: number): readonly Resource[] {
  const subject = { reference: `Patient/p${number}` }
  const own = (letter: string, index: number) => `${letter}${number}-${index}`
  const patient: Patient = {
    resourceType: 'Patient',
    id: `p${number}`,
    name: [{ family: `${FAMILIES[number % 10]}-${number}`, given: ['Ann', 'Zoë'] }],
    birthDate: `${1940 + (number % 60)}-0${1 + (number % 9)}-1${number % 9}`,
    gender: number % 2 === 0 ? 'female' : 'male',
    identifier: [{ system: 'urn:bench', value: `B ${number}` }],
  }
  const encounters = list(
    COUNTS.encounters,
    (index): Encounter => ({
      resourceType: 'Encounter',
      id: own('e', index),
      status: 'finished',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
      subject,
      period: { start: day(number, index), end: day(number, index) },
    }),
  )
  const observations = list(
    COUNTS.observations,
    (index): Observation => ({
      resourceType: 'Observation',
      id: own('o', index),
      status: 'final',
      category: [{ coding: [{ system: CATEGORY, code: 'laboratory' }] }],
      code: {
        coding: [{ system: 'http://loinc.org', code: CODES[index % CODES.length] ?? '' }],
        text: `Test ${index % CODES.length}`,
      },
      subject,
      encounter: { reference: `Encounter/${own('e', index % COUNTS.encounters)}` },
      effectiveDateTime: `${day(number, index)}T08:30:00Z`,
      valueQuantity: {
        value: (number * 7 + index * 13) % 400,
        unit: 'ug/L',
        system: 'http://unitsofmeasure.org',
        code: 'ug/L',
      },
    }),
  )
  const conditions = list(
    COUNTS.conditions,
    (index): Condition => ({
      resourceType: 'Condition',
      id: own('c', index),
      clinicalStatus: { coding: [{ system: CLINICAL, code: 'active' }] },
      code: { coding: [{ system: 'http://snomed.info/sct', code: `${32914008 + (index % 12)}` }] },
      subject,
      onsetDateTime: day(number, index),
    }),
  )
  const drugs = list(
    COUNTS.drugs,
    (index): MedicationRequest => ({
      resourceType: 'MedicationRequest',
      id: own('m', index),
      status: index % 4 === 0 ? 'active' : 'completed',
      intent: 'order',
      medicationCodeableConcept: { coding: [{ system: RXNORM, code: DRUGS[index % 5] ?? '' }] },
      subject,
      authoredOn: day(number, index),
    }),
  )
  return [patient, ...encounters, ...observations, ...conditions, ...drugs]
}

const CATEGORY = 'http://terminology.hl7.org/CodeSystem/observation-category'
const CLINICAL = 'http://terminology.hl7.org/CodeSystem/condition-clinical'
const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm'

/** Another single value for a patient. */
export function anotherValue(number: number, id: string): Observation {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    category: [{ coding: [{ system: CATEGORY, code: 'laboratory' }] }],
    code: { coding: [{ system: 'http://loinc.org', code: '2276-4' }], text: 'Ferritin' },
    subject: { reference: `Patient/p${number}` },
    effectiveDateTime: '2026-11-20T08:30:00Z',
    valueQuantity: { value: 62, unit: 'ug/L', system: 'http://unitsofmeasure.org', code: 'ug/L' },
  }
}

function list<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

function day(number: number, index: number): string {
  const at = Date.UTC(2012, 0, 1) + ((number * 37 + index * 61) % 5000) * 86_400_000
  return new Date(at).toISOString().slice(0, 10)
}
