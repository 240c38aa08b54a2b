import type { CivilDate } from '@legato/values'
import { daysBetween, daysOf } from '@legato/values'

/** A date of the record: as written, and the first and last day it may mean. */
export interface When {
  readonly at: string
  readonly first: CivilDate
  readonly last: CivilDate
}

/** The first of the texts that is a date. Undefined when none is. */
export function whenOf(...texts: readonly (string | undefined)[]): When | undefined {
  for (const at of texts) {
    const days = at === undefined ? undefined : spanOf(at)
    if (at !== undefined && days) return { at, first: days.first, last: days.last }
  }
  return undefined
}

type Span = ReturnType<typeof daysOf>

/** Days recur from patient to patient, and reading one costs more than the rest of its resource. */
const SPANS = new Map<string, Span>()
const SPANS_KEPT = 20_000

function spanOf(text: string): Span {
  if (text.length > 10 && Number.isNaN(Date.parse(text))) return undefined
  const day = text.slice(0, 10)
  const known = SPANS.get(day)
  if (known) return known
  if (SPANS.size >= SPANS_KEPT) SPANS.clear()
  const span = daysOf(day)
  SPANS.set(day, span)
  return span
}

/** Whether it lies wholly after the day. */
export function isAfter(when: When, day: CivilDate): boolean {
  return when.first > day
}

/** Days from the date to the day, counted from its earliest: a vague date is as old as it may be. */
export function ageInDays(when: When, asOf: CivilDate): number {
  return daysBetween(when.first, asOf)
}

/** Whether both may mean the same day. */
export function overlap(a: When, b: When): boolean {
  return a.first <= b.last && b.first <= a.last
}

interface Dated {
  readonly when?: When
  readonly from: string
}

/** Newest first, undated last; of one day by resource, so that the order of a file decides nothing. */
export function newestFirst(a: Dated, b: Dated): number {
  const [left, right] = [a.when?.last ?? '', b.when?.last ?? '']
  if (left !== right) return left < right ? 1 : -1
  return a.from === b.from ? 0 : a.from < b.from ? -1 : 1
}
