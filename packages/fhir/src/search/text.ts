import { normalize } from '../normalize.ts'

/** Apostrophes and periods stand inside words: `O'Brien` is one. */
const WITHIN = /['’.]/g
const PUNCTUATION = /\p{P}+/gu

/** A text as searches compare it: normalized, and without punctuation, which they ignore. */
export function comparable(text: string): string {
  return normalize(text.replace(WITHIN, '').replace(PUNCTUATION, ' '))
}

/** A name has no more words; what is longer was no name, and would take room by its square. */
const MOST_WORDS = 20

/** The text from each of its words on: by all of these a name of several words begins. */
export function fromEachWord(text: string): readonly string[] {
  const words = text.split(' ')
  if (words.length > MOST_WORDS) return [text]
  return words.map((_, index) => words.slice(index).join(' '))
}
