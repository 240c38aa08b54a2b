import type { DiagnosticReport } from '@legato/fhir'
import { expect, test } from 'vitest'
import { FERRITIN, lab, refused, said, woman } from './invented.ts'

const { effectiveDateTime, ...undated } = lab(FERRITIN, [38, 'ng/mL'], { id: 'f' })

function report(rest: Partial<DiagnosticReport> = {}): DiagnosticReport {
  return {
    resourceType: 'DiagnosticReport',
    id: 'd',
    status: 'final',
    code: { text: 'Laboratory' },
    effectiveDateTime: '2026-11-10',
    result: [{ reference: '#f' }],
    contained: [undated],
    ...rest,
  }
}

test('a result inside of a report is read, as of the day of the report', () => {
  expect(effectiveDateTime).toBeDefined()
  expect(woman(report()).facts.ferritin).toMatchObject({
    value: 38,
    at: '2026-11-10',
    from: ['DiagnosticReport/d'],
  })
})

test('a report that was called off holds no result', () => {
  expect(said(woman(report({ status: 'cancelled' })), 'ferritin')).toBe('never-measured')
})

test('what is wrong inside of a report is told with its place', () => {
  const wrong = { ...undated, valueQuantity: { value: 38, unit: 'furlongs' } }
  expect(refused(woman(report({ contained: [wrong] })))).toEqual([
    'DiagnosticReport/d#f unknown-unit',
  ])
})
