import { describe, expect, test } from 'vitest'
import type { Bytes } from '../recording/bytes.ts'
import { bytesOf } from '../recording/bytes.ts'
import type { Example } from '../recording/example.ts'
import { example, marks } from '../recording/example.ts'
import { openRecording } from '../recording/header.ts'
import { readOpened, readRecording } from '../recording/read.ts'
import { scoreMarks } from '../scoring/score.ts'
import { scoreImmobilization } from '../scoring/sit.ts'
import { csvHead, movementsCsv } from './csv.ts'
import { immobilizationOf } from './immobilization.ts'
import { withMarks } from './marks.ts'
import type { NightReport } from './night.ts'
import { reportOf } from './night.ts'
import { nightText } from './text.ts'

/** Four movements of the left leg 20 s apart, asleep: one series, by either standard. */
const movements = [30, 50, 70, 90].map((onsetS) => ({
  onsetS,
  durationS: 2.5,
  leg: 'left' as const,
  shape: null,
}))

const night: Example = {
  format: 'EDF+C',
  records: 120,
  signals: [
    { label: 'LAT', samples: 4, value: (record, index) => record + index },
    {
      label: 'EDF Annotations',
      block: (r) => marks(`+${r}~~`, ...(r === 0 ? ['+0|120~N2~'] : [])),
    },
    { label: 'RAT', samples: 4, value: (record) => -record },
  ],
}

async function scored(bytes: Bytes, file = 'night.edf') {
  const opened = await openRecording(bytes)
  if (opened.kind === 'refused') throw new Error('refused')
  const recording = await readOpened(opened, {})
  const marked = scoreMarks(recording, { movements, quality: [] })
  return { opened, recording, marked, report: reportOf(recording, marked, file) }
}

async function rewritten(bytes: Bytes): Promise<Bytes> {
  const { opened, report } = await scored(bytes)
  const pieces: number[] = []
  for await (const piece of withMarks(opened, report)) pieces.push(...piece)
  return bytesOf(Uint8Array.from(pieces))
}

describe('an EDF with its marks', () => {
  test.each([
    ['EDF+', night],
    ['plain EDF', { ...night, format: '', signals: night.signals.filter(({ block }) => !block) }],
    ['BDF', { ...night, isBdf: true, format: 'BDF+C' }],
    ['a file that was never closed', { ...night, says: { records: '-1', size: '0' } }],
  ])('made of %s holds the same samples, and the movements', async (_, given: Example) => {
    const before = await readRecording(example(given))
    const after = await readRecording(await rewritten(example(given)))
    if (before.kind === 'refused' || after.kind === 'refused') throw new Error('refused')
    expect(after.legs).toEqual(before.legs)
    expect(after.stages).toEqual(before.stages)
    expect(after.start).toBe(before.start)
    expect(after.events).toEqual(
      movements.map(({ onsetS, durationS, leg }) => ({
        kind: 'leg-movement',
        onsetS,
        durationS,
        leg,
      })),
    )
    const sizes = ['header-size', 'records-unclosed', 'trailing-bytes', 'time-missing']
    expect(after.diagnostics.filter(({ code }) => sizes.includes(code))).toEqual([])
  })

  test('keeps its gaps', async () => {
    const signals = night.signals.map((signal) =>
      signal.block
        ? { ...signal, block: (r: number) => marks(`+${r < 60 ? r : r + 600}~~`) }
        : signal,
    )
    const after = await readRecording(await rewritten(example({ ...night, signals })))
    if (after.kind === 'refused') throw new Error('refused')
    expect(after.format).toBe('EDF+D')
    expect(after.legs[0]?.stretches.map(({ startS }) => startS)).toEqual([0, 660])
    expect(after.diagnostics.map(({ code }) => code)).toEqual([
      'leg-rate-low',
      'leg-rate-low',
      'gap',
      'no-stages',
    ])
  })

  test('has room for all marks in one record', async () => {
    const one = { ...night, records: 1, says: { seconds: '120' } }
    const after = await readRecording(await rewritten(example(one)))
    expect(after.kind === 'recording' && after.events).toHaveLength(4)
  })
})

