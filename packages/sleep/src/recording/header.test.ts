import { describe, expect, test } from 'vitest'
import { bytesOf } from './bytes.ts'
import type { Example } from './example.ts'
import { example } from './example.ts'
import { openRecording } from './header.ts'

const LEG = [{ label: 'LAT' }]
const open = (given: Partial<Example>) => openRecording(example({ signals: LEG, ...given }))

async function opened(given: Partial<Example>) {
  const file = await open(given)
  if (file.kind === 'refused') throw new Error(file.diagnostics.map(({ code }) => code).join())
  return { ...file, found: file.log.list().map(({ code, offset }) => [code, offset]) }
}

/** The example with some of its bytes written over. */
async function altered(at: number, text: string) {
  const bytes = (await example({ signals: LEG }).read(0, 99_999)).slice()
  bytes.set(
    Array.from(text, (letter) => letter.charCodeAt(0)),
    at,
  )
  return openRecording(bytesOf(bytes))
}

describe('a sound file', () => {
  test.each([
    ['', false, 'EDF'],
    ['EDF+C', false, 'EDF+C'],
    ['EDF+D', false, 'EDF+D'],
    ['', true, 'BDF'],
    ['24BIT', true, 'BDF'],
    ['BDF+C', true, 'BDF+C'],
    ['BDF+D', true, 'BDF+D'],
  ])('that says "%s" (BDF %s) is %s', async (format, isBdf, expected) => {
    const file = await opened({ format, isBdf })
    expect(file.format).toBe(expected)
    expect(file.found).toEqual([])
  })
})

describe('the start', () => {
  const none = 'X X X X'

  test.each([
    ['01.01.84', none, '2084-01-01T22:30:00'],
    ['01.01.85', none, '1985-01-01T22:30:00'],
    ['31.12.99', none, '1999-12-31T22:30:00'],
    ['29.02.00', none, '2000-02-29T22:30:00'],
    ['01-01-24', none, '2024-01-01T22:30:00'],
    // After 2084 only the second date is used.
    ['01.01.yy', 'Startdate 01-JAN-2085 X X X', '2085-01-01T22:30:00'],
  ])('%s, %s is %s', async (date, recording, expected) => {
    const file = await opened({ date, recording })
    expect(file.start).toBe(expected)
    expect(file.found).toEqual([])
  })

  test.each(['30.02.24', '1.1.2024', '', '00.00.00'])('"%s" is no date', async (date) => {
    const file = await opened({ date, recording: none })
    expect(file.start).toBeNull()
    expect(file.found).toEqual([['date-unreadable', 168]])
  })
})

describe('the size', () => {
  // The header of one signal takes 512 bytes, a record of it 8, the file has two records.
  test.each([
    ['-1', 2, [['records-unclosed', 236]]],
    ['', 2, [['records-unreadable', 236]]],
    ['0', 2, [['records-unreadable', 236]]],
    ['abc', 2, [['records-unreadable', 236]]],
    ['3', 2, [['records-fewer', 236]]],
    ['1', 1, [['trailing-bytes', 520]]],
    ['2', 2, []],
  ])('of "%s" records is %d', async (records, expected, found) => {
    const file = await opened({ says: { records } })
    expect(file.records.count).toBe(expected)
    expect(file.found).toEqual(found)
  })

  test('that the header gives itself is not believed where the file contradicts it', async () => {
    const file = await opened({ says: { size: '768' } })
    expect(file.records.at).toBe(512)
    expect(file.found).toEqual([['header-size', 184]])
  })

  test('that the header gives itself is believed where the file bears it out', async () => {
    const sound = (await example({ signals: LEG, says: { size: '600' } }).read(0, 999)).slice()
    const padded = new Uint8Array(sound.length + 88)
    padded.set(sound.subarray(0, 512))
    padded.set(sound.subarray(512), 600)
    const file = await openRecording(bytesOf(padded))
    expect(file.kind === 'opened' && file.records).toEqual({ at: 600, size: 8, count: 2 })
  })
})

test('a file that begins as no other is read where its header bears itself out', async () => {
  const file = await altered(0, '1.0     ')
  expect(file.kind === 'opened' && file.log.list().map(({ code }) => code)).toEqual(['version'])
  expect((await altered(184, 'abc     ')).kind).toBe('opened')
})

describe('nothing is read', () => {
  const refusal = async (file: ReturnType<typeof openRecording>) => {
    const refused = await file
    const { code, offset } = (refused.kind === 'refused' && refused.diagnostics.at(-1)) || {}
    return [code, offset]
  }

  test.each([
    ['of what is another kind of file', 0, '%PDF-1.7'.padEnd(300), 'not-edf', 0],
    ['where the number of signals is none', 252, 'ab', 'signal-count', 252],
    ['where there are no signals', 252, '0   ', 'signal-count', 252],
    ['where the header is longer than the file', 252, '9999', 'header-cut', 528],
    // 256 bytes, then 216 of the one signal.
    ['where a signal has no number of samples', 472, 'many    ', 'samples-unreadable', 472],
    ['where a signal has samples below none', 472, '-4      ', 'samples-unreadable', 472],
    ['where no signal has a sample', 472, '0       ', 'record-empty', 256],
    ['where no record is whole', 472, '4000    ', 'no-records', 512],
    ['where a record has no measure', 472, '99999999', 'record-too-large', 256],
  ])('%s', async (_, at, text, code, offset) => {
    expect(await refusal(altered(at, text))).toEqual([code, offset])
  })
})

test('a signal whose scale cannot be told is left out, and the rest is read', async () => {
  const physical = ['low', '100'] as const
  const file = await opened({ signals: [{ label: 'LAT', physical }, { label: 'RAT' }] })
  expect(file.signals.map(({ scale }) => scale === undefined)).toEqual([true, false])
  expect(file.found).toEqual([['number-unreadable', 256 + 2 * 104]])
})
