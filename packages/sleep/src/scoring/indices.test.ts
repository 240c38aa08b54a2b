import { expect, test } from 'vitest'
import type { LegMovement } from '../movement/movement.ts'
import type { LegChannel } from '../recording/recording.ts'
import type { NightToScore } from './night.ts'
import { event, mark, marks, night, stagesOf } from './scene.ts'
import { scoreMarks } from './score.ts'

const scored = (own: Partial<NightToScore>, movements: readonly LegMovement[]) =>
  scoreMarks(night(own), { movements, quality: [] }, { standards: ['wasm-2016'] })

/** The values of the measures by WASM 2016, so many of each. */
const valuesOf = ({ indices }: ReturnType<typeof scored>, ...measures: readonly string[]) =>
  measures.map((measure) => indices[`${measure}/wasm-2016`]?.value)

/**
 * An hour of N2. A series of four 20 s apart, the second of 4 s and all others of 2 s; one 5 s after
 * it; one alone, another alone; and two 50 s apart, too few for a series.
 */
const hour = [mark(100), mark(120, 4), ...marks(140, 160, 165, 300, 500, 1000, 1050)]

test('movements of an hour are counted by what they are', () => {
  const measures = ['plmsi', 'clmsi', 'short-interval-index', 'isolated-index', 'isolated-90-index']
  expect(valuesOf(scored({}, hour), ...measures)).toEqual([4, 9, 1, 4, 2])
})

test('intervals of 10-90 s have the mean and deviation of their logarithms', () => {
  const { indices } = scored({}, hour)
  // Three of 20 s and one of 50 s: a quarter of ln 2.5 above ln 20, and half of it around that.
  expect(indices['interval-log-mean/wasm-2016']).toMatchObject({
    ...{ value: expect.closeTo(Math.log(20) + Math.log(2.5) / 4, 12), count: 4 },
  })
  expect(indices['interval-log-sd/wasm-2016']?.value).toBeCloseTo(Math.log(2.5) / 2, 12)
  const two = scored({}, marks(100, 120)).indices
  expect(two['interval-log-mean/wasm-2016']?.value).toBeCloseTo(Math.log(20), 12)
  expect(two['interval-log-sd/wasm-2016']?.value).toBeNull()
})

test('intervals lie in bins of 2 s, and of 0.1 of their logarithm', () => {
  const { seconds, log } = scored({}, hour).standards['wasm-2016']?.intervals ?? {}
  const filled = (counts: readonly number[] = []) =>
    counts.flatMap((count, bin) => (count > 0 ? [[bin, count]] : []))
  // 5, 20 and 50 s; what is longer than 90 s is in neither.
  expect(filled(seconds?.counts)).toEqual([
    [2, 1],
    [10, 3],
    [25, 1],
  ])
  // ln 5 = 1.61, ln 20 = 2.996, ln 50 = 3.91; ln 135, 200 and 500 are over 4.6.
  expect(filled(log?.counts)).toEqual([
    [16, 1],
    [29, 3],
    [39, 1],
  ])
  const ninety = scored({}, marks(100, 190)).standards['wasm-2016']?.intervals
  expect(ninety?.seconds.counts.at(-1)).toBe(1)
})

test('periodicity and mean duration are of the movements in the series', () => {
  const measures = ['periodicity-somas', 'periodicity-ferri-2006', 'plms-duration']
  // 4 of 9 movements; 3 of 8 intervals; 2, 4, 2 and 2 s.
  expect(valuesOf(scored({}, hour), ...measures)).toEqual([4 / 9, 3 / 8, 2.5])
})

test('each stage has its own index, and NREM sleep that of its three', () => {
  const stages = stagesOf(['N1', 900], ['N2', 900], ['N3', 900], ['R', 900])
  const series = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => mark(from + 20 * n))
  const all = [...series(100, 4), ...series(1000, 5), ...series(1900, 6), ...series(2800, 7)]
  const measures = ['plmsi-n1', 'plmsi-n2', 'plmsi-n3', 'plmsi-rem', 'plmsi-nrem', 'plmsi']
  expect(valuesOf(scored({ stages }, all), ...measures)).toEqual([16, 20, 24, 28, 20, 22])
})

test('movements awake are counted by the hours awake', () => {
  const stages = stagesOf(['N2', 1800], ['W', 1800])
  const awake = scored({ stages }, marks(2000, 2020, 2040, 2060, 2500))
  expect(valuesOf(awake, 'plmwi', 'clmwi', 'plmw-duration', 'plmsi')).toEqual([8, 10, 2, 0])
})

test('of four periodic movements one comes with an arousal', () => {
  const own = { events: [event('arousal', 121, 127)] }
  expect(valuesOf(scored(own, hour), 'plms-arousal-index', 'plms-with-arousal')).toEqual([1, 1 / 4])
})

test('movements of the left leg, of the right and of both are counted apart', () => {
  const channel = (leg: 'left' | 'right'): LegChannel => ({
    ...{ label: leg, leg, rateHz: 256, unit: 'uV', stretches: [] },
    covered: [{ startS: 0, endS: 3600 }],
  })
  const right = (onsetS: number) => mark(onsetS, 2, 'right')
  const movements = [mark(100), right(200), right(300), mark(400), right(401)]
  const both = scored({ legs: [channel('left'), channel('right')] }, movements)
  expect(valuesOf(both, 'clmsi-left', 'clmsi-right', 'clmsi-both')).toEqual([1, 2, 1])
})
