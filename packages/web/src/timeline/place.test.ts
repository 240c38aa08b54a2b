import { expect, test } from 'vitest'
import { instant } from '../words/index.ts'
import { bars, extent, labelled, scale } from './place.ts'

const x = scale([instant('2020-01-01'), instant('2030-01-01')], [0, 1000])

test('a scale maps ends to ends, and one value alone to the start', () => {
  expect(scale([10, 20], [0, 100])(15)).toBe(50)
  expect(scale([10, 20], [100, 0])(20)).toBe(0)
  expect(scale([5, 5], [0, 100])(5)).toBe(0)
})

test('bars that do not meet share a lane, bars that do not', () => {
  const placed = bars(
    [
      { from: '2020-01-01', to: '2023-01-01', label: 'one' },
      { from: '2022-01-01', to: '2025-01-01', label: 'two' },
      { from: '2024-01-01', to: '2026-01-01', label: 'three' },
    ],
    x,
    1000,
  )
  expect(placed.map(({ lane }) => lane)).toEqual([0, 1, 0])
})

test('a label too long for its bar stands after it, or before it at the right edge', () => {
  const [short, late] = bars(
    [
      { from: '2021-01-01', to: '2021-02-01', label: 'ferric carboxymaltose' },
      { from: '2029-11-01', label: 'ferric carboxymaltose' },
    ],
    x,
    1000,
  )
  expect(short?.label).toBe('after')
  expect(late?.label).toBe('before')
})

test('crowded points keep the last number and those that fit before it', () => {
  expect([...labelled([0, 10, 50, 60, 100], 36)].sort((a, b) => a - b)).toEqual([1, 3, 4])
  expect(labelled([], 36).size).toBe(0)
})

test('a track reaches to the lower edge of its range, and to the upper one only when numbers come near it', () => {
  const of = (...values: readonly number[]) => ({
    points: values.map((value) => ({ at: '2026', value, from: 'Observation/1' })),
  })
  expect(extent({ ...of(38, 64), range: [75, 300] })).toEqual([38, 75])
  expect(extent({ ...of(38, 250), range: [75, 300] })).toEqual([38, 300])
  expect(extent({ ...of(250, 400), range: [75, 300] })).toEqual([75, 400])
  expect(extent(of(3, 9))).toEqual([3, 9])
})

test('a label that fits nowhere is cut, on the side with most room', () => {
  const [bar] = bars([{ from: '2025-01-01', to: '2026-01-01', label: 'm'.repeat(200) }], x, 1000)
  expect(bar?.label).toBe('before')
  expect(bar?.text).toHaveLength(73)
  expect(bar?.text.endsWith('…')).toBe(true)
})
