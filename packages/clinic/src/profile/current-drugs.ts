import type { FeatureValue } from '@legato/rules'
import type { Feature, Words } from '@legato/values'
import { unknown } from '@legato/values'
import type { CurrentDrug } from './case-features.ts'
import { doseOf, mainIngredient } from './entry-dose.ts'
import type { DrugEntry } from './medication.ts'
import { note } from './notes.ts'
import { portionsIn } from './portions.ts'
import { routeOf } from './route.ts'
import { together } from './same.ts'
import { whenOf } from './when.ts'

/**
 * The entries of drugs that are taken now: local treatments apart, and without those that a
 * later statement says were left. A stop without a date takes nothing off the list.
 */
export function currentEntries(entries: readonly DrugEntry[]): readonly DrugEntry[] {
  const stops = entries.filter(({ stance }) => stance === 'not-taken')
  return entries.filter(
    (entry) =>
      entry.stance === 'taken' &&
      !entry.none &&
      !isTopical(entry) &&
      !stops.some((stop) => stop.when && isLater(stop, entry) && covers(stop, entry)),
  )
}

/** A course that begins on the day on which another ends is a change of dose, and goes on. */
function isLater(stop: DrugEntry, entry: DrugEntry): boolean {
  if (!entry.when) return true
  const end = whenOf(stop.until)
  if (end && whenOf(entry.since)?.first === end.last) return false
  return stop.when !== undefined && stop.when.last >= entry.when.last
}

/** A stop of one ingredient does not end a combination with others. */
function covers(stop: DrugEntry, entry: DrugEntry): boolean {
  if (entry.ingredients.length === 0) return stop.text === entry.text
  return entry.ingredients.every((name) => stop.ingredients.includes(name))
}

function isTopical({ dosages, match }: DrugEntry): boolean {
  const said = routeOf(dosages)
  return (said ?? (match.kind === 'unresolved' ? undefined : match.route)) === 'topical'
}

/** What of an entry could not be resolved, in its own words. */
function unresolvedOf({ match, text }: DrugEntry): readonly string[] {
  if (match.kind !== 'resolved' || match.conflict) return [text || '(unnamed)']
  return match.unresolvedParts
}

/** The list as a fact. Known and empty only where the record says that nothing is taken. */
export function drugList(
  entries: readonly DrugEntry[],
  current: readonly DrugEntry[],
): Feature<FeatureValue> {
  const none = entries.filter((entry) => entry.none && entry.stance === 'taken')
  const said = current.length > 0 ? current : none
  const from = [...new Set((said.length > 0 ? said : entries).map((entry) => entry.from))]
  if (said.length === 0) return unknown('never-measured', { from })
  const value = current.map(wordsOf).reduce(together, EMPTY)
  const at = said
    .flatMap(({ when }) => (when ? [when.at] : []))
    .toSorted()
    .at(-1)
  const notes = doubtsIn(entries, current)
  return {
    kind: 'known',
    value,
    how: 'asserted',
    from,
    ...(at && { at }),
    ...(notes.length > 0 && { notes }),
  }
}

const EMPTY: Words = { has: [], unresolved: [], sources: {} }

function wordsOf(entry: DrugEntry): Words {
  const has = entry.ingredients
  const unresolved = unresolvedOf(entry)
  const sources = Object.fromEntries([...has, ...unresolved].map((word) => [word, [entry.from]]))
  return { has, unresolved, sources }
}

function doubtsIn(entries: readonly DrugEntry[], current: readonly DrugEntry[]) {
  const undated = entries.filter(({ stance, when }) => stance === 'not-taken' && !when)
  const doubted = undated.some((stop) => current.some((entry) => covers(stop, entry)))
  return doubted ? [note('stop-undated')] : []
}

/** An entry with its dose: of the ingredient whose dose matters, else of the first. */
export function currentDrug(entry: DrugEntry): CurrentDrug {
  const { mg, asNeeded, ...told } = doseOf(entry, mainIngredient(entry))
  const timesPerDay = portionsIn(entry.dosages) ?? told.timesPerDay
  return {
    ingredients: entry.ingredients,
    text: entry.text,
    resolved: unresolvedOf(entry).length === 0,
    asNeeded,
    ...(mg !== undefined && { dailyMg: mg }),
    ...(timesPerDay !== undefined && { timesPerDay }),
    ...(entry.since && { since: entry.since }),
    from: entry.from,
  }
}
