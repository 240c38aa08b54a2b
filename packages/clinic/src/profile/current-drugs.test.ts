import type { Dosage, MedicationRequest, MedicationStatement, Timing } from '@legato/fhir'
import { expect, test } from 'vitest'
import { describedAs, notesOn, refused, said, woman } from './invented.ts'

function taking(text: string, rest: Partial<MedicationStatement> = {}): MedicationStatement {
  return {
    resourceType: 'MedicationStatement',
    id: `s-${text.toLowerCase().replace(/\W/g, '')}`,
    status: 'active',
    subject: { reference: 'Patient/p' },
    medicationCodeableConcept: { text },
    ...rest,
  }
}

function order(text: string, rest: Partial<MedicationRequest> = {}): MedicationRequest {
  return {
    resourceType: 'MedicationRequest',
    id: `r-${text.toLowerCase().replace(/\W/g, '')}`,
    status: 'active',
    intent: 'order',
    subject: { reference: 'Patient/p' },
    medicationCodeableConcept: { text },
    ...rest,
  }
}

test('no medication resource is unknown, never an empty list', () => {
  expect(said(woman(), 'current-drugs')).toBe('never-measured')
})

test.each(['None', 'keine', 'No known medications', 'keine Medikamente'])(
  '"%s" is a known, empty list',
  (text) => {
    expect(said(woman(taking(text)), 'current-drugs')).toMatchObject({ has: [], unresolved: [] })
  },
)

test('drugs are listed by ingredient, with the resources that name them', () => {
  expect(said(woman(taking('Tylenol PM'), order('Pramipexole 0.25 mg')), 'current-drugs')).toEqual({
    has: ['pramipexole', 'acetaminophen', 'diphenhydramine'],
    unresolved: [],
    sources: {
      acetaminophen: ['MedicationStatement/s-tylenolpm'],
      diphenhydramine: ['MedicationStatement/s-tylenolpm'],
      pramipexole: ['MedicationRequest/r-pramipexole025mg'],
    },
  })
})

test('a drug that cannot be resolved stays on the list as unresolved', () => {
  const described = woman(taking('Wunderol forte'))
  expect(said(described, 'current-drugs')).toMatchObject({
    has: [],
    unresolved: ['Wunderol forte'],
  })
  expect(described.drugs).toMatchObject([{ text: 'Wunderol forte', resolved: false }])
})

test.each([
  'stopped',
  'completed',
  'not-taken',
  'on-hold',
  'intended',
  'entered-in-error',
] as const)('a statement that is %s puts nothing on the list', (status) => {
  expect(said(woman(taking('Sertraline', { status })), 'current-drugs')).toBe('never-measured')
})

test.each<Partial<MedicationRequest>>([
  { status: 'stopped' },
  { status: 'completed' },
  { status: 'cancelled' },
  { status: 'draft' },
  { status: 'on-hold' },
  { intent: 'proposal' },
  { intent: 'plan' },
  { doNotPerform: true },
])('a request that is no running order puts nothing on the list: %j', (rest) => {
  expect(said(woman(order('Sertraline', rest)), 'current-drugs')).toBe('never-measured')
})

test('a statement whose time is over, or not yet begun, puts nothing on the list', () => {
  const over = taking('Sertraline', { effectivePeriod: { start: '2025-01-01', end: '2026-01-01' } })
  const planned = taking('Sertraline', { effectivePeriod: { start: '2026-12-01' } })
  expect(said(woman(over), 'current-drugs')).toBe('never-measured')
  expect(said(woman(planned), 'current-drugs')).toBe('never-measured')
})

test('an order dated after the day of judgement is reported and not used', () => {
  expect(refused(woman(order('Sertraline', { authoredOn: '2026-12-24' })))).toEqual([
    'MedicationRequest/r-sertraline in-the-future',
  ])
})

test('a later statement that a drug was left wins over the order', () => {
  const ordered = order('Sertraline 50 mg', { authoredOn: '2026-01-05' })
  const left = taking('Sertraline', { status: 'stopped', dateAsserted: '2026-06-01' })
  expect(said(woman(ordered, left, taking('Ibuprofen')), 'current-drugs')).toMatchObject({
    has: ['ibuprofen'],
  })
})

test('an order after the stop stands', () => {
  const ordered = order('Sertraline 50 mg', { authoredOn: '2026-07-05' })
  const left = taking('Sertraline', { status: 'stopped', dateAsserted: '2026-06-01' })
  expect(said(woman(ordered, left), 'current-drugs')).toMatchObject({ has: ['sertraline'] })
})

test('a course that begins on the day on which another ends is a change of dose, and stands', () => {
  const course = (id: string, start: string, end?: string) =>
    taking('Pramipexole', { id, effectivePeriod: { start, ...(end && { end }) } })
  const changed = woman(course('low', '2025-01-01', '2026-03-01'), course('high', '2026-03-01'))
  expect(said(changed, 'current-drugs')).toMatchObject({ has: ['pramipexole'] })
  const left = woman(course('low', '2026-03-01'), course('high', '2026-03-01', '2026-03-02'))
  expect(said(left, 'current-drugs')).toBe('never-measured')
})

test('a stop without a date takes nothing off the list, and is said', () => {
  const described = woman(order('Sertraline'), taking('Sertraline', { status: 'stopped' }))
  expect(said(described, 'current-drugs')).toMatchObject({ has: ['sertraline'] })
  expect(notesOn(described, 'current-drugs')).toEqual(['stop-undated'])
})

