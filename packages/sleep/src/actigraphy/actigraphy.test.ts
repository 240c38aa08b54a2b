import { expect, test } from 'vitest'
import { mark } from '../scoring/scene.ts'
import { type Acceleration, accelerationsOf } from './acceleration.ts'
import { readAccelerationCsv } from './csv.ts'
import { detectActs } from './detect.ts'
import { scoreActigraphy } from './nights.ts'

/** Ten minutes of gravity with a little even noise; kicks of 2 s at 5 Hz from 60 s on, 30 s apart. */
const felt = (noiseG: number, kickG: number): Acceleration => {
  const rateHz = 50
  const kick = (t: number) =>
    t >= 60 && (t - 60) % 30 < 2 ? kickG * Math.sin(2 * Math.PI * 5 * t) : 0
  const noise = (i: number) => noiseG * (((i * 7919) % 101) / 50 - 1)
  const axis = Float32Array.from(
    { length: 600 * rateHz },
    (_, i) => 1 + noise(i) + kick(i / rateHz),
  )
  return { leg: 'left', startS: 0, rateHz, axes: [axis] }
}

test.each([
  [0.002, 0.1],
  [0.02, 0.5],
])('with a noise of %d g kicks of %d g are found, each where it is', (noiseG, kickG) => {
  const { movements } = detectActs(felt(noiseG, kickG))
  expect(movements).toHaveLength(18)
  movements.forEach(({ onsetS, durationS }, n) => {
    expect(Math.abs(onsetS - 60 - 30 * n)).toBeLessThan(0.2)
    expect(Math.abs(durationS - 2)).toBeLessThan(0.7)
  })
})

test('the threshold follows the noise of the recording, so that quiet devices feel more', () => {
  expect(detectActs(felt(0.02, 0.04)).movements).toEqual([])
  expect(detectActs(felt(0.002, 0.04)).movements).toHaveLength(18)
})

test('axes in m/s2 are read as g, and a channel that is no acceleration is turned away', () => {
  const trace = (unit: string) => ({
    label: 'ACC X',
    rateHz: 1,
    unit,
    stretches: [{ startS: 5, samples: Float32Array.of(9.80665) }],
  })
  expect(accelerationsOf([trace('m/s2')], 'left')).toEqual([
    { leg: 'left', startS: 5, rateHz: 1, axes: [Float32Array.of(1)] },
  ])
  expect(accelerationsOf([trace('uV')], 'left')).toMatchObject({ kind: 'unreadable' })
  expect(accelerationsOf([trace('g'), trace('mg')], 'left')).toMatchObject({ kind: 'unreadable' })
  expect(accelerationsOf([], 'left')).toMatchObject({ kind: 'unreadable' })
})

test('a table is read, with decimal commas too, and a pause parts it', () => {
  const english = 'seconds,x,y\n0,1,0\n0.5,0.5,0\n10,1,1\n10.5,1,1\n11,1,1\n'
  const german = 'seconds;x;y\n0;1;0\n0,5;0,5;0\n10;1;1\n10,5;1;1\n11;1;1\n'
  const read = readAccelerationCsv(english, 'right')
  expect(read).toMatchObject([
    { leg: 'right', startS: 0, rateHz: 2, axes: [Float32Array.of(1, 0.5), Float32Array.of(0, 0)] },
    { startS: 10 },
  ])
  expect(readAccelerationCsv(german, 'right')).toEqual(read)
})

test.each([
  ['', 'Line 1'],
  ['x,y\n1,2', 'Line 1'],
  ['seconds,x\n0,1\n1,', 'Line 3'],
  ['seconds,x\n0,1\n0,1\n0,1', 'Line 2'],
  ['seconds,x\n0,1\n1,1\n2,1\n3.5,1\n4.5,1\n5.5,1', 'Line 5'],
])('of %j it is said which line to mend', (text, where) => {
  expect(readAccelerationCsv(text, 'left')).toMatchObject({
    kind: 'unreadable',
    say: expect.stringContaining(where),
  })
})

const night = (date: string, count: number, restHours: number | null = 2) => ({
  night: date,
  leg: 'left' as const,
  movements: Array.from({ length: count }, (_, n) => mark(100 + 20 * n)),
  restHours,
  hours: 8,
})

test('nights are counted by hours of rest, each for itself, and their spread is told', () => {
  const { nights, legs, limits } = scoreActigraphy([
    night('2026-03-02', 20),
    night('2026-03-01', 10),
    night('2026-03-03', 3),
  ])
  expect(nights.map(({ plmi }) => plmi.value)).toEqual([5, 10, 0])
  expect(legs).toEqual({ left: { nights: 3, median: 5, least: 0, most: 10 }, right: null })
  expect(limits).toEqual(['not-a-polysomnogram', 'no-sleep-stages', 'few-nights'])
})

test('without a diary the recorded hours are taken, and that is told', () => {
  const { nights, limits } = scoreActigraphy([night('2026-03-02', 16, null)])
  expect(nights[0]?.plmi).toMatchObject({ value: 2, hours: 8 })
  expect(limits).toContain('rest-time-unknown')
})
