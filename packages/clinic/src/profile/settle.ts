import type { MaxAge } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { CivilDate, Feature, Message, ResourceRef } from '@legato/values'
import { unknown } from '@legato/values'
import type { OfLegs } from './leg.ts'
import { countingLeg } from './leg.ts'
import type { Mention, Silent, Spoken } from './mention.ts'
import { note } from './notes.ts'
import { agree, isWords, joined } from './same.ts'
import { ageInDays, newestFirst, overlap, whenOf } from './when.ts'

interface Settling {
  readonly maxAge?: MaxAge | undefined
  readonly asOf: CivilDate
  readonly legs?: OfLegs | undefined
}

/**
 * One fact out of all that the record says about a feature. The newest statement counts, and
 * with it all of the same day; when these disagree the fact is conflicting. A dated statement
 * counts before an undated one, a value before the remark that there is none. What is measured
 * at each leg does not disagree: the leg that the feature names counts.
 */
export function settle(
  mentions: readonly Mention[],
  { maxAge, asOf, legs }: Settling,
): Feature<FeatureValue> {
  const newest = newestOf(mentions)
  const spoken = newest.filter((one) => one.kind === 'spoken')
  const fact = spoken.length > 0 ? agreed(spoken, legs) : silence(newest)
  return maxAge ? fresh(fact, maxAge, asOf) : contradicted(fact, mentions)
}

/** The statements of the newest day, or all that make up a list. Absent and absurd values are never newer than a value. */
function newestOf(mentions: readonly Mention[]): readonly Mention[] {
  const telling = mentions.filter(tells)
  // Lists complete one another, whatever their dates.
  if (telling.some((one) => one.kind === 'spoken' && isWords(one.value))) {
    return telling.toSorted(newestFirst)
  }
  const sorted = (telling.length > 0 ? telling : mentions).toSorted(newestFirst)
  const first = sorted[0]?.when
  return first ? sorted.filter(({ when }) => when && overlap(when, first)) : sorted
}

function tells(mention: Mention): boolean {
  return mention.kind === 'spoken' || (mention.why === 'unreadable' && !mention.absurd)
}

function agreed(spoken: readonly Spoken[], legs: OfLegs | undefined): Feature<FeatureValue> {
  const [first, ...others] = spoken
  if (!first) return unknown('never-measured')
  const from = refsOf(spoken)
  if (others.some((one) => !agree(first.value, one.value))) {
    const leg = legs && countingLeg(spoken, legs)
    if (leg) return { ...agreed([leg], undefined), from }
    return unknown('conflicting', { from, ...dated(first), notes: [note('disagree')] })
  }
  const notes = distinct(spoken.flatMap((one) => one.notes ?? []))
  const value = joined(spoken.map((one) => one.value))
  return {
    kind: 'known',
    value,
    how: first.how ?? 'asserted',
    from,
    ...dated(first),
    ...noted(notes),
  }
}

function silence(mentions: readonly Mention[]): Feature<FeatureValue> {
  const silent = mentions.find((one): one is Silent => one.kind === 'silent')
  if (!silent) return unknown('never-measured')
  return unknown(silent.why, {
    from: refsOf(mentions),
    ...dated(silent),
    ...noted(silent.notes ?? []),
  })
}

/** A condition without a maximum age lasts: one that is still listed as active is not undone by a later "no". */
function contradicted(
  fact: Feature<FeatureValue>,
  mentions: readonly Mention[],
): Feature<FeatureValue> {
  if (fact.kind !== 'known' || fact.value !== false) return fact
  const standing = mentions.filter(
    (one) => one.kind === 'spoken' && one.standing && one.value === true,
  )
  if (standing.length === 0) return fact
  const from = [...fact.from, ...refsOf(standing)]
  return unknown('conflicting', {
    from,
    notes: [note('still-listed')],
    ...(fact.at && { at: fact.at }),
  })
}

/** What is too old, or without a date where age matters, is out of date. */
function fresh(
  fact: Feature<FeatureValue>,
  maxAge: MaxAge,
  asOf: CivilDate,
): Feature<FeatureValue> {
  if (fact.kind !== 'known') return fact
  const when = whenOf(fact.at)
  if (when && ageInDays(when, asOf) <= maxAge.days) return fact
  const why = when ? note('too-old', { days: maxAge.days }) : note('undated')
  return unknown('out-of-date', { from: fact.from, notes: [why], ...(fact.at && { at: fact.at }) })
}

function refsOf(mentions: readonly Mention[]): readonly ResourceRef[] {
  return [...new Set(mentions.map((one) => one.from))]
}

function distinct(notes: readonly Message[]): readonly Message[] {
  return [...new Map(notes.map((one) => [one.id, one])).values()]
}

function dated({ when }: Mention): { readonly at?: string } {
  return when ? { at: when.at } : {}
}

function noted(notes: readonly Message[]): { readonly notes?: readonly Message[] } {
  return notes.length > 0 ? { notes } : {}
}
