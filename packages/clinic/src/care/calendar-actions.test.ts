import { expect, test } from 'vitest'
import { calendarActions } from './calendar-actions.ts'

const basis = { sources: [], verified: true } as const
const dose = { drug: 'pramipexole', at: 'evening', unit: 'mg', madeOf: [] } as const

test('each stretch of days is an action with its time', () => {
  const actions = calendarActions({
    kind: 'days',
    drug: 'pramipexole',
    country: 'US',
    stretches: [
      { from: '2026-11-22', to: '2026-12-05', doses: [{ ...dose, amount: 0.125 }] },
      { from: '2026-12-06', doses: [{ ...dose, amount: 0 }] },
    ],
    notes: [],
    ...basis,
  })
  expect(actions).toEqual([
    {
      title: 'pramipexole 0.125 mg evening',
      timingPeriod: { start: '2026-11-22', end: '2026-12-05' },
    },
    { title: 'no pramipexole', timingPeriod: { start: '2026-12-06' } },
  ])
})

test('what is withheld has no actions', () => {
  const held = {
    kind: 'withheld',
    why: 'specialist',
    say: 'A child.',
    needs: [],
    ...basis,
  } as const
  expect(calendarActions(held)).toBeUndefined()
  expect(calendarActions(undefined)).toBeUndefined()
})
