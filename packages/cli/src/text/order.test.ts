import type { Calendar, FollowUp, Sequenced } from '@legato/clinic/plan'
import { expect, test } from 'vitest'
import { calendarLines } from './calendar.ts'
import { followUpLines, orderLines } from './order.ts'

const basis = { sources: [], verified: true }

test('a calendar is a line for each stretch, with the pieces that make each dose', () => {
  const calendar: Calendar = {
    kind: 'days',
    drug: 'pramipexole',
    country: 'FR',
    stretches: [
      {
        from: '2026-11-22',
        to: '2026-11-28',
        doses: [
          {
            drug: 'pramipexole',
            at: 'evening',
            amount: 0.125,
            unit: 'mg',
            madeOf: [
              { count: 1, strength: 0.25, form: 'tablet', half: true, pack: '0.18 mg base' },
            ],
          },
        ],
      },
      {
        from: '2026-11-29',
        doses: [{ drug: 'pramipexole', at: 'evening', amount: 0, unit: 'mg', madeOf: [] }],
      },
    ],
    notes: [{ id: 'n', say: 'Slowly.', ...basis }],
    ...basis,
  }
  expect(calendarLines(calendar)).toEqual([
    '2026-11-22 to 2026-11-28: pramipexole 0.125 mg in the evening (1 × half a tablet of 0.25 mg, on the pack 0.18 mg base)',
    'from 2026-11-29 on: no pramipexole',
    'Slowly.',
  ])
})

test('where no days are given, why not', () => {
  const calendar: Calendar = {
    kind: 'withheld',
    why: 'specialist',
    say: 'A child.',
    needs: [],
    ...basis,
  }
  expect(calendarLines(calendar)).toEqual(['By the day: A child.'])
})

const ordered = { proposals: ['a'], because: [], ...basis }
const sequence: readonly Sequenced[] = [
  { id: 's', step: 'now', say: 'First.', needs: [], ...ordered },
  { id: 'd', step: 'wait-for', say: 'Waits.', needs: ['tsat'], ...ordered },
]
const [from, to] = ['2026-12-01', '2026-12-01']
const call: FollowUp = { id: 'f', from, to, everyDays: 7, measures: [], say: 'Call.', ...ordered }

test('the order names the proposals; what waits for facts is told elsewhere', () => {
  expect(
    orderLines({ sequence, proposals: [{ id: 'a', label: 'Iron' }] }).map((line) => line.trim()),
  ).toEqual(['▸ Now: Iron. First.'])
})

test('what is measured again has its days, and how often', () => {
  expect(followUpLines({ followUps: [call] }).map((line) => line.trim())).toEqual([
    '○ 2026-12-01, then every 7 days: Call.',
  ])
})
