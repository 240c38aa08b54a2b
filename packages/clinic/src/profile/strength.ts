import { asPublished } from '@legato/knowledge'
import { decimal } from './number.ts'

/** The drug in the words of the record, and the ingredient whose dose is asked for. */
export interface Drug {
  readonly text: string
  readonly ingredient: string
  /** It holds others beside that one. */
  readonly combined: boolean
}

const MASS: ReadonlyMap<string, number> = new Map([
  ['mg', 1],
  ['g', 1000],
  ['ug', 0.001],
  ['mcg', 0.001],
  ['µg', 0.001],
  ['μg', 0.001],
])

/** Milligrams in a unit of mass; undefined for any other unit. */
export function massFactor(unit: string | undefined): number | undefined {
  return unit === undefined ? undefined : MASS.get(unit.trim().toLowerCase())
}

const STRENGTHS =
  /(?<![\d.,])(\d+(?:[.,]\d+)?)\s*(mg|mcg|µg|μg|ug|g)(?![\p{L}\d])(?:\s*\/\s*(24)?\s*(hr?|stunden|ml)\b)?(\s*(?:of\s+)?\(?base)?/giu

/** Milligrams in one piece, or given off by one patch in a day, by the drug's own name. */
export function strengthOf({ text, ingredient, combined }: Drug): number | undefined {
  const at = text.toLowerCase().indexOf(ingredient)
  if (combined && at < 0) return undefined
  const found = [...(combined ? text.slice(at) : text).matchAll(STRENGTHS)]
  const isBase = /\b(?:as base|als base)\b/i.test(text)
  const strengths = found.map((match) => strengthIn(match, ingredient, isBase))
  const [first] = strengths
  // Two strengths of one ingredient are one only where they say the same: 0.25 mg salt, 0.18 mg base.
  return combined || strengths.every((one) => one === first) ? first : undefined
}

function strengthIn(
  [, digits = '', unit, day, per, base]: RegExpExecArray,
  ingredient: string,
  isBase: boolean,
): number | undefined {
  const value = decimal(digits)
  const factor = massFactor(unit)
  if (value === undefined || factor === undefined || per?.toLowerCase() === 'ml') return undefined
  const hourly = per !== undefined && day === undefined
  return asPublished(ingredient, value * factor, isBase || base !== undefined) * (hourly ? 24 : 1)
}
