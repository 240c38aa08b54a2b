import { cutPoints } from '@legato/rules'
import { expect, test } from 'vitest'
import { knowledge } from '../knowledge.ts'
import { allTold } from '../review/told.ts'
import {
  countedDrugs,
  countryIds,
  crisisIn,
  inCountry,
  labelsOf,
  strengthsOf,
  unavailableIn,
} from './index.ts'

const therapies = new Set(knowledge.therapies.map(({ therapy }) => therapy))
const told = allTold(knowledge)

test.each(countryIds)('in %s, what is not marketed is called as the therapy is', (country) => {
  const strange = unavailableIn(country).filter(({ therapy }) => !therapies.has(therapy))
  expect(strange).toEqual([])
})

test.each(countryIds)(
  'in %s, a drug that is not marketed has no strengths, any other has',
  (country) => {
    const missing = new Set(unavailableIn(country).map(({ therapy }) => therapy))
    for (const drug of countedDrugs)
      expect({ drug, sold: strengthsOf(drug, country).length > 0 }).toEqual({
        drug,
        sold: !missing.has(drug),
      })
  },
)

test.each(countryIds)('in %s, strengths are told apart and the smallest comes first', (country) => {
  for (const drug of countedDrugs) {
    const amounts = strengthsOf(drug, country).map(({ amount }) => amount)
    expect(amounts).toEqual(amounts.toSorted((one, other) => one - other))
    expect(amounts.every((amount) => amount > 0)).toBe(true)
  }
})

test.each(countryIds)('in %s, a label moves a threshold and regimens that there are', (country) => {
  for (const { taken, from, to, regimens } of labelsOf(country)) {
    const turns = cutPoints(told.flatMap(({ when }) => when)).get(taken)?.thresholds
    expect(turns?.map(({ value }) => value)).toContain(from)
    const here = allTold(inCountry(knowledge, country)).flatMap(({ when }) => when)
    const moved = cutPoints(here)
      .get(taken)
      ?.thresholds.map(({ value }) => value)
    expect(moved).toContain(to)
    expect(moved).not.toContain(from)
    const ids = told.filter(({ kind }) => kind === 'dose').map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(Object.keys(regimens)))
  }
})

test('without a country the knowledge stays the very same, with one it is adapted once', () => {
  expect(inCountry(knowledge, 'generic')).toBe(knowledge)
  expect(inCountry(knowledge, 'DE')).toBe(inCountry(knowledge, 'DE'))
  expect(crisisIn('generic')).toBeUndefined()
})
