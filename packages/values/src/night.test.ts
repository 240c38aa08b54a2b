import { expect, test } from 'vitest'
import { byTime, nightAt, shifted, timeAt } from './night.ts'

/* Instants and wall clocks by hand, from the rules of each zone in 2026. */

test.each([
  // Berlin is 2 h ahead of UTC in summer; at 01:00 UTC on 25 October 03:00 becomes 02:00.
  ['Europe/Berlin', '2026-10-24T21:30:00Z', '23:30', '2026-10-24'],
  ['Europe/Berlin', '2026-10-24T23:30:00Z', '01:30', '2026-10-24'],
  ['Europe/Berlin', '2026-10-25T00:30:00Z', '02:30', '2026-10-24'],
  ['Europe/Berlin', '2026-10-25T01:30:00Z', '02:30', '2026-10-24'],
  ['Europe/Berlin', '2026-10-25T10:59:00Z', '11:59', '2026-10-24'],
  ['Europe/Berlin', '2026-10-25T11:00:00Z', '12:00', '2026-10-25'],
  // At 01:00 UTC on 29 March 02:00 becomes 03:00.
  ['Europe/Berlin', '2026-03-29T00:59:00Z', '01:59', '2026-03-28'],
  ['Europe/Berlin', '2026-03-29T01:00:00Z', '03:00', '2026-03-28'],
  // New York, 5 h behind in winter: 06:00 UTC on 1 November is the second 01:00.
  ['America/New_York', '2026-11-01T05:30:00Z', '01:30', '2026-10-31'],
  ['America/New_York', '2026-11-01T06:30:00Z', '01:30', '2026-10-31'],
  ['America/New_York', '2026-03-08T06:59:00Z', '01:59', '2026-03-07'],
  ['America/New_York', '2026-03-08T07:00:00Z', '03:00', '2026-03-07'],
  ['America/New_York', '2026-11-01T17:00:00Z', '12:00', '2026-11-01'],
  // Auckland, 13 h ahead in summer; 3:00 on 5 April becomes 2:00, 2:00 on 27 September 3:00.
  ['Pacific/Auckland', '2026-04-04T13:30:00Z', '02:30', '2026-04-04'],
  ['Pacific/Auckland', '2026-04-04T14:30:00Z', '02:30', '2026-04-04'],
  ['Pacific/Auckland', '2026-09-26T14:00:00Z', '03:00', '2026-09-26'],
  ['Pacific/Auckland', '2026-12-31T10:59:00Z', '23:59', '2026-12-31'],
  ['Pacific/Auckland', '2026-12-31T11:00:00Z', '00:00', '2026-12-31'],
  // Kathmandu, 5:45 ahead all year.
  ['Asia/Kathmandu', '2026-02-28T18:14:00Z', '23:59', '2026-02-28'],
  ['Asia/Kathmandu', '2026-02-28T18:15:00Z', '00:00', '2026-02-28'],
  ['Asia/Kathmandu', '2026-03-01T06:14:00Z', '11:59', '2026-02-28'],
  ['Asia/Kathmandu', '2026-03-01T06:15:00Z', '12:00', '2026-03-01'],
])('in %s at %s it is %s in the night of %s', (zone, at, time, night) => {
  expect(timeAt(new Date(at), zone)).toBe(time)
  expect(nightAt(new Date(at), zone)).toBe(night)
})

test('a traveler has the night of the place: one instant, three nights', () => {
  const now = new Date('2026-06-10T11:30:00Z')
  expect(nightAt(now, 'Pacific/Auckland')).toBe('2026-06-10')
  expect(nightAt(now, 'Europe/Berlin')).toBe('2026-06-10')
  expect(nightAt(now, 'America/New_York')).toBe('2026-06-09')
})

test('times of a night go on over midnight', () => {
  expect(shifted('23:50', 15)).toBe('00:05')
  expect(shifted('00:05', -15)).toBe('23:50')
  expect(['00:10', '23:50', '11:00', '18:00'].toSorted(byTime)).toEqual([
    ...['18:00', '23:50', '00:10', '11:00'],
  ])
})
