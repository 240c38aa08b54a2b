import type { Dosage, Quantity } from '@legato/fhir'
import { isScheme, timesInText, timesPerDay } from './timing.ts'

/** What a patient takes of one ingredient in a day. */
export interface DailyDose {
  readonly mg?: number
  readonly timesPerDay?: number
  readonly asNeeded: boolean
}

/** The drug in the words of the record, and the ingredient whose dose is asked for. */
export interface Drug {
  readonly text: string
  readonly ingredient: string
  /** It holds others beside that one. */
  readonly combined: boolean
}

/**
 * The dose of a day, the highest where a range is given, from every dosage that runs side by
 * side. Tablets and patches are counted by the strength in the drug's name. What cannot be read
 * for certain is left out: steps of a titration, drops, a combination without its strengths.
 */
export function dailyDose(dosages: readonly Dosage[], drug: Drug): DailyDose {
  const asNeeded = dosages.some((one) => one.asNeededBoolean || one.asNeededCodeableConcept)
  const steps = new Set(dosages.map(({ sequence }) => sequence))
  if (dosages.length === 0 || steps.size > 1) return { asNeeded }
  const amounts = dosages.map((dosage) => mgPerDay(dosage, drug))
  const times = dosages.map(timesOf)
  return {
    asNeeded,
    ...sum('mg', amounts),
    ...sum('timesPerDay', times),
  }
}

function sum<Key extends 'mg' | 'timesPerDay'>(key: Key, parts: readonly (number | undefined)[]) {
  const known = parts.filter((part) => part !== undefined)
  if (known.length < parts.length) return {}
  return { [key]: Math.round(known.reduce((a, b) => a + b, 0) * 1e6) / 1e6 }
}

function timesOf(dosage: Dosage): number | undefined {
  return timesPerDay(dosage.timing) ?? timesInText(dosage.text ?? dosage.patientInstruction)
}

function mgPerDay(dosage: Dosage, drug: Drug): number | undefined {
  const [given] = dosage.doseAndRate ?? []
  const rate = given?.rateQuantity ? ratePerDay(given.rateQuantity) : ratioPerDay(given?.rateRatio)
  if (rate !== undefined) return rate
  const once =
    amountOf(given?.doseQuantity ?? given?.doseRange?.high, drug) ?? amountIn(dosage.text, drug)
  const times = timesOf(dosage)
  if (once !== undefined && times !== undefined) return once * times
  return ratioPerDay(dosage.maxDosePerPeriod)
}

const MASS: ReadonlyMap<string, number> = new Map([
  ['mg', 1],
  ['g', 1000],
  ['ug', 0.001],
  ['mcg', 0.001],
  ['µg', 0.001],
  ['μg', 0.001],
])

function massFactor(unit: string | undefined): number | undefined {
  return unit === undefined ? undefined : MASS.get(unit.trim().toLowerCase())
}

/** Units that count pieces: tablets, capsules, patches. */
const PIECES =
  /^(?:1|\{?(?:tbl|tab|tablet|tablette|comprim|cap|kapsel|gélule|patch|pflaster|system|each|stück|piece)\w*\}?)/i

function amountOf(quantity: Quantity | undefined, drug: Drug): number | undefined {
  if (quantity?.value === undefined) return undefined
  const factor = massFactor(quantity.code) ?? massFactor(quantity.unit)
  if (factor !== undefined) return quantity.value * factor
  const unit = quantity.unit ?? quantity.code
  if (unit !== undefined && !PIECES.test(unit)) return undefined
  const strength = strengthOf(drug)
  return strength === undefined ? undefined : quantity.value * strength
}

const MG_IN_TEXT = /(\d+(?:[.,]\d+)?)\s*(mg|mcg|µg|μg|ug|g)\b/i
const PIECES_IN_TEXT =
  /(\d+(?:[.,]\d+)?|½|half|halbe|one|eine?|une?|una|two|zwei|deux|dos)\s*(?:tab|tbl|tbd|cap|kaps|patch|pflaster|comp|gél|cáp)/i
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ '½': 0.5, half: 0.5, halbe: 0.5, one: 1, ein: 1, eine: 1, un: 1, une: 1, una: 1 },
  ...{ two: 2, zwei: 2, deux: 2, dos: 2 },
}

/** `300 mg`, `1 tablet`; a scheme alone (`1-0-0-1`) counts pieces. Of a combination only pieces. */
function amountIn(text: string | undefined, drug: Drug): number | undefined {
  if (!text) return undefined
  const [, digits, unit] = (!drug.combined && MG_IN_TEXT.exec(text)) || []
  const factor = massFactor(unit)
  if (digits && factor !== undefined) return Number(digits.replace(',', '.')) * factor
  const [, count] = PIECES_IN_TEXT.exec(text) ?? []
  const pieces = count
    ? (NUMBERS[count.toLowerCase()] ?? Number(count.replace(',', '.')))
    : undefined
  const counted = pieces ?? (isScheme(text) ? 1 : undefined)
  const strength = counted === undefined ? undefined : strengthOf(drug)
  return strength === undefined || counted === undefined ? undefined : counted * strength
}

const STRENGTHS =
  /(\d+(?:[.,]\d+)?)\s*(mg|mcg|µg|μg|ug|g)\b(?:\s*\/\s*(24)?\s*(hr?|stunden|ml)\b)?/gi

/** Milligrams in one piece, or given off by one patch in a day, by the drug's own name. */
function strengthOf({ text, ingredient, combined }: Drug): number | undefined {
  const at = text.toLowerCase().indexOf(ingredient)
  if (combined && at < 0) return undefined
  const strengths = [...(combined ? text.slice(at) : text).matchAll(STRENGTHS)]
  const [first] = strengths
  if (!first || (!combined && strengths.length > 1)) return undefined
  const [, digits = '', unit, day, per] = first
  if (per?.toLowerCase() === 'ml') return undefined
  const hourly = per !== undefined && day === undefined
  return Number(digits.replace(',', '.')) * (massFactor(unit) ?? Number.NaN) * (hourly ? 24 : 1)
}

/** `mg/d`, `mg/(24.h)`, `mg/24h`, `mg/h`. */
function ratePerDay({ value, code, unit }: Quantity): number | undefined {
  const [, mass, hours, per] =
    /^(m?g|ug|mcg)\/\(?(\d+)?\.?\s*(h|hr|d|day)\)?$/i.exec(code ?? unit ?? '') ?? []
  const factor = massFactor(mass)
  if (value === undefined || factor === undefined) return undefined
  const days = Number(hours ?? 1) * (per?.toLowerCase().startsWith('d') ? 1 : 1 / 24)
  return (value * factor) / days
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ['h', 1 / 24],
  ['hr', 1 / 24],
  ['hours', 1 / 24],
  ['d', 1],
  ['day', 1],
  ['days', 1],
  ['wk', 7],
])

function ratioPerDay(
  ratio: { numerator?: Quantity; denominator?: Quantity } | undefined,
): number | undefined {
  const mass = massFactor(ratio?.numerator?.code ?? ratio?.numerator?.unit)
  const days = DAYS.get(ratio?.denominator?.code ?? ratio?.denominator?.unit ?? '')
  const amount = ratio?.numerator?.value
  if (mass === undefined || days === undefined || amount === undefined) return undefined
  return (amount * mass) / (days * (ratio?.denominator?.value ?? 1))
}
