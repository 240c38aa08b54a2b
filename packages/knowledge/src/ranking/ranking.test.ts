import { expect, test } from 'vitest'
import { always } from '../criteria.ts'
import { knowledge } from '../knowledge.ts'
import { therapy } from '../therapy.ts'
import { BURDENS } from './burdens.ts'
import { FITS } from './fits.ts'
import { NEEDS } from './need.ts'
import { WISHES } from './preferences.ts'
import { rankingOf } from './ranking.ts'

/** A therapy of which nothing here knows. */
const stranger = therapy('new-drug', {
  therapy: 'new drug',
  label: 'A new drug',
  kind: 'medication',
  concerns: always,
  ladder: [],
  forbids: [],
  cautions: [],
  for: [],
  against: [],
  positions: [],
  monitor: [],
  basis: [],
})

test('a therapy that nobody described has a need all the same, and nothing that tells it apart', () => {
  expect(rankingOf(stranger)).toMatchObject({ need: 'rls-drug', fits: [], burden: undefined })
})

test('every therapy has a need that has its order', () => {
  for (const one of knowledge.therapies) expect(NEEDS).toContain(rankingOf(one).need)
})

test('what is only left or watched has neither the fit nor the burden of the drug', () => {
  const left = knowledge.therapies.filter(({ kind }) => kind === 'deprescribe')
  expect(left.flatMap((one) => rankingOf(one).fits)).toEqual([])
  expect(left.flatMap((one) => rankingOf(one).burden ?? [])).toEqual([])
})

test('iron is a need of its own', () => {
  const iron = knowledge.therapies.filter(({ id }) => /^iron-(oral|iv)/.test(id))
  expect(new Set(iron.map((one) => rankingOf(one).need))).toEqual(new Set(['iron']))
})

test('the position on the narrower population leads', () => {
  const gabapentin = knowledge.therapies.find(({ id }) => id === 'alpha2delta-gabapentin')
  expect(gabapentin && rankingOf(gabapentin).positions[0]?.population.english).toBe(
    'Adults with end-stage renal disease',
  )
})

test('everything that is said when comparing rests on something', () => {
  const said = [
    ...[...FITS, ...WISHES].map(({ reason }) => reason),
    ...BURDENS.map(({ said }) => said),
  ]
  expect(said.filter(({ basis }) => basis.length === 0).map(({ id }) => id)).toEqual([])
  const silent = said.filter(({ basis }) =>
    basis.some(({ source, note }) => source === 'legato-default' && !note),
  )
  expect(silent.map(({ id }) => id)).toEqual([])
  expect(said.filter(({ say }) => /\bcur(e|es|ed|ing)\b/i.test(say.english))).toEqual([])
  expect(new Set(said.map(({ id }) => id)).size).toBe(said.length)
})
