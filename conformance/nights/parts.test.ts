import { bytesOf, openRecording, scoreOpened } from '@legato/sleep'
import { expect, test } from 'vitest'
import { edfOf, nightOf } from './generator/index.ts'

const bytes = bytesOf(edfOf(nightOf({ profile: 'osa', seed: 5, hours: 1.5 })))

async function scored(held?: number) {
  const opened = await openRecording(bytes)
  if (opened.kind === 'refused') throw new Error('refused')
  return scoreOpened(opened, held === undefined ? {} : { held })
}

test('a recording too long to be held is scored in parts as it is in one', async () => {
  const whole = await scored()
  // 25 minutes of both legs: the parts are 0-25, 15-40, 30-55 minutes and so on.
  const parts = await scored(25 * 60 * 2 * 256)
  expect(parts.recording.legs.map(({ stretches }) => stretches)).toEqual([[], []])
  expect(parts.recording.durationS).toBe(whole.recording.durationS)
  expect(parts.recording.stages).toEqual(whole.recording.stages)
  expect(parts.recording.events).toEqual(whole.recording.events)
  expect(parts.recording.diagnostics).toEqual(whole.recording.diagnostics)
  expect(parts.scored.quality.map(({ leg, startS, flaws }) => ({ leg, startS, flaws }))).toEqual(
    whole.scored.quality.map(({ leg, startS, flaws }) => ({ leg, startS, flaws })),
  )
  expect(parts.scored.unscored).toEqual(whole.scored.unscored)
  const times = ({ movements }: typeof whole.scored) =>
    movements.map(({ onsetS, leg }) => `${leg} ${onsetS.toFixed(1)}`)
  const [ours, theirs] = [new Set(times(parts.scored)), times(whole.scored)]
  expect(theirs.length).toBeGreaterThan(30)
  expect(theirs.filter((movement) => !ours.has(movement))).toEqual([])
  expect(ours.size).toBe(theirs.length)
})
