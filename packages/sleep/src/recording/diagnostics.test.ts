import { expect, test } from 'vitest'
import type { Example } from './example.ts'
import { example, marks } from './example.ts'
import { readRecording } from './read.ts'

/** What no file of other writers here has: each with the byte at which it stands. */
async function read(given: Example) {
  const recording = await readRecording(example(given))
  if (recording.kind === 'refused') throw new Error('refused')
  const told = recording.diagnostics.map(({ code, offset }) => [code, offset])
  return { ...recording, told }
}

test('a format that is none of ours is read by what the file begins as', async () => {
  const { format, told } = await read({ format: 'EDF+X', signals: [{ label: 'LAT' }] })
  expect(format).toBe('EDF')
  expect(told).toContainEqual(['format-unknown', 192])
})

test('a digital range that runs down turns the signal, as it is written', async () => {
  const digital = ['1000', '-1000'] as const
  const physical = ['-100', '100'] as const
  const { legs, told } = await read({
    signals: [
      { label: 'LAT', digital, physical, value: (_, index) => [1000, 500, 0, -1000][index] ?? 0 },
    ],
  })
  // 200 uV over -2000 steps: 1000 is -100 uV, and each step down a tenth more.
  expect([...(legs[0]?.stretches[0]?.samples ?? [])].slice(0, 4)).toEqual([-100, -50, 0, 100])
  expect(told).toContainEqual(['digital-inverted', 256 + 120])
})

test('with both ranges upside down the signal is as if neither was', async () => {
  const value = (_: number, index: number) => [1000, 500, 0, -1000][index] ?? 0
  const twice = { digital: ['1000', '-1000'], physical: ['100', '-100'] } as const
  const { legs, told } = await read({ signals: [{ label: 'LAT', ...twice, value }] })
  expect([...(legs[0]?.stretches[0]?.samples ?? [])].slice(0, 4)).toEqual([100, 50, 0, -100])
  expect(told.map(([code]) => code)).toEqual(
    expect.arrayContaining(['digital-inverted', 'physical-inverted']),
  )
})

test('what goes wrong in each record is listed twenty times, then counted', async () => {
  const signals = [
    { label: 'LAT' },
    { label: 'EDF Annotations', block: (record: number) => marks(`+${record}~~`, 'broken') },
  ]
  const { diagnostics } = await read({ format: 'EDF+C', signals, records: 25 })
  expect(diagnostics.filter(({ code }) => code === 'annotation-malformed')).toHaveLength(20)
  expect(diagnostics.find(({ code }) => code === 'more-alike')?.say.values).toEqual({
    ...{ code: 'annotation-malformed', count: 5 },
  })
})
