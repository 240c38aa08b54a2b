import type { Observation, Resource } from '@legato/fhir'
import { expect, test } from 'vitest'
import { notesOn, ours, said, woman } from './invented.ts'

function named(text: string, rest: Partial<Observation>): Observation {
  const { code: _, ...observation } = ours('ankle-brachial-index', rest)
  return { ...observation, id: text, code: { text } }
}

test('of both legs the lower ankle-brachial index counts, and the higher is kept beside it', () => {
  const right = named('Right ABI', { valueQuantity: { value: 0.55 } })
  const left = named('Left ABI', { valueQuantity: { value: 1.52 } })
  const described = woman(right, left)
  expect(said(described, 'ankle-brachial-index')).toBe(0.55)
  expect(notesOn(described, 'ankle-brachial-index')).toEqual(['leg-lowest'])
  expect(said(described, 'ankle-brachial-index-highest')).toBe(1.52)
  expect(described.facts['ankle-brachial-index'].from).toHaveLength(2)
})

test('of both legs the higher clinical class counts, by the order of the classes', () => {
  const legs = ['C2', 'C4b'].map((valueString, at) => ({
    ...ours('ceap-class', { valueString }),
    id: `leg-${at}`,
  }))
  expect(said(woman(...legs), 'ceap-class')).toBe('C4b')
})

test('what is not measured at each leg still disagrees', () => {
  const scores = [12, 20].map((valueInteger, at) => ({
    ...ours('irls-total', { valueInteger }),
    id: `score-${at}`,
  }))
  expect(said(woman(...scores), 'irls-total')).toBe('conflicting')
})

test('a vein that was closed and a thrombosis that is over still count', () => {
  const over = { clinicalStatus: { coding: [{ code: 'resolved' }] }, subject: {} }
  const described = woman(
    { resourceType: 'Condition', id: 'dvt', code: { text: 'Deep vein thrombosis' }, ...over },
    {
      resourceType: 'Procedure',
      id: 'evla',
      status: 'completed',
      subject: {},
      code: { text: 'Endovenous laser ablation' },
      performedDateTime: '2025-03-01',
    },
  )
  expect(said(described, 'past-vein-thrombosis')).toBe(true)
  expect(said(described, 'deep-vein-thrombosis')).not.toBe(true)
  expect(said(described, 'vein-closure')).toBe(true)
})

test('how far the IRLS rose after a vein was closed is worked out from the scores around it', () => {
  const score = (valueInteger: number, effectiveDateTime: string) => ({
    ...ours('irls-total', { valueInteger, effectiveDateTime }),
    id: `score-${effectiveDateTime}`,
  })
  const closed = {
    resourceType: 'Procedure',
    id: 'evla',
    status: 'completed',
    subject: {},
    code: { text: 'Endovenous laser ablation' },
    performedDateTime: '2026-06-10',
  } as const
  const around = [score(16, '2026-06-01'), score(22, '2026-10-20')]
  expect(said(woman(closed, ...around), 'irls-rise-after-closure')).toBe(6)
  expect(said(woman(closed, score(16, '2026-06-01')), 'irls-rise-after-closure')).toBe(
    'never-measured',
  )
})

test('where only an exam tells of the closure, its own day counts and not that of the exam', () => {
  const score = (valueInteger: number, effectiveDateTime: string) => ({
    ...ours('irls-total', { valueInteger, effectiveDateTime }),
    id: `score-${effectiveDateTime}`,
  })
  const exam = { effectiveDateTime: '2026-10-10' }
  const found = ours('vein-closure', { valueBoolean: true, ...exam })
  const counted = ours('days-since-vein-closure', {
    valueQuantity: { value: 122, code: 'd' },
    ...exam,
  })
  // Closed on June 10, examined on October 10: the score of September was taken after the closure.
  const scores = [score(16, '2026-06-01'), score(21, '2026-09-01'), score(22, '2026-10-20')]
  const rise = (record: readonly Resource[]) =>
    said(woman(...record, ...scores), 'irls-rise-after-closure')
  expect(rise([found, counted])).toBe(6)
  expect(rise([found])).toBe('never-measured')
})
