const SHOWN = 5

/** The ids that somebody may have meant: those that hold the words, else those few letters away. */
export function nearest(wanted: string, ids: readonly string[]): readonly string[] {
  const words = wanted
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const holding = ids.filter((id) => words.length > 0 && words.every((word) => id.includes(word)))
  const close = ids
    .map((id) => ({ id, letters: distance(wanted.toLowerCase(), id) }))
    .filter(({ id, letters }) => letters <= Math.max(2, id.length / 4))
    .sort((one, other) => one.letters - other.letters)
    .map(({ id }) => id)
  return [...new Set([...holding, ...close])].slice(0, SHOWN)
}

/** How many letters have to be put in, left out or changed: Levenshtein's distance. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1]
    for (const [column, sign] of [...other].entries()) {
      const changed = (row[column] ?? 0) + (letter === sign ? 0 : 1)
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
