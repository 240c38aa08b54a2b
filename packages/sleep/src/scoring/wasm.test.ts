import { expect, test } from 'vitest'
import type { LegMovement } from '../movement/movement.ts'
import type { Options } from './options.ts'
import { mark, marks, night } from './scene.ts'
import { scoreMarks } from './score.ts'

const scored = (movements: readonly LegMovement[], options: Partial<Options> = {}) =>
  scoreMarks(night(), { movements, quality: [] }, { standards: ['wasm-2016'], options })

const kinds = (movements: readonly LegMovement[], options: Partial<Options> = {}) =>
  scored(movements, options).movements.map(({ by }) => by['wasm-2016']?.kind)

const shape = (isSustained: boolean) => ({ restUv: 3, peakUv: 20, isSustained })

test.each([
  [0.499, 'not-candidate'],
  [0.5, 'isolated'],
  [10, 'isolated'],
  [10.001, 'not-candidate'],
])('a movement of one leg of %d s is %s', (durationS, kind) => {
  expect(kinds([mark(100, durationS)])).toEqual([kind])
})

test.each([
  [15, 'isolated'],
  [15.001, 'not-candidate'],
])('a movement of both legs of %d s is %s', (total, kind) => {
  expect(kinds([mark(100, 9), mark(108, total - 8, 'right')])).toEqual([kind])
})

test('a movement of both legs with a part over 10 s is no candidate', () => {
  expect(kinds([mark(100, 10.001), mark(108, 3, 'right')])).toEqual(['not-candidate'])
})

const parts = (count: number) =>
  Array.from({ length: count }, (_, n) => mark(100 + n, 1.2, n % 2 === 0 ? 'left' : 'right'))

test.each([
  [4, 'isolated'],
  [5, 'not-candidate'],
])('a movement of both legs of %d parts is %s', (count, kind) => {
  expect(kinds(parts(count))).toEqual([kind])
})

test.each([
  [0.499, ['both']],
  [0.5, ['left', 'right']],
])('legs %d s apart, offset to onset, give %j', (gap, legs) => {
  const night = scored([mark(100, 2), mark(102 + gap, 2, 'right')])
  expect(night.movements.map(({ leg }) => leg)).toEqual(legs)
})

test('marks of one leg under 0.5 s apart stay two, unless any legs are joined', () => {
  const close = [mark(100, 2), mark(102.4, 2)]
  expect(kinds(close)).toEqual(['isolated', 'short-interval'])
  expect(kinds(close, { joins: 'any-legs' })).toEqual(['isolated'])
})

test.each([
  ['four 10 s apart', [100, 110, 120, 130], 4],
  ['four 90 s apart', [100, 190, 280, 370], 4],
  ['decimal onsets that are 90 s apart', [100.1, 190.1, 280.1, 370.1], 4],
  ['three', [100, 120, 140], 0],
  ['four, the last 90.001 s apart', [100, 120, 140, 230.001], 0],
  ['four, the last 9.999 s apart', [100, 120, 140, 149.999], 0],
])('%s: periodic in number', (_, onsets, count) => {
  expect(kinds(marks(...onsets)).filter((kind) => kind === 'plms')).toHaveLength(count)
})

test('an interval under 10 s ends a series of four, and what follows is another', () => {
  const onsets = [100, 120, 140, 160, 165, 185, 205, 225, 245]
  const { movements } = scored(marks(...onsets))
  expect(movements.map(({ by }) => by['wasm-2016']?.series)).toEqual([1, 1, 1, 1, null, 2, 2, 2, 2])
  expect(movements[4]?.by['wasm-2016']?.kind).toBe('short-interval')
})

test('a candidate after a short interval begins a series only by option', () => {
  const onsets = marks(100, 105, 125, 145, 165)
  const ends = ['isolated', 'isolated', 'isolated']
  expect(kinds(onsets)).toEqual(['isolated', 'short-interval', ...ends])
  const plms = ['plms', 'plms', 'plms', 'plms']
  expect(kinds(onsets, { afterShortInterval: 'may-start' })).toEqual(['isolated', ...plms])
})

test('a movement over 10 s ends a series', () => {
  const four = [mark(100), mark(120), mark(140, 11), mark(160), mark(180)]
  expect(kinds(four)).toEqual(['isolated', 'isolated', 'not-candidate', 'isolated', 'isolated'])
})

test('a detected movement without a body is none, or by option ends a series', () => {
  const [one, two, three, four] = marks(100, 120, 150, 170)
  const empty = { ...mark(135), shape: shape(false) }
  const all = [one, two, empty, three, four].filter((m) => m !== undefined)
  expect(kinds(all)).toEqual(['plms', 'plms', 'plms', 'plms'])
  expect(kinds(all, { empty: 'not-candidate' })).toEqual([
    'isolated',
    'isolated',
    'not-candidate',
    'isolated',
    'isolated',
  ])
})
