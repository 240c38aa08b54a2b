import type { CaseFeature, FeatureId } from '@legato/knowledge'
import { features, isFeatureId } from '@legato/knowledge'
import type { FeatureValue, Judgement, Naming } from '@legato/rules'
import { unitInWords } from '@legato/rules'
import type { Days, Feature, Message, MessageValue, UnknownWhy } from '@legato/values'
import { daysBetween, daysOf, render, slotsOf } from '@legato/values'

/** How features and their options are called, for the readings of the rules. */
export const naming: Naming = (feature) => {
  if (!isFeatureId(feature)) throw new TypeError(`assessment: no case feature is called ${feature}`)
  return { label: features[feature].label, option: (value) => optionInWords(feature, value) }
}

function optionInWords(feature: FeatureId, value: string | boolean): Message {
  if (value === true) return { id: 'value.yes', english: 'yes' }
  if (value === false) return { id: 'value.no', english: 'no' }
  return { id: `feature.${feature}.${value}`, english: value.replaceAll('-', ' ') }
}

/**
 * A message with the patient's own values in it: `{ferritin}` becomes `38 ng/mL, 3 weeks ago`.
 * Of values of one day that follow each other only the first is dated.
 */
export function tell(message: Message, judgement: Judgement): string {
  return told(message, judgement, ALWAYS)
}

/** As `tell`, where a finding tells the day already: only what is older than four weeks is dated. */
export function tellBriefly(message: Message, judgement: Judgement): string {
  return told(message, judgement, BRIEFLY)
}

/** From how many days on the age of a value is told. */
const ALWAYS: Days = 0
const BRIEFLY: Days = 29

function told(message: Message, judgement: Judgement, from: Days): string {
  const slots = slotsOf(message.english)
  if (slots.length === 0) return message.english
  const values = { ...message.values, ...valuesOf(slots.filter(isFeatureId), judgement, from) }
  const said = render({ id: message.id, english: message.english, values })
  // A sentence may begin with the name of a drug, which is written small.
  return /^[a-z]/.test(said) ? said.charAt(0).toUpperCase() + said.slice(1) : said
}

function valuesOf(
  slots: readonly FeatureId[],
  judgement: Judgement,
  from: Days,
): Readonly<Record<string, MessageValue>> {
  const ages = slots.map((slot) => ageOf(slot, judgement))
  const isAnyDated = ages.some((age) => typeof age === 'number' && age >= from)
  const values: Record<string, MessageValue> = {}
  let day: Days | undefined
  for (const [index, slot] of slots.entries()) {
    const value = factInWords(slot, judgement)
    const age = ages[index]
    if (age === 'undated') values[slot] = isAnyDated ? withAge(value, UNDATED) : value
    else if (age === undefined || age === day || age < from) values[slot] = value
    else values[slot] = withAge(value, ageInWords(age))
    if (typeof age === 'number') day = age
  }
  return values
}

function factInWords(feature: FeatureId, { facts }: Judgement): Message | string {
  const fact = facts.get(feature)
  return fact?.kind === 'known' ? valueInWords(feature, fact.value) : notKnown(fact)
}

/** Days since a value was measured; undefined for what is worked out, no measure or not known. */
function ageOf(feature: FeatureId, { facts, on }: Judgement): Days | 'undated' | undefined {
  const { shape } = features[feature]
  const fact = facts.get(feature)
  // What counts the days since something is an age already.
  if (fact?.kind !== 'known' || shape.kind !== 'quantity' || shape.unit === 'd') return undefined
  const span = fact.at === undefined ? undefined : daysOf(fact.at)
  if (span) return daysBetween(span.last, on)
  return fact.how === 'asserted' ? 'undated' : undefined
}

function withAge(value: Message | string, age: Message): Message {
  return { id: 'value.dated', english: '{value}, {age}', values: { value, age } }
}

const UNDATED: Message = { id: 'age.undated', english: 'undated' }

const WHY: Readonly<Record<UnknownWhy, string>> = {
  'never-measured': 'not known',
  'out-of-date': 'out of date',
  conflicting: 'conflicting in the record',
  unreadable: 'unreadable in the record',
  'awaiting-signature': 'awaiting signature',
}

/** Notes of the profile that say more than why: nothing is unreadable, a formula does not hold. */
const NOT_USED: Readonly<Record<string, string>> = {
  'profile.on-dialysis': 'not used on dialysis',
  'profile.creatinine-unsteady': 'not used while creatinine changes',
  'profile.not-for-children': 'not used in children',
}

function notKnown(fact: Feature<FeatureValue> | undefined): Message {
  const why = fact?.kind === 'unknown' ? fact.why : 'never-measured'
  const notUsed = fact?.notes?.find(({ id }) => Object.hasOwn(NOT_USED, id))
  if (notUsed) return { id: `value.${notUsed.id}`, english: NOT_USED[notUsed.id] ?? WHY[why] }
  return { id: `value.${why}`, english: WHY[why] }
}

/** A value in words, with its unit; of a list, what stands on it. */
export function valueInWords(feature: FeatureId, value: FeatureValue): Message | string {
  const shape: CaseFeature['shape'] = features[feature].shape
  if (typeof value === 'string' || typeof value === 'boolean') return optionInWords(feature, value)
  if (typeof value === 'object' && 'has' in value)
    return value.has.length > 0 ? value.has.join(', ') : 'none'
  const number =
    typeof value === 'number' ? `${brief(value)}` : `${value.comparator}${brief(value.value)}`
  const unit = shape.kind === 'quantity' && shape.unit !== '1' ? unitInWords(shape.unit) : ''
  if (unit === '%') return `${number}%`
  return `${number} ${number === '1' ? (ONE[unit] ?? unit) : unit}`.trim()
}

const ONE: Readonly<Record<string, string>> = {
  points: 'point',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
}

/** Three digits in a sentence, but never across a multiple of five: there lie the thresholds. */
function brief(value: number): number {
  const short = Number(value.toPrecision(3))
  return Math.floor(short / 5) === Math.floor(value / 5) ? short : round(value)
}

/** As exact as anyone measures: four digits. */
export function round(value: number): number {
  return Number(value.toPrecision(4))
}

function ageInWords(days: Days): Message {
  if (days === 0) return { id: 'age.today', english: 'today' }
  if (days < 14) return ago('days', days)
  if (days < 70) return ago('weeks', Math.round(days / 7))
  if (days < 730) return ago('months', Math.round(days / 30.44))
  return ago('years', Math.round(days / 365.25))
}

function ago(unit: 'days' | 'weeks' | 'months' | 'years', count: number): Message {
  if (count === 1) return { id: `age.${unit}.one`, english: `1 ${unit.slice(0, -1)} ago` }
  return { id: `age.${unit}`, english: `{count} ${unit} ago`, values: { count } }
}
