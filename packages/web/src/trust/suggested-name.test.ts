import { expect, test } from 'vitest'
import { suggestedName } from './suggested-name.ts'

test('a name for signing in is the first and the last word, without accents', () => {
  expect(suggestedName('Anna Berger')).toBe('anna.berger')
  expect(suggestedName('José María Ñúñez')).toBe('jose.nunez')
  expect(suggestedName('Jean-Luc d’Arc')).toBe('jean.arc')
})

test('one word stays one, and no name suggests nothing', () => {
  expect(suggestedName('Sukarno')).toBe('sukarno')
  expect(suggestedName('')).toBe('')
})
