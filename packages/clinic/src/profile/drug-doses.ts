import type { FeatureId } from '@legato/knowledge'
import { features, sedatives } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { Feature } from '@legato/values'
import { unknown } from '@legato/values'
import { doseOf } from './entry-dose.ts'
import type { DrugEntry } from './medication.ts'
import { note } from './notes.ts'
import { isWords } from './same.ts'
import type { When } from './when.ts'

/** What is known of the list of drugs: its entries, and the fact that they make. */
export interface DrugsNow {
  readonly current: readonly DrugEntry[]
  readonly list: Feature<FeatureValue>
}

/**
 * The entries of one drug that count for its dose. An order, a statement and what the pharmacy
 * handed out speak of the same tablets: the statement counts, unless every order is newer, and a
 * dispense only where it stands alone. Of several orders the newest replaces the older; those of
 * one day, or without a date, are taken side by side.
 */
export function counted(drug: string, current: readonly DrugEntry[]): readonly DrugEntry[] {
  const named = current.filter((entry) => entry.ingredients.includes(drug))
  const told = named.filter(({ from }) => !from.startsWith('MedicationDispense'))
  const all = told.length > 0 ? told : named
  const [orders, statements] = [all.filter(isOrder), all.filter((entry) => !isOrder(entry))]
  const newer = orders.length > 0 && statements.every(({ when }) => isOlder(when, orders))
  const chosen = newer ? orders : statements
  const last = chosen
    .flatMap(({ when }) => (when ? [when.last] : []))
    .toSorted()
    .at(-1)
  return chosen.filter(({ when }) => !when || when.last === last)
}

function isOrder({ from }: DrugEntry): boolean {
  return from.startsWith('MedicationRequest')
}

function isOlder(when: When | undefined, orders: readonly DrugEntry[]): boolean {
  return when !== undefined && orders.every((order) => order.when && order.when.first > when.last)
}

/**
 * Milligrams of the drug in a day, over the entries that count. A drug that is not on a list
 * known in full is taken at zero; one that may hide behind an unresolved entry is not.
 */
export function doseFact(
  feature: FeatureId,
  drug: string,
  { current, list }: DrugsNow,
): Feature<FeatureValue> {
  const entries = counted(drug, current)
  if (entries.length === 0) return ofAbsent(0, list)
  const from = [...new Set(entries.map((entry) => entry.from))]
  const doses = entries.map((entry) => doseOf(entry, drug))
  const amounts = doses.flatMap(({ mg }) => (mg === undefined ? [] : [mg]))
  if (amounts.length < doses.length)
    return unknown('unreadable', { from, notes: [note('dose-unread')] })
  const value = amounts.reduce((a, b) => a + b, 0)
  const { shape } = features[feature]
  if (shape.kind === 'quantity' && !isWithin(value, shape.plausible)) {
    const [low, high] = shape.plausible
    return unknown('unreadable', {
      from,
      notes: [note('implausible', { low, high, unit: shape.unit })],
    })
  }
  const at = entries.find(({ when }) => when)?.when?.at
  const notes = [
    ...(doses.some(({ asNeeded }) => asNeeded) ? [note('as-needed')] : []),
    ...(entries.some((entry) => isConverted(entry, drug)) ? [note('from-base')] : []),
  ]
  return {
    kind: 'known',
    value,
    how: 'asserted',
    from,
    ...(at && { at }),
    ...(notes.length > 0 && { notes }),
  }
}

function isWithin(value: number, [low, high]: readonly [low: number, high: number]): boolean {
  return value >= low && value <= high
}

/** Whether the record gives another number than the one told: that of the base. */
function isConverted(entry: DrugEntry, drug: string): boolean {
  return doseOf(entry, drug).mg !== doseOf(entry, '').mg && entry.ingredients.length === 1
}

/** Whether levodopa is taken every day: not at need, and not on some days of the week only. */
export function levodopaDaily({ current, list }: DrugsNow): Feature<FeatureValue> {
  const entries = counted('levodopa', current)
  if (entries.length === 0) return ofAbsent(false, list)
  const from = entries.map((entry) => entry.from)
  const doses = entries.map((entry) => doseOf(entry, 'levodopa'))
  const daily = doses.some(({ asNeeded, timesPerDay = 0 }) => !asNeeded && timesPerDay >= 1)
  const told = doses.every(({ asNeeded, timesPerDay }) => asNeeded || timesPerDay !== undefined)
  if (!daily && !told) return unknown('unreadable', { from, notes: [note('dose-unread')] })
  return { kind: 'known', value: daily, how: 'asserted', from }
}

/** Whether an opioid or another drug that weakens breathing is on the list. */
export function takesSedatives({ current, list }: DrugsNow): Feature<FeatureValue> {
  const entries = current.filter((entry) =>
    entry.ingredients.some((name) => sedatives.includes(name)),
  )
  if (entries.length === 0) return ofAbsent(false, list)
  const from = [...new Set(entries.map((entry) => entry.from))]
  return { kind: 'known', value: true, how: 'inferred', from, ...(list.at && { at: list.at }) }
}

/** Naloxone by itself is there for an overdose; in one tablet with an opioid it is not. */
export function naloxoneAtHome({ current }: DrugsNow): Feature<FeatureValue> | undefined {
  const entries = current.filter(({ ingredients }) => ingredients.join() === 'naloxone')
  if (entries.length === 0) return undefined
  const from = entries.map((entry) => entry.from)
  return { kind: 'known', value: true, how: 'inferred', from }
}

/** What is known of a drug that is not among the entries: not taken, unless one of them may hide it. */
export function ofAbsent(value: 0 | false, list: Feature<FeatureValue>): Feature<FeatureValue> {
  if (list.kind === 'unknown') return list
  if (!isWords(list.value)) return unknown('unreadable', { from: list.from })
  const { unresolved, sources } = list.value
  if (unresolved.length > 0) {
    // The same words for every feature that it hides, so that a reader is told once.
    const from = [...new Set(unresolved.flatMap((word) => sources[word] ?? []))]
    return unknown('unreadable', { from, notes: [note('drug-unread')] })
  }
  const at = list.at && { at: list.at }
  return {
    kind: 'known',
    value,
    how: 'inferred',
    from: list.from,
    ...at,
    notes: [note('not-on-list')],
  }
}