test('leaving one ingredient does not end a combination', () => {
  const left = taking('Acetaminophen', { status: 'stopped', dateAsserted: '2026-06-01' })
  const both = taking('Tylenol PM', { dateAsserted: '2026-01-01' })
  expect(said(woman(both, left), 'current-drugs')).toMatchObject({
    has: ['acetaminophen', 'diphenhydramine'],
  })
})

test('a drug for the skin is not on the list', () => {
  const gel = taking('Diphenhydramine', { dosage: [{ route: { text: 'topical' } }] })
  expect(said(woman(gel, taking('Ibuprofen')), 'current-drugs')).toMatchObject({
    has: ['ibuprofen'],
  })
})

test('a contained Medication is read through its reference', () => {
  const { medicationCodeableConcept, ...bare } = taking('x')
  expect(medicationCodeableConcept).toBeDefined()
  const statement: MedicationStatement = {
    ...bare,
    contained: [{ resourceType: 'Medication', id: 'm', code: { text: 'Sinemet' } }],
    medicationReference: { reference: '#m' },
  }
  expect(said(woman(statement), 'current-drugs')).toMatchObject({ has: ['carbidopa', 'levodopa'] })
})

test('a Medication of the record is read through its reference', () => {
  const { medicationCodeableConcept, ...bare } = taking('x')
  expect(medicationCodeableConcept).toBeDefined()
  const statement: MedicationStatement = {
    ...bare,
    medicationReference: { reference: 'Medication/m' },
  }
  const medication = { resourceType: 'Medication', id: 'm', code: { text: 'ropinirole' } } as const
  expect(said(woman(statement, medication), 'current-drugs')).toMatchObject({ has: ['ropinirole'] })
})

const evening: Timing = { repeat: { when: ['HS'] } }

const dose = (value: number): Dosage[] => [
  { timing: evening, doseAndRate: [{ doseQuantity: { value, unit: 'mg' } }] },
]

test('the daily dose of a drug on the list is added up over entries of one time', () => {
  const one = taking('Pramipexole', { dosage: dose(0.25) })
  const two = taking('Mirapex', { dosage: dose(0.5) })
  const described = woman(one, two)
  expect(said(described, 'pramipexole-dose')).toBe(0.75)
  expect(described.drugs).toMatchObject([{ dailyMg: 0.5 }, { dailyMg: 0.25 }])
})

test('an order and the statement of the same drug are not added up: the statement counts', () => {
  const ordered = order('Pramipexole', { dosageInstruction: dose(0.5), authoredOn: '2026-01-05' })
  const stated = taking('Pramipexole', { dosage: dose(0.25), dateAsserted: '2026-05-05' })
  expect(said(woman(ordered, stated), 'pramipexole-dose')).toBe(0.25)
  const newer = { ...ordered, authoredOn: '2026-10-05' }
  expect(said(woman(newer, stated), 'pramipexole-dose')).toBe(0.5)
})

test('a newer order replaces an older one that nobody closed', () => {
  const older = order('Pramipexole', {
    id: 'a',
    dosageInstruction: dose(0.25),
    authoredOn: '2025-01-05',
  })
  const newer = order('Pramipexole', {
    id: 'b',
    dosageInstruction: dose(0.5),
    authoredOn: '2026-01-05',
  })
  expect(said(woman(older, newer), 'pramipexole-dose')).toBe(0.5)
})

test('a dose in the text of the drug itself is read', () => {
  expect(said(woman(taking('Gabapentin 300 mg three times daily')), 'gabapentin-dose')).toBe(900)
})

test('a drug whose dose cannot be read has an unreadable dose, not zero', () => {
  expect(said(woman(taking('Pramipexole')), 'pramipexole-dose')).toBe('unreadable')
})

test('a drug that is not on a list known in full is taken at zero', () => {
  expect(said(woman(taking('Ibuprofen')), 'pramipexole-dose')).toBe(0)
  expect(said(woman(), 'pramipexole-dose')).toBe('never-measured')
})

test('a drug that may hide behind an unresolved entry is not taken at zero', () => {
  expect(said(woman(taking('Wunderol')), 'pramipexole-dose')).toBe('unreadable')
})

test('levodopa every evening is daily, levodopa as needed is not', () => {
  const levodopa = (dosage: Dosage[]) =>
    said(woman(taking('Sinemet', { dosage })), 'levodopa-daily')
  expect(levodopa([{ timing: evening }])).toBe(true)
  expect(levodopa([{ asNeededBoolean: true }])).toBe(false)
  expect(levodopa([])).toBe('unreadable')
})

test('a list without any drug resource of a man is unknown too', () => {
  expect(said(describedAs({ gender: 'male' }), 'levodopa-daily')).toBe('never-measured')
})

test('an opioid on the list is a sedative, and an unresolved drug may be one', () => {
  expect(said(woman(taking('Oxycodone 5 mg')), 'takes-sedatives')).toBe(true)
  expect(said(woman(taking('Ibuprofen')), 'takes-sedatives')).toBe(false)
  expect(said(woman(taking('Gabapentin')), 'takes-sedatives')).toBe(false)
  expect(said(woman(taking('Wunderol')), 'takes-sedatives')).toBe('unreadable')
  expect(said(woman(), 'takes-sedatives')).toBe('never-measured')
})
