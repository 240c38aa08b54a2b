import { expect, test } from 'vitest'
import { example } from '../recording/example.ts'
import { openRecording } from '../recording/header.ts'
import { recordedNight } from './recorded.ts'

const RATE = 20
const RECORDS = 1200
/** 1 digit is a thousandth of g. */
const G = { physical: ['-32.768', '32.767'], samples: RATE } as const

/** Gravity with a flutter, and from a minute on a kick of 2 s at 5 Hz every 30 s. */
function shaken(record: number, index: number): number {
  const t = record + index / RATE
  const kick = t >= 60 && (t - 60) % 30 < 2 ? 300 * Math.cos(2 * Math.PI * 5 * t) : 0
  return 1000 + Math.round(kick) + ((record * RATE + index) % 3)
}

const open = async (unit: string, block?: (record: number) => string) => {
  const file = example({
    signals: [
      { label: 'X', unit, ...G, value: shaken },
      { label: 'TIB li', unit: 'uV', samples: RATE },
      ...(block ? [{ label: 'EDF Annotations', block }] : []),
    ],
    ...{ records: RECORDS, format: block ? 'EDF+C' : '' },
  })
  const opened = await openRecording(file)
  if (opened.kind === 'refused') throw new Error('not opened')
  return opened
}

test('kicks 30 s apart are movements of the night that began the day before noon', async () => {
  const night = await recordedNight(await open('g'), { leg: 'left' })
  if ('kind' in night) throw new Error(night.say)
  // From 60 s on every 30 s until 20 min: 38. The recording of the example begins at 22:30.
  expect(night).toMatchObject({ night: '2024-01-01', leg: 'left', restHours: null, hours: 1 / 3 })
  expect(night.movements).toHaveLength(38)
})

test('with lights marked only what is between them counts', async () => {
  const lights = (record: number) => {
    const begins = `+${record}\x14\x14\x00`
    if (record === 300) return `${begins}+300\x14Lights off\x14\x00`
    return record === 900 ? `${begins}+900\x14Lights on\x14\x00` : begins
  }
  const night = await recordedNight(await open('g', lights), { leg: 'left' })
  if ('kind' in night) throw new Error(night.say)
  expect(night.restHours).toBeCloseTo(1 / 6, 9)
  expect(night.movements).toHaveLength(20)
})

test('without an acceleration the signals that there are are named', async () => {
  const night = await recordedNight(await open('uV'), { leg: 'left' })
  expect(night).toEqual({
    kind: 'unreadable',
    say: 'No signals in g, mg or m/s2 among X (uV), TIB li (uV).',
  })
  const other = await recordedNight(await open('g'), { leg: 'left', labels: ['Y'] })
  expect(other).toMatchObject({ say: expect.stringContaining('called Y in g') })
})
