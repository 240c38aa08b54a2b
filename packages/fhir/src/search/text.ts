import { normalize } from '../normalize.ts'

/** Apostrophes and periods stand inside words: `O'Brien` is one. */
const WITHIN = /['’.]/g
const PUNCTUATION = /\p{P}+/gu

/** A text as searches compare it: normalized, and without punctuation, which they ignore. */
export function comparable(text: string): string {
  return normalize(text.replace(WITHIN, '').replace(PUNCTUATION, ' '))
}

/** The text from each of its words on: by all of these a name of several words begins. */
export function fromEachWord(text: string): readonly string[] {
  const words = text.split(' ')
  return words.map((_, index) => words.slice(index).join(' '))
}
