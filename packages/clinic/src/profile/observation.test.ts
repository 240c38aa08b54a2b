import { expect, test } from 'vitest'
import { FERRITIN, lab, notesOn, ours, refused, said, woman } from './invented.ts'

test.each([
  ['ng/mL', 62, 62],
  ['ug/L', 62, 62],
  ['µg/L', 62, 62],
])('ferritin in %s is read', (unit, value, expected) => {
  expect(said(woman(lab(FERRITIN, [value, unit])), 'ferritin')).toBe(expected)
})

test('creatinine in µmol/L becomes mg/dL', () => {
  // 88.42 µmol/L are 1 mg/dL.
  expect(said(woman(lab('14682-9', [88.42, 'umol/L'])), 'creatinine')).toBe(1)
})

test('a result known by its text alone is read', () => {
  const result = lab(FERRITIN, [62, 'ng/mL'], { code: { text: 'Ferritin' } })
  expect(said(woman(result), 'ferritin')).toBe(62)
})

test.each(['IRLS', 'IRLS total score', 'irls-gesamtscore', 'Score IRLS'])(
  'the IRLS is known under the name %s',
  (text) => {
    const result = ours('irls-total', { code: { text }, valueInteger: 24 })
    expect(said(woman(result), 'irls-total')).toBe(24)
  },
)

test('the newest result counts', () => {
  const older = lab(FERRITIN, [20, 'ng/mL'], { effectiveDateTime: '2026-09-20' })
  const newer = lab(FERRITIN, [80, 'ng/mL'], { effectiveDateTime: '2026-11-10' })
  const { facts } = woman(newer, older)
  expect(facts.ferritin).toMatchObject({
    value: 80,
    at: '2026-11-10',
    from: [`Observation/${newer.id}`],
  })
})

test('a result older than its maximum age is out of date, with its date', () => {
  // 92 days before 22 November 2026 is 22 August.
  const { facts } = woman(lab(FERRITIN, [20, 'ng/mL'], { effectiveDateTime: '2026-08-21' }))
  expect(facts.ferritin).toMatchObject({ kind: 'unknown', why: 'out-of-date', at: '2026-08-21' })
  const edge = woman(lab(FERRITIN, [20, 'ng/mL'], { effectiveDateTime: '2026-08-22' }))
  expect(said(edge, 'ferritin')).toBe(20)
})

test('a result without a date cannot be told from an old one', () => {
  const { effectiveDateTime, ...undated } = lab(FERRITIN, [20, 'ng/mL'])
  expect(effectiveDateTime).toBeDefined()
  expect(said(woman(undated), 'ferritin')).toBe('out-of-date')
})

test('a result dated after the day of judgement is reported and not used', () => {
  const later = lab(FERRITIN, [20, 'ng/mL'], { effectiveDateTime: '2026-11-23' })
  const described = woman(later)
  expect(said(described, 'ferritin')).toBe('never-measured')
  expect(refused(described)).toEqual([`Observation/${later.id} in-the-future`])
})

test('an instant, the end of a period, and the time of issue date a result too', () => {
  const { effectiveDateTime, ...undated } = lab(FERRITIN, [20, 'ng/mL'])
  expect(effectiveDateTime).toBeDefined()
  const at = (rest: object) => woman({ ...undated, ...rest }).facts.ferritin.at
  expect(at({ effectiveInstant: '2026-11-02T08:00:00Z' })).toBe('2026-11-02T08:00:00Z')
  expect(at({ effectivePeriod: { start: '2026-11-02', end: '2026-11-03' } })).toBe('2026-11-03')
  expect(at({ issued: '2026-11-04T08:00:00Z' })).toBe('2026-11-04T08:00:00Z')
})

test('two results of one day that disagree are conflicting, and both are named', () => {
  const one = { ...lab(FERRITIN, [20, 'ng/mL']), id: 'one' }
  const two = { ...lab(FERRITIN, [200, 'ng/mL']), id: 'two' }
  const { facts } = woman(one, two)
  expect(facts.ferritin).toMatchObject({
    kind: 'unknown',
    why: 'conflicting',
    from: ['Observation/one', 'Observation/two'],
  })
})

test('two results of one day within ten per cent agree', () => {
  const one = { ...lab(FERRITIN, [60, 'ng/mL']), id: 'one' }
  const two = { ...lab(FERRITIN, [62, 'ng/mL']), id: 'two' }
  expect(said(woman(one, two), 'ferritin')).toBe(60)
})

test('a comparator is kept as a bound', () => {
  const low = lab(FERRITIN, [5, 'ng/mL'], {
    valueQuantity: { value: 5, unit: 'ng/mL', comparator: '<' },
  })
  expect(said(woman(low), 'ferritin')).toEqual({ comparator: '<', value: 5 })
})

test('a comparator inside a text is kept as a bound', () => {
  const { valueQuantity, ...bare } = lab(FERRITIN, [5, 'ng/mL'])
  expect(valueQuantity).toBeDefined()
  expect(said(woman({ ...bare, valueString: '< 5 ng/mL' }), 'ferritin')).toEqual({
    comparator: '<',
    value: 5,
  })
})

