import { createHash } from 'node:crypto'
import { bytesOf, openRecording } from '@legato/sleep'
import { expect, test } from 'vitest'
import others from './marked.json' with { type: 'json' }
import { markedNight } from './marked.ts'

/* What pyEDFlib and MNE read of a recording with marks (marked.py); another file has to be read anew. */

const { report, before, marked } = await markedNight()

type Row = readonly (number | string)[]
const marksIn = (rows: readonly Row[]) =>
  rows
    .filter(([, , text]) => `${text}`.startsWith('LM '))
    .map(([onset, duration]) => [onset, duration])

test('the file that they read is the one that is written', () => {
  expect(createHash('sha256').update(marked).digest('hex')).toBe(others.sha256)
})

test.each(['pyEDFlib', 'mne'] as const)('%s finds each movement where it is', (name) => {
  const { annotations } = others[name]
  expect(marksIn(annotations)).toEqual(
    report.movements.map(({ onset, duration }) => [onset, duration]),
  )
  const both = annotations.find(([onset]) => onset === 45)
  expect(both?.[2]).toBe('LM both, wasm-2016 plms 1, aasm-v3 isolated')
  const texts = annotations.map(([, , text]) => text)
  expect(texts).toEqual(expect.arrayContaining(['Sleep stage N2', 'Lights off', 'Lights on']))
})

test('pyEDFlib reads the samples that stood there before', async () => {
  const opened = await openRecording(bytesOf(before))
  if (opened.kind === 'refused') throw new Error('refused')
  const { signals, records } = opened
  const view = new DataView(before.buffer, before.byteOffset)
  const sums = signals.flatMap(({ isAnnotations, offset, samples }) => {
    if (isAnnotations) return []
    let sum = 0
    for (let record = 0; record < records.count; record += 1)
      for (let index = 0; index < samples; index += 1)
        sum += view.getInt16(records.at + record * records.size + offset + 2 * index, true)
    return [sum]
  })
  expect(others.pyEDFlib.digitalSums).toEqual(sums)
})
