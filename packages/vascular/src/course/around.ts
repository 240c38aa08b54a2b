import { daysOf } from '@legato/values'

/** Something that was measured or seen, and when: a FHIR date or instant. */
export interface Dated<Value> {
  readonly at: string
  readonly value: Value
  /** It tells of the treatment itself, so it came after it, be it on the same day. */
  readonly isAfter?: boolean
}

/** What stood before a day, what came first after it, and what is the newest where that is another. */
export interface Around<Value> {
  readonly before?: Dated<Value>
  readonly first?: Dated<Value>
  readonly newest?: Dated<Value>
}

/**
 * The values that stand around a treatment. One of the same day counts as before, unless it says
 * otherwise: people are asked and examined, then treated. A date that may mean days on either side
 * is neither.
 */
export function around<Value>(values: readonly Dated<Value>[], treatedAt: string): Around<Value> {
  const on = daysOf(treatedAt)
  if (!on) return {}
  const inOrder = values.toSorted((a, b) => a.at.localeCompare(b.at))
  const sideOf = ({ at, isAfter }: Dated<Value>) => {
    const days = daysOf(at)
    if (!days) return 'neither'
    if (days.first > on.last || (isAfter && days.first >= on.first)) return 'after'
    return days.last <= on.first ? 'before' : 'neither'
  }
  const before = inOrder.findLast((one) => sideOf(one) === 'before')
  const after = inOrder.filter((one) => sideOf(one) === 'after')
  const [first] = after
  const newest = after.length > 1 ? after.at(-1) : undefined
  return { ...(before && { before }), ...(first && { first }), ...(newest && { newest }) }
}
