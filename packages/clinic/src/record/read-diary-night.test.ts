import { expect, test } from 'vitest'
import { readDiaryNight } from './read-diary-night.ts'

const bare = { night: '2026-10-24', zone: 'Asia/Kathmandu' }

test('a night of which nothing is said is a night of which nothing is known', () => {
  expect(readDiaryNight(bare)).toEqual({
    kind: 'night',
    night: {
      ...bare,
      ...{ urge: null, beganAt: null, parts: null, reliefMin: null },
      ...{ tried: [], doses: [], sleepHours: null },
    },
  })
})

test('all that is said is read, and nothing else', () => {
  const whole = {
    ...{ ...bare, urge: 10, beganAt: '00:05', parts: ['left-leg', 'trunk'], reliefMin: 0 },
    tried: [{ what: 'Walking', helped: 'no' }],
    doses: [{ drug: 'Pramipexole', amount: '0.25 mg', at: '23:59' }],
    ...{ sleepHours: 5.5, note: 'Two\nlines', savedAt: '2026-10-25T06:10:00.000Z' },
  }
  expect(readDiaryNight({ ...whole, other: 1 })).toEqual({ kind: 'night', night: whole })
})

test.each([
  [null, 'night'],
  [[], 'night'],
  [{ ...bare, night: '2026-02-30' }, 'night'],
  [{ ...bare, zone: 'Mars/Olympus' }, 'zone'],
  [{ night: bare.night }, 'zone'],
  [{ ...bare, urge: 11 }, 'urge'],
  [{ ...bare, urge: 2.5 }, 'urge'],
  [{ ...bare, urge: '3' }, 'urge'],
  [{ ...bare, beganAt: '24:00' }, 'beganAt'],
  [{ ...bare, parts: ['tail'] }, 'parts'],
  [{ ...bare, parts: 'trunk' }, 'parts'],
  [{ ...bare, reliefMin: -1 }, 'reliefMin'],
  [{ ...bare, sleepHours: 24.25 }, 'sleepHours'],
  [{ ...bare, tried: {} }, 'tried'],
  [{ ...bare, tried: [{ what: ' ' }] }, 'tried[0].what'],
  [{ ...bare, tried: [{ what: 'Bath', helped: 'maybe' }] }, 'tried[0].helped'],
  [{ ...bare, doses: [{ drug: 'Iron' }] }, 'doses[0].at'],
  [{ ...bare, doses: Array(31).fill({ drug: 'Iron', at: '20:00' }) }, 'doses'],
  [{ ...bare, note: 'x'.repeat(1001) }, 'note'],
  [{ ...bare, savedAt: 'yesterday' }, 'savedAt'],
])('what cannot be a night is refused with its place: %j', (json, at) => {
  expect(readDiaryNight(json)).toMatchObject({ kind: 'wrong', at })
})
