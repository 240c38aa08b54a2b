import { civilDate } from '@legato/values'
import type { Exam } from '@legato/vascular'
import { expect, test } from 'vitest'
import type { Block, Table } from './document.ts'
import { examReport } from './exam-report.ts'

const issue = { patient: { name: 'Ida Invented' }, date: '2026-11-22', language: 'en' }

const day = civilDate('2026-11-20')
if (!day) throw new Error('no day')

const IMAGING: Exam['imaging'] = [
  { method: 'ivus', side: 'left', segment: 'CIV', result: 'narrowed', areaReductionPercent: 62 },
]

/** The right leg was not examined; the left has reflux at the junction and in the thigh. */
const exam: Exam = {
  ...{ schema: 'legato-exam/1', date: day, protocol: 'reflux', imaging: IMAGING },
  ...{ sonographer: 'R. Sonne, RVT', limitations: ['Could stand for ten minutes only'] },
  brachial: { leftMmHg: 120, rightMmHg: 118 },
  unmapped: [{ source: 'dicom-sr', place: '1.4', name: 'Vein score', value: '7' }],
  legs: {
    left: {
      ...{
        side: 'left',
        perforators: [],
        arteries: [],
        extensions: [{ junction: 'SFJ', reach: 'into-deep', lumenPercent: 30, on: 'heat' }],
        ceap: 'C3,s Ep As Pr(GSVa)',
      },
      vcss: { pain: 2, edema: 1 },
      villalta: { cramps: 1, ulcer: true },
      ...{ vds: 1, wound: 1, footInfection: 0 },
      pressures: { dorsalisPedisMmHg: 90, posteriorTibialMmHg: 96 },
      veins: [
        {
          ...{ segment: 'SFJ', visualized: true, refluxMs: 1400 },
          ...{ position: 'standing', provocation: 'valsalva' },
        },
        { segment: 'GSVa', visualized: true, refluxMs: 2100, diameterMm: 6.2, landmark: 'mid' },
        { segment: 'POPV', visualized: false },
      ],
    },
  },
}

const tableOf = (blocks: readonly Block[], caption: string): Table => {
  const found = blocks.find((block) => block.kind === 'table' && block.caption === caption)
  if (found?.kind !== 'table') throw new Error(`no table ${caption}`)
  return found
}
const { title, blocks } = examReport(issue, exam)
const text = JSON.stringify(blocks)

test('a report tells what was measured, how, and what it comes to', () => {
  expect(title).toBe('Duplex exam of the leg veins: reflux')
  expect(tableOf(blocks, 'Veins').rows).toContainEqual([
    ...['Saphenofemoral junction', '1400 ms', 'not measured', 'standing, Valsalva'],
    'pathological reflux; patency not examined',
  ])
})

test('what was not seen is told as not seen, and never as normal', () => {
  expect(tableOf(blocks, 'Veins').rows.at(-1)).toEqual([
    ...['Popliteal vein', 'not measured', 'not measured', 'not told', 'not seen'],
  ])
  expect(text).toMatch(/Not examined: [^"]*Popliteal vein/)
})

test('a vein that was closed on purpose is not told as obstructed', () => {
  const { left } = exam.legs
  if (!left) throw new Error('no left leg')
  const closed = {
    ...({ segment: 'GSVa', visualized: true, compressibility: 'none' } as const),
    treated: { state: 'closed', technique: 'laser' },
  } as const
  const report = examReport(issue, { ...exam, legs: { left: { ...left, veins: [closed] } } })
  expect(tableOf(report.blocks, 'Veins').rows).toEqual([
    [
      ...['Great saphenous vein above the knee', 'not measured', 'not measured', 'not told'],
      'no pathological reflux; closed on purpose, not compressible; treated (laser): closed',
    ],
  ])
})

test('a leg that was not examined has no part in the report', () => {
  expect(text).not.toContain('Right leg')
})

test('an index is worked out from the higher ankle and the higher arm: 96 by 120', () => {
  expect(tableOf(blocks, 'Pressures').rows).toContainEqual([
    ...['Ankle-brachial index', '0.80', 'abnormal'],
  ])
})

test('limitations, what could not be placed, and the limits it was read by stand in it', () => {
  expect(text).toContain('Could stand for ten minutes only')
  expect(text).toContain('Vein score: 7')
  expect(text).toContain('Reflux is read by SVS, AVF, AVLS 2022')
  expect(text).toContain('Gloviczki')
})

test('a total that lacks items says so, and is not told as if it were whole', () => {
  expect(text).toContain('VCSS: at least 3, 8 of 10 items not known.')
  expect(text).not.toContain('VCSS: 3 of 30')
})

test('an ulcer is severe whatever else is known, and a clot after heat has its class', () => {
  expect(text).toContain('10 of 11 items not known; severe post-thrombotic syndrome.')
  expect(text).toContain('SFJ: clot after heat (EHIT), class II.')
  // An index of 0.80, and a better ankle pressure of 96 mmHg: the worse of both is grade 1.
  expect(text).toContain('WIfI: W1 I1 fI0.')
})

test('other imaging stands in the report as others read it', () => {
  expect(tableOf(blocks, 'Results of other imaging').rows).toEqual([
    [
      ...['Ultrasound in the vein (IVUS)', 'Left leg', 'CIV'],
      ...['narrowed, area lost in %: 62', 'not told'],
    ],
  ])
})

test('an artery is told with its velocity, what it runs in, and what its wave says', () => {
  const { left } = exam.legs
  if (!left) throw new Error('no left leg')
  const arteries = [
    { segment: 'CIA', visualized: true, psvCmPerS: 130, waveform: 'triphasic', conduit: 'stent' },
    { segment: 'SFA', visualized: true, occluded: true },
    { segment: 'POPA', visualized: true, psvCmPerS: 28, waveform: 'monophasic' },
  ] as const
  const report = examReport(issue, {
    ...{ ...exam, protocol: 'arterial' },
    legs: { left: { ...left, veins: [], arteries } },
  })
  expect(tableOf(report.blocks, 'Arteries').rows).toEqual([
    ['Common iliac artery', '130 cm/s', 'not measured', 'triphasic', 'stent; open'],
    ['Femoral artery', 'not measured', 'not measured', 'not told', 'occluded'],
    [
      ...['Popliteal artery', '28 cm/s', 'not measured', 'monophasic'],
      'open; the wave suggests a narrowing above',
    ],
  ])
  const told = JSON.stringify(report.blocks)
  expect(told).not.toContain('Reflux is read by')
  // The source of the grades of WIfI, and that nobody has read it.
  expect(tableOf(report.blocks, 'What this document rests on').rows).toContainEqual([
    ...[expect.stringContaining('WIfI'), expect.stringContaining('2014')],
    'not checked in the source yet',
  ])
})

test('that a vein refluxes is told even where nobody knows how far', () => {
  const { left } = exam.legs
  if (!left) throw new Error('no left leg')
  const vein = { segment: 'AASV', visualized: true, refluxMs: 900, provocation: 'manual' } as const
  const report = examReport(issue, { ...exam, legs: { left: { ...left, veins: [vein] } } })
  expect(JSON.stringify(report.blocks)).toContain('AASV: reflux, how far it reaches is not known.')
})
