import { describe, expect, test } from 'vitest'
import type { Bytes } from './bytes.ts'
import type { Example } from './example.ts'
import { example, marks } from './example.ts'
import { readRecording } from './read.ts'
import type { Recording } from './recording.ts'

async function read(bytes: Bytes): Promise<Recording> {
  const recording = await readRecording(bytes)
  if (recording.kind === 'refused') throw new Error(recording.diagnostics[0]?.code)
  return recording
}

const codes = ({ diagnostics }: Recording) =>
  diagnostics.filter(({ code }) => code !== 'no-stages').map(({ code }) => code)
const spans = ({ legs: [leg] }: Recording) =>
  leg?.stretches.map(({ startS, samples }) => [startS, [...samples].map(Math.round)])

/** One leg of 4 Hz whose samples are 10 times their record, and records that begin as told. */
const beginning = (starts: readonly number[], format = 'EDF+D'): Example => ({
  format,
  records: starts.length,
  signals: [
    { label: 'LAT', value: (record) => record * 100 },
    { label: 'EDF Annotations', block: (record) => marks(`+${starts[record]}~~`) },
  ],
})

describe('time', () => {
  const four = (value: number) => [value, value, value, value]

  test('records one after another are one stretch', async () => {
    const recording = await read(example(beginning([0, 1, 2])))
    expect(spans(recording)).toEqual([[0, [...four(0), ...four(10), ...four(20)]]])
    expect(recording.durationS).toBe(3)
  })

  test('a recording may begin within its first second', async () => {
    expect(spans(await read(example(beginning([0.25, 1.25]))))).toEqual([
      [0.25, [...four(0), ...four(10)]],
    ])
  })

  test('records out of order are told and put in order', async () => {
    const recording = await read(example(beginning([0, 5, 1, 6])))
    expect(spans(recording)).toEqual([
      [0, four(0)],
      [1, four(20)],
      [5, four(10)],
      [6, four(30)],
    ])
    expect(codes(recording)).toContain('out-of-order')
  })

  test('of what was recorded twice the first is kept', async () => {
    const recording = await read(example(beginning([0, 0.5])))
    expect(spans(recording)).toEqual([
      [0, four(0)],
      [1, [10, 10]],
    ])
    expect(codes(recording)).toContain('overlap')
  })

  test('a record that lies within another adds nothing', async () => {
    expect(spans(await read(example(beginning([3, 3]))))).toEqual([[3, four(0)]])
  })

  test('stamps that are rounded are no gaps, and do not add up', async () => {
    const starts = Array.from({ length: 300 }, (_, record) => record + (record % 2) * 0.009)
    const recording = await read(example(beginning(starts)))
    expect(recording.legs[0]?.stretches).toHaveLength(1)
    expect(recording.durationS).toBe(300)
  })

  test('a stamp that no recording reaches is not believed', async () => {
    const recording = await read(example(beginning([0, 99_999_999_999])))
    expect(spans(recording)).toEqual([[0, [...four(0), ...four(10)]]])
    expect(codes(recording)).toContain('time-impossible')
  })

  test('EDF+ without annotations is read one record after another', async () => {
    const recording = await read(example({ format: 'EDF+C', signals: [{ label: 'LAT' }] }))
    expect(codes(recording)).toContain('annotations-missing')
    expect(recording.durationS).toBe(2)
  })

  test('12 days are read as 12 days', async () => {
    const day = 86_400
    const records = Array.from({ length: 12 }, (_, index) => index * day)
    const recording = await read(example({ ...beginning(records), says: { seconds: `${day}` } }))
    expect(recording.durationS).toBe(12 * day)
    expect(codes(recording)).toEqual(['one-leg', 'leg-rate-impossible'])
  })
})

describe('samples', () => {
  test('of 16 and 24 bits come in microvolts, negative ones too', async () => {
    const value = (_: number, index: number) => [0, 1, -1, -32768][index] ?? 0
    const narrow = await read(example({ signals: [{ label: 'LAT', value }] }))
    expect([...(narrow.legs[0]?.stretches[0]?.samples ?? [])].slice(0, 4)).toEqual(
      [0, 0.1, -0.1, -3276.8].map(Math.fround),
    )
    const ends = (_: number, index: number) => [8388607, -8388608, -1, 0][index] ?? 0
    const physical = ['-8388608', '8388607'] as const
    const wide = await read(
      example({ isBdf: true, signals: [{ label: 'LAT', value: ends, physical }] }),
    )
    expect([...(wide.legs[0]?.stretches[0]?.samples ?? [])].slice(0, 4)).toEqual([
      8388607, -8388608, -1, 0,
    ])
  })

  test.each([
    ['uV', 1],
    ['mV', 1e3],
    ['V', 1e6],
    ['nV', 1e-3],
    ['\xb5V', 1],
    ['\xc2\xb5V', 1],
    ['uVolt', 1],
    ['UV', 1],
    ['microVol', 1],
  ])('in %s are microvolts times %d', async (unit, factor) => {
    const recording = await read(
      example({
        signals: [{ label: 'LAT', unit, value: () => 10, physical: ['-32768', '32767'] }],
      }),
    )
    expect(recording.legs[0]?.stretches[0]?.samples[0]).toBe(Math.fround(10 * factor))
    expect(recording.legs[0]?.unit).toBe('uV')
  })

  test.each(['', '%', 'g', '?V', 'degC'])('in "%s" are no microvolts', async (unit) => {
    const recording = await read(example({ signals: [{ label: 'LAT', unit }] }))
    expect(recording.legs).toEqual([])
    expect(codes(recording)).toContain('unit-unknown')
  })

  test('of legs with different rates come each at its own', async () => {
    const signals = [
      { label: 'LAT', samples: 4 },
      { label: 'Flow', samples: 3 },
      { label: 'RAT', samples: 8 },
    ]
    const recording = await read(example({ signals }))
    expect(recording.legs.map(({ leg, rateHz }) => [leg, rateHz])).toEqual([
      ['left', 4],
      ['right', 8],
    ])
    expect(codes(recording)).toContain('legs-differ')
  })
})

test('a file is read in pieces, however large it is', async () => {
  const inner = example({ signals: [{ label: 'LAT', samples: 4 }], says: { records: '1500000' } })
  const asked: number[] = []
  const bytes: Bytes = {
    size: 512 + 1_500_000 * 8,
    read: async (offset, length) => {
      asked.push(length)
      return offset < 512 ? inner.read(offset, length) : new Uint8Array(length)
    },
  }
  const recording = await read(bytes)
  expect(recording.legs[0]?.stretches[0]?.samples).toHaveLength(6_000_000)
  expect(Math.max(...asked)).toBeLessThanOrEqual(4 * 1024 * 1024)
})
