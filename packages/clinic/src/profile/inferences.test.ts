import { expect, test } from 'vitest'
import {
  CREATININE,
  describedAs,
  HEIGHT,
  lab,
  notesOn,
  ours,
  said,
  WEIGHT,
  woman,
} from './invented.ts'

test.each(['female', 'male', 'other'] as const)('the sex %s is read from the Patient', (gender) => {
  expect(said(describedAs({ gender }), 'sex')).toBe(gender)
})

test('an unknown gender is unknown', () => {
  expect(said(describedAs({ gender: 'unknown' }), 'sex')).toBe('never-measured')
})

test('the body mass index is worked out, and decides on obesity', () => {
  // 81 / 1.8^2 = 25; 97.2 / 1.8^2 = 30
  const lean = woman(lab(WEIGHT, [81, 'kg']), lab(HEIGHT, [180, 'cm']))
  expect(said(lean, 'bmi')).toBe(25)
  expect(said(lean, 'obesity')).toBe(false)
  expect(said(woman(lab(WEIGHT, [97.2, 'kg']), lab(HEIGHT, [180, 'cm'])), 'obesity')).toBe(true)
})

test('a reported body mass index counts where weight or height is missing', () => {
  expect(said(woman(lab('39156-5', [33, 'kg/m2'])), 'bmi')).toBe(33)
})

test('the weight of a child is out of date after three months, that of an adult after a year', () => {
  // 22 August 2026 is 92 days before 22 November.
  const weight = (effectiveDateTime: string) => lab(WEIGHT, [22, 'kg'], { effectiveDateTime })
  const child = { birthDate: '2018-05-01' }
  expect(said(describedAs(child, weight('2026-08-22')), 'weight')).toBe(22)
  expect(said(describedAs(child, weight('2026-08-21')), 'weight')).toBe('out-of-date')
  expect(said(woman(weight('2026-01-01')), 'weight')).toBe(22)
})

test('an estimated GFR of 30 or more means neither dialysis nor kidney failure, unless the record says so', () => {
  // CKD-EPI 2021 of a woman of 46 years: about 104 at 0.7 mg/dL and 6 at 7 mg/dL.
  const well = woman(lab(CREATININE, [0.7, 'mg/dL']))
  expect([said(well, 'dialysis'), said(well, 'esrd')]).toEqual(['none', false])
  expect(notesOn(well, 'dialysis')).toEqual(['from-egfr'])
  const ill = woman(lab(CREATININE, [7, 'mg/dL']))
  expect([said(ill, 'dialysis'), said(ill, 'esrd')]).toEqual(['never-measured', 'never-measured'])
  const listed = ours('esrd', { valueBoolean: true })
  expect(said(woman(lab(CREATININE, [0.7, 'mg/dL']), listed), 'dialysis')).toBe('never-measured')
})

const item9 = (valueInteger: number) => ours('phq9-item9', { valueInteger })

test('any answer to item 9 of the PHQ-9 but "not at all" is a sign of suicidality', () => {
  expect(said(woman(item9(1)), 'suicidality')).toBe(true)
  expect(said(woman(item9(0)), 'suicidality')).toBe(false)
  expect(said(woman(), 'suicidality')).toBe('never-measured')
})

test('"not at all" does not outweigh suicidality on record', () => {
  expect(said(woman(item9(0), ours('suicidality', { valueBoolean: true })), 'suicidality')).toBe(
    true,
  )
})

test('an item 9 coded with the answers of LOINC is read', () => {
  const { valueQuantity, ...bare } = lab('44260-8', [0, ''])
  expect(valueQuantity).toBeDefined()
  const answer = { ...bare, valueCodeableConcept: { coding: [{ code: 'LA6569-3' }] } }
  expect(said(woman(answer), 'phq9-item9')).toBe(1)
})

test('nobody beyond the age of childbearing is asked whether she breastfeeds', () => {
  expect(said(describedAs({ gender: 'female', birthDate: '1948-03-02' }), 'lactation')).toBe(false)
  expect(said(describedAs({ gender: 'female', birthDate: '1990-03-02' }), 'lactation')).toBe(
    'never-measured',
  )
})

test('what only women have is false for men, by their sex', () => {
  const man = describedAs({ gender: 'male' })
  for (const id of ['lactation', 'menorrhagia', 'could-become-pregnant'] as const) {
    expect(said(man, id)).toBe(false)
  }
})
