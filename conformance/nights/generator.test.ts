import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { edfOf, nightOf, plain, stress } from './generator/index.ts'

const folder = new URL('generator/', import.meta.url)

test('the generator is the one that stood before any detector', () => {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).toSorted())
    hash.update(readFileSync(new URL(name, folder)))
  expect(hash.digest('hex')).toBe(
    readFileSync(new URL('generator.sha256', import.meta.url), 'utf8').trim(),
  )
})

test('the same seed gives the same night', () => {
  const [one, two] = [1, 1].map((seed) => nightOf({ profile: 'osa', seed, hours: 0.25 }))
  expect(one).toEqual(two)
})

test.each([...plain, ...stress])(
  '%s: movements lie in the night and last 0.5 s or more',
  (profile) => {
    const { truth, durationS } = nightOf({ profile, seed: 3, hours: 0.5 })
    for (const { onsetS, durationS: lasts } of truth.movements) {
      expect(lasts).toBeGreaterThanOrEqual(0.5)
      expect(onsetS).toBeGreaterThan(0)
      expect(onsetS + lasts).toBeLessThan(durationS)
    }
  },
)

test('a night as a file is as long as its header says', () => {
  const night = nightOf({ profile: 'rls', seed: 1, hours: 0.1 })
  const file = edfOf(night)
  const said = new TextDecoder().decode(file.subarray(0, 256))
  const [headerBytes, records] = [said.slice(184, 192), said.slice(236, 244)].map(Number)
  expect(headerBytes).toBe(256 * 5)
  expect(records).toBe(360)
  expect((file.length - 256 * 5) % 360).toBe(0)
})
