import type { MedicationRequest, MedicationStatement, Observation } from '@legato/fhir'
import { expect, test } from 'vitest'
import { CREATININE, lab, notesOn, ours, said, woman } from './invented.ts'
import { CASE_FEATURE } from './lookup.ts'
import { TRIAL_RESULT } from './trial.ts'

interface Told {
  readonly drug?: string
  readonly dose?: string
  readonly why?: string
  readonly from?: string
  readonly to?: string
}

/** A course that was stopped: 900 mg of gabapentin in the evening for 8 weeks, unless said otherwise. */
function course(told: Told = {}, rest: Partial<MedicationStatement> = {}): MedicationStatement {
  const {
    drug = 'gabapentin',
    dose = '900 mg at night',
    from = '2026-01-01',
    to = '2026-02-26',
  } = told
  return {
    resourceType: 'MedicationStatement',
    id: drug.replaceAll(' ', '-'),
    status: 'stopped',
    subject: { reference: 'Patient/p' },
    medicationCodeableConcept: { text: drug },
    effectivePeriod: { start: from, end: to },
    dosage: [{ text: dose }],
    ...(told.why && { statusReason: [{ text: told.why }] }),
    ...rest,
  }
}

function result(word: string, of = 'MedicationStatement/gabapentin'): Observation {
  return {
    resourceType: 'Observation',
    id: 'result',
    status: 'final',
    code: { coding: [{ system: CASE_FEATURE, code: TRIAL_RESULT }] },
    partOf: [{ reference: of }],
    valueCodeableConcept: { text: word },
  }
}

test('a ligand that did not help at a usual dose for eight weeks has failed', () => {
  const described = woman(course({ why: 'lack of efficacy' }))
  expect(said(described, 'alpha2delta-tried')).toBe('failed')
  expect(said(described, 'failed-drugs')).toMatchObject({ has: ['gabapentin'] })
  expect(described.facts['alpha2delta-tried'].notes?.[0]).toMatchObject({
    values: { drug: 'gabapentin', mg: 900, weeks: 8 },
  })
})

test('a ligand that did not help at a low dose, or for a short time, had no fair trial', () => {
  for (const told of [{ dose: '300 mg at night' }, { to: '2026-01-20' }]) {
    const described = woman(course({ why: 'no effect', ...told }))
    expect(said(described, 'alpha2delta-tried')).toBe('too-low-or-short')
    expect(said(described, 'tried-too-little')).toMatchObject({ has: ['gabapentin'] })
    expect(said(described, 'failed-drugs')).toBe('never-measured')
  }
})

test('with weak kidneys a low dose may be enough, and is not held against a trial', () => {
  const weak = [
    lab(CREATININE, [2.2, 'mg/dL']),
    ours('weight', {
      valueQuantity: { value: 70, unit: 'kg', code: 'kg', system: 'http://unitsofmeasure.org' },
    }),
  ]
  const described = woman(course({ why: 'no effect', dose: '300 mg at night' }), ...weak)
  expect(Number(said(described, 'creatinine-clearance'))).toBeLessThan(60)
  expect(said(described, 'alpha2delta-tried')).toBe('failed')
})

test('harm counts at any dose and after any time', () => {
  const described = woman(course({ why: 'Nebenwirkungen', dose: '100 mg', to: '2026-01-05' }))
  expect(said(described, 'alpha2delta-tried')).toBe('not-tolerated')
})

test.each([
  ['no side effects, but no effect either', 'failed'],
  ['Keine Wirkung', 'failed'],
  ['somnolence, side-effect', 'not-tolerated'],
  ['efectos secundarios', 'not-tolerated'],
  ['effets indésirables', 'not-tolerated'],
  ['helped, stopped before pregnancy', 'effective'],
  ['dose too low', 'too-low-or-short'],
])('the reason “%s” is read as %s', (why, outcome) => {
  expect(said(woman(course({ why })), 'alpha2delta-tried')).toBe(outcome)
})

test('RLS augmentation is told before any other outcome of an agonist', () => {
  const agonists = [
    course({ drug: 'pramipexole', dose: '0.5 mg', why: 'augmentation' }),
    course({ drug: 'ropinirole', dose: '2 mg', why: 'helped' }),
  ]
  const described = woman(...agonists)
  expect(said(described, 'dopamine-agonist-tried')).toBe('augmentation')
  expect(said(described, 'failed-drugs')).toMatchObject({ has: ['pramipexole'] })
})

test('iron by mouth that did not help within 12 weeks was tried for too short a time', () => {
  const iron = course({ drug: 'ferrous sulfate', dose: '325 mg daily', why: 'no improvement' })
  expect(said(woman(iron), 'oral-iron-response')).toBe('too-low-or-short')
  expect(said(woman(iron), 'oral-iron-weeks')).toBe(8)
  const long = { ...iron, effectivePeriod: { start: '2026-01-01', end: '2026-04-01' } }
  expect(said(woman(long), 'oral-iron-response')).toBe('failed')
})

test('a result under our own code counts before the reason written with the course', () => {
  const described = woman(course({ why: 'helped' }), result('failed'))
  expect(said(described, 'alpha2delta-tried')).toBe('failed')
})

test('a course that ended without a reason leaves the question open, and says that it was tried', () => {
  const described = woman(course())
  expect(said(described, 'alpha2delta-tried')).toBe('never-measured')
  expect(notesOn(described, 'alpha2delta-tried')).toEqual(['trial-without-result'])
})

test('a drug given for something else tells of harm only', () => {
  const elsewhere = { reasonCode: [{ text: 'postherpetic neuralgia' }] }
  expect(said(woman(course({ why: 'no effect' }, elsewhere)), 'alpha2delta-tried')).toBe(
    'never-measured',
  )
  expect(said(woman(course({ why: 'side effects' }, elsewhere)), 'alpha2delta-tried')).toBe(
    'not-tolerated',
  )
})

test('what was answered stands before what follows from the courses', () => {
  const answer = ours('alpha2delta-tried', { valueCodeableConcept: { text: 'effective' } })
  expect(said(woman(answer, course({ why: 'no effect' })), 'alpha2delta-tried')).toBe('effective')
})

test('a course that is still to end, was never begun or entered by mistake is no trial', () => {
  const future = course({ why: 'no effect', to: '2027-01-01' }, { status: 'active' })
  const mistaken = course({ why: 'no effect' }, { status: 'entered-in-error' })
  for (const one of [future, mistaken]) {
    expect(notesOn(woman(one), 'alpha2delta-tried')).toEqual([])
  }
})

test('an order that was stopped tells of a trial where it says why', () => {
  const renewed: MedicationRequest = {
    resourceType: 'MedicationRequest',
    id: 'o',
    status: 'stopped',
    intent: 'order',
    subject: { reference: 'Patient/p' },
    medicationCodeableConcept: { text: 'pregabalin 150 mg' },
  }
  const order = { ...renewed, statusReason: { coding: [{ code: 'sintol' }] } }
  expect(said(woman(order), 'alpha2delta-tried')).toBe('not-tolerated')
  expect(notesOn(woman(renewed), 'alpha2delta-tried')).toEqual([])
})
