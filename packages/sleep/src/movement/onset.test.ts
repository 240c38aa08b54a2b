import { expect, test } from 'vitest'
import { shapeOf } from './morphology.ts'
import { boutsOf, emgThresholds, type Leveled } from './onset.ts'
import { blocksOf } from './peaks.ts'

const rateHz = 128
/** A level that single precision holds exactly. */
const REST = 4

/** Rectified EMG by hand: seconds and height of each piece, over a resting level of 4 µV. */
const leveled = (...pieces: readonly (readonly [seconds: number, uV: number])[]): Leveled => {
  const emg = Float32Array.from(
    pieces.flatMap(([seconds, uV]) => Array.from({ length: seconds * rateHz }, () => uV)),
  )
  const peaks = blocksOf(emg.length, rateHz)
  emg.forEach((uV, i) => {
    const block = Math.floor(i / peaks.width)
    peaks.values[block] = Math.max(peaks.values[block] ?? 0, uV)
  })
  return {
    emg,
    rateHz,
    peaks,
    rest: { everyS: 10, levels: Float32Array.of(REST, REST, REST, REST) },
  }
}

const bouts = (...pieces: readonly (readonly [seconds: number, uV: number])[]) =>
  boutsOf(leveled(...pieces), emgThresholds).map(({ first, last }) => [
    first / rateHz,
    (last + 1) / rateHz,
  ])

test('a movement begins at exactly 8 µV over rest, and not a hundredth under it', () => {
  expect(bouts([1, 3], [1, 12], [1, 3])).toEqual([[1, 2]])
  expect(bouts([1, 3], [1, 11.99], [1, 3])).toEqual([])
})

test('what lies between 2 and 8 µV before the onset is not part of it', () => {
  expect(bouts([1, 3], [1, 9], [1, 12], [1, 3])).toEqual([[2, 3]])
})

test('exactly 2 µV over rest does not exceed it, a hundredth more does', () => {
  expect(bouts([1, 3], [1, 12], [1, 6], [1, 3])).toEqual([[1, 2]])
  expect(bouts([1, 3], [1, 12], [1, 6.01], [1, 3])).toEqual([[1, 3]])
})

test('exactly 0.5 s of quiet ends a movement, a sample less does not', () => {
  const sample = 1 / rateHz
  expect(bouts([1, 3], [1, 12], [0.5, 3], [1, 12], [1, 3])).toEqual([
    [1, 2],
    [2.5, 3.5],
  ])
  expect(bouts([1, 3], [1, 12], [0.5 - sample, 3], [1, 12], [1, 3])).toEqual([[1, 3.5 - sample]])
})

test('two spikes within half a second are no movement', () => {
  const spike = 1 / 32
  expect(bouts([1, 3], [spike, 20], [0.46875, 3], [spike, 20], [1, 3])).toEqual([])
})

test('a spike alone beside a movement neither begins it nor makes it longer', () => {
  const spike = 1 / 32
  expect(bouts([1, 3], [spike, 20], [0.21875, 3], [1, 12], [0.25, 3], [spike, 20], [1, 3])).toEqual(
    [[1.25, 2.25]],
  )
  const twice: readonly (readonly [number, number])[] = [
    [spike, 20],
    [spike, 3],
    [spike, 20],
  ]
  expect(bouts([1, 3], [1, 12], [0.25, 3], ...twice, [1, 3])).toEqual([[1, 2.34375]])
})

test.each([
  ['exactly 2 µV over rest through 0.5 s', 6, true],
  ['a hundredth less', 5.99, false],
])('a body of %s: sustained %s', (_, uV, expected) => {
  const signal = leveled([1, 12], [0.5, uV], [1, 3])
  const first = rateHz
  const bout = { first, last: first + rateHz / 2 - 1 }
  expect(shapeOf(signal, bout).isSustained).toBe(expected)
})
