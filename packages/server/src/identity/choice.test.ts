import { expect, test } from 'vitest'
import { weaknessOf } from './choice.ts'

const names = ['Ada Lind', 'Clinic of the North']
const code = (password: string) => weaknessOf(password, names)?.code

test.each([
  'tractor violet umbrella seven',
  'mein Hund heißt wie mein Fahrrad',
  'xkq8-vmd2-ht7f-9pzn',
  '火曜日の朝は足がむずむずして眠れなかった',
  'correct horse tractor violet',
])('%s may be chosen', (password) => {
  expect(code(password)).toBeUndefined()
})

test('a password has 15 characters or more, counted as people count them', () => {
  expect(code('tractor violet')).toBe('password-short')
  expect(weaknessOf('tractor violet', [])?.values).toEqual({ length: '14', least: '15' })
  expect(code('tractor violet9')).toBeUndefined()
  // Nine faces are eighteen code units.
  expect(code('😀😁😂🤣😃😄😅😆😉')).toBe('password-short')
})

test('one longer than is ever hashed is refused', () => {
  expect(code('tractor violet '.repeat(20))).toBe('password-long')
})

test.each([
  ['a word said twice', 'passwordpassword'],
  ['a word with a year', 'Welcome2026Welcome2026'],
  ['signs for letters', 'P@ssw0rdP@ssw0rd1'],
  ['one letter', 'aaaaaaaaaaaaaaaaaaaa'],
  ['few letters in turn', 'abababababababababab'],
  ['the row of keys', 'qwertyuiopasdfghjkl'],
  ['the columns of keys', '1qaz2wsx3edc4rfv'],
  ['keys to and fro', '1q2w3e4r5t1q2w3e4r5t'],
  ['the digits', '123456789012345678'],
  ['the digits from behind', '098765432109876543'],
  ['the alphabet', 'abcdefghijklmnopqrst'],
  ['one known from a picture', 'correcthorsebatterystaple'],
  ['the own name', 'AdaLind2026AdaLind'],
  ['the clinic', 'Clinic-of-the-North-1'],
  ['the disease', 'RestlessLegs2026!'],
  ['a season', 'Sommer2026Sommer2026'],
])('%s is among what is tried first', (_, password) => {
  expect(code(password)).toBe('password-common')
})
