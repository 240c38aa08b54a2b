import type { Observation } from '@legato/fhir'
import { expect, test } from 'vitest'
import { describedAs, FERRITIN, lab, notesOn, ours, refused, said, woman } from './invented.ts'

const TSAT = '2502-3'

function written(valueString: string): Observation {
  const { valueQuantity, ...rest } = lab(FERRITIN, [0, ''])
  return { ...rest, valueString }
}

test.each([
  ['38 ng/mL', 38],
  ['38,5 µg/L', 38.5],
  ['38 ng/mL (low)', 38],
  ['<5 ng/mL', { comparator: '<', value: 5 }],
  ['>1000 ng/mL', { comparator: '>', value: 1000 }],
])('ferritin written as "%s" is read', (text, value) => {
  expect(said(woman(written(text)), 'ferritin')).toEqual(value)
})

test.each(['1,234 ng/mL', '1.234 ng/mL', '20-30 ng/mL', 'pending', '<5'])(
  'ferritin written as "%s" is not guessed at',
  (text) => {
    expect(said(woman(written(text)), 'ferritin')).toBe('unreadable')
  },
)

test('a sign before the number that nobody knows makes it unreadable', () => {
  const result = lab(FERRITIN, [1000, 'ng/mL'], {
    // What the types of R4 refuse: `ad` is of R5, `~` of nobody.
    ...JSON.parse('{"valueQuantity":{"value":1000,"comparator":"~","unit":"ng/mL"}}'),
  })
  expect(said(woman(result), 'ferritin')).toBe('unreadable')
})

test('a range is reported, and so is a result without a value', () => {
  const { valueQuantity, ...bare } = lab(FERRITIN, [0, ''])
  const range = { ...bare, valueRange: { low: { value: 20, unit: 'ng/mL' } } }
  expect(refused(woman(range))).toEqual([`Observation/${bare.id} no-number`])
  expect(refused(woman(bare))).toEqual([`Observation/${bare.id} no-value`])
})

test('a saturation under 1 % was a fraction, and is not used', () => {
  expect(said(woman(lab(TSAT, [0.17, '%'])), 'tsat')).toBe('unreadable')
  expect(said(woman(lab(TSAT, [0.17, '1'])), 'tsat')).toBe(17)
  expect(said(woman(lab(TSAT, [0.17, '{ratio}'])), 'tsat')).toBe(17)
})

test('saturation is worked out from iron and transferrin', () => {
  // 280 mg/dL x 2 x 55.845 / 79,570 bind 393.0 µg/dL; 60 of them are 15.27 %.
  const described = woman(lab('2498-4', [60, 'ug/dL']), lab('3034-6', [2.8, 'g/L']))
  expect(said(described, 'tsat')).toBeCloseTo(15.27, 2)
  expect(notesOn(described, 'tsat')).toEqual(['from-iron'])
})

test('a GFR by another equation is told apart, never silently dropped', () => {
  const described = woman(lab('33914-3', [55, 'mL/min/{1.73_m2}']))
  expect(said(described, 'egfr')).toBe('unreadable')
  expect(notesOn(described, 'egfr')).toEqual(['other-gfr'])
})

test.each(['Ferritin [Mass/volume] in Serum or Plasma', 'Ferritin (ng/mL)', 'FERRITIN, serum'])(
  'a result called "%s" is ferritin',
  (text) => {
    const result = lab(FERRITIN, [38, 'ng/mL'], { code: { text } })
    expect(said(woman(result), 'ferritin')).toBe(38)
  },
)

test.each(['IRLS_total (0-40)', 'IRLS sum', 'Échelle IRLS', 'IRLSSG severity scale'])(
  'a score called "%s" is the IRLS',
  (text) => {
    const result = ours('irls-total', { code: { text }, valueString: '24/40' })
    expect(said(woman(result), 'irls-total')).toBe(24)
  },
)

test('the class of heart failure is read by LOINC, by a number and by a word', () => {
  const code = { coding: [{ system: 'http://loinc.org', code: '88020-3' }] }
  const byNumber = ours('nyha-class', { code, valueInteger: 3 })
  expect(said(woman(byNumber), 'nyha-class')).toBe('III')
  const byWord = ours('nyha-class', { code, valueCodeableConcept: { text: 'NYHA class II' } })
  expect(said(woman(byWord), 'nyha-class')).toBe('II')
})

test.each([
  ['Not at all', 0],
  ['Several days', 1],
  ['An mehr als der Hälfte der Tage', 2],
  ['Presque tous les jours', 3],
])('"%s" on the PHQ-9 is %d', (text, score) => {
  const answer = ours('phq9-item9', { valueCodeableConcept: { text } })
  expect(said(woman(answer), 'phq9-item9')).toBe(score)
})

test('an instant counts as the day it was where it was written, wherever it is judged', () => {
  // Both are on 22 November in UTC; the tests run in three time zones.
  const evening = lab(FERRITIN, [38, 'ng/mL'], { effectiveDateTime: '2026-11-22T23:30:00+02:00' })
  expect(said(woman(evening), 'ferritin')).toBe(38)
  const tomorrow = lab(FERRITIN, [38, 'ng/mL'], { effectiveDateTime: '2026-11-23T00:30:00+13:00' })
  expect(refused(woman(tomorrow))).toEqual([`Observation/${tomorrow.id} in-the-future`])
})

test('a sheet says that a patient died, or has no birth date', () => {
  expect(refused(describedAs({ birthDate: '1950-01-01', deceasedBoolean: true }))).toEqual([
    'Patient/p.deceased deceased',
  ])
  expect(refused(describedAs({}))).toEqual(['Patient/p.birthDate birth-date-missing'])
})
