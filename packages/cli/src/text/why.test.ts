import { expect, test } from 'vitest'
import { example, flat } from './example.ts'
import { PLAIN } from './style.ts'
import { whyText } from './why.ts'

const david = example('david-keller')
const told = (word: string) => flat(whyText(david, word, PLAIN) ?? '')

test('by its id an item is told alone, with dose, cautions, guidelines and what would change it', () => {
  const ferumoxytol = told('iron-iv-ferumoxytol')
  expect(ferumoxytol).toContain('(iron-iv-ferumoxytol), consider:')
  expect(ferumoxytol).toContain('Dose: 510 mg, and again after 3 to 8 days')
  expect(ferumoxytol).toContain('Mind: Boxed warning of anaphylaxis')
  expect(ferumoxytol).toContain('If Active infection is yes')
  expect(ferumoxytol).not.toContain('Ferric derisomaltose into a vein (')
})

test('a word tells all items that it names: the proposal, the finding and the danger', () => {
  expect(told('taper-ropinirole')).toContain(
    '2026-12-13 to 2026-12-19: ropinirole 2 mg in the evening',
  )
  expect(told('ROPINIROLE')).toContain('STOP')
  expect(told('iron low')).toContain('Ferritin 61 ng/mL 2026-11-13')
})

test('all that could not be checked and all that is missing has a name', () => {
  for (const { say } of david.unchecked) expect(told('unchecked')).toContain(say)
  for (const { ask } of david.missing) expect(told('missing')).toContain(ask)
})

test('nothing of that name is no text', () => {
  expect(whyText(david, 'zzz', PLAIN)).toBeUndefined()
})
