import type { Quantity } from '@legato/fhir'
import type { Analyte } from '@legato/knowledge'
import { canonical, unitOf } from '@legato/knowledge'
import type { Bound, Message, Unit } from '@legato/values'
import { convert, isUnit } from '@legato/values'
import { note } from './notes.ts'

/** A number as someone wrote it. */
export interface Written {
  readonly value: number
  readonly unit?: string
  readonly comparator?: Bound['comparator']
}

/** What a number is expected to be. */
export interface Expected {
  readonly unit: Unit
  readonly plausible: readonly [low: number, high: number]
  /** Its conversions; without one, only units of the same dimension convert. */
  readonly analyte?: Analyte | undefined
  /** A number without unit is in the expected one: our own code or question says so. */
  readonly unitGiven: boolean
}

export type ReadNumber =
  | { readonly kind: 'value'; readonly value: number | Bound }
  /** Absurd: a mistake of entry, as if it had not been written. Otherwise it is there, unread. */
  | { readonly kind: 'refused'; readonly reason: Message; readonly absurd: boolean }

/** The number of a FHIR Quantity: the UCUM code first, else the unit as printed. */
export function writtenIn(quantity: Quantity): Written | undefined {
  const { value, code, unit } = quantity
  if (typeof value !== 'number') return undefined
  const comparator = COMPARATORS.get(quantity.comparator ?? '')
  // A sign that nobody knows may turn the number into anything.
  if (quantity.comparator && !comparator) return undefined
  const known = [code, unit].find((one) => one !== undefined && (isUnit(one) || unitOf(one)))
  const said = known ?? code ?? unit
  return { value, ...(said !== undefined && { unit: said }), ...(comparator && { comparator }) }
}

const TEXT = /^\s*(<=|>=|<|>|≤|≥)?\s*(-?\d+(?:[.,]\d+)?)\s*([^([]*)(?:[([][^)\]]*[)\]])?\s*$/
const COMPARATORS: ReadonlyMap<string, Bound['comparator']> = new Map([
  ['<', '<'],
  ['<=', '<='],
  ['≤', '<='],
  ['>', '>'],
  ['>=', '>='],
  ['≥', '>='],
])
/** Weeks and days of a pregnancy: `20+3`, `20w3d`, `20 3/7`. */
const WEEKS =
  /^\s*(\d{1,2})\s*(?:\+|w(?:eeks?|k)?|ssw\s*\+?|\s)\s*([0-6])\s*(?:\/\s*7|d(?:ays?)?|tage?)?\s*(?:w(?:ee)?ks?|ssw)?\s*$/i

/** The number that a text means; undefined for `1,200`, which is one thing in English and another in German. */
export function decimal(digits: string): number | undefined {
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return undefined
  return Number(digits.replace(',', '.'))
}

/** A number written as text: `62 ng/mL`, `<5`, `0,9 mg/dl (low)`, `20+3` weeks. */
export function writtenAs(text: string): Written | undefined {
  const [, weeks, days] = WEEKS.exec(text) ?? []
  if (weeks && days)
    return { value: Number((Number(weeks) + Number(days) / 7).toFixed(2)), unit: 'wk' }
  const [, sign, digits, rest = ''] = TEXT.exec(text) ?? []
  const value = digits === undefined ? undefined : decimal(digits)
  if (value === undefined) return undefined
  const comparator = COMPARATORS.get(sign ?? '')
  const unit = rest.trim()
  return {
    value,
    ...(unit && { unit }),
    ...(comparator && { comparator }),
  }
}

/** The number in the expected unit, or why not. A comparator stays: `<5` is a bound. */
export function inUnit(written: Written, expected: Expected): ReadNumber {
  const converted = convertedTo(expected, written)
  if (typeof converted !== 'number') return { kind: 'refused', ...converted }
  const [low, high] = expected.plausible
  if (!(converted >= low && converted <= high)) {
    return { kind: 'refused', reason: implausible(expected), absurd: true }
  }
  const { comparator } = written
  return { kind: 'value', value: comparator ? { comparator, value: converted } : converted }
}

type Refusal = { readonly reason: Message; readonly absurd: boolean }

function convertedTo(expected: Expected, { value, unit }: Written): number | Refusal {
  if (unit === undefined && expected.unitGiven) return value
  if (isOfMost(expected, unit)) return value
  if (expected.analyte) return ofAnalyte(expected, expected.analyte, { value, unit })
  if (unit === undefined) return { reason: note('no-unit'), absurd: false }
  const from = spelled(unit)
  const sameThing = from === '1' && expected.unit === '{score}'
  const result = sameThing ? value : from && convert(value, from, expected.unit)
  return result ?? { reason: note('unknown-unit', { unit: expected.unit }), absurd: false }
}

/** `24/40`: a score with the most that it can be. */
function isOfMost({ unit, plausible: [, most] }: Expected, written: string | undefined): boolean {
  return unit === '{score}' && written?.replace(/\s/g, '') === `/${most}`
}

function ofAnalyte(
  expected: Expected,
  analyte: Analyte,
  { value, unit }: { readonly value: number; readonly unit: string | undefined },
): number | Refusal {
  const result = canonical(analyte, value, unit)
  if (result.kind === 'value') return result.value
  if (result.why === 'absurd') return { reason: implausible(expected), absurd: true }
  if (result.why === 'no-unit') return { reason: note('no-unit'), absurd: false }
  return { reason: note('unknown-unit', { unit: expected.unit }), absurd: false }
}

function implausible({ plausible: [low, high], unit }: Expected): Message {
  return note('implausible', { low, high, unit })
}

/** Units of questions, as people print them. */
const SPELLED: Readonly<Record<string, Unit>> = {
  year: 'a',
  years: 'a',
  yr: 'a',
  yrs: 'a',
  y: 'a',
  jahre: 'a',
  ans: 'a',
  años: 'a',
  minutes: 'min',
  minuten: 'min',
  minutos: 'min',
  'd/wk': '/wk',
  'days/week': '/wk',
  'days per week': '/wk',
  'tage/woche': '/wk',
  'tage pro woche': '/wk',
  '/week': '/wk',
  hours: 'h',
  stunden: 'h',
  heures: 'h',
  horas: 'h',
}

function spelled(text: string): Unit | undefined {
  const unit = SPELLED[text.toLowerCase()] ?? unitOf(text) ?? text
  return isUnit(unit) ? unit : undefined
}
