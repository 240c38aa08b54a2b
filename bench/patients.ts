import type { Bundle, Resource } from '@legato/fhir'

/**
 * Invented patients for measuring, drawn from a seed: the same seed gives the same people. Each
 * has what a plan reads (iron, kidney, drugs, diagnosis) and, up to the wanted number of
 * resources, what a hospital's export holds besides.
 */
export function patient(seed: number, resources: number): Bundle {
  const draw = dice(seed)
  const id = `p${seed}`
  const subject = { reference: `Patient/${id}` }
  const day = (back: number) => new Date(Date.UTC(2026, 10, 20 - back)).toISOString().slice(0, 10)
  const needed: readonly Resource[] = [
    {
      resourceType: 'Patient',
      id,
      name: [{ family: `Invented${seed}`, given: ['Pat'] }],
      gender: draw() < 0.66 ? 'female' : 'male',
      birthDate: `${1940 + Math.floor(draw() * 60)}-05-17`,
    },
    {
      resourceType: 'Condition',
      id: `${id}-rls`,
      subject,
      clinicalStatus: {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' },
        ],
      },
      verificationStatus: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
            code: 'confirmed',
          },
        ],
      },
      code: {
        coding: [{ system: 'http://snomed.info/sct', code: '32914008', display: 'Restless legs' }],
      },
      recordedDate: day(900),
    },
    ...[...MEASURED, ...MEASURED].map(([code, unit, low, high], index) =>
      observation({
        id: `${id}-o${index}`,
        subject,
        code,
        unit,
        value: low + draw() * (high - low),
        at: day(index * 3),
      }),
    ),
    ...DRUGS.filter(() => draw() < 0.4).map(
      (text, index): Resource => ({
        resourceType: 'MedicationStatement',
        id: `${id}-m${index}`,
        subject,
        status: 'active',
        medicationCodeableConcept: { text },
        effectivePeriod: { start: day(200) },
      }),
    ),
  ]
  const rest = Array.from({ length: Math.max(0, resources - needed.length) }, (_, index) =>
    observation({
      id: `${id}-r${index}`,
      subject,
      code: '8480-6',
      unit: 'mm[Hg]',
      value: 100 + draw() * 50,
      at: day(index),
    }),
  )
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [...needed, ...rest].map((resource) => ({ resource })),
  }
}

const MEASURED: readonly (readonly [string, string, number, number])[] = [
  ['2276-4', 'ng/mL', 5, 350],
  ['2502-3', '%', 5, 50],
  ['2160-0', 'mg/dL', 0.5, 2.5],
  ['718-7', 'g/dL', 9, 16],
  ['1988-5', 'mg/L', 0, 12],
  ['29463-7', 'kg', 48, 110],
  ['8302-2', 'cm', 150, 195],
]

const DRUGS = [
  'pramipexole 0.25 mg',
  'gabapentin 300 mg',
  'sertraline 50 mg',
  'Tylenol PM',
  'amlodipine 5 mg',
  'mirtazapine',
]

interface Measured {
  readonly id: string
  readonly subject: { readonly reference: string }
  readonly code: string
  readonly unit: string
  readonly value: number
  readonly at: string
}

function observation({ id, subject, code, unit, value, at }: Measured): Resource {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    subject,
    category: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/observation-category',
            code: 'laboratory',
          },
        ],
      },
    ],
    code: { coding: [{ system: 'http://loinc.org', code }] },
    effectiveDateTime: at,
    valueQuantity: {
      value: Number(value.toFixed(2)),
      unit,
      system: 'http://unitsofmeasure.org',
      code: unit,
    },
  }
}

/** Mulberry32: small, sound enough for drawing patients, the same everywhere. */
function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
