import { expect, test } from 'vitest'
import type { ChannelMinute } from '../movement/quality.ts'
import type { LegChannel } from '../recording/recording.ts'
import type { Asked, NightToScore } from './night.ts'
import { event, mark, marks, night, stagesOf } from './scene.ts'
import { scoreMarks, scoreNight } from './score.ts'

const score = (own: Partial<NightToScore>, onsets: readonly number[], asked: Asked = {}) =>
  scoreMarks(night(own), { movements: marks(...onsets), quality: [] }, asked)

const every = (from: number, step: number, count: number) =>
  Array.from({ length: count }, (_, n) => from + n * step)

test('two hours of sleep with 30 periodic movements have an index of 15', () => {
  const own = {
    durationS: 9000,
    stages: stagesOf(['W', 1800], ['N2', 7200]),
    lights: { offS: 0, onS: 9000 },
  }
  const { indices } = score(own, every(2000, 20, 30))
  expect(indices['plmsi/wasm-2016']).toEqual({ value: 15, unit: '/h', count: 30, hours: 2 })
  expect(indices['plmsi/aasm-v3']?.value).toBe(15)
  expect(indices['plmwi/wasm-2016']).toEqual({ value: 0, unit: '/h', count: 0, hours: 0.5 })
  expect(indices['plmwi/aasm-v3']).toBeUndefined()
})

test('sleep after the end of the recording, where nothing was recorded, is in no index', () => {
  const own = { stages: stagesOf(['N2', 28_800]), lights: { offS: 0, onS: 28_800 } }
  const { indices, standards } = score(own, every(100, 20, 30))
  expect(indices['plmsi/wasm-2016']).toEqual({ value: 30, unit: '/h', count: 30, hours: 1 })
  expect(standards['wasm-2016']?.hours).toHaveLength(1)
})

test('a night whose lights went off after its end is unknown, not 0', () => {
  const { indices } = score({ lights: { offS: 7200, onS: 100 } }, every(100, 20, 30))
  expect(indices['plmsi/wasm-2016']).toEqual({ value: null, unit: '/h', count: 0, hours: 0 })
})

test('without a hypnogram nothing is in sleep or in wake, and the series still stand', () => {
  const { indices, movements } = score({ stages: [] }, every(100, 20, 5))
  expect(indices['plmsi/wasm-2016']).toEqual({ value: null, unit: '/h', count: null, hours: null })
  expect(movements.map(({ by }) => by['wasm-2016']?.kind)).toEqual(Array(5).fill('plm'))
})

test('without REM sleep its index is null, not 0', () => {
  const { indices } = score({}, every(100, 20, 5))
  expect(indices['plmsi-rem/wasm-2016']).toMatchObject({ value: null, count: 0, hours: 0 })
  expect(indices['plmsi-n2/wasm-2016']?.value).toBe(5)
})

test('without scored arousals or respiration what rests on them is null', () => {
  const { indices, movements } = score({}, every(100, 20, 5))
  expect(indices['plms-arousal-index/wasm-2016']?.value).toBeNull()
  expect(indices['clms-respiratory-index/wasm-2016']?.value).toBeNull()
  expect(indices['plmsi-without-respiratory/wasm-2016']?.value).toBeNull()
  expect(movements[0]?.by['wasm-2016']).toMatchObject({ respiratory: null, arousal: null })
})

test('a night whose arousals were scored and had none has an index of 0', () => {
  const { indices } = score({}, every(100, 20, 5), { scored: { arousals: true } })
  expect(indices['plms-arousal-index/wasm-2016']?.value).toBe(0)
})

test('without lights off and on there is no wake index, unless by option', () => {
  const own = { stages: stagesOf(['W', 3600]), lights: { offS: null, onS: null } }
  const onsets = every(100, 20, 6)
  expect(score(own, onsets).indices['plmwi/wasm-2016']?.value).toBeNull()
  const options = { withoutLights: 'whole-recording' } as const
  expect(score(own, onsets, { options }).indices['plmwi/wasm-2016']?.value).toBe(6)
})

test('of one leg alone it is not known what the other did: no index of one leg alone, of the other or of both', () => {
  const channel: LegChannel = {
    ...{ label: 'LAT', leg: 'left', rateHz: 256, unit: 'uV', stretches: [] },
    covered: [{ startS: 0, endS: 3600 }],
  }
  const one = score({ legs: [channel] }, every(100, 20, 5)).indices
  const two = score({ legs: [channel, { ...channel, leg: 'right' }] }, every(100, 20, 5)).indices
  for (const leg of ['left', 'right', 'both'])
    expect(one[`clmsi-${leg}/wasm-2016`]).toEqual({
      value: null,
      unit: '/h',
      count: null,
      hours: 1,
    })
  expect(one['clmsi/wasm-2016']?.value).toBe(5)
  expect(two['clmsi-left/wasm-2016']?.value).toBe(5)
  expect(two['clmsi-right/wasm-2016']?.value).toBe(0)
})

test('what lies before lights off is not counted', () => {
  const own = { lights: { offS: 160, onS: 3600 } }
  const plmsi = score(own, every(100, 20, 10)).indices['plmsi/wasm-2016']
  expect(plmsi?.count).toBe(7)
  expect(plmsi?.hours).toBeCloseTo(3440 / 3600, 12)
})

