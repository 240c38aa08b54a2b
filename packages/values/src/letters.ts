/** How many letters have to be put in, left out or changed: Levenshtein's distance. */
export function lettersBetween(one: string, other: string): number {
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
