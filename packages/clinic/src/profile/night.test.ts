import type { DiagnosticReport } from '@legato/fhir'
import { type IndexNote, NIGHT_SCORED } from '@legato/sleep'
import { expect, test } from 'vitest'
import type { SignedVersion } from '../record/index.ts'
import { describe } from './describe.ts'
import { notesOn, today } from './invented.ts'
import { timelineOf } from './timeline.ts'

const index = (value: number | null): IndexNote => ({ value, unit: '/h', count: null, hours: 8 })

function night(id: string, day: string, wasm: number | null): DiagnosticReport {
  const edited = { 'plmsi/wasm-2016': index(wasm), 'plmsi/aasm-v3': index(20.5) }
  const scored = { edits: [], indices: { automatic: { 'plmsi/wasm-2016': index(99) }, edited } }
  return {
    ...{ resourceType: 'DiagnosticReport', id, status: 'preliminary', code: { text: 'Night' } },
    ...{ meta: { versionId: '3' }, effectiveDateTime: day },
    extension: [{ url: NIGHT_SCORED, valueString: JSON.stringify(scored) }],
  }
}

const signature = (id: string, rest: Partial<SignedVersion> = {}): SignedVersion => ({
  ...{ type: 'DiagnosticReport', id, version: '3', at: '2026-11-20T10:00:00.000Z', ...rest },
})

const record = (nights: readonly DiagnosticReport[], ...signed: readonly SignedVersion[]) => ({
  ...{ patient: { resourceType: 'Patient', id: 'p' } as const, resources: nights, signed },
})

function factOf(...given: Parameters<typeof record>) {
  const features = describe(record(...given), { asOf: today })
  return { fact: features.facts['plms-index'], notes: notesOn(features, 'plms-index') }
}

test('the index of a signed night is known, with its night and both standards', () => {
  const { fact, notes } = factOf([night('n', '2026-11-10', 17.25)], signature('n'))
  expect(fact).toMatchObject({ kind: 'known', value: 17.25, at: '2026-11-10' })
  expect(fact.from).toEqual(['DiagnosticReport/n'])
  expect(notes).toEqual(['night-indices'])
  expect(fact.notes?.[0]?.values).toMatchObject({ night: '2026-11-10', other: 20.5 })
})

test.each([
  ['nobody signed it', []],
  ['another version was signed', [signature('n', { version: '2' })]],
  ['it was signed after the day of judgement', [signature('n', { at: '2026-11-23T08:00:00Z' })]],
  ['something else of that name was signed', [signature('n', { type: 'Observation' })]],
])('not known, and awaiting a signature, where %s', (_, signed) => {
  expect(factOf([night('n', '2026-11-10', 17.25)], ...signed).fact).toMatchObject({
    ...{ kind: 'unknown', why: 'awaiting-signature', from: ['DiagnosticReport/n'] },
  })
})

test('a newer night that nobody signed leaves the one before that somebody did', () => {
  const nights = [night('old', '2026-10-01', 12), night('new', '2026-11-10', 30)]
  expect(factOf(nights, signature('old')).fact).toMatchObject({ kind: 'known', value: 12 })
})

test('a signed night without hours of sleep gives no index', () => {
  const { fact } = factOf([night('n', '2026-11-10', null)], signature('n'))
  expect(fact).toMatchObject({ kind: 'unknown', why: 'never-measured' })
})

test('what stands in the place of a scoring and is none is not read', () => {
  const extension = [{ url: NIGHT_SCORED, valueString: '{"edits":[],"indices":{"edited":7}}' }]
  const { fact } = factOf([{ ...night('n', '2026-11-10', 1), extension }], signature('n'))
  expect(fact).toMatchObject({ kind: 'unknown', why: 'never-measured', from: [] })
})

test('nights are tracks: each as an event, the numbers of the signed ones by each standard', () => {
  const nights = [night('b', '2026-11-10', 30), night('a', '2026-10-01', 12)]
  const { tracks } = timelineOf(record(nights, signature('a')), { asOf: today })
  const track = (id: string) => tracks.find((one) => one.id === id)
  expect(track('nights')?.events).toEqual([
    { at: '2026-10-01', label: 'Recorded' },
    { at: '2026-11-10', label: 'Recorded, awaiting signature' },
  ])
  expect(track('night plmsi/wasm-2016')).toMatchObject({
    ...{ unit: '/h', points: [{ at: '2026-10-01', value: 12, from: 'DiagnosticReport/a' }] },
  })
  expect(track('night plmsi/aasm-v3')?.points).toMatchObject([{ value: 20.5 }])
})
