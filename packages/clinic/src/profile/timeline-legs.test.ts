import type { CodeableConcept, Procedure, Resource } from '@legato/fhir'
import { civilDate } from '@legato/values'
import { readExam } from '@legato/vascular'
import { expect, test } from 'vitest'
import { ours } from './invented.ts'
import { timelineOf } from './timeline.ts'

const asOf = civilDate('2026-11-22')
if (!asOf) throw new Error('no day')

const LEFT = { coding: [{ system: 'http://snomed.info/sct', code: '32153003' }] }
const RIGHT = { text: 'Right leg' }

/** A number of one leg, unless no leg is told. */
const vcss = (value: number, effectiveDateTime: string, bodySite?: CodeableConcept): Resource => ({
  ...ours('vcss', { valueQuantity: { value }, effectiveDateTime, ...(bodySite && { bodySite }) }),
  id: `v${value}`,
})

const closure = (performedDateTime: string, bodySite: Procedure['bodySite'] = []): Procedure => ({
  ...{ resourceType: 'Procedure', id: `p${performedDateTime}`, status: 'completed', subject: {} },
  ...{ code: { text: 'Endovenous laser ablation' }, performedDateTime, bodySite },
})

const { exam } = readExam({
  ...{ schema: 'legato-exam/1', date: '2026-03-27', protocol: 'post-ablation' },
  legs: {
    left: {
      side: 'left',
      veins: [
        {
          ...{ segment: 'GSVa', visualized: true },
          treated: { state: 'closed', technique: 'radiofrequency', on: '2026-03-20' },
        },
      ],
      villalta: { pain: 1 },
    },
    right: { side: 'right' },
  },
})
if (!exam) throw new Error('no exam')
const exams = [{ from: 'DiagnosticReport/e', exam }]

function tracks(...resources: readonly Resource[]) {
  const record = { patient: { resourceType: 'Patient', id: '1' }, resources } as const
  const found = asOf ? timelineOf(record, { asOf, exams }).tracks : []
  return Object.fromEntries(found.map((track) => [track.id, track]))
}

test('a score stands at the leg that it names, and at none where it names none', () => {
  const found = tracks(
    vcss(9, '2026-01-02', LEFT),
    vcss(4, '2026-01-02', RIGHT),
    vcss(7, '2026-05-02'),
  )
  expect(found['vcss-left']).toMatchObject({ leg: 'left', points: [{ value: 9 }] })
  expect(found['vcss-right']).toMatchObject({ leg: 'right', points: [{ value: 4 }] })
})

test('a class is an event of its leg, in words', () => {
  const ceap = ours('ceap-class', {
    valueString: 'C4b',
    effectiveDateTime: '2026-01-02',
    bodySite: LEFT,
  })
  expect(tracks(ceap)['ceap-left']?.events).toEqual([{ at: '2026-01-02', label: 'C4b' }])
})

test('an exam stands at the legs that it examined; a sum in which items lack is no point', () => {
  const found = tracks()
  expect(found['exams-left']?.events).toEqual([{ at: '2026-03-27', label: 'After closure' }])
  expect(found).not.toHaveProperty('exams-right')
  expect(found).not.toHaveProperty('villalta-left')
})

test('a treatment that exam and procedure both tell stands once; one of no leg by itself', () => {
  const found = tracks(
    closure('2026-03-20', [LEFT]),
    closure('2025-02-01', [RIGHT]),
    closure('2024-06'),
  )
  expect(found['procedures-left']?.events).toEqual([
    { at: '2026-03-20', label: 'Radiofrequency: GSVa' },
  ])
  expect(found['procedures-right']?.events).toEqual([
    { at: '2025-02-01', label: 'Endovenous laser ablation' },
  ])
  expect(found.procedures?.events).toEqual([{ at: '2024-06', label: 'Endovenous laser ablation' }])
})

test('an exam after the day of judgement is not there', () => {
  const before = civilDate('2026-03-01')
  const record = { patient: { resourceType: 'Patient', id: '1' }, resources: [] } as const
  expect(before && timelineOf(record, { asOf: before, exams }).tracks).toEqual([])
})
