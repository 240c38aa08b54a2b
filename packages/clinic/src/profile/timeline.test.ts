import type { Resource } from '@legato/fhir'
import type { CivilDate } from '@legato/values'
import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import { timelineOf } from './timeline.ts'

const asOf = civilDate('2026-11-22') as CivilDate
const subject = { reference: 'Patient/1' }

function ferritin(id: string, at: string, value: number): Resource {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    subject,
    code: { coding: [{ system: 'http://loinc.org', code: '2276-4' }] },
    effectiveDateTime: at,
    valueQuantity: { value, unit: 'ng/mL', system: 'http://unitsofmeasure.org', code: 'ng/mL' },
  }
}

function drug(
  id: string,
  text: string,
  rest: { status: 'active' | 'stopped'; start: string; end?: string },
): Resource {
  const { status, ...effectivePeriod } = rest
  return {
    resourceType: 'MedicationStatement',
    id,
    status,
    subject,
    medicationCodeableConcept: { text },
    effectivePeriod,
  }
}

function timeline(...resources: readonly Resource[]) {
  return timelineOf({ patient: { resourceType: 'Patient', id: '1' }, resources }, { asOf })
}

test('every value has its place, oldest first, and tomorrow’s has none', () => {
  const { tracks } = timeline(
    ferritin('b', '2026-06-01', 38),
    ferritin('a', '2025-02-01', 20),
    ferritin('c', '2027-01-01', 90),
  )
  expect(tracks).toMatchObject([
    {
      id: 'ferritin',
      unit: 'ng/mL',
      points: [
        { at: '2025-02-01', value: 20, from: 'Observation/a' },
        { at: '2026-06-01', value: 38, from: 'Observation/b' },
      ],
    },
  ])
})

test('a drug that is taken is a span without an end, one that was left an event', () => {
  const { tracks } = timeline(
    drug('1', 'ropinirole 1 mg', { status: 'active', start: '2024-05-01' }),
    drug('2', 'pramipexole 0.25 mg', { status: 'stopped', start: '2020-01-01', end: '2024-04-01' }),
  )
  expect(tracks).toMatchObject([
    {
      id: 'drugs',
      spans: [{ from: '2024-05-01', label: 'ropinirole' }],
      events: [{ at: '2024-04-01', label: 'pramipexole: left' }],
    },
  ])
})

test('of a record that measures nothing there is no track', () => {
  expect(timeline().tracks).toEqual([])
})
