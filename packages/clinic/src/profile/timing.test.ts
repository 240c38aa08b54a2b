import type { Timing } from '@legato/fhir'
import { expect, test } from 'vitest'
import { timesPerDay } from './timing.ts'
import { timesInText } from './timing-text.ts'

test.each<[Timing, number]>([
  [{ repeat: { frequency: 2, period: 1, periodUnit: 'd' } }, 2],
  [{ repeat: { frequency: 1, period: 8, periodUnit: 'h' } }, 3],
  [{ repeat: { frequency: 1, period: 2, periodUnit: 'd' } }, 0.5],
  [{ repeat: { frequency: 1, frequencyMax: 3, period: 1, periodUnit: 'd' } }, 3],
  [{ repeat: { when: ['HS'] } }, 1],
  [{ repeat: { timeOfDay: ['08:00:00', '20:00:00'] } }, 2],
  [{ code: { coding: [{ code: 'TID' }] } }, 3],
  [{ code: { text: 'once daily' } }, 1],
])('%j', (timing, times) => {
  expect(timesPerDay(timing)).toBeCloseTo(times, 9)
})

test.each([
  ['1 tablet twice daily', 2],
  ['1-0-0-1', 2],
  ['0-0-1', 1],
  ['2x täglich', 2],
  ['abends', 1],
  ['une fois par jour', 1],
  ['dos veces al día', 2],
  ['every 6 hours', 4],
  ['every other day', 0.5],
  ['½-0-1', 1.5],
  ['0,5-0-1', 1.5],
  ['75 mg b.d.', 2],
  ['300 mg q8h', 3],
  ['300 mg nocte', 1],
  ['1 tablet morning and evening', 2],
  ['2 tablets evening', 1],
])('"%s" is %d times a day', (text, times) => {
  expect(timesInText(text)).toBe(times)
})

test('what cannot be read is not once a day', () => {
  expect(timesPerDay({ code: { text: 'as discussed' } })).toBeUndefined()
  expect(timesPerDay(undefined)).toBeUndefined()
})
