import { expect, test } from 'vitest'
import { Pyramid } from './pyramid.ts'
import { blocksFor, levelFor, sliceOfBlocks, sliceOfSamples, spanS } from './slice.ts'

const rateHz = 64

/** A ramp of one a sample: the extremes of each span stand on paper. */
function ramp(startS: number, seconds: number) {
  const samples = Float32Array.from({ length: seconds * rateHz }, (_, n) => startS * rateHz + n)
  return { startS, samples }
}

function pyramidOf(...stretches: readonly ReturnType<typeof ramp>[]) {
  const pyramid = new Pyramid(rateHz)
  for (const stretch of stretches) pyramid.take(stretch)
  return [...pyramid.levels()]
}

function seen(blocks: ReturnType<typeof pyramidOf>, level: number, fromS: number, toS: number) {
  const stepS = spanS(rateHz, level)
  const of = blocks.filter((one) => one.level === level)
  return sliceOfBlocks(of, stepS, { fromS, toS, points: 1 })
}

test('each span tells the least and the greatest of its 64 samples', () => {
  const { values, startS, stepS, width } = seen(pyramidOf(ramp(0, 4)), 0, 1, 3)
  expect([...values]).toEqual([64, 127, 128, 191])
  expect({ startS, stepS, width }).toEqual({ startS: 1, stepS: 1, width: 2 })
})

test('a span of the next level is four of the one before', () => {
  const blocks = pyramidOf(ramp(0, 2 * 4096))
  expect([...seen(blocks, 1, 4, 12).values]).toEqual([256, 511, 512, 767])
  expect(Math.max(...blocks.map(({ level }) => level))).toBe(1)
})

test('a gap is no number, and a long one takes no block', () => {
  const day = 86_400
  const blocks = pyramidOf(ramp(0, 1), ramp(2, 1), ramp(day, 1))
  expect([...seen(blocks, 0, 0, 3).values]).toEqual([0, 63, Number.NaN, Number.NaN, 128, 191])
  expect(blocks.filter(({ level }) => level === 0)).toHaveLength(2)
  expect(seen(blocks, 0, day, day + 1).values[0]).toBe(day * rateHz)
})

test('stretches in any order, and in pieces, make the same overview', () => {
  const whole = pyramidOf(ramp(0, 10))
  const [first, second] = [ramp(0, 5), ramp(5, 5)]
  const torn = { startS: 5.5, samples: second.samples.subarray(32) }
  const rest = { startS: 5, samples: second.samples.subarray(0, 32) }
  expect(pyramidOf(torn, rest, first)).toEqual(whole)
})

test('the level has as many values as were asked for, or more, and less than four times as many', () => {
  const viewed = { fromS: 0, toS: 28_800, points: 1500 }
  const level = levelFor(256, viewed)
  // 28,800 s x 256 Hz / 64 = 115,200 spans; / 4 / 4 / 4 = 1,800.
  expect(level).toBe(3)
  expect(blocksFor(spanS(256, 3), viewed)).toEqual({ first: 0, last: 0 })
  expect(levelFor(256, { fromS: 0, toS: 30, points: 1500 })).toBeUndefined()
  expect(levelFor(64, { fromS: 0, toS: 100, points: 100 })).toBe(0)
})

test('samples are shown as they are, with gaps between stretches', () => {
  const slice = sliceOfSamples(
    [
      { startS: 0, samples: Float32Array.of(1, 2) },
      { startS: 0.75, samples: Float32Array.of(4) },
    ],
    4,
    { fromS: 0.25, toS: 1.25, points: 100 },
  )
  expect([...slice.values]).toEqual([2, Number.NaN, 4, Number.NaN])
  expect(slice).toMatchObject({ startS: 0.25, stepS: 0.25, width: 1 })
})
