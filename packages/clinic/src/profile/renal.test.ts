import type { Observation } from '@legato/fhir'
import { expect, test } from 'vitest'
import { CREATININE, describedAs, HEIGHT, lab, notesOn, ours, said, WEIGHT } from './invented.ts'

// 60 years old on 22 November 2026.
const man = { gender: 'male', birthDate: '1966-05-01' } as const
const creatinine = (value: number, effectiveDateTime = '2026-11-01') =>
  lab(CREATININE, [value, 'mg/dL'], { effectiveDateTime })
const kg = (value: number) => lab(WEIGHT, [value, 'kg'])
const cm = (value: number, rest: Partial<Observation> = {}) => lab(HEIGHT, [value, 'cm'], rest)

test('an adult has a GFR by CKD-EPI 2021, a clearance by Cockcroft-Gault, and both say so', () => {
  const described = describedAs(man, creatinine(1.2), kg(72))
  expect(said(described, 'egfr')).toBe(69.2)
  // (140 - 60) x 72 / (72 x 1.2) = 66.67
  expect(said(described, 'creatinine-clearance')).toBe(66.7)
  expect(notesOn(described, 'egfr')).toEqual(['by-formula'])
  expect(notesOn(described, 'creatinine-clearance')).toEqual(['weight-actual'])
  expect(described.facts['creatinine-clearance']).toMatchObject({
    how: 'inferred',
    at: '2026-11-01',
    from: ['Observation/lab-2160-0-2026-11-01', 'Patient/p', 'Observation/lab-29463-7-now'],
  })
})

test('in obesity the clearance uses the adjusted weight, and says how much that is', () => {
  const described = describedAs(man, creatinine(1), kg(120), cm(180))
  // 80 x 92.995 / 72 = 103.3
  expect(said(described, 'creatinine-clearance')).toBe(103.3)
  const [note] = described.facts['creatinine-clearance'].notes ?? []
  expect(note).toMatchObject({ id: 'profile.weight-adjusted', values: { kg: 93 } })
})

test('without weight there is no clearance, and the GFR stands', () => {
  const described = describedAs(man, creatinine(1.2))
  expect(said(described, 'creatinine-clearance')).toBe('never-measured')
  expect(said(described, 'egfr')).toBe(69.2)
})

test('a child has a GFR by Schwartz from a fresh height, and no clearance', () => {
  const child = { gender: 'female', birthDate: '2018-05-01' } as const
  const described = describedAs(child, creatinine(0.5), cm(120), kg(22))
  expect(said(described, 'egfr')).toBe(99.1)
  expect(said(described, 'creatinine-clearance')).toBe('unreadable')
  expect(notesOn(described, 'creatinine-clearance')).toEqual(['not-for-children'])
  const old = cm(120, { effectiveDateTime: '2026-01-01' })
  expect(said(describedAs(child, creatinine(0.5), old), 'egfr')).toBe('out-of-date')
  expect(said(describedAs(child, creatinine(0.5)), 'egfr')).toBe('never-measured')
})

test('on dialysis neither formula is used', () => {
  const dialysis = ours('dialysis', { valueString: 'hemodialysis' })
  const described = describedAs(man, creatinine(6), kg(72), dialysis)
  expect(said(described, 'egfr')).toBe('unreadable')
  expect(notesOn(described, 'egfr')).toEqual(['on-dialysis'])
  expect(notesOn(described, 'creatinine-clearance')).toEqual(['on-dialysis'])
})

test.each<[string, number, string, boolean]>([
  ['0.3 mg/dL within two days', 1.0, '2026-10-30', true],
  ['0.3 mg/dL within five days', 1.0, '2026-10-27', false],
  ['1.5 times within seven days', 0.86, '2026-10-25', true],
])('creatinine up by %s (to 1.3 from %d on %s): changing is %s', (_, before, on, changing) => {
  const described = describedAs(man, creatinine(before, on), creatinine(1.3), kg(72))
  expect(said(described, 'creatinine-changing')).toBe(changing)
  expect(said(described, 'creatinine-clearance')).toBe(changing ? 'unreadable' : 61.5)
})

test('one creatinine cannot tell whether it is changing, and does not block the formulas', () => {
  const described = describedAs(man, creatinine(1.2), kg(72))
  expect(said(described, 'creatinine-changing')).toBe('never-measured')
})

test('without female or male there is no formula', () => {
  const described = describedAs({ ...man, gender: 'other' }, creatinine(1.2), kg(72))
  expect(notesOn(described, 'egfr')).toEqual(['sex-for-formula'])
})

test('a reported GFR counts only where there is no creatinine', () => {
  const reported = lab('98979-8', [48, 'mL/min/{1.73_m2}'])
  const alone = describedAs(man, reported)
  expect(said(alone, 'egfr')).toBe(48)
  expect(notesOn(alone, 'egfr')).toEqual(['as-reported'])
  expect(said(describedAs(man, reported, creatinine(1.2)), 'egfr')).toBe(69.2)
})

test('a creatinine under a limit gives a clearance over one', () => {
  const low = creatinine(0.4)
  const bound = { ...low, valueQuantity: { value: 0.4, unit: 'mg/dL', comparator: '<' } } as const
  // 80 x 72 / (72 x 0.4) = 200
  expect(said(describedAs(man, bound, kg(72)), 'creatinine-clearance')).toEqual({
    comparator: '>',
    value: 200,
  })
})

test('of a birth year alone the higher age counts, which gives the lower dose', () => {
  const described = describedAs({ gender: 'male', birthDate: '1966' }, creatinine(1), kg(72))
  // 59 or 60 years: (140 - 60) x 72 / 72 = 80
  expect(said(described, 'creatinine-clearance')).toBe(80)
})
