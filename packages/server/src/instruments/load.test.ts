import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadInstruments } from './load.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'instruments-'))
})
afterAll(() => rm(folder, { recursive: true }))

const answers = [
  { score: 0, text: 'never' },
  { score: 3, text: 'always' },
]
const items = [1, 2].map((number) => ({ number, text: `Item ${number}`, answers }))
const file = {
  schema: 'legato-instruments/1',
  instruments: [{ id: 'phq-2', language: 'en', license: 'Invented for this test', items }],
}

test('without a file in the data folder the clinic has no texts', async () => {
  expect(await loadInstruments({ instruments: undefined, dataDirectory: folder })).toEqual([])
})

test('a file that the configuration names must be there', async () => {
  const given = join(folder, 'missing.json')
  await expect(loadInstruments({ instruments: given, dataDirectory: folder })).rejects.toThrow(
    `cannot be read from ${given} (ENOENT). Correct LEGATO_INSTRUMENTS`,
  )
})

test('the file that is named goes before the one in the data folder', async () => {
  const other = join(folder, 'other.json')
  await writeFile(join(folder, 'instruments.json'), '{')
  await writeFile(other, JSON.stringify(file))
  const texts = await loadInstruments({ instruments: other, dataDirectory: folder })
  expect(texts.map(({ id }) => id)).toEqual(['phq-2'])
  await expect(loadInstruments({ instruments: undefined, dataDirectory: folder })).rejects.toThrow(
    'instruments.json cannot be used: The file must be JSON. Correct it, or take it away',
  )
})
