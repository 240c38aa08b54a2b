import { expect, test } from 'vitest'
import { readInstruments } from './read.ts'

/** Two items whose wording is invented here. */
const answers = [
  { score: 0, text: 'never' },
  { score: 3, text: 'always' },
]
const first = { number: 1, text: 'First', answers }
const second = { number: 2, text: 'Second', answers }
const phq2 = {
  id: 'phq-2',
  language: 'en',
  license: 'Invented for this test',
  items: [second, first],
}

function file(...instruments: readonly unknown[]): string {
  return JSON.stringify({ schema: 'legato-instruments/1', instruments })
}

test('the texts come in the order of their numbers, with the title that is known here', () => {
  expect(readInstruments(file(phq2))).toEqual([
    {
      id: 'phq-2',
      title: 'PHQ-2',
      language: 'en',
      license: 'Invented for this test',
      items: [first, second],
    },
  ])
})

test('one instrument may stand in several languages, and a byte order mark is no mistake', () => {
  const both = readInstruments(`\uFEFF${file(phq2, { ...phq2, language: 'fr-CA' })}`)
  expect(both.map(({ language }) => language)).toEqual(['en', 'fr-CA'])
})

test.each([
  ['not JSON', '{', 'The file must be JSON.'],
  ['a list', '[]', 'The file must be an object.'],
  ['no schema', '{"instruments": []}', 'schema must be "legato-instruments/1".'],
  ['nothing in it', file(), 'instruments must be a list, not empty.'],
  [
    'an unknown instrument',
    file({ ...phq2, id: 'mine' }),
    'instruments[0].id must be one of: irls, ',
  ],
  ['no license', file({ ...phq2, license: ' ' }), 'instruments[0].license must be a text of 1 to'],
  [
    'a language in words',
    file({ ...phq2, language: 'English' }),
    'instruments[0].language must be',
  ],
  ['a misspelled key', file({ ...phq2, item: [] }), 'instruments[0] may hold id, language,'],
  [
    'an item too few',
    file({ ...phq2, items: [first] }),
    'instruments[0].items must hold items 1 to 2, each once.',
  ],
  [
    'an item twice',
    file({ ...phq2, items: [first, first] }),
    'instruments[0].items must hold items 1 to 2, each once.',
  ],
  [
    'an item too many',
    file({ ...phq2, items: [first, { ...second, number: 3 }] }),
    'instruments[0].items[1].number must be a whole number from 1 to 2.',
  ],
  [
    'a score that cannot be',
    file({ ...phq2, items: [first, { ...second, answers: [{ score: 4, text: 'x' }] }] }),
    'instruments[0].items[1].answers[0].score must be a whole number from 0 to 3.',
  ],
  [
    'one answer',
    file({ ...phq2, items: [first, { ...second, answers: answers.slice(1) }] }),
    'instruments[0].items[1].answers must hold two answers or more.',
  ],
  [
    'a score twice',
    file({ ...phq2, items: [first, { ...second, answers: [answers[0], answers[0]] }] }),
    'instruments[0].items[1].answers must give each score once.',
  ],
  ['one language twice', file(phq2, phq2), 'instruments must not hold phq-2 in en twice.'],
])('%s is refused with its place and what to do', (_, content, message) => {
  expect(() => readInstruments(content)).toThrow(message)
})

test('a refusal never repeats the text of an item', () => {
  const secret = 'licensed wording'
  const content = file({
    ...phq2,
    items: [
      { ...first, text: secret },
      { ...second, number: 'two' },
    ],
  })
  expect(() => readInstruments(content)).toThrow(/^(?!.*licensed wording).*$/)
})
