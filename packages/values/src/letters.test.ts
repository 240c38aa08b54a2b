import { expect, test } from 'vitest'
import { lettersBetween } from './letters.ts'

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['https', 'htps', 1],
  ['data', 'date', 1],
  // Levenshtein's own measure: two letters that changed places are two changes.
  ['port', 'prot', 2],
  ['kitten', 'sitting', 3],
] as const)('%s and %s are %d letters apart, from either end', (one, other, letters) => {
  expect(lettersBetween(one, other)).toBe(letters)
  expect(lettersBetween(other, one)).toBe(letters)
})
