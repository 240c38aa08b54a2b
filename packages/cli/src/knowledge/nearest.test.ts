import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const ids = ['ferritin', 'iron-oral-ferrous-sulfate', 'iron-iv-ferumoxytol', 'age']

test('a letter left out finds the id', () => {
  expect(nearest('feritin', ids)).toEqual(['ferritin'])
})

test('words of an id find it in any order', () => {
  expect(nearest('sulfate iron', ids)).toEqual(['iron-oral-ferrous-sulfate'])
})

test('what is like nothing finds nothing', () => {
  expect(nearest('zzzzzzzz', ids)).toEqual([])
})
