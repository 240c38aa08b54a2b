import { expect, test } from 'vitest'
import type { LegMovement } from '../movement/movement.ts'
import type { NightToScore } from './night.ts'
import type { Options } from './options.ts'
import { event, mark, marks, night, stagesOf } from './scene.ts'
import { scoreMarks } from './score.ts'

const scored = (
  movements: readonly LegMovement[],
  own: Partial<NightToScore> = {},
  options: Partial<Options> = {},
) =>
  scoreMarks(night(own), { movements, quality: [] }, { standards: ['aasm-v3'], options }).movements

const kinds = (...args: Parameters<typeof scored>) =>
  scored(...args).map(({ by }) => by['aasm-v3']?.kind)

test.each([
  [0.499, []],
  [0.5, ['isolated']],
  [10, ['isolated']],
  [10.001, []],
])('a movement of %d s gives %j', (durationS, expected) => {
  expect(kinds([mark(100, durationS)])).toEqual(expected)
})

test.each([
  [4.999, ['both']],
  [5, ['left', 'right']],
])('legs whose onsets are %d s apart give %j', (apart, legs) => {
  const found = scored([mark(100, 1), mark(100 + apart, 1, 'right')])
  expect(found.map(({ leg }) => leg)).toEqual(legs)
})

test.each([
  ['four 5 s apart', [100, 105, 110, 115], 4],
  ['four 90 s apart', [100, 190, 280, 370], 4],
  ['four, the last 90.001 s apart', [100, 120, 140, 230.001], 0],
  ['four and one 4.999 s after the third, which is skipped', [100, 120, 140, 144.999, 160], 4],
])('%s: periodic in number', (_, onsets, count) => {
  expect(kinds(marks(...onsets)).filter((kind) => kind === 'plms')).toHaveLength(count)
})

test('after a skipped movement the interval runs from the last counted one', () => {
  expect(kinds(marks(100, 120, 140, 144, 148))).toEqual([
    'plms',
    'plms',
    'plms',
    'short-interval',
    'plms',
  ])
})

test('by option a short interval ends the series', () => {
  const onsets = marks(100, 120, 140, 144, 160)
  expect(kinds(onsets, {}, { shortInterval: 'ends-series' })).not.toContain('plms')
})

test('movements in wake are passed over and do not end a series', () => {
  const stages = stagesOf(['N2', 130], ['W', 20], ['N2', 3450])
  expect(kinds(marks(100, 120, 140, 160, 180), { stages })).toEqual([
    'plms',
    'plms',
    'not-candidate',
    'plms',
    'plms',
  ])
})

test.each([
  ['ends exactly 0.5 s before the event', 97.5, 'not-candidate'],
  ['ends 0.501 s before the event', 97.499, 'isolated'],
  ['begins exactly 0.5 s after the event', 120.5, 'not-candidate'],
  ['begins 0.501 s after the event', 120.501, 'isolated'],
])('a movement of 2 s that %s', (_, onset, kind) => {
  const events = [event('respiratory', 100, 120)]
  expect(kinds([mark(onset)], { events })).toEqual([kind])
})
