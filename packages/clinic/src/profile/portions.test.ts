import { expect, test } from 'vitest'
import { portionsIn } from './portions.ts'

test.each([
  ['0.75 mg a day in two doses', 2],
  ['600 mg daily in 3 divided doses', 3],
  ['1 mg täglich in zwei Dosen', 2],
  ['400 mg par jour en deux prises', 2],
  ['2 tablets in the evening', undefined],
  [undefined, undefined],
])('“%s” is %s portions', (text, portions) => {
  expect(portionsIn([text === undefined ? {} : { text }])).toBe(portions)
})
