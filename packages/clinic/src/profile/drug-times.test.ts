import type { Condition, MedicationStatement } from '@legato/fhir'
import { expect, test } from 'vitest'
import { notesOn, said, woman } from './invented.ts'

const subject = { reference: 'Patient/p' }

function taken(drug: string, since: string): MedicationStatement {
  return {
    resourceType: 'MedicationStatement',
    id: drug,
    status: 'active',
    subject,
    medicationCodeableConcept: { text: drug },
    effectivePeriod: { start: since },
  }
}

function stopped(drug: string, end: string): MedicationStatement {
  return { ...taken(drug, '2025-01-01'), status: 'stopped', effectivePeriod: { end } }
}

function rlsSince(onsetDateTime: string): Condition {
  return {
    resourceType: 'Condition',
    id: 'rls',
    subject,
    code: { text: 'Restless legs syndrome' },
    onsetDateTime,
  }
}

test.each([
  ['three weeks after mirtazapine', 'mirtazapine', '2026-09-01', '2026-09-22', true],
  ['on the last day of eight weeks', 'Mirtazapin 15 mg', '2026-09-01', '2026-10-27', true],
  ['a day later', 'mirtazapine', '2026-09-01', '2026-10-28', 'never-measured'],
  ['before the drug', 'mirtazapine', '2026-09-01', '2026-08-01', 'never-measured'],
  [
    'in a month that is not told to the day',
    'mirtazapine',
    '2026-09-01',
    '2026-09',
    'never-measured',
  ],
  [
    'after bupropion, which does not worsen it',
    'bupropion',
    '2026-09-01',
    '2026-09-22',
    'never-measured',
  ],
])('RLS that begins %s: %s %s %s', (_, drug, since, onset, answer) => {
  const features = woman(taken(drug, since), rlsSince(onset))
  expect(said(features, 'began-after-new-drug')).toBe(answer)
})

test('what follows from two dates names both resources and says so', () => {
  const features = woman(taken('mirtazapine', '2026-09-01'), rlsSince('2026-09-22'))
  expect(features.facts['began-after-new-drug'].from).toEqual([
    'Condition/rls',
    'MedicationStatement/mirtazapine',
  ])
  expect(notesOn(features, 'began-after-new-drug')).toEqual(['began-after-drug'])
})

test('a drug stopped within four weeks is told, one stopped earlier is not', () => {
  const features = woman(
    stopped('tramadol', '2026-11-01'),
    stopped('lorazepam', '2026-09-01'),
    taken('ramipril', '2026-01-01'),
  )
  expect(said(features, 'drugs-stopped-lately')).toMatchObject({ has: ['tramadol'] })
})

test('a drug that is taken again was not stopped', () => {
  const features = woman(stopped('tramadol', '2026-11-01'), {
    ...taken('tramadol', '2026-11-10'),
    id: 'again',
  })
  expect(said(features, 'drugs-stopped-lately')).toMatchObject({ has: [] })
})

test('without a list of drugs nobody knows what was stopped', () => {
  expect(said(woman(), 'drugs-stopped-lately')).toBe('never-measured')
})
