import type { Missing, Unchecked } from '@legato/clinic/plan'
import { item } from './paragraph.ts'

const ASKED = 5

/** What to ask next, what moves most first; facts that would move the same items are one question. */
export function missingLines(all: readonly Missing[]): readonly string[] {
  const groups = [...Map.groupBy(all, ({ changes }) => changes.toSorted().join(' ')).values()]
  const lines = groups.slice(0, ASKED).map((same) => item('○', question(same)))
  const rest = groups.slice(ASKED).flat().length
  return rest > 0 ? [...lines, `    and ${rest} facts of less weight: --why missing`] : lines
}

const NAMED = 3

function question(same: readonly Missing[]): string {
  const [first, ...others] = same
  if (!first) return ''
  const moves = `(${first.changes.length})`
  if (others.length === 0) return `${labelOf(first)}: ${first.ask} ${moves}`
  const rest = same.length - NAMED
  const names = same.slice(0, NAMED).map(labelOf).join(' · ')
  return `${names}${rest > 0 ? ` and ${rest} more` : ''} ${moves}`
}

function labelOf({ label, why }: Missing): string {
  return why === 'never-measured' ? label : `${label} [${why.replaceAll('-', ' ')}]`
}

/** How many safety rules wait, and the first of them; a drug that nobody recognized stops dozens. */
export function uncheckedLines(all: readonly Unchecked[]): readonly string[] {
  const [forDrugs, others] = [true, false].map((waits) =>
    all.filter(({ needs }) => needs.includes('current-drugs') === waits),
  )
  const more = ': --why unchecked'
  return [
    ...counted(forDrugs ?? []).map((names) =>
      item('?', `For want of all current drugs, each recognized: ${names}${more}`),
    ),
    ...counted(others ?? []).map((names) => item('?', `For want of other facts: ${names}${more}`)),
  ]
}

const RULES_NAMED = 6

function counted(rules: readonly Unchecked[]): readonly string[] {
  if (rules.length === 0) return []
  const names = rules.slice(0, RULES_NAMED).map(({ id }) => id.replaceAll('-', ' '))
  const rest = rules.length - RULES_NAMED
  return [`${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`]
}
