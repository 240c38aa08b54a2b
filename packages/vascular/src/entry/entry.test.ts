import { civilDate } from '@legato/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  AUGMENTATIONS,
  COMPRESSIBILITIES,
  PHASICITIES,
  PROTOCOLS,
  PROVOCATIONS,
  readExam,
  TECHNIQUES,
  THROMBI,
  TREATED_STATES,
  type VeinFinding,
  WAVEFORMS,
} from '../exam/index.ts'
import { readVeins } from '../veins/index.ts'
import {
  copyFromOther,
  keyOfRow,
  newExam,
  perforatorWords,
  restNormal,
  rowOf,
  rowsOf,
  typeAt,
  typePerforator,
  wordsAt,
} from './index.ts'

const date = civilDate('2026-10-12')
if (!date) throw new Error('The day of the test is none')
const reflux = newExam('reflux', date)
const gsv = { side: 'left', row: rowOf('GSVa', 'proximal') } as const

function typed(text: string, exam = reflux, cell: Parameters<typeof typeAt>[1] = gsv) {
  const change = typeAt(exam, cell, text)
  if (change.kind === 'unread') throw new Error(`unread: ${change.word}`)
  return change.exam
}

test.each([
  ['1800 7.2', { refluxMs: 1800, diameterMm: 7.2, provocation: 'manual', position: 'standing' }],
  ['1.8s 0.72cm', { refluxMs: 1800, diameterMm: 7.2 }],
  ['300 q', { refluxMs: 300, provocation: 'cuff' }],
  ['n 4', { reflux: 'none', diameterMm: 4, provocation: 'manual' }],
  ['30ms', { refluxMs: 30 }],
  ['-', { visualized: false }],
  ['x', { treated: { state: 'closed' } }],
  ['t', { thrombus: 'acute', compressibility: 'none' }],
  [
    'xrf 2026-05-12',
    { treated: { state: 'closed', technique: 'radiofrequency', on: '2026-05-12' } },
  ],
  ['xla 11-3', { treated: { state: 'closed', technique: 'laser', on: '2025-11-03' } }],
  ['10-12 xp7', { treated: { state: 'partly-open', openLengthCm: 7, on: '2026-10-12' } }],
  ['st 2w', { treated: { state: 'open', technique: 'stent', on: '2026-09-28' } }],
])('%s is read as an examiner means it', (text, fields) => {
  const [finding] = typed(text).legs.left?.veins ?? []
  expect(finding).toMatchObject({ segment: 'GSVa', landmark: 'proximal', ...fields })
})

test.each([
  '1800 7.2',
  'n 4',
  '-',
  'x',
  't',
  '900 s',
  '300 q',
  'c 5',
  'xrf 2026-05-12',
  'st 2026-05-12',
])('what was typed as %s stands there as it was typed', (text) => {
  expect(wordsAt(typed(text), gsv)).toBe(text)
})

test('a word that cannot be read is given back, and nothing is changed', () => {
  expect(typeAt(reflux, gsv, '1800 abc')).toEqual({ kind: 'unread', word: 'abc' })
  expect(typePerforator(reflux, { side: 'left', index: 0 }, 'm 900')).toEqual({
    ...{ kind: 'unread', word: 'm' },
  })
})

test('a number that no vein can have is given back', () => {
  expect(typeAt(reflux, gsv, '99999')).toEqual({ kind: 'unread', word: '99999' })
  expect(typePerforator(reflux, { side: 'left', index: 0 }, '150 900').kind).toBe('unread')
})

test('nothing typed takes the finding away, and with it the claim that it was examined', () => {
  expect(typed('', typed('1800')).legs.left?.veins).toEqual([])
})

test('what no word can say outlives what is typed over it', () => {
  const { exam } = readExam({
    ...{ schema: 'legato-exam/1', date: '2026-10-12', protocol: 'reflux' },
    legs: {
      left: {
        side: 'left',
        veins: [
          {
            ...{ segment: 'GSVa', landmark: 'proximal', visualized: true, comment: 'tender' },
            ...{ position: 'sitting', compressibility: 'partial', thrombus: 'chronic-change' },
            treated: { state: 'closed', technique: 'laser', on: '2025-03-01' },
          },
        ],
      },
    },
  })
  if (!exam) throw new Error('The exam of the test is none')
  const again = typed(wordsAt(exam, gsv), exam)
  expect(again.legs.left).toEqual(exam.legs.left)
  const [changed] = typed('p s xla 900', exam).legs.left?.veins ?? []
  expect(changed).toMatchObject({
    ...{ comment: 'tender', position: 'sitting', refluxMs: 900, thrombus: 'chronic-change' },
    treated: { state: 'closed', technique: 'laser', on: '2025-03-01' },
  })
})

test('an artery is typed by its velocity, its wave, its ratio', () => {
  const cell = { side: 'right', row: rowOf('SFA', 'mid') } as const
  const exam = typed('310 bi r3.2', newExam('arterial', date), cell)
  expect(exam.legs.right?.arteries).toEqual([
    {
      ...{ segment: 'SFA', landmark: 'mid', visualized: true },
      ...{ psvCmPerS: 310, waveform: 'biphasic', velocityRatio: 3.2 },
    },
  ])
  expect(wordsAt(exam, cell)).toBe('310 bi r3.2')
})

