/**
 * Three-valued truth after Kleene: a statement is met, not met, or cannot be told yet.
 *
 * An undetermined part decides nothing, and is overruled by a part that does: `all` with one
 * part not met is not met, whatever else is unknown. So learning a fact can only turn
 * undetermined into met or not met, never one of these into the other.
 *
 * S. C. Kleene, Introduction to Metamathematics (1952), section 64: the strong tables.
 */
export type Truth = 'met' | 'not-met' | 'undetermined'

export function truthOf(value: boolean): Truth {
  return value ? 'met' : 'not-met'
}

export function not(truth: Truth): Truth {
  if (truth === 'undetermined') return truth
  return truth === 'met' ? 'not-met' : 'met'
}

/** Met when every part is met; of no parts at all, met. Asks no further than it must. */
export function all<Part>(parts: readonly Part[], truthOfPart: (part: Part) => Truth): Truth {
  let open = false
  for (const part of parts) {
    const truth = truthOfPart(part)
    if (truth === 'not-met') return truth
    open ||= truth === 'undetermined'
  }
  return open ? 'undetermined' : 'met'
}

/** Met when one part is met; of no parts at all, not met. Asks no further than it must. */
export function any<Part>(parts: readonly Part[], truthOfPart: (part: Part) => Truth): Truth {
  let open = false
  for (const part of parts) {
    const truth = truthOfPart(part)
    if (truth === 'met') return truth
    open ||= truth === 'undetermined'
  }
  return open ? 'undetermined' : 'not-met'
}

/** Met when `count` parts or more are met; not met once too few are left to reach it. */
export function atLeast(count: number, truths: readonly Truth[]): Truth {
  const met = truths.filter((truth) => truth === 'met').length
  const open = truths.filter((truth) => truth === 'undetermined').length
  if (met >= count) return 'met'
  return met + open >= count ? 'undetermined' : 'not-met'
}
