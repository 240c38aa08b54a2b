import { describe, expect, test } from 'vitest'
import type { ExampleSignal } from './example.ts'
import { example } from './example.ts'
import { readRecording } from './read.ts'
import type { LegLabels } from './recording.ts'

async function legs(
  labels: readonly string[],
  named?: LegLabels,
  rest: Partial<ExampleSignal> = {},
) {
  const bytes = example({ signals: labels.map((label) => ({ label, samples: 256, ...rest })) })
  const recording = await readRecording(bytes, named ? { legs: named } : {})
  if (recording.kind === 'refused') throw new Error('refused')
  return {
    legs: Object.fromEntries(recording.legs.map(({ label, leg }) => [leg, label])),
    codes: recording.diagnostics.map(({ code }) => code).filter((code) => code !== 'no-stages'),
  }
}

describe('legs are found by their labels', () => {
  test.each([
    [['EEG C3', 'LAT', 'RAT'], { left: 'LAT', right: 'RAT' }, []],
    [['RAT', 'LAT'], { left: 'LAT', right: 'RAT' }, []],
    [['EEG C3', 'EMG chin'], {}, ['no-leg-channel']],
    [['LAT'], { left: 'LAT' }, ['one-leg']],
    [['RAT'], { right: 'RAT' }, ['one-leg']],
    [['LAT', 'Leg L', 'RAT'], { left: 'LAT', right: 'RAT' }, ['leg-more']],
    [['PLM1', 'PLM2'], { left: 'PLM1', right: 'PLM2' }, ['leg-side-assumed', 'leg-side-assumed']],
    [['PLM', 'RAT'], { left: 'PLM', right: 'RAT' }, ['leg-side-assumed']],
    [['EMG Tib'], { left: 'EMG Tib' }, ['leg-side-assumed', 'one-leg']],
  ])('%s', async (labels, expected, codes) => {
    expect(await legs(labels)).toEqual({ legs: expected, codes })
  })
})

describe('legs are named by a person', () => {
  const labels = ['LAT', 'RAT', 'EMG 3', 'EMG 4']

  test.each([
    [{ left: 'EMG 3', right: 'EMG 4' }, { left: 'EMG 3', right: 'EMG 4' }, []],
    [{ left: 'rat', right: 'lat' }, { left: 'RAT', right: 'LAT' }, []],
    [{ left: '3', right: '4' }, { left: 'EMG 3', right: 'EMG 4' }, []],
    [{ right: 'RAT' }, { right: 'RAT' }, ['one-leg']],
    [{ left: 'LAT', right: 'EMG 9' }, { left: 'LAT' }, ['leg-unknown', 'one-leg']],
    [{ left: 'x', right: '7' }, {}, ['leg-unknown', 'leg-unknown', 'no-leg-channel']],
  ])('%j', async (named, expected, codes) => {
    expect(await legs(labels, named)).toEqual({ legs: expected, codes })
  })
})

test('a rate under 200 a second is told', async () => {
  expect((await legs(['LAT', 'RAT'], undefined, { samples: 199 })).codes).toEqual([
    'leg-rate-low',
    'leg-rate-low',
  ])
  expect((await legs(['LAT', 'RAT'], undefined, { samples: 200 })).codes).toEqual([])
})
