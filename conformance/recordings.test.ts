import { readdirSync, readFileSync } from 'node:fs'
import { bytesOf, readRecording } from '@legato/sleep'
import { describe, expect, test } from 'vitest'

/*
 * Every file of vendor/edf: what it is read as, and each deviation with the byte at which it stands.
 * The bytes follow from the format: the header's fields have fixed places, and the signals' fields
 * follow for `n` signals at 256 + n * (16, 96, 104, 112, 120, 128, 136, 216).
 */
const folder = new URL('./vendor/edf/', import.meta.url)
const read = (name: string) => readRecording(bytesOf(readFileSync(new URL(name, folder))))

const NO_STAGES = ['no-stages', null] as const
const NO_LEGS = ['no-leg-channel', null] as const
type Expected = readonly (readonly [code: string, offset: number | null])[]

const REFUSED: Readonly<Record<string, Expected>> = {
  'bad/empty.edf': [['empty-file', 0]],
  'bad/header_only_100b.edf': [['header-cut', 100]],
}

const READ: Readonly<Record<string, Expected>> = {
  'EDF.jl__test_uneven_samp.edf': [['date-unreadable', 168], ['trailing-bytes', 25584], NO_LEGS],
  'edfcore__bdf-24bit.bdf': [NO_LEGS],
  'edfcore__edf-annotations.edf': [NO_LEGS],
  'edfcore__edf-asymmetric.edf': [NO_LEGS],
  'edfcore__edf-narrow-digital.edf': [NO_LEGS],
  'edfcore__edf-negative-gain.edf': [['physical-inverted', 464], NO_LEGS],
  'edfcore__edf-symmetric.edf': [NO_LEGS],
  'edfio__short_psg.bdf': [NO_LEGS],
  'edfio__short_psg.edf': [NO_LEGS],
  'pyedflib__test_utf8.edf': [['physical-inverted', 464], NO_LEGS],
  'bad/comma_decimal.edf': [568, 592, 576, 600].map((at) => ['decimal-comma', at] as const),
  'bad/dig_equal.edf': [
    ['digital-range', 616],
    ['digital-range', 624],
  ],
  'bad/edfC_with_gap.edf': [['gap-in-continuous', 1024 + 4 * 1104]],
  'bad/edfD_gap.edf': [
    ['gap', 1024 + 4 * 1104],
    ['gap', 1024 + 7 * 1104],
  ],
  'bad/edfD_overlap.edf': [['overlap', 1024 + 3 * 1104]],
  'bad/fs_too_low_100.edf': [
    ['leg-rate-low', 256],
    ['leg-rate-low', 272],
  ],
  'bad/latin1_label.edf': [['not-ascii', 256]],
  'bad/nrec_minus1.edf': [['records-unclosed', 236]],
  'bad/nrec_too_big.edf': [['records-fewer', 236]],
  'bad/ok.bdf': [],
  'bad/ok.edf': [],
  'bad/phys_equal.edf': [
    ['physical-range', 568],
    ['physical-range', 576],
  ],
  'bad/phys_inverted.edf': [
    ['physical-inverted', 568],
    ['physical-inverted', 576],
  ],
  'bad/record_duration_0.edf': [['duration-unreadable', 244]],
  'bad/tal_garbage.edf': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((record) => [
    ['annotation-malformed', 1024 + record * 1104 + 1024] as const,
    ['time-missing', 1024 + record * 1104] as const,
  ]),
  'bad/tal_utf8.edf': [],
  'bad/truncated_last_record.edf': [['record-cut', 1024 + 9 * 1104]],
  'bad/unit_mV.edf': [],
  'bad/unit_micro_latin1.edf': [
    ['not-ascii', 544],
    ['not-ascii', 552],
  ],
  'bad/year_85.edf': [['date-conflict', 168]],
}

