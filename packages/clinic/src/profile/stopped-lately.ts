import type { FeatureValue } from '@legato/rules'
import type { Feature, Words } from '@legato/values'
import type { DrugEntry } from './medication.ts'
import type { Gathering } from './mention.ts'
import { together } from './same.ts'
import { ageInDays } from './when.ts'

/** Withdrawal is counted for four weeks, a default of ours. */
const DAYS = 28

/**
 * The ingredients of which the record dates an end within the last four weeks, and that are not
 * taken now. Where the list of drugs is known and no such end is on it, none was stopped.
 */
export function stoppedLately(
  { entries, gathering }: { readonly entries: readonly DrugEntry[]; readonly gathering: Gathering },
  { current, list }: { current: readonly DrugEntry[]; list: Feature<FeatureValue> },
): Feature<FeatureValue> | undefined {
  const taken = new Set(current.flatMap(({ ingredients }) => ingredients))
  const ended = entries.filter(
    ({ stance, when }) => stance === 'not-taken' && when && ageInDays(when, gathering.asOf) <= DAYS,
  )
  const value = ended.map((entry) => wordsOf(entry, taken)).reduce(together, NONE)
  const from = ended.length > 0 ? ended.map((entry) => entry.from) : list.from
  if (value.has.length === 0 && list.kind === 'unknown') return undefined
  return { kind: 'known', value, how: 'inferred', from: [...new Set(from)], at: gathering.asOf }
}

const NONE: Words = { has: [], unresolved: [], sources: {} }

function wordsOf({ ingredients, from }: DrugEntry, taken: ReadonlySet<string>): Words {
  const has = ingredients.filter((name) => !taken.has(name))
  return { has, unresolved: [], sources: Object.fromEntries(has.map((name) => [name, [from]])) }
}
