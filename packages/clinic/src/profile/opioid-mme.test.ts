import type { MedicationStatement } from '@legato/fhir'
import { expect, test } from 'vitest'
import { notesOn, said, woman } from './invented.ts'

function taking(text: string, dose: string): MedicationStatement {
  return {
    resourceType: 'MedicationStatement',
    id: `s-${text.toLowerCase().replace(/\W/g, '')}`,
    status: 'active',
    subject: { reference: 'Patient/p' },
    medicationCodeableConcept: { text },
    ...(dose && { dosage: [{ text: dose }] }),
  }
}

// Factors by hand from the table of the CDC (2022): oxycodone 1.5, methadone 4.7, tramadol 0.2.
test('opioids are summed by their factors', () => {
  const both = woman(
    taking('Oxycodone', '10 mg twice daily'),
    taking('Tramadol', '50 mg at bedtime'),
  )
  expect(said(both, 'opioid-mme')).toBe(40)
  expect(said(woman(taking('Methadone', '5 mg 1-0-1')), 'opioid-mme')).toBe(47)
})

test('the sum is as old as the oldest dose in it, whatever else was written later', () => {
  const dated = (text: string, dose: string, day: string) => ({
    ...taking(text, dose),
    effectivePeriod: { start: day },
    dateAsserted: day,
  })
  const described = woman(
    dated('Oxycodone', '10 mg twice daily', '2026-05-01'),
    dated('Tramadol', '50 mg at bedtime', '2026-08-01'),
    dated('Lorazepam', '1 mg at bedtime', '2026-10-01'),
  )
  expect(described.facts['opioid-mme']).toMatchObject({ value: 40, at: '2026-05-01' })
  expect(notesOn(described, 'opioid-mme')).toContain('mme-since')
})

test('buprenorphine has no factor and is not counted, which is said', () => {
  const described = woman(
    taking('Buprenorphine', '0.5 mg at bedtime'),
    taking('Codeine', '60 mg at bedtime'),
  )
  expect(said(described, 'opioid-mme')).toBe(9)
  expect(notesOn(described, 'opioid-mme')).toContain('mme-uncounted')
})

test('an opioid without a dose or without a factor leaves the sum open, never at zero', () => {
  expect(said(woman(taking('Oxycodone', '')), 'opioid-mme')).toBe('unreadable')
  expect(said(woman(taking('Fentanyl', '0.6 mg daily')), 'opioid-mme')).toBe('unreadable')
})

test('a drug that cannot be resolved may be one more opioid: the sum is a least', () => {
  const described = woman(taking('Morphine', '30 mg daily'), taking('Wunderol forte', ''))
  expect(said(described, 'opioid-mme')).toEqual({ comparator: '>=', value: 30 })
})

test('no opioid on a list known in full is none', () => {
  expect(said(woman(taking('Aspirin', '100 mg daily')), 'opioid-mme')).toBe(0)
})

test('naloxone alone is naloxone at home; in one tablet with an opioid it is not', () => {
  expect(said(woman(taking('Narcan nasal spray', '')), 'naloxone-at-home')).toBe(true)
  expect(said(woman(taking('Targin', '')), 'naloxone-at-home')).toBe('never-measured')
})
