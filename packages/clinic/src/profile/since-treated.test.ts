import type { Procedure, Resource } from '@legato/fhir'
import { expect, test } from 'vitest'
import { ours, said, woman } from './invented.ts'

const closed = (performedDateTime: string): Procedure => ({
  ...{ resourceType: 'Procedure', id: `on-${performedDateTime}`, status: 'completed', subject: {} },
  ...{ code: { text: 'Endovenous laser ablation' }, performedDateTime },
})
const counted = (value: number, effectiveDateTime: string) =>
  ours('days-since-vein-closure', { valueQuantity: { value, code: 'd' }, effectiveDateTime })

/** Invented women are judged on 2026-11-22. */
const days = (...record: readonly Resource[]) => said(woman(...record), 'days-since-vein-closure')

test('days since a vein was closed are counted from the newest procedure', () => {
  expect(days(closed('2025-01-10'), closed('2026-11-02'))).toBe(20)
})

test('an exam counts up to its own day; those since are added', () => {
  // 7 days before the exam of October 3, which is 50 days before the day of judgement.
  expect(days(counted(7, '2026-10-03'))).toBe(57)
  expect(days(counted(7, '2026-10-03'), closed('2026-11-02'))).toBe(20)
})

test('a year is no day, and that a vein was once closed tells none', () => {
  expect(days(closed('2026'))).toBe('never-measured')
  expect(days(ours('vein-closure', { valueBoolean: true }))).toBe('never-measured')
})
