import { expect, test } from 'vitest'
import { accuracyOf, type Compared } from './accuracy.ts'
import { type ProfileName, plain, stress } from './generator/index.ts'

/** One short night a profile; `LEGATO_LONG` takes more. The 20 seeds of each stand in the bench. */
const seeds = process.env.LEGATO_LONG ? [201, 202, 203, 204, 205] : [201]
const hours = process.env.LEGATO_LONG ? 4 : 1

const nights = (profiles: readonly ProfileName[]) =>
  profiles.flatMap((profile) => seeds.map((seed) => [profile, seed] as const))

/** On so short a night one movement more or less is already a part of an hour. */
const within = ({ truth, detected }: Compared, part: number) =>
  Math.abs(detected - truth) <= Math.max(1, part * truth)

test.each(nights(plain))('%s, seed %d: F1 of 0.97, the index within 1 an hour', (profile, seed) => {
  const { f1, index } = accuracyOf({ profile, seed, hours })
  expect(f1).toBeGreaterThanOrEqual(0.97)
  expect(index['wasm-2016']).toSatisfy((compared) => within(compared, 0))
  expect(index['aasm-v3']).toSatisfy((compared) => within(compared, 0))
})

test.each(nights(stress))('%s, seed %d: F1 of 0.85, the index within 10 %%', (profile, seed) => {
  const { f1, index } = accuracyOf({ profile, seed, hours })
  expect(f1).toBeGreaterThanOrEqual(0.85)
  expect(index['wasm-2016']).toSatisfy((compared) => within(compared, 0.1))
  expect(index['aasm-v3']).toSatisfy((compared) => within(compared, 0.1))
})
