import { expect, test } from 'vitest'
import { mark, marks } from './scene.ts'
import { type Immobilization, scoreImmobilization, scoreImmobilizations } from './sit.ts'

const every = (step: number, count: number) =>
  Array.from({ length: count }, (_, n) => 60 + n * step)

const hour = (own: Partial<Immobilization> = {}): Immobilization => ({
  startS: 0,
  endS: 3600,
  movements: marks(...every(20, 45)),
  ratings: [10, 20, 30].map((value, n) => ({ atS: n * 300, value })),
  lost: [],
  ...own,
})

test('45 movements 20 s apart in an hour have an index of 45 by both rules', () => {
  const { plmi } = scoreImmobilization(hour())
  expect(plmi['sit-wasm-2016']).toEqual({ value: 45, unit: '/h', count: 45, hours: 1 })
  expect(plmi['sit-michaud-2001'].value).toBe(45)
})

test.each([
  [3.999, 0, 0],
  [4, 0, 8],
  [9.999, 0, 8],
  [10, 8, 8],
  [90, 8, 8],
  [90.001, 0, 0],
])('eight movements %d s apart: %d by the floor of 10 s, %d by that of 4 s', (step, ten, four) => {
  const { plmi } = scoreImmobilization(hour({ movements: marks(...every(step, 8)) }))
  expect(plmi['sit-wasm-2016'].count).toBe(ten)
  expect(plmi['sit-michaud-2001'].count).toBe(four)
})

test('a movement over 10 s does not count', () => {
  const movements = every(20, 5).map((onset, n) => mark(onset, n === 4 ? 10.001 : 10))
  expect(scoreImmobilization(hour({ movements })).plmi['sit-wasm-2016'].count).toBe(4)
})

test('time that was lost is taken out of the hours and is told', () => {
  const { plmi, limits } = scoreImmobilization(hour({ lost: [{ startS: 1800, endS: 3600 }] }))
  expect(plmi['sit-wasm-2016']).toMatchObject({ value: 90, hours: 0.5 })
  expect(limits).toEqual(['not-a-diagnosis', 'lost-time'])
})

test('what is done asleep does not count, and no series goes on over lost time', () => {
  // Of 45 from 60 s on, 12 come before 300 s, 16 while asleep, 17 from 620 s on.
  const asleep = scoreImmobilization(hour({ lost: [{ startS: 300, endS: 620 }] }))
  expect(asleep.plmi['sit-wasm-2016']).toMatchObject({ count: 29, hours: 3280 / 3600 })
  const movements = marks(100, 120, 140, 200, 220, 240)
  const count = (one: Partial<Immobilization>) =>
    scoreImmobilization(hour({ movements, ...one })).plmi['sit-wasm-2016'].count
  expect(count({})).toBe(6)
  expect(count({ lost: [{ startS: 150, endS: 180 }] })).toBe(0)
})

test('discomfort is the mean of the ratings, and unknown without any', () => {
  expect(scoreImmobilization(hour()).discomfort).toEqual({ mean: 20, highest: 30 })
  const without = scoreImmobilization(hour({ ratings: [] }))
  expect(without.discomfort).toEqual({ mean: null, highest: null })
  expect(without.limits).toContain('no-ratings')
})

test('four tests have the mean of their means; with fewer that is told', () => {
  const tests = [1, 2, 3, 6].map((value) => hour({ ratings: [{ atS: 0, value }] }))
  expect(scoreImmobilizations(tests)).toMatchObject({ discomfort: 3, limits: ['not-a-diagnosis'] })
  expect(scoreImmobilizations(tests.slice(1)).limits).toContain('not-four-tests')
  expect(scoreImmobilizations([...tests, hour({ ratings: [] })]).discomfort).toBeNull()
})
