import type { Resource } from '@legato/fhir'
import type { FeatureId } from '@legato/knowledge'
import { expect, test } from 'vitest'
import { lab, notesOn, ours, said, woman } from './invented.ts'

function score(id: FeatureId, valueInteger: number, day = '2026-11-01'): Resource {
  return ours(id, { valueInteger, effectiveDateTime: day })
}

function noDisorder(day: string): Resource {
  return ours('impulse-control-disorder', { valueBoolean: false, effectiveDateTime: day })
}

test.each([
  ['quip-rs-gambling', 5, 6],
  ['quip-rs-buying', 7, 8],
  ['quip-rs-sex', 7, 8],
  ['quip-rs-eating', 6, 7],
  ['quip-rs-hobbyism-punding', 6, 7],
  ['quip-rs-combined', 9, 10],
] as const)('S20: %s speaks of a disorder from its cut-off on', (id, below, at) => {
  expect(said(woman(score(id, below)), 'impulse-control-disorder')).toBe('never-measured')
  const described = woman(score(id, at))
  expect(said(described, 'impulse-control-disorder')).toBe(true)
  expect(notesOn(described, 'impulse-control-disorder')).toEqual(['from-quip-rs'])
})

test('S20: a score outweighs a "no" of the same day or earlier, not a later one', () => {
  const high = score('quip-rs-gambling', 9)
  expect(said(woman(high, noDisorder('2026-11-01')), 'impulse-control-disorder')).toBe(true)
  expect(said(woman(high, noDisorder('2026-11-10')), 'impulse-control-disorder')).toBe(false)
})

test('all scores below their cut-offs deny a disorder of which nobody spoke', () => {
  const low = [
    score('quip-rs-gambling', 0),
    score('quip-rs-buying', 1),
    score('quip-rs-sex', 0),
    score('quip-rs-eating', 2),
    score('quip-rs-hobbyism-punding', 0),
    score('quip-rs-combined', 3),
  ]
  expect(said(woman(...low), 'impulse-control-disorder')).toBe(false)
  expect(said(woman(...low.slice(1)), 'impulse-control-disorder')).toBe('never-measured')
})

test('the Insomnia Severity Index says yes from 15, no below 8, nothing between, and only of a silent record', () => {
  const answers = [15, 14, 8, 7].map((value) => said(woman(score('isi-total', value)), 'insomnia'))
  expect(answers).toEqual([true, 'never-measured', 'never-measured', false])
  const denied = ours('insomnia', { valueBoolean: false })
  expect(said(woman(score('isi-total', 20), denied), 'insomnia')).toBe(false)
})

test('the GAD-7 by its LOINC code says yes to anxiety from 10, and denies nothing below', () => {
  const gad7 = (value: number) => woman(lab('70274-6', [value, '{score}']))
  expect(said(gad7(10), 'anxiety')).toBe(true)
  expect(said(gad7(9), 'anxiety')).toBe('never-measured')
})

test('what is worse in the evening is not the same all day, unless somebody says so', () => {
  const evening = ours('worse-in-evening', { valueBoolean: true })
  const described = woman(evening)
  expect(said(described, 'urge-all-day')).toBe(false)
  expect(notesOn(described, 'urge-all-day')).toEqual(['from-evening'])
  expect(said(woman(evening, ours('urge-all-day', { valueBoolean: true })), 'urge-all-day')).toBe(
    true,
  )
  const not = ours('worse-in-evening', { valueBoolean: false })
  expect(said(woman(not), 'urge-all-day')).toBe('never-measured')
})

test.each([
  [22, 15, 7],
  [1, 20, 5],
  [22, 23, 0],
  [22, 1, 0],
  [21, 21, 0],
])(
  'from %d o’clock before treatment to %d o’clock now is %d hours earlier',
  (before, now, hours) => {
    const hour = (id: FeatureId, value: number) => ours(id, { valueQuantity: { value, unit: 'h' } })
    const described = woman(
      hour('symptom-onset-before-treatment', before),
      hour('symptom-onset', now),
    )
    expect(said(described, 'symptoms-earlier-by')).toBe(hours)
  },
)
