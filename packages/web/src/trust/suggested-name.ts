/** `anna.berger` for Anna Berger: a first idea, which whoever invites may change. */
export function suggestedName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const [first = '', last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return last === undefined ? first : `${first}.${last}`
}
