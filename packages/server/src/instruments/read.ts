import type { InstrumentId } from '@legato/knowledge'
import { INSTRUMENTS, isInstrumentId } from '@legato/knowledge'
import type { InstrumentItem, InstrumentText } from '../api.ts'
import { listIn, objectAt, textIn, wholeIn, wrong } from './shape.ts'

/**
 * The texts of instruments that a clinic may use, out of its own file. None is shipped; the owners
 * of most ask for an agreement, so each text states under which it is used. The form is
 * `legato-instruments/1`, told in `docs/instruments.md`.
 *
 * Throws on the first thing that is not right, with its place and what is expected there, and
 * never with the text itself. A file is taken whole or not at all.
 */
export function readInstruments(content: string): readonly InstrumentText[] {
  const file = objectAt(parsed(content), { at: '', keys: ['schema', 'instruments'] })
  if (file.schema !== SCHEMA) wrong('schema', `must be "${SCHEMA}"`)
  const texts = listIn(file, 'instruments', '').map(([value, at]) => instrument(value, at))
  const names = texts.map(({ id, language }) => `${id} in ${language}`)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) wrong('instruments', `must not hold ${twice} twice`)
  return texts
}

const SCHEMA = 'legato-instruments/1'

function parsed(content: string): unknown {
  try {
    // A byte order mark is what some editors put first.
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch {
    return wrong('', 'must be JSON')
  }
}

function instrument(value: unknown, at: string): InstrumentText {
  const keys = ['id', 'language', 'license', 'instruction', 'items']
  const one = objectAt(value, { at, keys })
  const id = textIn(one, 'id', at)
  if (!isInstrumentId(id))
    return wrong(`${at}.id`, `must be one of: ${Object.keys(INSTRUMENTS).join(', ')}`)
  const language = textIn(one, 'language', at)
  if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(language))
    wrong(`${at}.language`, 'must be a language like en or fr-CA')
  return {
    id,
    title: INSTRUMENTS[id].title,
    language,
    license: textIn(one, 'license', at),
    ...(one.instruction !== undefined && { instruction: textIn(one, 'instruction', at) }),
    items: itemsOf(id, one, at),
  }
}

/** All items of the instrument, each once, in the order of their numbers. */
function itemsOf(
  id: InstrumentId,
  one: Readonly<Record<string, unknown>>,
  at: string,
): readonly InstrumentItem[] {
  const items = listIn(one, 'items', at).map(([value, place]) => itemOf(id, value, place))
  const { items: count } = INSTRUMENTS[id]
  const numbers = new Set(items.map(({ number }) => number))
  if (items.length !== count || numbers.size !== count)
    wrong(`${at}.items`, `must hold items 1 to ${count}, each once`)
  return items.toSorted((a, b) => a.number - b.number)
}

function itemOf(id: InstrumentId, value: unknown, at: string): InstrumentItem {
  const item = objectAt(value, { at, keys: ['number', 'text', 'answers'] })
  const { items, scores } = INSTRUMENTS[id]
  const answers = listIn(item, 'answers', at).map(([answer, place]) => {
    const found = objectAt(answer, { at: place, keys: ['score', 'text'] })
    return {
      score: wholeIn(found, 'score', { at: place, range: scores }),
      text: textIn(found, 'text', place),
    }
  })
  if (answers.length < 2) wrong(`${at}.answers`, 'must hold two answers or more')
  if (new Set(answers.map(({ score }) => score)).size < answers.length)
    wrong(`${at}.answers`, 'must give each score once')
  return {
    number: wholeIn(item, 'number', { at, range: [1, items] }),
    text: textIn(item, 'text', at),
    answers,
  }
}
