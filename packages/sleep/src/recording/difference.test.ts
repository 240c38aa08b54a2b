import { expect, test } from 'vitest'
import type { Example, ExampleSignal } from './example.ts'
import { example } from './example.ts'
import { readRecording } from './read.ts'
import type { LegLabels } from './recording.ts'

const electrode = (label: string, value: number, rest: Partial<ExampleSignal> = {}) => ({
  ...{ label, samples: 256, value: () => value },
  ...rest,
})

async function read(signals: Example['signals'], legs?: LegLabels, rest: Partial<Example> = {}) {
  const recording = await readRecording(example({ signals, ...rest }), legs && { legs })
  if (recording.kind === 'refused') throw new Error('refused')
  const codes = recording.diagnostics.map(({ code }) => code)
  return { ...recording, codes: codes.filter((code) => code !== 'no-stages') }
}

// A digital step is 0.1 uV in the example: 700 and 450 are 70 and 45 uV, their difference 25.
const four = [
  electrode('LLEG1', 700),
  electrode('LLEG2', 450),
  electrode('RLEG1', -100),
  electrode('RLEG2', 100),
]

test.each([
  ['labels', { left: 'LLEG1-LLEG2', right: 'rleg1 - rleg2' }],
  ['numbers', { left: '1-2', right: '3-4' }],
])('two electrodes of a leg are scored as their difference, named by %s', async (_, legs) => {
  const { legs: found, channels, codes } = await read(four, legs)
  expect(found.map(({ label, leg }) => [label, leg])).toEqual([
    ['LLEG1-LLEG2', 'left'],
    ['RLEG1-RLEG2', 'right'],
  ])
  expect(found.map(({ stretches }) => stretches[0]?.samples[17])).toEqual([
    expect.closeTo(25, 4),
    expect.closeTo(-20, 4),
  ])
  expect(channels.map(({ label, leg, difference }) => [label, leg, difference])).toEqual([
    ['LLEG1', null, undefined],
    ['LLEG2', null, undefined],
    ['RLEG1', null, undefined],
    ['RLEG2', null, undefined],
    ['LLEG1-LLEG2', 'left', [1, 2]],
    ['RLEG1-RLEG2', 'right', [3, 4]],
  ])
  expect(codes).toEqual([])
})

test('samples of 24 bits, and electrodes of other scales and units, are brought to one', async () => {
  // 1,000 of -8388608…8388607 over -3276.8…3276.7 mV is 0.4 mV; of 70 uV it takes 330 away.
  const range = { physical: ['-3276.8', '3276.7'], unit: 'mV' } as const
  const signals = [electrode('A', 0), electrode('B', 1000, range)]
  const { legs } = await read(signals, { left: 'A-B' }, { isBdf: true })
  const gain = 6553.5 / 16777215
  const zero = -3276.8 + 8388608 * gain
  expect(legs[0]?.unit).toBe('uV')
  expect(legs[0]?.stretches[0]?.samples[3]).toBeCloseTo(zero - (zero + 1000 * gain) * 1000, 1)
})

test('a signal whose own label has a dash is itself, and a dash in a label is no difference', async () => {
  const signals = [electrode('L-1', 700), electrode('L-2', 450), electrode('L-1-L-2', 30)]
  expect((await read(signals, { left: 'L-1-L-2' })).legs[0]?.stretches[0]?.samples[0]).toBeCloseTo(
    3,
  )
  const { legs } = await read(signals.slice(0, 2), { left: 'L-1-L-2' })
  expect(legs[0]?.stretches[0]?.samples[0]).toBeCloseTo(25, 4)
})

test.each([
  ['difference-same', [electrode('A', 1), electrode('B', 2)], 'A-A'],
  ['difference-rates', [electrode('A', 1), electrode('B', 2, { samples: 512 })], 'A-B'],
  ['difference-units', [electrode('A', 1), electrode('B', 2, { unit: 'g' })], 'A-B'],
  ['leg-unknown', [electrode('A', 1), electrode('B', 2)], 'A-C'],
] as const)(
  '%s: a difference that cannot be is told, and nothing is scored',
  async (code, signals, left) => {
    const { legs, codes } = await read(signals, { left })
    expect(legs).toEqual([])
    expect(codes).toContain(code)
  },
)

test.each([
  [
    ['LLEG1', 'LLEG2'],
    ['leg-electrodes', 'one-leg'],
  ],
  [
    ['Leg L+', 'Leg L-'],
    ['leg-electrodes', 'one-leg'],
  ],
  [
    ['LLEG2', 'LLEG1'],
    ['leg-electrodes', 'one-leg'],
  ],
  [
    ['LAT', 'Leg L'],
    ['leg-more', 'one-leg'],
  ],
])('%s: what looks like two electrodes is asked for, never assumed', async (labels, expected) => {
  const { legs, codes } = await read(labels.map((label) => electrode(label, 5)))
  expect(legs.map(({ label }) => label)).toEqual([labels[0]])
  expect(codes).toEqual(expected)
})

test('numbers leave annotations out, wherever they stand', async () => {
  const notes = { label: 'EDF Annotations', block: () => '+0\x14\x14\0' }
  const { legs } = await read([notes, ...four], { left: '2', right: '3-4' }, { format: 'EDF+C' })
  expect(legs.map(({ label }) => label)).toEqual(['LLEG2', 'RLEG1-RLEG2'])
})
