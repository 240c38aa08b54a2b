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
    const days = at === undefined ? undefined : daysOf(at)
    if (at !== undefined && days) return { at, ...days }
  }
  return undefined
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
