import { expect, test } from 'vitest'
import { around, holds, panned, placeOf, timeAt, within, zoomed } from './view.ts'

const night = 8 * 3600

test('a view never leaves the night', () => {
  expect(within({ startS: -5, spanS: 60 }, night)).toEqual({ startS: 0, spanS: 60 })
  expect(within({ startS: night, spanS: 60 }, night)).toEqual({ startS: night - 60, spanS: 60 })
  expect(within({ startS: 10, spanS: 1e9 }, night)).toEqual({ startS: 0, spanS: night })
  expect(within({ startS: 10, spanS: 0.001 }, night)).toEqual({ startS: 10, spanS: 1 })
})

test('a recording shorter than the nearest view is seen whole', () => {
  expect(within({ startS: 3, spanS: 60 }, 0.5)).toEqual({ startS: 0, spanS: 1 })
})

test('zooming leaves the time under the hand where it is', () => {
  const view = { startS: 100, spanS: 60 }
  const nearer = zoomed(view, 0.5, 115)
  expect(nearer).toEqual({ startS: 107.5, spanS: 30 })
  expect(placeOf(nearer, 115, 800)).toBe(placeOf(view, 115, 800))
})

test('places and times are two ways of saying one thing', () => {
  const view = { startS: 100, spanS: 60 }
  expect(placeOf(view, 115, 800)).toBe(200)
  expect(timeAt(view, 200, 800)).toBe(115)
})

test('a step is a part of what is seen; a movement is brought to the middle', () => {
  expect(panned({ startS: 100, spanS: 60 }, 0.25)).toEqual({ startS: 115, spanS: 60 })
  expect(around({ startS: 100, spanS: 60 }, 500)).toEqual({ startS: 470, spanS: 60 })
  expect(holds({ startS: 100, spanS: 60 }, 101, 103)).toBe(true)
  expect(holds({ startS: 100, spanS: 60 }, 99, 103)).toBe(false)
})
