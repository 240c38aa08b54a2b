import { expect, test } from 'vitest'
import type { Mark } from './marks.ts'
import { firstLook, nextMark, nextSeries } from './walk.ts'

const mark = (onsetS: number, series: number | null): Mark => ({
  ...{ id: `left-${onsetS}`, onsetS, durationS: 2, leg: 'left', shape: null, from: 'machine' },
  ...{ stage: 'N2', by: { 'wasm-2016': null, 'aasm-v3': null } },
  why: { 'wasm-2016': [], 'aasm-v3': [] },
  ...{ verdict: { kind: 'plms', series, respiratory: null, arousal: null, why: [] } },
})
const marks = [mark(10, null), mark(100, 1), mark(120, 1), mark(300, 2), mark(320, 2)]
const onset = (found: Mark | undefined) => found?.onsetS

test('from the chosen mark one goes to its neighbors, and at the end nowhere', () => {
  expect(onset(nextMark(marks, { chosen: 'left-100', from: 0, by: 1 }))).toBe(120)
  expect(onset(nextMark(marks, { chosen: 'left-100', from: 0, by: -1 }))).toBe(10)
  expect(onset(nextMark(marks, { chosen: 'left-320', from: 0, by: 1 }))).toBeUndefined()
})

test('with none chosen one goes from where one looks', () => {
  expect(onset(nextMark(marks, { chosen: undefined, from: 110, by: 1 }))).toBe(120)
  expect(onset(nextMark(marks, { chosen: undefined, from: 110, by: -1 }))).toBe(100)
})

test('a series is entered at its first movement', () => {
  expect(onset(nextSeries(marks, { from: 0, by: 1 }))).toBe(100)
  expect(onset(nextSeries(marks, { from: 100, by: 1 }))).toBe(300)
  expect(onset(nextSeries(marks, { from: 320, by: -1 }))).toBe(300)
  expect(onset(nextSeries(marks, { from: 100, by: -1 }))).toBeUndefined()
})

test('one looks first at the first series, else at the first mark, else at the beginning', () => {
  expect(firstLook(marks, 3600)).toEqual({ startS: 88, spanS: 120 })
  expect(firstLook([mark(10, null)], 3600).startS).toBe(-2)
  expect(firstLook([], 60)).toEqual({ startS: 0, spanS: 60 })
})
