import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import type { DiaryNight } from '../../record/index.ts'
import { diaryResponse } from '../../record/index.ts'
import { today } from '../invented.ts'
import { timelineOf } from '../timeline.ts'

function logged(day: string, rest: Partial<DiaryNight>) {
  const night = civilDate(day)
  if (!night) throw new Error(`${day} is no day`)
  const blank = { urge: null, beganAt: null, parts: null, reliefMin: null, sleepHours: null }
  const whole = { night, zone: 'Europe/Berlin', ...blank, tried: [], doses: [], ...rest }
  return diaryResponse(whole, { id: `n${day}`, subject: 'Patient/p' })
}

test('the diary is three tracks, a point for each week that somebody logged: the middle of its nights', () => {
  const resources = [
    // From Monday the 2nd to Sunday the 8th of November 2026.
    logged('2026-11-02', { urge: 4, beganAt: '21:00', sleepHours: 7 }),
    logged('2026-11-05', { urge: 8, beganAt: '22:30', sleepHours: 5 }),
    logged('2026-11-08', { urge: 5, beganAt: '01:00' }),
    // The week after nobody logged; of the next one no hour is known.
    logged('2026-11-16', { urge: 6 }),
  ]
  const patient = { resourceType: 'Patient', id: 'p' } as const
  const { tracks } = timelineOf({ patient, resources }, { asOf: today })
  const points = (id: string) =>
    tracks.find((one) => one.id === id)?.points.map(({ at, value }) => [at, value])
  // 9, 10.5 and 13 hours after noon.
  expect(points('diary-onset')).toEqual([['2026-11-08', 10.5]])
  expect(points('diary-urge')).toEqual([
    ['2026-11-08', 5],
    ['2026-11-16', 6],
  ])
  expect(points('diary-sleep')).toEqual([['2026-11-05', 6]])
})
