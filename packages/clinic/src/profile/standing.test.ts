import type { Dosage, MedicationDispense, MedicationRequest, Resource } from '@legato/fhir'
import { expect, test } from 'vitest'
import { notesOn, said, woman } from './invented.ts'

const subject = { reference: 'Patient/p' }
const medicationCodeableConcept = { text: 'Gabapentin 300 mg' }

function dispense(whenHandedOver: string, rest: Partial<MedicationDispense> = {}) {
  return {
    resourceType: 'MedicationDispense',
    id: `d-${whenHandedOver}`,
    status: 'completed',
    subject,
    medicationCodeableConcept,
    whenHandedOver,
    ...rest,
  } as const satisfies MedicationDispense
}

function order(rest: Partial<MedicationRequest>): MedicationRequest {
  return {
    resourceType: 'MedicationRequest',
    id: 'r',
    status: 'active',
    intent: 'order',
    subject,
    medicationCodeableConcept,
    ...rest,
  }
}

const listed = (...resources: readonly Resource[]) => {
  const list = said(woman(...resources), 'current-drugs')
  return typeof list === 'object' && list !== null && 'has' in list ? list.has : list
}

test('what the pharmacy handed out is taken as long as it lasts', () => {
  expect(listed(dispense('2026-11-01'))).toEqual(['gabapentin'])
  expect(listed(dispense('2026-07-01'))).toBe('never-measured')
  expect(listed(dispense('2026-07-01', { daysSupply: { value: 180 } }))).toEqual(['gabapentin'])
  expect(listed(dispense('2026-11-01', { daysSupply: { value: 14 } }))).toBe('never-measured')
  expect(listed(dispense('2026-11-01', { status: 'cancelled' }))).toBe('never-measured')
})

test('a dispense leaves the dose to the order', () => {
  const dosageInstruction = [{ text: '2 capsules nightly' }]
  const both = woman(dispense('2026-11-01'), order({ dosageInstruction }))
  expect(said(both, 'gabapentin-dose')).toBe(600)
})

test('a plan of somebody else is not taken, one that the patient reports is', () => {
  expect(listed(order({ intent: 'plan' }))).toBe('never-measured')
  expect(listed(order({ intent: 'plan', reportedBoolean: true }))).toEqual(['gabapentin'])
})

test('of a course in steps the step of the day is the dose', () => {
  const step = (start: string, end: string, value: number): Dosage => ({
    timing: {
      repeat: { boundsPeriod: { start, end }, frequency: 1, period: 1, periodUnit: 'd' },
    },
    doseAndRate: [{ doseQuantity: { value, unit: 'mg' } }],
  })
  const dosageInstruction = [
    step('2026-10-01', '2026-10-31', 300),
    step('2026-11-01', '2026-12-31', 600),
  ]
  expect(said(woman(order({ dosageInstruction })), 'gabapentin-dose')).toBe(600)
})

test('a drug known by a code alone is shown by the code', () => {
  const coding = [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '99999999' }]
  const described = woman(order({ medicationCodeableConcept: { coding } }))
  expect(described.drugs).toMatchObject([{ text: 'rxnorm 99999999', resolved: false }])
})

test('that nobody knows of any drug is no drug', () => {
  const system = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips'
  const coding = [{ system, code: 'no-medication-info' }]
  expect(listed(order({ medicationCodeableConcept: { coding } }))).toBe('never-measured')
})

test('a dose that nobody can take is a mistake of entry', () => {
  const dosageInstruction = [{ text: '300000 mg daily' }]
  const described = woman(order({ dosageInstruction }))
  expect(said(described, 'gabapentin-dose')).toBe('unreadable')
  expect(notesOn(described, 'gabapentin-dose')).toEqual(['implausible'])
})

test('a tablet labeled by the base is told as the salt, and says so', () => {
  const medicationCodeableConcept = { text: 'Sifrol 0,35 mg' }
  const dosageInstruction = [{ text: '1 Tablette abends' }]
  const described = woman(order({ medicationCodeableConcept, dosageInstruction }))
  expect(said(described, 'pramipexole-dose')).toBe(0.5)
  expect(notesOn(described, 'pramipexole-dose')).toEqual(['from-base'])
})
