import { expect, test } from 'vitest'
import { readRatings } from './ratings.ts'

test('ratings are read in seconds or minutes, in order of time, with decimal commas too', () => {
  const expected = [
    { atS: 0, value: 1.5 },
    { atS: 600, value: 4 },
  ]
  expect(readRatings('seconds,value\n600,4\n0,1.5\n')).toEqual(expected)
  expect(readRatings('minutes;value\r\n0;1,5\r\n10;4\r\n')).toEqual(expected)
  expect(readRatings('seconds\tvalue\n')).toEqual([])
})

test.each([
  ['time,rating\n0,1', 'Line 1'],
  ['seconds,value\n0,1\n60,', 'Line 3'],
  ['seconds,value\n0,101', 'Line 2'],
  ['seconds,value\n-1,5', 'Line 2'],
  ['seconds,value\n0,1,2', 'Line 2'],
])('%j is turned away: %s', (text, line) => {
  const read = readRatings(text)
  expect('kind' in read && read.say.startsWith(line)).toBe(true)
})