test.each(Object.entries(REFUSED))('%s is refused with its reason', async (name, expected) => {
  const refused = await read(name)
  expect(refused.kind).toBe('refused')
  expect(refused.diagnostics.map(({ code, offset }) => [code, offset])).toEqual(expected)
})

test.each(Object.entries(READ))(
  '%s is read, and its deviations are told',
  async (name, expected) => {
    const recording = await read(name)
    if (recording.kind === 'refused') throw new Error(`${name} was refused`)
    const all = recording.stages.length > 0 ? expected : [...expected, NO_STAGES]
    expect(recording.diagnostics.map(({ code, offset }) => [code, offset])).toEqual(all)
  },
)

test('the table has every file', () => {
  const files = readdirSync(folder, { recursive: true }).map(String)
  const recordings = files.filter((name) => /\.[eb]df$/.test(name))
  expect([...Object.keys(REFUSED), ...Object.keys(READ)].sort()).toEqual(recordings.sort())
})

/** Where the samples of both legs lie in time: start and length in seconds. */
async function stretches(name: string) {
  const recording = await read(name)
  if (recording.kind === 'refused') throw new Error(`${name} was refused`)
  return recording.legs.map(({ rateHz, stretches }) =>
    stretches.map(({ startS, samples }) => [startS, samples.length / rateHz]),
  )
}

describe('time is kept', () => {
  const both = (spans: readonly (readonly number[])[]) => [spans, spans]

  test.each([
    ['bad/ok.edf', [[0, 10]]],
    ['bad/ok.bdf', [[0, 10]]],
    [
      'bad/edfD_gap.edf',
      [
        [0, 4],
        [60, 3],
        [120, 3],
      ],
    ],
    [
      'bad/edfC_with_gap.edf',
      [
        [0, 4],
        [60, 6],
      ],
    ],
    // 2.5 to 3 s was recorded twice and is taken once.
    [
      'bad/edfD_overlap.edf',
      [
        [0, 3],
        [3, 6.5],
      ],
    ],
    ['bad/truncated_last_record.edf', [[0, 9]]],
    ['bad/nrec_minus1.edf', [[0, 10]]],
    ['bad/nrec_too_big.edf', [[0, 10]]],
    ['bad/fs_too_low_100.edf', [[0, 10]]],
  ])('%s', async (name, spans) => {
    expect(await stretches(name)).toEqual(both(spans))
  })

  test.each(['bad/dig_equal.edf', 'bad/phys_equal.edf', 'bad/record_duration_0.edf'])(
    '%s hands over no leg, for nothing says what its numbers mean',
    async (name) => expect(await stretches(name)).toEqual([]),
  )
})

test('the same samples come whatever the unit, and turned where they are stored upside down', async () => {
  const first = async (name: string) => {
    const recording = await read(name)
    const [leg] = recording.kind === 'recording' ? recording.legs : []
    return leg?.stretches[0]?.samples.slice(0, 50) ?? new Float32Array()
  }
  const sound = await first('bad/ok.edf')
  expect(sound[1]).toBeCloseTo(11.795, 3)
  for (const name of ['bad/comma_decimal.edf', 'bad/unit_micro_latin1.edf', 'bad/year_85.edf'])
    expect(await first(name)).toEqual(sound)
  const scaled = await first('bad/unit_mV.edf')
  const turned = await first('bad/phys_inverted.edf')
  for (const [index, value] of sound.entries()) {
    expect(scaled[index]).toBeCloseTo(value, 3)
    expect(turned[index]).toBeCloseTo(-value, 3)
  }
})

test('an annotation in UTF-8 is a leg movement, and the century turns at 85', async () => {
  const french = await read('bad/tal_utf8.edf')
  const old = await read('bad/year_85.edf')
  if (french.kind === 'refused' || old.kind === 'refused') throw new Error('refused')
  expect(french.events).toHaveLength(10)
  expect(french.events[0]).toEqual({ kind: 'leg-movement', onsetS: 0, durationS: 2 })
  expect(old.start).toBe('1985-01-01T22:30:00')
})
