import type { FeatureValue } from '@legato/rules'
import type { Feature } from '@legato/values'
import { daysBetween } from '@legato/values'
import { ORAL_IRON } from './drug-classes.ts'
import type { DrugEntry } from './medication.ts'
import type { Gathering } from './mention.ts'
import { note } from './notes.ts'
import { whenOf } from './when.ts'

/** Whole weeks of the oral iron that is being taken, from its earliest start. */
export function oralIronWeeks(
  current: readonly DrugEntry[],
  { asOf }: Gathering,
): Feature<FeatureValue> | undefined {
  const [first] = currentOralIron(current)
    .flatMap(({ from, since }) => {
      const start = whenOf(since)
      return start ? [{ from, start }] : []
    })
    .toSorted((a, b) => (a.start.last < b.start.last ? -1 : 1))
  if (!first) return undefined
  // Of a vague start its latest day: a course is not called long before it surely was.
  const value = Math.max(0, Math.floor(daysBetween(first.start.last, asOf) / 7))
  const notes = [note('from-current-iron')]
  return { kind: 'known', value, how: 'inferred', at: asOf, from: [first.from], notes }
}

/** Oral iron that is being taken is an attempt that goes on, until someone judges it. */
export function oralIronOngoing(current: readonly DrugEntry[]): Feature<FeatureValue> | undefined {
  const from = currentOralIron(current).map((entry) => entry.from)
  return from.length > 0 ? { kind: 'known', value: 'ongoing', how: 'inferred', from } : undefined
}

function currentOralIron(current: readonly DrugEntry[]): readonly DrugEntry[] {
  return current.filter((entry) => entry.ingredients.some((name) => ORAL_IRON.has(name)))
}
