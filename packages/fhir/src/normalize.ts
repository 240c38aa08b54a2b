/** Plain ASCII has neither accents nor compatibility forms. */
const ASCII = /^[\x20-\x7e]*$/

/**
 * A text as it is compared: without accents, in lower case (`ß` as `ss`), single spaces.
 * `Müller` is found as `muller`, not as `mueller`.
 */
export function normalize(text: string): string {
  const bare = ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{Diacritic}/gu, '')
  return bare.toUpperCase().toLowerCase().trim().replace(/\s+/g, ' ')
}
