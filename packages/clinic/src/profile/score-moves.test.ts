import type { Resource } from '@legato/fhir'
import type { FeatureId } from '@legato/knowledge'
import { expect, test } from 'vitest'
import { ours, said, woman } from './invented.ts'

function scored(feature: FeatureId, value: number, day: string): Resource {
  return ours(feature, { id: `${feature}-${day}`, valueInteger: value, effectiveDateTime: day })
}

test('the scores of sleep are compared with the last one at least a week older', () => {
  const described = woman(
    scored('isi-total', 25, '2026-06-01'),
    scored('isi-total', 21, '2026-09-01'),
    scored('isi-total', 13, '2026-11-10'),
    scored('ess-total', 9, '2026-09-01'),
    scored('ess-total', 12, '2026-11-10'),
  )
  expect(said(described, 'isi-improvement')).toBe(8)
  expect(said(described, 'ess-improvement')).toBe(-3)
})

test('a first score, or two of one week, show no change', () => {
  const first = woman(scored('isi-total', 21, '2026-11-10'))
  expect(said(first, 'isi-improvement')).toBe('never-measured')
  const near = woman(scored('isi-total', 21, '2026-11-08'), scored('isi-total', 13, '2026-11-10'))
  expect(said(near, 'isi-improvement')).toBe('never-measured')
})
