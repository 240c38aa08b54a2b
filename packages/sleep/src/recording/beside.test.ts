import { expect, test } from 'vitest'
import { bytesOf } from './bytes.ts'
import { example } from './example.ts'
import { readRecording } from './read.ts'

const START = '+0\x14\x14\0'

/** A minute of one leg that began at 22:30:00, with what is written on it and beside it. */
async function read(beside: string, written = '') {
  const signals = [
    { label: 'Leg L', samples: 256 },
    {
      label: 'EDF Annotations',
      block: (record: number) =>
        record === 0 ? `${START}${written}` : `+${record * 30}\x14\x14\0`,
    },
  ]
  const recording = await readRecording(
    example({ signals, format: 'EDF+C', records: 2, says: { seconds: '30' } }),
    { hypnogram: bytesOf(new TextEncoder().encode(beside)) },
  )
  if (recording.kind === 'refused') throw new Error('refused')
  const { stages, lights, events, diagnostics } = recording
  return {
    stages: stages.map(({ onsetS, durationS, stage }) => [onsetS, durationS, stage]),
    lights,
    events: events.map(({ kind }) => kind),
    codes: diagnostics.map(({ code }) => code).filter((code) => !/leg/.test(code)),
  }
}

test('what lies after the end of the recording is left out, and told', async () => {
  const { stages, lights, codes } = await read(
    'onset,duration,event\n0,30,N1\n30,90,N2\n120,30,W\n10,0,Lights off\n150,0,Lights on\n',
  )
  expect(stages).toEqual([
    [0, 30, 'N1'],
    [30, 30, 'N2'],
  ])
  expect(lights).toEqual({ offS: 10, onS: 60 })
  expect(codes).toEqual(['beyond-recording'])
})

test('an epoch that the recording ends in needs no word', async () => {
  const { stages, codes } = await read('onset,duration,stage\n0,45,N1\n45,30,N2\n')
  expect(stages).toEqual([
    [0, 45, 'N1'],
    [45, 15, 'N2'],
  ])
  expect(codes).toEqual([])
})

test('a time of day shortly before the start is before it, not a day later', async () => {
  const { stages, lights } = await read(
    'time,duration,event\n22:29:30,60,W\n22:30:30,30,N1\n22:20:00,0,Lights off\n',
  )
  expect(stages).toEqual([
    [0, 30, 'W'],
    [30, 30, 'N1'],
  ])
  expect(lights).toEqual({ offS: 0, onS: null })
})

test('a list of events alone leaves the stages of the recording', async () => {
  const { stages, events, codes } = await read(
    'onset,duration,event\n10,12,Obstructive apnea\n',
    '+0\x1560\x14Sleep stage N2\x14\0',
  )
  expect(stages).toEqual([[0, 60, 'N2']])
  expect(events).toEqual(['respiratory'])
  expect(codes).toEqual([])
})

test('lights of the file beside stand in the place of those of the recording', async () => {
  const { lights } = await read('onset,event\n20,Lights off\n', '+5\x14Lights off\x14\0')
  expect(lights).toEqual({ offS: 20, onS: null })
})

test('a word that is no stage leaves its time unscored, and is told once', async () => {
  const { stages, codes } = await read(
    'onset,stage\n0,N2\n15,Zappel\n30,N1\n45,Zappel\n50,Arousal\n',
  )
  expect(stages).toEqual([
    [0, 15, 'N2'],
    [15, 15, null],
    [30, 15, 'N1'],
    [45, 15, null],
  ])
  expect(codes).toEqual(['stage-unknown'])
})
