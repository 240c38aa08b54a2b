/**
 * Rows are what `j` and `k` walk through: the main control of each carries `data-row`. The place
 * is the focus itself, so that what is chosen is seen, heard and found again by every tool.
 */
function rows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')]
}

export function chosenRow(): HTMLElement | undefined {
  const at = document.activeElement
  const within =
    at instanceof HTMLElement ? at.closest<HTMLElement>('[data-row], [data-row-of]') : null
  if (!within) return undefined
  const id = within.dataset.rowOf ?? within.dataset.row
  return rows().find((row) => row.dataset.row === id)
}

/** Moves to the next row or the one before; from nowhere, to the first. */
export function moveRow(by: 1 | -1): void {
  const all = rows()
  const chosen = chosenRow()
  const from = chosen ? all.indexOf(chosen) : by === 1 ? -1 : 1
  const next = all[Math.min(all.length - 1, Math.max(0, from + by))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
