import type { Dosage } from '@legato/fhir'
import { expect, test } from 'vitest'
import { dailyDose } from './dose.ts'

const daily = { repeat: { frequency: 1, period: 1, periodUnit: 'd' } } as const
const gabapentin = { text: 'gabapentin 300 mg capsule', ingredient: 'gabapentin', combined: false }
const mg = (dosages: readonly Dosage[], drug = gabapentin) => dailyDose(dosages, drug).mg

test('an amount by mass is multiplied by how often it is taken', () => {
  const dosage: Dosage = {
    timing: { repeat: { frequency: 3, period: 1, periodUnit: 'd' } },
    doseAndRate: [{ doseQuantity: { value: 0.3, unit: 'g' } }],
  }
  // 0.3 g x 3 = 900 mg
  expect(mg([dosage])).toBe(900)
})

test('tablets are counted by the strength in the name of the drug', () => {
  const dosage: Dosage = {
    timing: daily,
    doseAndRate: [{ doseQuantity: { value: 2, unit: 'capsules' } }],
  }
  expect(mg([dosage])).toBe(600)
})

test('of a range the higher dose counts', () => {
  const doseRange = { low: { value: 100, unit: 'mg' }, high: { value: 300, unit: 'mg' } }
  expect(mg([{ timing: daily, doseAndRate: [{ doseRange }] }])).toBe(300)
})

test('dosages side by side add up', () => {
  const at = (value: number): Dosage => ({
    timing: daily,
    doseAndRate: [{ doseQuantity: { value, unit: 'mg' } }],
  })
  expect(mg([at(100), at(300)])).toBe(400)
})

test('steps of a titration are not added up', () => {
  const step = (sequence: number): Dosage => ({
    sequence,
    timing: daily,
    doseAndRate: [{ doseQuantity: { value: 100, unit: 'mg' } }],
  })
  expect(mg([step(1), step(2)])).toBeUndefined()
})

test('a dose written as text is read', () => {
  expect(mg([{ text: '300 mg abends' }])).toBe(300)
  expect(mg([{ text: '100 mg 1-0-2' }])).toBe(300)
})

test('pieces written as text are counted by the strength', () => {
  expect(mg([{ text: '2 capsules at bedtime' }])).toBe(600)
  expect(mg([{ text: '1-0-0-1' }])).toBe(600)
  const sinemet = {
    text: 'carbidopa 25 MG / levodopa 100 MG',
    ingredient: 'levodopa',
    combined: true,
  }
  expect(mg([{ text: 'half a tablet' }], sinemet)).toBeUndefined()
  expect(mg([{ text: '½ tablet nightly' }], sinemet)).toBe(50)
  expect(mg([{ text: '100/25 mg nightly' }], sinemet)).toBeUndefined()
})

test('a patch is counted in milligrams a day', () => {
  const rotigotine = {
    text: 'Rotigotine 2 mg/24 h patch',
    ingredient: 'rotigotine',
    combined: false,
  }
  const onePatch: Dosage = {
    timing: daily,
    doseAndRate: [{ doseQuantity: { value: 1, unit: 'patch' } }],
  }
  expect(mg([onePatch], rotigotine)).toBe(2)
  const rate: Dosage = { doseAndRate: [{ rateQuantity: { value: 3, unit: 'mg/(24.h)' } }] }
  expect(mg([rate], rotigotine)).toBe(3)
})

test('of a combination the strength beside the ingredient counts', () => {
  const text = 'carbidopa 25 MG / levodopa 100 MG Oral Tablet'
  const dosage: Dosage = {
    timing: daily,
    doseAndRate: [{ doseQuantity: { value: 1, unit: 'tablet' } }],
  }
  expect(mg([dosage], { text, ingredient: 'levodopa', combined: true })).toBe(100)
})

test.each<Dosage>([
  {},
  { timing: daily },
  { doseAndRate: [{ doseQuantity: { value: 300, unit: 'mg' } }] },
  { timing: daily, doseAndRate: [{ doseQuantity: { value: 20, unit: 'drops' } }] },
])('what cannot be read for certain is left out: %j', (dosage) => {
  expect(mg([dosage])).toBeUndefined()
})

test('a drug taken as needed says so', () => {
  const dosage: Dosage = {
    asNeededBoolean: true,
    maxDosePerPeriod: {
      numerator: { value: 600, unit: 'mg' },
      denominator: { value: 1, unit: 'd' },
    },
  }
  expect(dailyDose([dosage], gabapentin)).toMatchObject({ asNeeded: true, mg: 600 })
})

test.each([
  ['1/2 tablet daily', 150],
  ['½-0-1', 450],
  ['0,5-0-1', 450],
  ['1 gélule le soir', 300],
  ['2 capsules (600 mg) at bedtime', 600],
  ['1 capsule 2 hours before bedtime', 300],
  ['1-2 capsules at bedtime', 600],
  ['300 mg at 20:00, daily, for 30 days', 300],
])('"%s" of 300 mg is %d mg a day', (text, expected) => {
  expect(mg([{ text }])).toBe(expected)
})

test.each([
  '300 mg once daily, increase to 600 mg after a week',
  '75 mg in the morning, 150 mg in the evening',
  '1 capsule in the morning and 2 at night',
  '2 capsules 300 mg or 3 daily',
  '1,200 mg daily',
  '1.200 mg täglich',
])('"%s" is no single dose, and stays unread', (text) => {
  expect(mg([{ text }])).toBeUndefined()
})

test('nobody takes nothing or less', () => {
  const given = (value: number): Dosage => ({
    timing: daily,
    doseAndRate: [{ doseQuantity: { value, unit: 'mg' } }],
  })
  expect(mg([given(-300)])).toBeUndefined()
  expect(mg([given(0)])).toBeUndefined()
})

test.each(['1 tablet daily PRN', 'abends 1 Tablette bei Bedarf', '1 comprimé le soir si besoin'])(
  '"%s" is taken as needed',
  (text) => {
    expect(dailyDose([{ text }], gabapentin).asNeeded).toBe(true)
  },
)

test.each([
  ['Sifrol 0,18 mg', '1 Tablette abends', 0.25],
  ['Mirapexin 0.7 mg', '1-0-0', 1],
  ['Pramipexole 0.25 mg (0.18 mg base) tablet', '1 tablet nightly', 0.25],
  ['Pramipexole 0.125 mg', '2 tablets nightly', 0.25],
  ['Pramipexol', '0,35 mg abends', 0.5],
])('%s, %s: %d mg of the salt', (text, dosage, salt) => {
  expect(mg([{ text: dosage }], { text, ingredient: 'pramipexole', combined: false })).toBe(salt)
})