test('without its respiratory movements a series is scored anew', () => {
  const events = [event('respiratory', 125, 139)]
  const { indices } = score({ events }, [100, 120, 140, 160])
  expect(indices['plmsi/wasm-2016']?.count).toBe(4)
  expect(indices['clms-respiratory-index/wasm-2016']?.count).toBe(1)
  expect(indices['plmsi-without-respiratory/wasm-2016']?.count).toBe(0)
})

test('a series may cross from sleep to wake, and each movement has the stage of its onset', () => {
  const stages = stagesOf(['N1', 130], ['W', 3470])
  const { movements } = score({ stages }, [100, 120, 140, 160])
  const kinds = movements.flatMap(({ by }) => by['wasm-2016']?.kind ?? [])
  expect(kinds).toEqual(['plms', 'plms', 'plmw', 'plmw'])
})

const channel = (leg: 'left' | 'right'): LegChannel => ({
  label: leg,
  leg,
  rateHz: 1,
  unit: 'uV',
  stretches: [{ startS: 0, samples: new Float32Array(3600) }],
})
const bad: ChannelMinute = { leg: 'left', startS: 120, endS: 180, restUv: null, flaws: ['flat'] }

test('a bad minute of one leg is unscored: out of the hours, the counts and the intervals', () => {
  const legs = [channel('left'), channel('right')]
  const movements = marks(...every(100, 20, 8)).map((one) => ({ ...one, leg: 'right' as const }))
  const strict = scoreMarks(night({ legs }), { movements, quality: [bad] })
  expect(strict.unscored).toEqual([{ startS: 120, endS: 180 }])
  expect(strict.indices['plmsi/wasm-2016']).toMatchObject({ count: 4, hours: 3540 / 3600 })
  expect(strict.movements.map(({ onsetS }) => onsetS)).toEqual([100, 180, 200, 220, 240])
  const options = { unscoredWhen: 'every-leg' } as const
  const lenient = scoreMarks(night({ legs }), { movements, quality: [bad] }, { options })
  expect(lenient.indices['plmsi/wasm-2016']).toMatchObject({ count: 8, hours: 1 })
})

test('a gap of the recording is unscored', () => {
  const stretch = (startS: number, endS: number) => ({
    startS,
    samples: new Float32Array(endS - startS),
  })
  const left = { ...channel('left'), stretches: [stretch(0, 1000), stretch(1600, 3600)] }
  const { indices } = score({ legs: [left] }, [])
  expect(indices['plmsi/wasm-2016']).toMatchObject({ value: 0, hours: 3000 / 3600 })
})

test('what both standards join alike is one movement, what they join otherwise is two', () => {
  const movements = [mark(100), mark(101, 2, 'right'), mark(200), mark(203, 2, 'right')]
  const found = scoreMarks(night(), { movements, quality: [] }).movements
  expect(found.map(({ onsetS, leg, by }) => [onsetS, leg, Object.keys(by)])).toEqual([
    [100, 'both', ['wasm-2016', 'aasm-v3']],
    [200, 'left', ['wasm-2016']],
    [200, 'both', ['aasm-v3']],
    [203, 'right', ['wasm-2016']],
  ])
})

test('hours of the night begin with lights off, the last one may be short', () => {
  const own = {
    durationS: 9000,
    stages: stagesOf(['N2', 9000]),
    lights: { offS: 600, onS: 9000 },
  }
  const { standards } = score(own, every(700, 20, 9))
  const hours = standards['wasm-2016']?.hours ?? []
  expect(hours.map(({ startS, endS, plmsi }) => [startS, endS, plmsi])).toEqual([
    [600, 4200, 9],
    [4200, 7800, 0],
    [7800, 9000, 0],
  ])
})

test('intervals stand in bins of 2 s', () => {
  const { standards } = score({}, [100, 110, 130, 221, 241.9])
  const counts = standards['wasm-2016']?.intervals.seconds.counts ?? []
  expect(counts).toHaveLength(45)
  expect([5, 10, 44].map((bin) => counts[bin])).toEqual([1, 2, 0])
})

test('periodicity by Ferri counts intervals over 10 s in runs of three, by SOMAS movements', () => {
  const { indices } = score({}, [100, 120, 140, 160, 165, 185, 205])
  expect(indices['periodicity-ferri-2006/wasm-2016']?.value).toBe(3 / 6)
  expect(indices['periodicity-somas/wasm-2016']?.value).toBe(4 / 7)
})

test('a recording without a leg is unscored: its indices are null, not 0', () => {
  const { indices, unscored } = scoreNight(night())
  expect(unscored).toEqual([{ startS: 0, endS: 3600 }])
  expect(indices['plmsi/wasm-2016']?.value).toBeNull()
})

test('a single channel whose label names no side is scored as the left leg', () => {
  const { leg: _, ...unnamed } = channel('left')
  const { quality } = scoreNight(night({ legs: [unnamed] }))
  expect(new Set(quality.map((minute) => minute.leg))).toEqual(new Set(['left']))
})