describe('CSV', () => {
  const rows = (report: NightReport) => (csvHead() + movementsCsv(report)).split('\r\n')

  test('has a movement a row, and leaves empty what is not known', async () => {
    const { report } = await scored(example(night))
    const verdict = 'plms,1,,'
    expect(rows(report).slice(0, 2)).toEqual([
      'file,onset,duration,leg,stage,wasm-2016 kind,wasm-2016 series,wasm-2016 respiratory,wasm-2016 arousal,aasm-v3 kind,aasm-v3 series,aasm-v3 respiratory,aasm-v3 arousal',
      `night.edf,30,2.5,left,N2,${verdict},${verdict}`,
    ])
    expect(rows(report)).toHaveLength(6)
  })

  test('is no place for formulas, and quotes what needs it', async () => {
    const { report } = await scored(example(night), '=cmd("x"),1.edf')
    expect(rows(report)[1]).toMatch(/^"'=cmd\(""x""\),1\.edf",30,/)
  })
})

test('an immobilization test through which the patient slept is none', async () => {
  const { recording, marked } = await scored(example(night))
  const test = immobilizationOf(recording, marked, [])
  expect(scoreImmobilization(test)).toMatchObject({
    plmi: { 'sit-wasm-2016': { value: null, count: 0, hours: 0 } },
    limits: ['not-a-diagnosis', 'short', 'lost-time', 'no-ratings'],
  })
})

describe('the page', () => {
  test('tells what was read, by which definitions, and that nobody signed it', async () => {
    const { report } = await scored(example(night))
    const text = nightText(report)
    expect(text).toContain('EDF+C, began 2024-01-01 22:30:00, 0:02:00 long')
    expect(text).toContain('left   LAT')
    expect(text).toMatch(/wasm-2016 +aasm-v3/)
    expect(text).toContain('(leg-rate-low, byte 256)')
    expect(text).toContain('may the movement begin a series? (WASM): it may not')
    expect(text).toContain('Unverified')
    // 4 movements in 2 minutes of sleep.
    expect(text).toMatch(/PLMS, per hour of sleep +120\/h \(4 in 0\.03 h\)/)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  test('draws the intervals, the most frequent at full height', async () => {
    const { report } = await scored(example(night))
    // Three of 20 s: in the eleventh column of 2 s.
    expect(nightText(report)).toContain(
      [
        'Intervals between candidates, 2 s a column, the highest 3, wasm-2016',
        `  ${' '.repeat(10)}█`,
        '  0         20        40        60        80   90 s',
      ].join('\n'),
    )
    const standard = report.standards['wasm-2016']
    if (!standard) throw new Error('not scored')
    const drawn = (...counts: readonly number[]) => {
      const seconds = { from: 0, width: 2, counts }
      const intervals = { ...standard.intervals, seconds }
      return nightText({ ...report, standards: { 'wasm-2016': { ...standard, intervals } } })
    }
    // Of 8, 3 are three eighths; one of a hundred is still seen.
    expect(drawn(3, 1, 0, 8)).toContain('the highest 8, wasm-2016\n  ▃▁ █\n')
    expect(drawn(1, 100)).toContain('\n  ▁█\n')
    expect(drawn(0, 0)).not.toContain('Intervals between')
  })

  test('says unknown where a denominator is missing', async () => {
    const bare = { ...night, format: '', signals: night.signals.filter(({ block }) => !block) }
    const { report } = await scored(example(bare))
    expect(report.recording.stages).toBeNull()
    expect(report.indices['plmsi/wasm-2016']?.value).toBeNull()
    expect(nightText(report)).toContain('Indices: none could be worked out')
    const known = {
      ...report.indices,
      'plms-duration/wasm-2016': { value: 2, unit: 's', count: 1, hours: null },
    }
    const text = nightText({ ...report, indices: known })
    expect(text).toMatch(/PLMS, per hour of sleep +unknown +unknown/)
    expect(text).toMatch(/Mean duration of PLMS +2 s \(1\) +unknown/)
  })

  test('tells what is found again and again three times', async () => {
    const { report } = await scored(example(night))
    const gaps = Array.from({ length: 9 }, (_, offset) => ({
      code: 'gap' as const,
      offset,
      say: 'A gap.',
    }))
    const text = nightText({ ...report, diagnostics: gaps })
    expect(text.match(/A gap\./g)).toHaveLength(3)
    expect(text).toContain('gap: 6 more, listed in the JSON')
  })
})
