import type { Timeline } from '@legato/server/api'
import { expect, test } from 'vitest'
import { periodOf, ticksOf } from './time.ts'

const at = (date: string) => Date.parse(`${date}T00:00:00Z`)

const timeline: Timeline = {
  tracks: [
    {
      id: 'ferritin',
      label: 'Ferritin',
      unit: 'ng/mL',
      points: [{ at: '2024-03-01', value: 38, from: 'Observation/f1' }],
      spans: [{ from: '2023-06-01', label: 'pramipexole' }],
      events: [],
    },
  ],
}

test('the axis holds everything dated and the day of judgement', () => {
  const period = periodOf(timeline, '2026-11-22')
  expect(period?.from).toBeLessThan(at('2023-06-01'))
  expect(period?.to).toBeGreaterThan(at('2026-11-22'))
})

test('nothing dated has no axis', () => {
  expect(periodOf({ tracks: [] }, '2026-11-22')).toBeUndefined()
})

test('ticks stand on the first of months, and January says its year', () => {
  expect(ticksOf({ from: at('2025-11-15'), to: at('2026-04-10') }, 8)).toEqual([
    { at: at('2025-12-01'), label: 'Dec' },
    { at: at('2026-01-01'), label: '2026' },
    { at: at('2026-02-01'), label: 'Feb' },
    { at: at('2026-03-01'), label: 'Mar' },
    { at: at('2026-04-01'), label: 'Apr' },
  ])
})

test('over many years only years are named, and never more than fit', () => {
  const ticks = ticksOf({ from: at('2001-05-01'), to: at('2026-11-22') }, 6)
  expect(ticks.map(({ label }) => label)).toEqual(['2005', '2010', '2015', '2020', '2025'])
})
