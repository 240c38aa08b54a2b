import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LegMovement } from '../movement/movement.ts'
import type { NightToScore } from './night.ts'
import { event, night, stagesOf } from './scene.ts'
import { scoreMarks } from './score.ts'

/** Whole milliseconds, so that a shift is exact. */
const marksOf = (
  legs: readonly (readonly [gapMs: number, lastsMs: number])[],
  leg: 'left' | 'right',
) => {
  let at = 60_000
  return legs.map(([gapMs, lastsMs]): LegMovement => {
    const onsetS = (at + gapMs) / 1000
    at += gapMs + lastsMs
    return { onsetS, durationS: lastsMs / 1000, leg, shape: null }
  })
}

const some = fc.array(
  fc.tuple(fc.integer({ min: 500, max: 40_000 }), fc.integer({ min: 300, max: 12_000 })),
  { maxLength: 40 },
)

const anyNight = fc.tuple(some, some).map(([left, right]) => ({
  own: {
    stages: stagesOf(['W', 200], ['N2', 900], ['R', 300], ['W', 100], ['N1', 2100]),
    events: [event('arousal', 400, 406), event('respiratory', 600, 620)],
  },
  movements: [...marksOf(left, 'left'), ...marksOf(right, 'right')],
}))

interface Scene {
  readonly own: Partial<NightToScore>
  readonly movements: readonly LegMovement[]
}

const score = ({ own, movements }: Scene) => scoreMarks(night(own), { movements, quality: [] })

test('the order in which marks are given does not matter', () => {
  fc.assert(
    fc.property(anyNight, (scene) => {
      const turned = { ...scene, movements: scene.movements.toReversed() }
      expect(score(turned).indices).toEqual(score(scene).indices)
    }),
    { numRuns: 50 },
  )
})

test('left and right are alike: swapped, the same movements are periodic', () => {
  const other = { left: 'right', right: 'left' } as const
  fc.assert(
    fc.property(anyNight, (scene) => {
      const movements = scene.movements.map((one) => ({ ...one, leg: other[one.leg] }))
      const [one, two] = [score(scene), score({ ...scene, movements })]
      expect(two.indices['plmsi/wasm-2016']).toEqual(one.indices['plmsi/wasm-2016'])
      expect(two.indices['plmsi/aasm-v3']).toEqual(one.indices['plmsi/aasm-v3'])
      expect(two.indices['clmsi-left/wasm-2016']).toEqual(one.indices['clmsi-right/wasm-2016'])
    }),
    { numRuns: 50 },
  )
})

test('periodic movements of a standard lie in series of four or more at its intervals', () => {
  const least = { 'wasm-2016': 10, 'aasm-v3': 5 } as const
  fc.assert(
    fc.property(anyNight, (scene) => {
      const { movements } = score(scene)
      for (const standard of ['wasm-2016', 'aasm-v3'] as const) {
        const periodic = movements.filter(({ by }) => by[standard]?.series != null)
        const series = Map.groupBy(periodic, ({ by }) => by[standard]?.series)
        for (const run of series.values()) {
          expect(run.length).toBeGreaterThanOrEqual(4)
          run.slice(1).forEach(({ onsetS }, n) => {
            const interval = Math.round((onsetS - (run[n]?.onsetS ?? 0)) * 1000)
            expect(interval).toBeGreaterThanOrEqual(1000 * least[standard])
            expect(interval).toBeLessThanOrEqual(90_000)
          })
        }
      }
    }),
    { numRuns: 50 },
  )
})
