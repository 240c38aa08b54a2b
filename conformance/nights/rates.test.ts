import { scoreNight } from '@legato/sleep'
import { expect, test } from 'vitest'
import { recordingOf } from './accuracy.ts'
import { nightOf } from './generator/index.ts'

const night = nightOf({ profile: 'rls', seed: 7, hours: 0.5 })

/** The same signal at twice the rate, its new samples between the old ones. */
const doubled = (samples: Float32Array) =>
  Float32Array.from({ length: 2 * samples.length }, (_, i) => {
    const before = samples[i >> 1] ?? 0
    return i % 2 === 0 ? before : (before + (samples[(i >> 1) + 1] ?? before)) / 2
  })

test('a leg at twice the rate of the other is scored as it is at the same', () => {
  const same = recordingOf(night)
  const legs = same.legs.map((channel) =>
    channel.leg === 'right'
      ? channel
      : {
          ...channel,
          rateHz: 2 * channel.rateHz,
          stretches: channel.stretches.map((one) => ({ ...one, samples: doubled(one.samples) })),
        },
  )
  const [expected, scored] = [scoreNight(same), scoreNight({ ...same, legs })]
  expect(expected.movements.filter(({ leg }) => leg === 'both').length).toBeGreaterThan(5)
  expect(scored.legMovements.left).toHaveLength(expected.legMovements.left.length)
  expect(scored.legMovements.right).toEqual(expected.legMovements.right)
  for (const [n, { onsetS }] of expected.legMovements.left.entries())
    expect(Math.abs((scored.legMovements.left[n]?.onsetS ?? 0) - onsetS)).toBeLessThan(0.05)
  const kinds = ({ movements }: typeof scored) =>
    movements.map(({ leg, by }) => [leg, by['wasm-2016']?.kind, by['aasm-v3']?.kind])
  expect(kinds(scored)).toEqual(kinds(expected))
})
