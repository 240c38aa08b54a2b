import type { Resource } from '@legato/fhir'
import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import { diaryFor } from './diary-for.ts'
import { type DiaryNight, diaryResponse } from './record/index.ts'

const day = (text: string) => {
  const found = civilDate(text)
  if (!found) throw new Error('no day')
  return found
}
const asOf = day('2026-11-22')
const subject = 'Patient/anna'

function logged(on: string): Resource {
  const night: DiaryNight = {
    ...{ night: day(on), zone: 'Europe/Berlin', urge: 4, beganAt: null, parts: null },
    ...{ reliefMin: null, tried: [], doses: [], sleepHours: null },
  }
  return { ...diaryResponse(night, { id: `d-${on}`, subject }), meta: { versionId: '3' } }
}

const pramipexole: Resource = {
  ...{ resourceType: 'MedicationStatement', id: 'm', status: 'active' },
  subject: { reference: subject },
  effectiveDateTime: '2026-11-01',
  medicationCodeableConcept: { text: 'Pramipexole' },
  dosage: [
    {
      timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd', timeOfDay: ['21:00:00'] } },
      doseAndRate: [{ doseQuantity: { value: 0.25, unit: 'mg' } }],
    },
  ],
}

const record = (...resources: readonly Resource[]) => ({
  patient: { resourceType: 'Patient' as const, id: 'anna' },
  resources,
})

test('the nights come with their versions, the newest first, from the night that is wanted', () => {
  const { nights } = diaryFor(
    record(logged('2026-10-01'), logged('2026-11-20'), logged('2026-11-19')),
    { asOf, since: day('2026-11-01') },
  )
  expect(nights.map(({ night, version }) => [night.night, version])).toEqual([
    ['2026-11-20', '3'],
    ['2026-11-19', '3'],
  ])
})

test('a drug of the list comes with its usual dose and times, and without those that it does not tell', () => {
  const { dosage: _, ...bare } = pramipexole
  expect(diaryFor(record(pramipexole), { asOf }).drugs).toEqual([
    { drug: 'Pramipexole', amount: '0.25 mg', at: ['21:00'] },
  ])
  expect(diaryFor(record(bare), { asOf }).drugs).toEqual([{ drug: 'Pramipexole', at: [] }])
})
