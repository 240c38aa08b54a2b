import { expect, test } from 'vitest'
import { detect } from './detect.ts'

const rateHz = 256

/** Ten minutes of even noise of ±2 µV with a part written over it. */
const channelOf = (own: (t: number, noise: number) => number, rate = rateHz) => ({
  label: 'Leg L',
  leg: 'left' as const,
  rateHz: rate,
  unit: 'uV' as const,
  stretches: [
    {
      startS: 30,
      samples: Float32Array.from({ length: 600 * rate }, (_, i) =>
        own(i / rate, 2 * Math.sin(i * i * 0.37)),
      ),
    },
  ],
})

/** 45 Hz at 60 µV for 3 s, twenty times, from 5 s on, 30 s apart. */
const kick = (t: number) => (t % 30 >= 5 && t % 30 < 8 ? 60 * Math.sin(2 * Math.PI * 45 * t) : 0)

test('movements are found where they are, in seconds of the recording', () => {
  const { movements, quality } = detect(channelOf((t, noise) => noise + kick(t)))
  expect(movements).toHaveLength(20)
  movements.forEach(({ onsetS, durationS, leg, shape }, n) => {
    expect(onsetS).toBeCloseTo(35 + 30 * n, 1)
    expect(Math.abs(durationS - 3)).toBeLessThan(0.1)
    expect(leg).toBe('left')
    expect(shape?.isSustained).toBe(true)
  })
  expect(quality).toHaveLength(10)
  expect(quality.flatMap(({ flaws }) => flaws)).toEqual([])
  expect(quality[0]).toMatchObject({ startS: 30, endS: 90 })
})

test.each([
  ['upside down', (t: number, noise: number) => -(noise + kick(t))],
  ['on a slow swing of 500 µV', (t: number, noise: number) => noise + kick(t) + 500 * Math.sin(t)],
  [
    'under mains of 30 µV at 50 Hz',
    (t: number, noise: number) => noise + kick(t) + 30 * Math.sin(2 * Math.PI * 50 * t),
  ],
  [
    'under mains of 30 µV at 60 Hz',
    (t: number, noise: number) => noise + kick(t) + 30 * Math.sin(2 * Math.PI * 60 * t),
  ],
  [
    'with a heart beat of 60 µV twice a second',
    (t: number, noise: number) =>
      noise + kick(t) + 60 * Math.exp(-((((t % 0.5) - 0.2) / 0.01) ** 2)),
  ],
])('the same movements are found %s', (_, own) => {
  const { movements } = detect(channelOf(own))
  expect(movements).toHaveLength(20)
})

/** In the third and fourth minute of the ten. */
const during = (t: number) => t >= 120 && t < 240

test.each([
  ['flat', () => 0],
  ['clipped', (t: number) => Math.max(-900, Math.min(900, 5000 * Math.sin(2 * Math.PI * 3 * t)))],
  ['detached', (t: number) => 400 * Math.sin(2 * Math.PI * 50 * t)],
  ['mains', (t: number) => 120 * Math.sin(2 * Math.PI * 60 * t)],
  ['loud', (_: number, noise: number) => 30 * noise],
])('minutes that are %s are told, and no movement is taken from them', (flaw, bad) => {
  const { movements, quality } = detect(
    channelOf((t, noise) => (during(t) ? bad(t, noise) : noise + kick(t))),
  )
  expect(quality.map(({ flaws }) => flaws.length > 0)).toEqual(
    Array.from({ length: 10 }, (_, n) => n === 2 || n === 3),
  )
  expect(quality[2]?.flaws).toEqual([flaw])
  expect(movements).toHaveLength(16)
})

test('fewer than 100 samples a second are too few to score', () => {
  const { movements, quality } = detect(channelOf((t, noise) => noise + kick(t), 64))
  expect(movements).toEqual([])
  expect(quality[0]?.flaws).toContain('low-rate')
})

test('two seconds between two gaps are too short to know rest, and nothing breaks', () => {
  const whole = channelOf((_, noise) => noise)
  const samples = new Float32Array(2 * rateHz).fill(1)
  const { movements, quality } = detect({
    ...whole,
    stretches: [
      { startS: 0, samples },
      { startS: 9, samples: new Float32Array() },
    ],
  })
  expect(movements).toEqual([])
  expect(quality).toMatchObject([{ startS: 0, endS: 2, restUv: null }])
})
