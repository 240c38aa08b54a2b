import { expect, test } from 'vitest'
import type { Annotation } from './annotations.ts'
import { readBlock } from './annotations.ts'
import { example, marks } from './example.ts'
import { openRecording } from './header.ts'
import { readRecords } from './records.ts'

function read(block: string) {
  const annotations: Annotation[] = []
  const broken: number[] = []
  const bytes = Uint8Array.from(block, (letter) => letter.charCodeAt(0))
  const began = readBlock(bytes, {
    take: (annotation) => annotations.push(annotation),
    broken: (at) => broken.push(at),
  })
  return { began, annotations: annotations.map((a) => [a.onsetS, a.durationS, a.text]), broken }
}

// The examples of the EDF+ specification (2.2.4), and what writers make of them.
test.each([
  ['keeps time and tells nothing', '+567~~', { began: 567, annotations: [] }],
  ['an onset alone keeps time too', '+567~', { began: 567, annotations: [] }],
  [
    'a duration and a text',
    '+180|25.5~Apnea~',
    { began: undefined, annotations: [[180, 25.5, 'Apnea']] },
  ],
  [
    'two texts share one onset',
    '+180~Lights off~Close door~',
    {
      began: undefined,
      annotations: [
        [180, null, 'Lights off'],
        [180, null, 'Close door'],
      ],
    },
  ],
  ['before the start', '-0.065~Pre~', { began: undefined, annotations: [[-0.065, null, 'Pre']] }],
  ['without its sign', '12|1~LM~', { began: undefined, annotations: [[12, 1, 'LM']] }],
  [
    'a mark of duration without one',
    '+12|~LM~',
    { began: undefined, annotations: [[12, null, 'LM']] },
  ],
])('%s', (_, list, expected) => {
  expect(read(marks(list))).toEqual({ ...expected, broken: [] })
})

test('time is kept and annotations follow', () => {
  expect(read(marks('+0~~', '+0.5|1.25~LM L~'))).toEqual({
    began: 0,
    annotations: [[0.5, 1.25, 'LM L']],
    broken: [],
  })
})

test('a list that is broken is told by its byte, and those beside it are read', () => {
  expect(read(marks('+0~~', 'no time~x~', '+3~Arousal~'))).toEqual({
    began: 0,
    annotations: [[3, null, 'Arousal']],
    broken: [5],
  })
})

test('a text that is not closed is left out, what is before it not', () => {
  expect(read(marks('+4~~unclosed'))).toEqual({ began: 4, annotations: [], broken: [0] })
  expect(read(`${marks('+4~~')}+5`)).toEqual({ began: 4, annotations: [], broken: [5] })
})

test.each(['+1e5~x~', '+Infinity~x~', '++1~x~', '+1.2.3~x~', '~x~', '+1|a~x~', '+ 1~x~'])(
  '%s is no time',
  (list) => expect(read(marks(list)).broken).toEqual([0]),
)

test('UTF-8 and Latin-1 are told apart', () => {
  expect(read(marks('+1~\xc3\xa9veil~', '+2~\xe9veil~')).annotations).toEqual([
    [1, null, 'éveil'],
    [2, null, 'éveil'],
  ])
})

test('every signal of annotations is read, and only the first keeps time', async () => {
  const signals = [
    { label: 'LAT' },
    { label: 'EDF Annotations', block: (record: number) => marks(`+${record + 3}~~`, '+9~first~') },
    { label: 'EDF Annotations', block: () => marks('+7~~second~') },
  ]
  const opened = await openRecording(example({ format: 'EDF+C', signals, records: 1 }))
  if (opened.kind === 'refused') throw new Error('refused')
  const { annotations, endS } = await readRecords(opened, [])
  expect(annotations.map(({ text }) => text)).toEqual(['first', 'second'])
  expect(endS).toBe(4)
})
