import type { MedicationAdministration, MedicationStatement } from '@legato/fhir'
import { expect, test } from 'vitest'
import { FERRITIN, lab, notesOn, refused, said, woman } from './invented.ts'

const IRON = '2498-4'
const TIBC = '2500-7'
const UIBC = '2501-5'
const TSAT = '2502-3'

const infusion = (effectiveDateTime: string): MedicationAdministration => ({
  resourceType: 'MedicationAdministration',
  id: 'i',
  status: 'completed',
  subject: { reference: 'Patient/p' },
  medicationCodeableConcept: { text: 'Ferinject' },
  effectiveDateTime,
})

test('saturation is worked out from iron and binding capacity of one day', () => {
  // 100 x 60 / 300 = 20
  const described = woman(lab(IRON, [60, 'ug/dL']), lab(TIBC, [300, 'ug/dL']))
  expect(described.facts.tsat).toMatchObject({
    value: 20,
    how: 'inferred',
    from: ['Observation/lab-2498-4-now', 'Observation/lab-2500-7-now'],
  })
})

test('iron and binding capacity in different units are brought together', () => {
  // 10.7438 µmol/L x 5.5845 = 60 µg/dL; 100 x 60 / 300 = 20
  const molar = lab('14798-3', [10.7438, 'umol/L'])
  expect(said(woman(molar, lab(TIBC, [300, 'ug/dL'])), 'tsat')).toBeCloseTo(20, 1)
})

test('the unsaturated capacity counts with the iron', () => {
  // 100 x 60 / (240 + 60) = 20
  expect(said(woman(lab(IRON, [60, 'ug/dL']), lab(UIBC, [240, 'ug/dL'])), 'tsat')).toBe(20)
})

test('iron and binding capacity of different days give no saturation', () => {
  const older = lab(TIBC, [300, 'ug/dL'], { effectiveDateTime: '2026-10-01' })
  expect(said(woman(lab(IRON, [60, 'ug/dL']), older), 'tsat')).toBe('never-measured')
})

test('a saturation that the laboratory gave counts before our own', () => {
  const described = woman(lab(IRON, [60, 'ug/dL']), lab(TIBC, [300, 'ug/dL']), lab(TSAT, [18, '%']))
  expect(said(described, 'tsat')).toBe(18)
})

test('more iron than capacity is reported and gives no saturation', () => {
  const described = woman(lab(IRON, [400, 'ug/dL']), lab(TIBC, [300, 'ug/dL']))
  expect(said(described, 'tsat')).toBe('never-measured')
  expect(refused(described)).toEqual(['Observation/lab-2498-4-now implausible'])
})

test('ferritin within four weeks after intravenous iron is not read', () => {
  const described = woman(infusion('2026-10-10'), lab(FERRITIN, [480, 'ng/mL']))
  expect(said(described, 'ferritin')).toBe('unreadable')
  expect(notesOn(described, 'ferritin')).toEqual(['after-iv-iron'])
  // 1 November is 28 days after 4 October.
  expect(said(woman(infusion('2026-10-04'), lab(FERRITIN, [180, 'ng/mL'])), 'ferritin')).toBe(180)
})

test('the days since intravenous iron are counted, by product too', () => {
  const described = woman(infusion('2026-10-23'))
  expect(said(described, 'days-since-iv-iron')).toBe(30)
  expect(said(described, 'days-since-ferric-carboxymaltose')).toBe(30)
  expect(said(woman(), 'days-since-iv-iron')).toBe('never-measured')
})

const statement = (text: string, rest: Partial<MedicationStatement>): MedicationStatement => ({
  resourceType: 'MedicationStatement',
  id: 's',
  status: 'completed',
  subject: { reference: 'Patient/p' },
  medicationCodeableConcept: { text },
  ...rest,
})

test('a completed statement of intravenous iron counts as given', () => {
  const given = statement('Monofer', { effectiveDateTime: '2026-10-23' })
  expect(said(woman(given), 'days-since-iv-iron')).toBe(30)
  expect(said(woman(given), 'days-since-ferric-carboxymaltose')).toBe('never-measured')
})

test('oral iron that is being taken is an attempt that goes on, counted in whole weeks', () => {
  const taking = statement('ferrous sulfate 325 mg', {
    status: 'active',
    effectivePeriod: { start: '2026-10-01' },
  })
  // 52 days
  expect(said(woman(taking), 'oral-iron-weeks')).toBe(7)
  expect(said(woman(taking), 'oral-iron-response')).toBe('ongoing')
})
