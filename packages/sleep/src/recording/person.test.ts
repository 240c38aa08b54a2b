import { expect, test } from 'vitest'
import { personOf } from './person.ts'

test.each([
  // The specification's own example (EDF+, 2.1.3.3).
  [
    'MCH-0234567 F 02-MAY-1951 Haagse_Harry',
    { code: 'MCH-0234567', sex: 'female', birthDate: '1951-05-02', name: ['Haagse', 'Harry'] },
  ],
  ['X M X X', { sex: 'male' }],
  ['X X X Lindholm,_Ann more of it', { name: ['Lindholm', 'Ann'] }],
  ['L_7 X X X', { code: 'L 7' }],
])('%s is read as EDF+ has it', (text, expected) => {
  expect(personOf(text)).toEqual(expected)
})

test.each(['', 'X X X X', 'X,X', 'anonymous', 'X X X Anonymized'])('"%s" names nobody', (text) => {
  expect(personOf(text)).toEqual({})
})

test('what stands for a name in published recordings is none', () => {
  expect(personOf('X F X Female_33yr')).toEqual({ sex: 'female' })
  expect(personOf('X F 20-JAN-1998 X,X')).toEqual({ sex: 'female', birthDate: '1998-01-20' })
})

test.each([
  'Ann Lindholm 04.03.1968',
  'L-7',
  'L-7 F 31-FEB-1968 Lindholm',
  'L-7 W 04-MAR-1968 Lindholm',
])('%s is told as it is written', (text) => {
  expect(personOf(text)).toEqual({ written: text })
})
