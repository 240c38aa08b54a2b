import { expect, test } from 'vitest'
import { labTests } from './lab-test.ts'
import { therapies } from './therapies/index.ts'

test('a test is ordered under the first code of its analyte', () => {
  expect(labTests('ferritin', 'vitamin-b12').map(({ code }) => code)).toEqual(['2276-4', '2132-9'])
})

test('a code from memory says that nobody has checked it', () => {
  expect(labTests('methylmalonic-acid', 'alt').map(({ verified }) => verified)).toEqual([
    false,
    true,
  ])
})

test('a test that nobody knows is a mistake in the tables', () => {
  expect(() => labTests('ferritine')).toThrow('no laboratory test is named "ferritine"')
})

test('only what is worked up orders tests, each once', () => {
  const ordering = therapies.filter(({ tests }) => tests)
  expect(ordering.length).toBeGreaterThan(8)
  for (const { id, kind, tests = [] } of ordering) {
    const codes = tests.map(({ code }) => code)
    expect([id, kind, new Set(codes).size]).toEqual([id, 'workup', codes.length])
  }
})
