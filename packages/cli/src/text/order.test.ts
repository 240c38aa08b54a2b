import type { Calendar, FollowUp, Sequenced } from '@legato/clinic/plan'
import { expect, test } from 'vitest'
import { calendarGlance, calendarLines } from './calendar.ts'
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

test('at a glance a calendar is a dose a day and its first day; what replaces it is told once', () => {
  const dose = (drug: 'ropinirole' | 'gabapentin', amount: number) => {
    return { drug, at: 'evening', amount, unit: 'mg', madeOf: [] } as const
  }
  const calendar: Calendar = {
    kind: 'days',
    drug: 'ropinirole',
    replacement: 'gabapentin',
    country: 'FR',
    stretches: [
      {
        from: '2026-11-22',
        to: '2026-12-05',
        doses: [dose('ropinirole', 0.5), dose('gabapentin', 300)],
      },
      {
        from: '2026-12-06',
        to: '2026-12-12',
        doses: [dose('ropinirole', 0.25), dose('gabapentin', 300)],
      },
      { from: '2026-12-13', doses: [dose('ropinirole', 0), dose('gabapentin', 300)] },
    ],
    notes: [
      { id: 'calendar.moves', say: 'From today.', ...basis },
      { id: 'calendar.withdrawal', say: 'Call at once.', ...basis },
    ],
    ...basis,
  }
  expect(calendarGlance(calendar)).toEqual([
    'ropinirole a day: 0.5 mg from 2026-11-22, 0.25 mg from 2026-12-06, none from 2026-12-13.',
    'gabapentin a day: 300 mg from 2026-11-22.',
    'Call at once.',
  ])
  expect(calendarLines(calendar)).toHaveLength(5)
})

test('what goes on beside everything else has no line in the order, unless a safety rule wants it', () => {
  const proposals = [{ id: 'a', label: 'Teach', kind: 'education' as const }]
  const lines = (one: object) =>
    orderLines({
      proposals,
      sequence: [{ id: 's', step: 'now', say: 'Now.', needs: [], ...ordered, ...one }],
    })
  expect(lines({})).toEqual([])
  expect(lines({ safety: 'S1' })).toHaveLength(1)
})

test('the order names the proposals; what waits for facts is told elsewhere', () => {
  expect(
    orderLines({
      sequence,
      proposals: [{ id: 'a', label: 'Iron', kind: 'medication' as const }],
    }).map((line) => line.trim()),
  ).toEqual(['▸ Now: Iron. First.'])
})

test('what is measured again has its days, and how often', () => {
  expect(followUpLines({ followUps: [call] }).map((line) => line.trim())).toEqual([
    '○ 2026-12-01, then every 7 days: Call.',
  ])
})
