import { expect, test } from 'vitest'
import type { Vein } from './index.ts'
import {
  ARTERIES,
  arteryNamed,
  CEAP_SEGMENTS,
  keysOf,
  PERFORATORS,
  perforatorNamed,
  VEINS,
  veinNamed,
} from './index.ts'

test('every segment of CEAP 2020 is there: 23 veins and two groups of perforators', () => {
  expect(CEAP_SEGMENTS).toHaveLength(25)
  const covered = new Set<string>([
    ...keysOf(VEINS).map((id) => VEINS[id].ceap),
    ...keysOf(PERFORATORS).map((id) => PERFORATORS[id].ceap),
  ])
  expect(CEAP_SEGMENTS.filter((segment) => !covered.has(segment))).toEqual([])
})

test('a segment of CEAP has its own key', () => {
  const own = CEAP_SEGMENTS.filter((segment) => segment !== 'TPV' && segment !== 'CPV')
  expect(own.filter((segment) => !(segment in VEINS))).toEqual([])
})

test.each([
  [VEINS, veinNamed],
  [PERFORATORS, perforatorNamed],
  [ARTERIES, arteryNamed],
])('no name or alias means two vessels', (of, named) => {
  for (const [key, { name, aliases }] of Object.entries(of))
    for (const words of [key, name, ...aliases]) expect(named(words), words).toBe(key)
})

test.each([
  ['great saphenous vein', 'GSVa'],
  ['AAGSV', 'AASV'],
  ['Sapheno-Femoral Junction', 'SFJ'],
  ['superficial femoral vein', 'FV'],
  ['knee', undefined],
])('%s is the vein %s', (words, id) => {
  expect(veinNamed(words)).toBe(id)
})

test('a vein lies below its top, on the leg or in the belly', () => {
  for (const { name, height } of Object.values<Vein>(VEINS)) {
    expect(height.topCm, name).toBeGreaterThan(height.bottomCm)
    expect(height.bottomCm, name).toBeGreaterThanOrEqual(0)
  }
})
