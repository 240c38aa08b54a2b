import { expect, test } from 'vitest'
import { bucketOf, IN_TILE, levelFor, reachOf, tilesUnder, topOf } from './tiles.ts'
import { columnsOf, lineOf, steadied } from './trace.ts'

const night = { rateHz: 500, durationS: 8 * 3600 }

test('a level is as fine as the picture and no finer', () => {
  // 2 s on 1000 pixels are 1000 samples; 30 s are 15 samples a pixel: buckets of 4.
  expect(levelFor({ startS: 0, spanS: 2 }, 1000, 500)).toBe(0)
  expect(levelFor({ startS: 0, spanS: 0.5 }, 1000, 500)).toBe(0)
  expect(levelFor({ startS: 0, spanS: 30 }, 1000, 500)).toBe(1)
  expect(bucketOf(1, 500)).toBe(0.008)
})

test('a whole night is one tile', () => {
  const level = topOf(night.durationS, night.rateHz)
  expect(tilesUnder({ startS: 0, spanS: night.durationS }, level, night)).toEqual([{ level, n: 0 }])
  expect(tilesUnder({ startS: 0, spanS: night.durationS }, level - 1, night).length).toBe(4)
})

test('a view between two tiles asks for both, and for none beyond the night', () => {
  const { toS } = reachOf({ level: 0, n: 0 }, 500)
  expect(toS).toBe(IN_TILE / 500)
  expect(tilesUnder({ startS: toS - 1, spanS: 2 }, 0, night).map(({ n }) => n)).toEqual([0, 1])
  expect(tilesUnder({ startS: toS - 1, spanS: 2 }, 0, { ...night, durationS: toS })).toHaveLength(1)
})

const tile = (startS: number, bucketS: number, pairs: readonly number[]) => ({
  startS,
  bucketS,
  pairs: Float32Array.from(pairs),
})

test('each pixel spans what lies under it; a gap stays a gap', () => {
  const coarse = tile(0, 1, [-1, 1, -2, 2, Number.NaN, Number.NaN, -4, 4])
  expect([...columnsOf([coarse], { startS: 0, spanS: 4 }, 2)]).toEqual([-2, 2, -4, 4])
  expect([...columnsOf([coarse], { startS: 2, spanS: 1 }, 1)]).toEqual([Number.NaN, Number.NaN])
})

test('what is finer replaces what is coarser where it is here', () => {
  const coarse = tile(0, 2, [-9, 9, -9, 9])
  const fine = tile(2, 1, [-1, 1, -2, 2])
  const columns = columnsOf([coarse, fine], { startS: 0, spanS: 4 }, 4)
  expect([...columns]).toEqual([-9, 9, -9, 9, -1, 1, -2, 2])
})

test('near, each sample has its place', () => {
  const samples = tile(0, 0.5, [1, 1, 2, 2, 3, 3, 4, 4])
  expect([...lineOf([samples], { startS: 0.5, spanS: 1 }, 100)]).toEqual([
    ...[-50, 1, 0, 2, 50, 3, 100, 4],
  ])
})

test('the drift of an electrode is taken out, a burst and a gap stay; far away nothing is changed', () => {
  const far = Float32Array.from([99, 101, 98, 102])
  expect(steadied(far, 10)).toBe(far)
  const columns = Float32Array.from({ length: 40 }, (_, i) => 100 + (i % 2 === 0 ? -1 : 1))
  columns[20] = 40
  columns[21] = 160
  columns[38] = Number.NaN
  columns[39] = Number.NaN
  const still = steadied(columns, 0.1)
  expect([still[0], still[1], still[20], still[21]]).toEqual([-1, 1, -60, 60])
  expect(still[38]).toBeNaN()
})
