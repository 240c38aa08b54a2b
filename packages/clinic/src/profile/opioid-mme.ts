import { MME_FACTORS, WITHOUT_MME } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { Feature } from '@legato/values'
import { unknown } from '@legato/values'
import { OPIOIDS } from './drug-classes.ts'
import type { DrugsNow } from './drug-doses.ts'
import { counted, ofAbsent } from './drug-doses.ts'
import { doseOf } from './entry-dose.ts'
import type { DrugEntry } from './medication.ts'
import { note } from './notes.ts'
import { isWords } from './same.ts'

/**
 * Morphine equivalents of all opioids on the list, in mg a day. One whose dose or factor is not
 * known leaves the sum open; a drug that could not be resolved may add to it, so that the sum is
 * then a least.
 */
export function opioidMme({ current, list }: DrugsNow): Feature<FeatureValue> {
  const opioids = [...OPIOIDS].filter((drug) => counted(drug, current).length > 0)
  const blank = list.kind === 'unknown' || !isWords(list.value) || list.value.unresolved.length > 0
  if (list.kind === 'unknown' || (blank && opioids.length === 0)) return ofAbsent(0, list)
  const parts = opioids
    .filter((drug) => !WITHOUT_MME.has(drug))
    .map((drug) => partOf(drug, current))
  const from = [
    ...new Set(opioids.flatMap((drug) => counted(drug, current).map((entry) => entry.from))),
  ]
  if (parts.includes(undefined)) return unknown('unreadable', { from, notes: [note('mme-open')] })
  const at = oldest(opioids.flatMap((drug) => counted(drug, current))) ?? list.at
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0)
  const value = Math.round(sum * 100) / 100
  const uncounted = opioids.some((drug) => WITHOUT_MME.has(drug))
  return {
    kind: 'known',
    value: blank ? { comparator: '>=', value } : value,
    how: 'inferred',
    from: from.length > 0 ? from : list.from,
    ...(at && { at }),
    notes: [
      note('mme'),
      ...(opioids.length > 0 && at ? [note('mme-since', { date: at })] : []),
      ...(uncounted ? [note('mme-uncounted')] : []),
    ],
  }
}

/** A sum is as old as the oldest dose in it; undated doses are as old as the list. */
function oldest(entries: readonly DrugEntry[]): string | undefined {
  const [first] = entries
    .flatMap(({ when }) => (when ? [when] : []))
    .toSorted((a, b) => a.first.localeCompare(b.first))
  return first?.at
}

function partOf(drug: string, current: DrugsNow['current']): number | undefined {
  const factor = MME_FACTORS.get(drug)
  const doses = counted(drug, current).map((entry) => doseOf(entry, drug).mg)
  if (factor === undefined || doses.includes(undefined)) return undefined
  return doses.reduce<number>((total, mg) => total + (mg ?? 0), 0) * factor
}
