import type { Resource } from '@legato/fhir'
import type { FeatureId } from '@legato/knowledge'
import { expect, test } from 'vitest'
import { notesOn, ours, said, woman } from './invented.ts'

function irls(value: number, day: string): Resource {
  return ours('irls-total', { id: `irls-${day}`, valueInteger: value, effectiveDateTime: day })
}

function pramipexole(since: string, id = 'now'): Resource {
  return {
    resourceType: 'MedicationStatement',
    id,
    status: 'active',
    subject: { reference: 'Patient/p' },
    medicationCodeableConcept: { text: 'pramipexole' },
    effectivePeriod: { start: since },
  }
}

function items(scores: readonly number[]): readonly Resource[] {
  return scores.map((valueInteger, index) =>
    ours(`irls-item-${index + 1}` as FeatureId, { valueInteger }),
  )
}

test('ten items make the total and the two subscales; item 3 is in neither', () => {
  // 1+2+3+4+0+1+2+3+4+1 = 21; items 1, 2, 4, 6, 7, 8: 1+2+4+1+2+3 = 13; items 5, 9, 10: 0+4+1 = 5
  const described = woman(...items([1, 2, 3, 4, 0, 1, 2, 3, 4, 1]))
  expect(said(described, 'irls-total')).toBe(21)
  expect(said(described, 'irls-symptoms')).toBe(13)
  expect(said(described, 'irls-impact')).toBe(5)
})

test('nine items make no total, nor do items of two days', () => {
  expect(said(woman(...items([1, 2, 3, 4, 0, 1, 2, 3, 4])), 'irls-total')).toBe('never-measured')
  const late = ours('irls-item-10', { valueInteger: 1, effectiveDateTime: '2026-11-10' })
  const described = woman(...items([1, 2, 3, 4, 0, 1, 2, 3, 4]), late)
  expect(said(described, 'irls-total')).toBe('never-measured')
})

test('a total on record goes before its items', () => {
  const total = ours('irls-total', { valueInteger: 30 })
  expect(said(woman(total, ...items([1, 1, 1, 1, 1, 1, 1, 1, 1, 1])), 'irls-total')).toBe(30)
})

test('the score before treatment is the last one until the drug first appears', () => {
  const described = woman(
    irls(31, '2026-01-10'),
    irls(28, '2026-03-01'),
    irls(16, '2026-06-01'),
    irls(14, '2026-11-01'),
    pramipexole('2026-03-01'),
  )
  expect(said(described, 'irls-before-treatment')).toBe(28)
  expect(notesOn(described, 'irls-before-treatment')).toEqual(['before-treatment'])
  // 28 - 14 = 14, half of 28; 16 - 14 = 2
  expect(said(described, 'irls-improvement')).toBe(14)
  expect(said(described, 'irls-percent-improvement')).toBe(50)
  expect(said(described, 'irls-previous')).toBe(16)
  expect(said(described, 'irls-improvement-lately')).toBe(2)
})

test('a renewed prescription does not make a score under treatment one from before', () => {
  const described = woman(
    irls(15, '2026-09-01'),
    irls(14, '2026-11-01'),
    pramipexole('2024-05-01', 'first'),
    pramipexole('2026-10-01', 'renewed'),
  )
  expect(said(described, 'irls-before-treatment')).toBe('never-measured')
  expect(said(described, 'irls-improvement')).toBe('never-measured')
})

test('a drug that was taken before its start on record leaves the time before treatment unknown', () => {
  const listed: Resource = {
    resourceType: 'MedicationStatement',
    id: 'listed',
    status: 'active',
    subject: { reference: 'Patient/p' },
    medicationCodeableConcept: { text: 'pramipexole' },
    dateAsserted: '2026-02-01',
  }
  const described = woman(
    irls(15, '2026-02-15'),
    irls(14, '2026-11-01'),
    listed,
    pramipexole('2026-03-01'),
  )
  expect(said(described, 'irls-before-treatment')).toBe('never-measured')
})

test('the present score is not its own score before treatment', () => {
  const described = woman(irls(14, '2026-11-01'), pramipexole('2026-11-01'))
  expect(said(described, 'irls-before-treatment')).toBe('never-measured')
})

test('without a drug against RLS, or with a score long before it, there is no score before treatment', () => {
  const untreated = woman(irls(28, '2026-03-01'), irls(14, '2026-11-01'))
  expect(said(untreated, 'irls-before-treatment')).toBe('never-measured')
  const old = woman(irls(28, '2020-03-01'), irls(14, '2026-11-01'), pramipexole('2026-03-01'))
  expect(said(old, 'irls-before-treatment')).toBe('never-measured')
})

test('a score before treatment that somebody noted counts', () => {
  const noted = ours('irls-before-treatment', { valueInteger: 32, effectiveDateTime: '2015-01-01' })
  const described = woman(noted, irls(20, '2026-11-01'))
  expect(said(described, 'irls-improvement')).toBe(12)
})

test('a score before treatment noted under treatment is as old as the score that it repeats', () => {
  const noted = ours('irls-before-treatment', { valueInteger: 22, effectiveDateTime: '2026-11-01' })
  const treated = pramipexole('2018-03-05')
  const scored = woman(noted, treated, irls(22, '2018-03-01'), irls(31, '2026-11-01'))
  expect(scored.facts['irls-before-treatment']).toMatchObject({ value: 22, at: '2018-03-01' })
  const alone = woman(noted, treated, irls(20, '2018-03-01'), irls(31, '2026-11-01'))
  expect(alone.facts['irls-before-treatment']).toMatchObject({ kind: 'known', value: 22 })
  expect(alone.facts['irls-before-treatment']).not.toHaveProperty('at')
})

test('a score less than a week older speaks of the same days and is no previous one', () => {
  const described = woman(irls(20, '2026-10-27'), irls(14, '2026-11-01'))
  expect(said(described, 'irls-previous')).toBe('never-measured')
  expect(said(woman(irls(20, '2026-10-25'), irls(14, '2026-11-01')), 'irls-previous')).toBe(20)
})

test('a rise is a fall below zero', () => {
  const described = woman(irls(14, '2026-05-01'), irls(22, '2026-11-01'), pramipexole('2026-05-02'))
  expect(said(described, 'irls-improvement')).toBe(-8)
  expect(said(described, 'irls-percent-improvement')).toBe(-57.1)
})
