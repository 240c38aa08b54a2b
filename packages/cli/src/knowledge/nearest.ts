import { lettersBetween } from '@legato/values'

const SHOWN = 5

/** The ids that somebody may have meant: those that hold the words, else those few letters away. */
export function nearest(wanted: string, ids: readonly string[]): readonly string[] {
  const words = wanted
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const holding = ids.filter((id) => words.length > 0 && words.every((word) => id.includes(word)))
  const close = ids
    .map((id) => ({ id, letters: lettersBetween(wanted.toLowerCase(), id) }))
    .filter(({ id, letters }) => letters <= Math.max(2, id.length / 4))
    .sort((one, other) => one.letters - other.letters)
    .map(({ id }) => id)
  return [...new Set([...holding, ...close])].slice(0, SHOWN)
}
