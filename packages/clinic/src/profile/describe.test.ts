import type { Resource } from '@legato/fhir'
import { featureIds } from '@legato/knowledge'
import { expect, test } from 'vitest'
import { CREATININE, FERRITIN, lab, ours, WEIGHT, woman } from './invented.ts'

const subject = { reference: 'Patient/p' }
const RECORD: readonly Resource[] = [
  lab(FERRITIN, [60, 'ng/mL'], { id: 'f1' }),
  lab(FERRITIN, [62, 'ug/L'], { id: 'f2' }),
  lab(FERRITIN, [10, 'ng/mL'], { id: 'f0', effectiveDateTime: '2026-09-01' }),
  lab(CREATININE, [1.1, 'mg/dL']),
  lab(WEIGHT, [154, 'lb']),
  ours('body-parts', { valueString: 'legs, arms' }),
  { resourceType: 'Condition', id: 'c', subject, code: { text: 'COPD' } },
  {
    resourceType: 'MedicationStatement',
    id: 'm',
    status: 'active',
    subject,
    medicationCodeableConcept: { text: 'Tylenol PM' },
  },
  {
    resourceType: 'MedicationRequest',
    id: 'r',
    status: 'active',
    intent: 'order',
    subject,
    medicationCodeableConcept: { text: 'Wunderol' },
  },
  { resourceType: 'AllergyIntolerance', id: 'a', patient: subject, code: { text: 'Sertraline' } },
]

test('every feature of the vocabulary has a fact, known or with its reason', () => {
  const { facts } = woman()
  expect(Object.keys(facts).toSorted()).toEqual(featureIds.toSorted())
  for (const id of featureIds) {
    const fact = facts[id]
    expect(fact.kind === 'known' ? fact.value : fact.why).toBeDefined()
  }
})

test('of an empty record nothing is known but what follows from age and sex', () => {
  const known = featureIds.filter((id) => woman().facts[id].kind === 'known')
  expect(known).toEqual(['age', 'sex'])
})

test('the order of the resources decides nothing', () => {
  const reversed = woman(...RECORD.toReversed())
  expect(reversed.facts).toEqual(woman(...RECORD).facts)
  expect(reversed.drugs).toEqual(woman(...RECORD).drugs)
})

test('a patient is not changed by being described, and the answer is frozen', () => {
  const before = JSON.stringify(RECORD)
  const described = woman(...RECORD)
  expect(JSON.stringify(RECORD)).toBe(before)
  expect(Object.isFrozen(described)).toBe(true)
  expect(Object.isFrozen(described.facts)).toBe(true)
})

test('every known fact of a record names the resources it came from', () => {
  const { facts } = woman(...RECORD)
  for (const id of featureIds) {
    const fact = facts[id]
    if (fact.kind === 'known') expect([id, fact.from.length > 0]).toEqual([id, true])
  }
})
