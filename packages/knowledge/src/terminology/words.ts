/** Stands between the parts of a text: `acetaminophen / diphenhydramine`, `levodopa mit benserazid`. */
export const BREAK = '|'

const TOKEN = /[a-z0-9]+|[/+,;|&]/g
const BREAKS: ReadonlySet<string> = new Set([
  ...['/', '+', ',', ';', '|', '&'],
  ...['and', 'with', 'plus', 'und', 'mit', 'et', 'avec', 'con', 'y'],
])

/**
 * The words of a text, in lower case and without accents, with a break where a separator stood.
 * Names in the tables go through the same door, so both sides are always spelled alike.
 */
export function words(text: string): readonly string[] {
  return (fold(text).match(TOKEN) ?? []).map((word) => (BREAKS.has(word) ? BREAK : word))
}

/** Lower case, accents off, ligatures written out. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return lower
  return lower.replaceAll('ß', 'ss').replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '')
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

/** A table of phrases that finds the longest one beginning at a word, without trying each. */
export interface Phrases<T> {
  readonly longestAt: (
    words: readonly string[],
    at: number,
  ) => { readonly value: T; readonly length: number } | undefined
}

/** Throws when one phrase is given two meanings that `same` holds apart. */
export function phrases<T>(
  rows: Iterable<readonly [string, T]>,
  same: (a: T, b: T) => boolean,
): Phrases<T> {
  const meanings = new Map<string, T>()
  const longest = new Map<string, number>()
  for (const [text, value] of rows) {
    const of = words(text)
    const key = of.join(' ')
    const before = meanings.get(key)
    if (before !== undefined && !same(before, value))
      throw new RangeError(`knowledge: "${text}" has two meanings`)
    meanings.set(key, value)
    longest.set(of[0] ?? '', Math.max(of.length, longest.get(of[0] ?? '') ?? 0))
  }
  return {
    longestAt(text, at) {
      const most = longest.get(text[at] ?? '') ?? 0
      for (let length = Math.min(most, text.length - at); length > 0; length--) {
        const value = meanings.get(
          length === 1 ? (text[at] ?? '') : text.slice(at, at + length).join(' '),
        )
        if (value !== undefined) return { value, length }
      }
      return undefined
    },
  }
}
