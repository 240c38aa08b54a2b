import { expect, test } from 'vitest'
import type { LegMovement } from '../movement/movement.ts'
import type { ChannelMinute } from '../movement/quality.ts'
import type { NightToScore } from './night.ts'
import type { Options } from './options.ts'
import { event, mark, marks, night, stagesOf } from './scene.ts'
import { scoreMarks } from './score.ts'
import type { Standard } from './scored.ts'

interface Scene extends Partial<NightToScore> {
  readonly options?: Partial<Options>
  readonly quality?: readonly ChannelMinute[]
}

/** Why each movement is not counted, by its onset; those that are counted are left out. */
function whyOf(standard: Standard, movements: readonly LegMovement[], scene: Scene = {}) {
  const { options = {}, quality = [], ...own } = scene
  const scored = scoreMarks(night(own), { movements, quality }, { options })
  const told = [
    ...scored.movements.map(({ onsetS, by }) => [onsetS, by[standard]?.why ?? []] as const),
    ...scored.passedOver.map(({ onsetS, by }) => {
      const why = by[standard]
      return [onsetS, why ? [why] : []] as const
    }),
  ]
  return Object.fromEntries(told.filter(([, why]) => why.length > 0))
}

const four = marks(100, 120, 140, 160)
const shape = { restUv: 3, peakUv: 20, isSustained: false }

test('of a periodic movement there is nothing to explain', () => {
  expect(whyOf('wasm-2016', four)).toEqual({})
  expect(whyOf('aasm-v3', four)).toEqual({})
})

test('too short and too long are told with their length, by either standard', () => {
  const odd = [mark(100, 0.4), mark(500, 12)]
  const why = {
    100: [{ kind: 'too-short', lastsS: 0.4, leastS: 0.5 }],
    500: [{ kind: 'too-long', lastsS: 12, mostS: 10 }],
  }
  expect(whyOf('wasm-2016', odd)).toEqual(why)
  expect(whyOf('aasm-v3', odd)).toEqual(why)
})

test('of both legs, five parts and more than 15 s are told, both at once', () => {
  const parts = [100, 103, 106, 109, 112].map((onsetS, n) =>
    mark(onsetS, n === 4 ? 3.5 : 3.2, n % 2 === 0 ? 'left' : 'right'),
  )
  expect(whyOf('wasm-2016', parts)).toEqual({
    100: [
      { kind: 'too-many-parts', parts: 5, most: 4 },
      { kind: 'too-long-together', lastsS: 15.5, mostS: 15 },
    ],
  })
})

test('what is nowhere 2 µV over rest is told, whether it is no movement or no candidate', () => {
  const empty = [{ ...mark(100), shape }]
  const why = { 100: [{ kind: 'no-body' }] }
  expect(whyOf('wasm-2016', empty)).toEqual(why)
  expect(whyOf('wasm-2016', empty, { options: { empty: 'not-candidate' } })).toEqual(why)
})

test('an interval under 10 s, or under 5 s, is told with what it was', () => {
  const onsets = marks(100, 120, 140, 160, 164.5)
  expect(whyOf('wasm-2016', onsets)).toEqual({
    164.5: [{ kind: 'short-interval', afterS: 4.5, leastS: 10 }],
  })
  expect(whyOf('aasm-v3', onsets)).toEqual({
    164.5: [{ kind: 'short-interval', afterS: 4.5, leastS: 5 }],
  })
})

test('fewer than four in a row are told with how many they are', () => {
  const why = [{ kind: 'few-in-a-row', inRow: 3, least: 4 }]
  expect(whyOf('wasm-2016', marks(100, 120, 140))).toEqual({ 100: why, 120: why, 140: why })
})

test('the AASM leaves out what is by a breathing event or awake; WASM counts both', () => {
  const own = {
    stages: stagesOf(['N2', 110], ['W', 20], ['N2', 3470]),
    events: [event('respiratory', 130, 139.6)],
  }
  const six = marks(100, 120, 140, 160, 180, 200)
  expect(whyOf('aasm-v3', six, own)).toEqual({
    120: [{ kind: 'awake' }],
    140: [{ kind: 'by-breath', withinS: 0.5 }],
  })
  expect(whyOf('wasm-2016', six, own)).toEqual({})
})

test('in a bad stretch it is told what was bad there', () => {
  const leg = { leg: 'left', label: 'LAT', rateHz: 200, unit: 'uV', stretches: [] } as const
  const covered = [{ startS: 0, endS: 3600 }]
  const bad = { leg: 'left', startS: 120, endS: 180, restUv: null, flaws: ['mains'] } as const
  const row = [{ kind: 'few-in-a-row', inRow: 1, least: 4 }]
  expect(
    whyOf('wasm-2016', marks(100, 140), { quality: [bad], legs: [{ ...leg, covered }] }),
  ).toEqual({
    100: row,
    140: [{ kind: 'unscored', flaws: ['mains'] }],
  })
})

test('outside lights off and on, or where nobody scored the stage, it is in no index', () => {
  const lights = { offS: 110, onS: 3600 }
  expect(whyOf('wasm-2016', four, { lights })).toEqual({ 100: [{ kind: 'lights' }] })
  const stages = stagesOf(['N2', 150], [null, 3450])
  expect(whyOf('wasm-2016', four, { stages })).toEqual({ 160: [{ kind: 'no-stage' }] })
})
