import type { Access } from '@legato/server/api'
import { expect, test } from 'vitest'
import { gather } from './gather.ts'

const day = (instant: string) => instant.slice(0, 10)
const access = (at: string, change: Partial<Access> = {}): Access => ({
  ...{ id: at, at, who: 'ada', roles: ['neurologist'], what: 'record', action: 'R' },
  ...{ isRefused: false, isGlass: false },
  ...change,
})

test('what one person reads on one day is one line, and the days stand apart', () => {
  const days = gather(
    [
      access('2026-11-22T14:00:00Z'),
      access('2026-11-22T09:00:00Z'),
      access('2026-11-21T23:59:00Z'),
    ],
    day,
  )
  expect(days.map((one) => one.day)).toEqual(['2026-11-22', '2026-11-21'])
  expect(days[0]?.doings.map(({ accesses }) => accesses.length)).toEqual([2])
})

test('reading, changing, opening in need, a refusal and another person are lines of their own', () => {
  const [today] = gather(
    [
      access('2026-11-22T09:06:00Z', { who: 'nora', roles: ['nurse'] }),
      access('2026-11-22T09:05:00Z', { isRefused: true }),
      access('2026-11-22T09:04:00Z', { isGlass: true }),
      access('2026-11-22T09:03:00Z', { action: 'E', isGlass: true }),
      access('2026-11-22T09:02:00Z', { action: 'U' }),
      access('2026-11-22T09:01:00Z', { action: 'C' }),
      access('2026-11-22T09:00:00Z'),
    ],
    day,
  )
  expect(today?.doings.map(({ who, did, isGlass }) => [who, did, isGlass])).toEqual([
    ['nora', 'read', false],
    ['ada', 'refused', false],
    ['ada', 'read', true],
    ['ada', 'opened', true],
    ['ada', 'changed', false],
    ['ada', 'read', false],
  ])
})

test('nothing is nothing', () => {
  expect(gather([], day)).toEqual([])
})
