import { bytesOf, DIAGNOSTICS, readRecording } from '@legato/sleep'
import { expect, test } from 'vitest'
import { mutant } from './mutate.ts'

/** `bench/night-fuzz.ts` tries 100,000, each with a limit of a second. */
const TRIED = 600

test('a damaged recording is read or refused, with a diagnostic of the list, and never thrown at', async () => {
  const kinds = new Set<string>()
  for (let number = 0; number < TRIED; number += 1) {
    const recording = await readRecording(bytesOf(mutant(number)))
    kinds.add(recording.kind)
    if (recording.kind === 'refused') expect(recording.diagnostics.length).toBeGreaterThan(0)
    for (const { code } of recording.diagnostics) expect(DIAGNOSTICS).toHaveProperty(code)
  }
  expect(kinds).toEqual(new Set(['recording', 'refused']))
})

test('what is read has times that can be', async () => {
  for (let number = 0; number < TRIED; number += 1) {
    const recording = await readRecording(bytesOf(mutant(number)))
    if (recording.kind === 'refused') continue
    expect({ number, is: recording.durationS <= 63 * 86_400 }).toEqual({ number, is: true })
    for (const { stretches, rateHz } of recording.legs) {
      let end = Number.NEGATIVE_INFINITY
      for (const { startS, samples } of stretches) {
        expect({ number, inOrder: startS >= end - 0.5 / rateHz - 1e-9 }).toEqual({
          number,
          inOrder: true,
        })
        end = startS + samples.length / rateHz
      }
    }
    for (const { durationS } of recording.stages) expect(durationS).toBeGreaterThan(0)
  }
})
