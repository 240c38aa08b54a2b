import { expect, test } from 'vitest'
import { readHypnogram } from './hypnogram.ts'
import { Log } from './log.ts'
import { stageNamed } from './stages.ts'

function read(text: string, start: string | null = '2024-01-01T22:30:00') {
  const log = new Log()
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const rows = readHypnogram(bytes, { start, endS: 28_800, log }).map((a) => [
    a.onsetS,
    a.durationS,
    a.text,
  ])
  return { rows, told: log.list().map(({ code, offset }) => [code, offset]) }
}

test.each([
  [
    'one stage a line',
    'W\n1\nREM\n',
    [
      [0, 30, 'Sleep stage W'],
      [30, 30, 'Sleep stage 1'],
      [60, 30, 'Sleep stage REM'],
    ],
  ],
  [
    'onset, duration, stage',
    'onset,duration,stage\r\n0,30,W\r\n30,60,N2\r\n',
    [
      [0, 30, 'Sleep stage W'],
      [30, 60, 'Sleep stage N2'],
    ],
  ],
  [
    'columns in another order',
    'Stage;Start;Duration (s)\nN3;12,5;30\n',
    [[12.5, 30, 'Sleep stage N3']],
  ],
  ['tabs and quotes', '"onset"\t"description"\n"3"\t"Arousal"\n', [[3, null, 'Arousal']]],
  [
    'no head',
    '0,30,W\n30,30,2\n',
    [
      [0, 30, 'Sleep stage W'],
      [30, 30, 'Sleep stage 2'],
    ],
  ],
  [
    'an onset and a stage',
    '0,W\n60,N1',
    [
      [0, null, 'Sleep stage W'],
      [60, null, 'Sleep stage N1'],
    ],
  ],
  [
    'epochs counted from 1',
    'epoch,stage\n1,W\n3,N2\n',
    [
      [0, 30, 'Sleep stage W'],
      [60, 30, 'Sleep stage N2'],
    ],
  ],
  [
    'times of day, over midnight',
    'time,stage\n22:30:30,W\n00:00:00,N2\n',
    [
      [30, null, 'Sleep stage W'],
      [5400, null, 'Sleep stage N2'],
    ],
  ],
  [
    'events beside stages',
    'onset,duration,event\n0,30,W\n12,14,Obstructive apnea\n',
    [
      [0, 30, 'Sleep stage W'],
      [12, 14, 'Obstructive apnea'],
    ],
  ],
  [
    'a mark of its encoding and a remark',
    '\xef\xbb\xbf# made by hand\nonset,stage\n0,W\n',
    [[0, null, 'Sleep stage W']],
  ],
])('%s', (_, text, rows) => {
  expect(read(text)).toEqual({ rows, told: [] })
})

test('rows that cannot be read are told by their byte, and the rest is read', () => {
  expect(
    read('onset,duration,stage\n0,30,W\nlater,30,N1\n60,long,N2\n90,30,\n120,30,N3\n'),
  ).toEqual({
    rows: [
      [0, 30, 'Sleep stage W'],
      [120, 30, 'Sleep stage N3'],
    ],
    told: [
      ['hypnogram-row', 28],
      ['hypnogram-row', 40],
      ['hypnogram-row', 51],
    ],
  })
})

test('times of day mean nothing where the recording does not say when it began', () => {
  expect(read('time,stage\n22:30:30,W\n', null).told).toEqual([
    ['hypnogram-row', 11],
    ['hypnogram-unreadable', 0],
  ])
})

test('a stage that brings its own word for stage is that stage', () => {
  const { rows } = read('epoch,stage\n1,Stage 2\n2,Stage REM\n3,Stade 3\n')
  expect(rows.map(([, , text]) => stageNamed(`${text}`))).toEqual(['N2', 'R', 'N3'])
})

test.each(['Stage 2\nStage 2\n', 'Stage REM\n', 'XX\nN2\nXX\n'])(
  'the first line of %j is an epoch',
  (text) => {
    const { rows, told } = read(text)
    expect(rows).toHaveLength(text.split('\n').length - 1)
    expect(told).toEqual([])
  },
)

test('a title over a list of stages is told, and puts no epoch off', () => {
  expect(read('Hypnogramm\nW\nSWS\n')).toEqual({
    rows: [
      [0, 30, 'Sleep stage W'],
      [30, 30, 'Sleep stage SWS'],
    ],
    told: [['hypnogram-row', 0]],
  })
})

test.each(['Uhrzeit;Schlafstadium', 'Heure;Stade', 'timestamp;Sleep stages'])(
  'the columns are known as %s',
  (head) => {
    expect(read(`${head}\n22:40:00;N2\n`)).toEqual({
      rows: [[600, null, 'Sleep stage N2']],
      told: [],
    })
  },
)

test('an empty file is no hypnogram', () => {
  expect(read('')).toEqual({ rows: [], told: [['hypnogram-unreadable', 0]] })
})