test('a perforator is typed by its height, its side, its time and its size', () => {
  const change = typePerforator(reflux, { side: 'left', index: 0 }, '19 900 4.6 h')
  const [finding] = change.kind === 'changed' ? (change.exam.legs.left?.perforators ?? []) : []
  expect(finding).toEqual({
    ...{ region: 'CPV', heightCm: 19, face: 'medial', visualized: true, refluxMs: 900 },
    ...{ diameterMm: 4.6, beneathUlcer: 'healed', provocation: 'manual', position: 'standing' },
  })
  expect(finding && perforatorWords(finding)).toBe('19 900 4.6 h')
})

test.each(PROTOCOLS)('%s: once the rest is said to be normal, nothing is lacking', (protocol) => {
  const exam = restNormal(newExam(protocol, date), 'left')
  const left = exam.legs.left
  expect(left && readVeins(left, { protocol }).notExamined).toEqual([])
  expect(readExam(exam).problems.filter(({ level }) => level === 'error')).toEqual([])
})

test('the rest does not touch what was typed before', () => {
  const exam = restNormal(typed('1800 7.2'), 'left')
  expect(wordsAt(exam, gsv)).toBe('1800 7.2')
  expect(wordsAt(exam, { side: 'right', row: gsv.row })).toBe('')
})

test('one leg is copied to the other, and a finding beside the protocol has a line of its own', () => {
  const cell = { side: 'left', row: rowOf('PAV') } as const
  const exam = copyFromOther(typed('700 3', reflux, cell), 'right')
  expect(exam.legs.right?.side).toBe('right')
  expect(wordsAt(exam, { ...cell, side: 'right' })).toBe('700 3')
  expect(rowsOf(exam).map(keyOfRow)).toContain('PAV')
})

const veins = fc.record(
  {
    segment: fc.constant('GSVa' as const),
    landmark: fc.constant('proximal' as const),
    visualized: fc.boolean(),
    refluxMs: fc.integer({ min: 0, max: 9000 }),
    reflux: fc.constantFrom('none' as const, 'present' as const),
    provocation: fc.constantFrom(...PROVOCATIONS),
    position: fc.constant('sitting' as const),
    diameterMm: fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10),
    compressibility: fc.constantFrom(...COMPRESSIBILITIES),
    thrombus: fc.constantFrom(...THROMBI),
    phasicity: fc.constantFrom(...PHASICITIES),
    velocityRatio: fc.integer({ min: 1, max: 20 }),
    occlusive: fc.boolean(),
    thrombusLengthCm: fc.integer({ min: 0, max: 60 }),
    augmentation: fc.constantFrom(...AUGMENTATIONS),
    tortuous: fc.constant(true),
    treated: fc.record(
      {
        state: fc.constantFrom(...TREATED_STATES),
        technique: fc.constantFrom(...TECHNIQUES),
        openLengthCm: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
        on: fc.constant(date),
      },
      { requiredKeys: ['state'] },
    ),
    comment: fc.constant('tender'),
  },
  { requiredKeys: ['segment', 'landmark', 'visualized', 'provocation', 'position'] },
)

test('what stands in a field, typed again, is the same finding, whatever was found', () => {
  fc.assert(
    fc.property(veins, fc.constantFrom(...PROTOCOLS), (finding: VeinFinding, protocol) => {
      const left = { side: 'left', veins: [finding], perforators: [], arteries: [], extensions: [] }
      const { exam } = readExam({ ...newExam(protocol, date), legs: { left } })
      if (!exam) throw new Error('The exam of the test is none')
      const words = wordsAt(exam, gsv)
      expect(words).not.toBe('')
      expect(typed(words, exam).legs.left?.veins).toEqual(exam.legs.left?.veins)
    }),
    { numRuns: 300 },
  )
})

const arteries = fc.record(
  {
    segment: fc.constant('SFA' as const),
    visualized: fc.boolean(),
    psvCmPerS: fc.integer({ min: 0, max: 600 }),
    velocityRatio: fc.integer({ min: 1, max: 9 }),
    stenosisPercent: fc.integer({ min: 0, max: 100 }),
    occluded: fc.boolean(),
    waveform: fc.constantFrom(...WAVEFORMS),
    psvBeforeCmPerS: fc.integer({ min: 5, max: 200 }),
    plaque: fc.constantFrom(
      'none' as const,
      'soft' as const,
      'calcified' as const,
      'mixed' as const,
    ),
    diameterMm: fc.integer({ min: 1, max: 20 }),
    conduit: fc.constantFrom('stent' as const, 'vein-graft' as const, 'native' as const),
    comment: fc.constant('calcified'),
  },
  { requiredKeys: ['segment', 'visualized'] },
)

test('an artery that is typed again as it stands there is the same', () => {
  const cell = { side: 'left', row: rowOf('SFA') } as const
  fc.assert(
    fc.property(arteries, (finding) => {
      const left = { side: 'left', veins: [], perforators: [], arteries: [finding], extensions: [] }
      const { exam } = readExam({ ...newExam('arterial', date), legs: { left } })
      if (!exam) throw new Error('The exam of the test is none')
      const words = wordsAt(exam, cell)
      expect(words).not.toBe('')
      expect(typed(words, exam, cell).legs.left?.arteries).toEqual(exam.legs.left?.arteries)
    }),
    { numRuns: 300 },
  )
})
