import { expect, test } from 'vitest'
import type { Analyte } from './analyte.ts'
import { ANALYTES } from './analytes.ts'
import { analyteNamed, analyteOf, canonical } from './laboratory.ts'
import { unitOf } from './units.ts'

function analyte(id: string): Analyte {
  const found = analyteNamed(id)
  if (found === undefined) throw new RangeError(`no analyte ${id}`)
  return found
}

test.each([
  ['Ferritin, Serum', 'ferritin'],
  ['Ferritine', 'ferritin'],
  ['FERRITINA', 'ferritin'],
  ['Transferrinsättigung', 'tsat'],
  ['Coefficient de saturation de la transferrine', 'tsat'],
  ['Kreatinin i.S.', 'creatinine'],
  ['Créatinine', 'creatinine'],
  ['Total Iron-Binding Capacity', 'tibc'],
  ['Hämoglobin', 'hemoglobin'],
  ['eGFR', 'egfr-unstated'],
])('the text "%s" is %s', (text, id) => {
  expect(analyteOf({ text })?.id).toBe(id)
})

test('a text that says more than the name is not read', () => {
  for (const text of [
    'Creatinine, urine',
    'Iron saturation ratio alert',
    'Saturation',
    'Soluble transferrin receptor',
  ]) {
    expect(analyteOf({ text })).toBeUndefined()
  }
})

test('creatinine in whole blood is not serum creatinine, whatever its display says', () => {
  const codings = [{ system: 'http://loinc.org', code: '38483-4', display: 'Creatinine' }]
  expect(analyteOf({ codings })).toBeUndefined()
})

test('three equations for filtration are three analytes', () => {
  const ids = ['98979-8', '62238-1', '33914-3'].map(
    (code) => analyteOf({ codings: [{ system: 'http://loinc.org', code }] })?.id,
  )
  expect(ids).toEqual(['egfr-ckd-epi-2021', 'egfr-ckd-epi-2009', 'egfr-mdrd'])
})

test('the section code of a pregnancy summary is not the status', () => {
  expect(analyteOf({ codings: [{ system: 'http://loinc.org', code: '90767-5' }] })).toBeUndefined()
})

// By hand from molar masses: creatinine 113.12, iron 55.845, phosphorus 30.974, magnesium 24.305 g/mol.
test.each([
  ['creatinine', 88.42, 'µmol/L', 1],
  ['creatinine', 88.42, 'μmol/l', 1],
  ['creatinine', 0.08842, 'mmol/L', 1],
  ['iron', 10, 'umol/L', 55.845],
  ['tibc', 60, 'µmol/l', 335.07],
  ['hemoglobin', 8.7, 'mmol/L', 14.0192],
  ['hemoglobin', 140, 'g/l', 14],
  ['phosphate', 1, 'mmol/L', 3.0974],
  ['magnesium', 2.4305, 'mg/dL', 1],
  ['crp', 1.2, 'mg/dL', 12],
  ['ferritin', 62, 'ug/L', 62],
  ['ferritin', 62, 'mcg/L', 62],
  ['ferritin', 62, 'NG/ML', 62],
  ['tsat', 0.18, '1', 18],
  ['body-weight', 150, 'lbs', 68.0389],
  ['body-height', 70, 'in', 177.8],
  ['gestational-age', 140, 'd', 20],
  ['hba1c', 53, 'mmol/mol', 7.00044],
])('%s %d %s is %d in the canonical unit', (id, value, unit, expected) => {
  expect(canonical(analyte(id), value, unit)).toMatchObject({ kind: 'value', value: expected })
})

test.each([
  ['ferritin', 140, 'pmol/L', 'unsafe-unit'],
  ['ferritin', 62, undefined, 'no-unit'],
  ['ferritin', 62, 'furlong', 'unknown-unit'],
  ['ferritin', -3, 'ng/mL', 'absurd'],
  ['hemoglobin', 140, 'g/dL', 'absurd'],
  ['egfr-unstated', 55, 'mL/min', 'unsafe-unit'],
  ['pregnancy-status', 1, '1', 'not-a-quantity'],
])('%s %d %s is refused: %s', (id, value, unit, why) => {
  expect(canonical(analyte(id), value, unit)).toEqual({ kind: 'refused', why })
})

test('a score needs no unit', () => {
  expect(canonical(analyte('phq-9'), 12, undefined)).toMatchObject({ value: 12, unit: '{score}' })
})

test('phosphate is read by the unit sent, never by its code', () => {
  const found = analyteOf({ codings: [{ system: 'http://loinc.org', code: '14879-1' }] })
  expect(found && canonical(found, 3.1, 'mg/dL')).toMatchObject({ value: 3.1, unit: 'mg/dL' })
})

test.each([
  ['mL/min/1.73m2', 'mL/min/{1.73_m2}'],
  ['mL/min/1,73 m²', 'mL/min/{1.73_m2}'],
  ['ml/min/1.73 sq m', 'mL/min/{1.73_m2}'],
  ['mm Hg', 'mm[Hg]'],
  ['lb', '[lb_av]'],
  ['in', '[in_i]'],
  ['kg/m²', 'kg/m2'],
  ['mIU/L', 'm[IU]/L'],
])('the unit %s is %s', (text, code) => {
  expect(unitOf(text)).toBe(code)
})

test('every analyte accepts its own unit and has a range', () => {
  for (const { id, value } of ANALYTES) {
    if (value.kind !== 'quantity') continue
    expect(
      value.accepts.some(({ unit, factor }) => unit === value.unit && factor === 1),
      id,
    ).toBe(true)
    expect(value.plausible.min, id).toBeLessThan(value.plausible.max)
  }
})
