import { readFileSync } from 'node:fs'
import { child, dialysis, pregnant } from './complex.ts'
import { marit } from './course.ts'
import { asFhir } from './invented.ts'

function example(name: string): string {
  return readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8')
}

const DRUGS = [
  'pramipexole 0.25 mg in the evening',
  'gabapentin 300 mg in the evening',
  'mirtazapine 15 mg at night',
  'metoclopramide 10 mg when needed',
  'diphenhydramine 25 mg at night',
  ...['amlodipine', 'apixaban', 'atorvastatin', 'bisoprolol', 'calcium carbonate', 'cetirizine'],
  ...['cholecalciferol', 'empagliflozin', 'ezetimibe', 'folic acid', 'furosemide', 'latanoprost'],
  ...['levothyroxine', 'metformin', 'pantoprazole', 'ramipril', 'salbutamol', 'spironolactone'],
  ...['tamsulosin', 'timolol'],
]
const CRITERIA = [
  'Urge to move the legs',
  'Worse at rest',
  'Relieved by movement',
  'Worse in the evening',
]
/** A value for each of eight years; units as the laboratory writes them. */
const FERRITIN = [92, 81, 77, 64, 70, 58, 49, 41]
const IRLS = [14, 17, 15, 21, 19, 24, 26, 27]

function withManyDrugs(): string {
  const subject = { reference: 'Patient/drugs' }
  const status = 'final'
  const measured = (code: object, unit: string) => (value: number, index: number) => ({
    resourceType: 'Observation',
    ...{ status, subject, code },
    effectiveDateTime: `${2019 + index}-10-04`,
    valueQuantity: { value, unit },
  })
  return bundle([
    {
      resourceType: 'Patient',
      ...{ id: 'drugs', gender: 'male', birthDate: '1947-08-11' },
      name: [{ family: 'Brandstätter', given: ['Anton'] }],
    },
    {
      resourceType: 'Condition',
      subject,
      code: { text: 'Restless legs syndrome' },
      verificationStatus: { coding: [{ code: 'confirmed' }] },
    },
    ...DRUGS.map((text, index) => ({
      resourceType: 'MedicationStatement',
      ...{ status: 'active', subject, medicationCodeableConcept: { text } },
      effectivePeriod: { start: `${2017 + (index % 9)}-0${1 + (index % 9)}-15` },
    })),
    ...CRITERIA.map((text) => ({
      resourceType: 'Observation',
      ...{ status, subject, code: { text }, valueBoolean: true, effectiveDateTime: '2026-10-04' },
    })),
    ...FERRITIN.map(
      measured({ coding: [{ system: 'http://loinc.org', code: '2276-4' }] }, 'ng/mL'),
    ),
    ...IRLS.map(measured({ text: 'IRLS total score' }, '{score}')),
  ])
}

function bundle(resources: readonly object[]): string {
  const entry = resources.map((resource) => ({ resource }))
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry })
}

/**
 * Invented people whose plans the engine itself makes, as FHIR text by the name of their page:
 * five of `examples/`, three with whom much has to be weighed, one with more drugs and nights than a
 * page holds, one whose vein was closed, one of whom nothing is known.
 */
export const people: Readonly<Record<string, string>> = {
  anna: example('anna-berger'),
  carol: example('carol-whitman'),
  jan: example('jan-novak'),
  keller: example('david-keller'),
  marsh: example('helen-marsh'),
  dialysis: asFhir(dialysis),
  pregnant: asFhir(pregnant),
  child: asFhir(child),
  drugs: withManyDrugs(),
  marit: marit(),
  nothing: JSON.stringify({ resourceType: 'Patient', id: 'nothing' }),
}