test('a laboratory number without a unit is unreadable, and says so', () => {
  const described = woman(lab(FERRITIN, [62, '']))
  expect(said(described, 'ferritin')).toBe('unreadable')
  expect(notesOn(described, 'ferritin')).toEqual(['no-unit'])
})

test('a unit that does not convert safely is unreadable', () => {
  expect(said(woman(lab(FERRITIN, [62, 'pmol/L'])), 'ferritin')).toBe('unreadable')
})

test('a newer result that cannot be read is not covered by an older one', () => {
  const older = lab(FERRITIN, [20, 'ng/mL'], { effectiveDateTime: '2026-10-01' })
  const newer = lab(FERRITIN, [20, 'wat'], { effectiveDateTime: '2026-11-01' })
  expect(said(woman(older, newer), 'ferritin')).toBe('unreadable')
})

test('a negative result is reported, and an older one still counts', () => {
  const older = lab(FERRITIN, [20, 'ng/mL'], { effectiveDateTime: '2026-10-01' })
  const absurd = lab(FERRITIN, [-4, 'ng/mL'])
  const described = woman(older, absurd)
  expect(said(described, 'ferritin')).toBe(20)
  expect(refused(described)).toEqual([`Observation/${absurd.id} implausible`])
})

test('an absurd result alone leaves the fact unreadable', () => {
  expect(said(woman(lab('718-7', [140, 'g/dL'])), 'hemoglobin')).toBe('unreadable')
})

test('an absent value never hides a measured one', () => {
  const { valueQuantity, ...bare } = lab(FERRITIN, [5, 'ng/mL'], {
    effectiveDateTime: '2026-11-20',
  })
  expect(valueQuantity).toBeDefined()
  const absent = { ...bare, dataAbsentReason: { coding: [{ code: 'not-performed' }] } }
  expect(said(woman(absent), 'ferritin')).toBe('never-measured')
  expect(said(woman(absent, lab(FERRITIN, [62, 'ng/mL'])), 'ferritin')).toBe(62)
})

test('a component is read like a result of its own', () => {
  const panel = {
    ...ours('irls-total', { code: { text: 'Scores' } }),
    component: [
      { code: { coding: [{ system: 'http://loinc.org', code: '44261-6' }] }, valueInteger: 12 },
      { code: { coding: [{ system: 'http://loinc.org', code: '44260-8' }] }, valueInteger: 7 },
    ],
  }
  const described = woman(panel)
  expect(said(described, 'phq9-total')).toBe(12)
  expect(refused(described)).toEqual(['Observation/own-irls-total.component[1] implausible'])
})

test.each(['entered-in-error', 'cancelled'] as const)(
  'a result that is %s is not read',
  (status) => {
    expect(said(woman(lab(FERRITIN, [20, 'ng/mL'], { status })), 'ferritin')).toBe('never-measured')
  },
)

test('a preliminary result is used and marked', () => {
  const described = woman(lab(FERRITIN, [20, 'ng/mL'], { status: 'preliminary' }))
  expect(notesOn(described, 'ferritin')).toEqual(['preliminary'])
})

test.each([
  [{ valueBoolean: true }, true],
  [{ valueBoolean: false }, false],
  [{ valueString: 'nein' }, false],
  [{ valueCodeableConcept: { coding: [{ code: '373066001' }] } }, true],
  [{ valueCodeableConcept: { text: 'perhaps' } }, 'unreadable'],
  [{ valueCodeableConcept: { text: 'unknown' } }, 'never-measured'],
])('a flag under our own code is read from %j', (value, expected) => {
  expect(said(woman(ours('urge-to-move', value)), 'urge-to-move')).toBe(expected)
})

test('a coded answer is read by its option, and a class also by its digit', () => {
  const nyha = (valueString: string) =>
    said(woman(ours('nyha-class', { valueString })), 'nyha-class')
  expect(nyha('NYHA III')).toBe('III')
  expect(nyha('2')).toBe('II')
  expect(nyha('mild')).toBe('unreadable')
})

test('a number under our own code needs no unit: the code defines it', () => {
  expect(said(woman(ours('symptom-frequency', { valueInteger: 5 })), 'symptom-frequency')).toBe(5)
})

test('a LOINC code that no table knows is not read by its display', () => {
  const code = { coding: [{ system: 'http://loinc.org', code: '99999-9', display: 'Ferritin' }] }
  expect(said(woman(lab(FERRITIN, [20, 'ng/mL'], { code })), 'ferritin')).toBe('never-measured')
})

test.each(['IRLS-Summenscore', 'IRLS (Summe)', 'IRLS total score'])(
  'the score of %s is read from 28/40 in any spelling',
  (text) => {
    for (const valueString of ['28', '28/40', '28 / 40']) {
      const named = ours('irls-total', { code: { text }, valueString })
      expect(said(woman(named), 'irls-total')).toBe(28)
    }
  },
)
