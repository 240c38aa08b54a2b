import type { Options } from '@legato/sleep'

/** Named here too, so that the words are read without loading the scoring; a test compares. */
export const ANSWERS: { readonly [K in keyof Options]: readonly Options[K][] } = {
  afterShortInterval: ['may-not-start', 'may-start'],
  joins: ['opposite-legs', 'any-legs'],
  empty: ['no-movement', 'not-candidate'],
  shortInterval: ['skipped', 'ends-series'],
  unscoredWhen: ['any-leg', 'every-leg'],
  withoutLights: ['no-wake-index', 'whole-recording'],
}

type Read =
  | { readonly kind: 'read'; readonly options: Partial<Options> }
  | { readonly kind: 'misuse'; readonly reason: string }

/** What is decided otherwise than usual: `joins=any-legs,empty=not-candidate`. */
export function choicesOf(text: string): Read {
  let options: Partial<Options> = {}
  for (const one of text.split(',')) {
    const [name = '', given] = one.split('=').map((word) => word.trim())
    if (!isName(name)) return misuse(`--choices has no ${name}; there are ${NAMES.join(', ')}`)
    const answers: readonly string[] = ANSWERS[name]
    const answer = answers.find((known) => known === given)
    if (!answer) return misuse(`--choices: ${name} is ${answers.join(' or ')}, not ${given ?? ''}`)
    options = { ...options, [name]: answer }
  }
  return { kind: 'read', options }
}

function misuse(reason: string): Read {
  return { kind: 'misuse', reason }
}

const NAMES = Object.keys(ANSWERS)

function isName(name: string): name is keyof Options {
  return Object.hasOwn(ANSWERS, name)
}
