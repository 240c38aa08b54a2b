import type { Dosage, Quantity } from '@legato/fhir'
import { asPublished } from '@legato/knowledge'
import { amountIn } from './dose-text.ts'
import type { Drug } from './strength.ts'
import { massFactor, strengthOf } from './strength.ts'
import { timesPerDay } from './timing.ts'
import { saysAsNeeded, timesInText } from './timing-text.ts'

/** What a patient takes of one ingredient in a day. */
export interface DailyDose {
  readonly mg?: number
  readonly timesPerDay?: number
  readonly asNeeded: boolean
}

/**
 * The dose of a day, the highest where a range is given, from every dosage that runs side by
 * side. Tablets and patches are counted by the strength in the drug's name. What cannot be read
 * for certain is left out: steps of a titration, drops, a combination without its strengths.
 */
export function dailyDose(dosages: readonly Dosage[], drug: Drug): DailyDose {
  const asNeeded = dosages.some(isAsNeeded)
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

function isAsNeeded({ asNeededBoolean, asNeededCodeableConcept, text }: Dosage): boolean {
  return asNeededBoolean ?? (asNeededCodeableConcept !== undefined || saysAsNeeded(text))
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

/** Units that count pieces: tablets, capsules, patches. */
const PIECES =
  /^(?:1|\{?(?:tbl|tab|tablet|tablette|comprim|cap|kapsel|gélule|patch|pflaster|system|each|stk|stück|piece|parche|comp|cáps)\w*\}?)/i

function amountOf(quantity: Quantity | undefined, drug: Drug): number | undefined {
  if (quantity?.value === undefined || quantity.value <= 0) return undefined
  const factor = massFactor(quantity.code) ?? massFactor(quantity.unit)
  if (factor !== undefined) return asPublished(drug.ingredient, quantity.value * factor)
  const unit = quantity.unit ?? quantity.code
  if (unit !== undefined && !PIECES.test(unit)) return undefined
  const strength = strengthOf(drug)
  return strength === undefined ? undefined : quantity.value * strength
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
