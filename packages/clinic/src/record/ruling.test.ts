import { expect, test } from 'vitest'
import { basicOf, type Ruled, type Ruling, ruledIn, standingRulings } from './ruling.ts'

const now = { version: '2', digest: 'd2' }
const ruled = (ruling: Ruling, at = '2026-11-22T09:00:00Z'): Ruled => ({
  id: 'r1',
  ruling,
  by: 'Dr. Ada Lind',
  at,
})
const approve = ruled({ kind: 'approve', version: '2', digest: 'd2' })
const off = ruled({ kind: 'switch-off', proposal: 'p', reason: 'not stocked' })

test('a version that nobody approved is not approved, and nothing is off', () => {
  expect(standingRulings([], now)).toEqual({ approved: null, off: [] })
})

test('an approval holds for the version and content that were read', () => {
  expect(standingRulings([approve], now).approved).toEqual({ by: 'Dr. Ada Lind', at: approve.at })
  expect(standingRulings([approve], { version: '3', digest: 'd2' }).approved).toBeNull()
  expect(standingRulings([approve], { version: '2', digest: 'other' }).approved).toBeNull()
})

test('an approval taken back holds no more, and may be given again', () => {
  const withdrawn = ruled({ kind: 'withdraw', version: '2', reason: 'a mistake' })
  expect(standingRulings([approve, withdrawn], now).approved).toBeNull()
  expect(standingRulings([approve, withdrawn, approve], now).approved).not.toBeNull()
})

test('a proposal is off with its reason until it is switched on again', () => {
  expect(standingRulings([off], now).off).toEqual([
    { proposal: 'p', by: 'Dr. Ada Lind', at: off.at, reason: 'not stocked' },
  ])
  expect(standingRulings([off, ruled({ kind: 'switch-on', proposal: 'p' })], now).off).toEqual([])
})

test.each<Ruling>([
  { kind: 'approve', version: '2', digest: 'd2' },
  { kind: 'withdraw', version: '2', reason: 'a mistake' },
  { kind: 'switch-off', proposal: 'p', reason: 'not stocked' },
  { kind: 'switch-on', proposal: 'p' },
])('a ruling to $kind comes back from its Basic as it went in', (ruling) => {
  expect(ruledIn(basicOf(ruled(ruling), 'u1'))).toEqual(ruled(ruling))
})

test('a Basic of another kind is no ruling', () => {
  expect(ruledIn({ resourceType: 'Basic', code: { text: 'something else' } })).toBeUndefined()
})
