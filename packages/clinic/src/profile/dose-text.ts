import { asPublished } from '@legato/knowledge'
import { decimal } from './number.ts'
import type { Drug } from './strength.ts'
import { massFactor, strengthOf } from './strength.ts'
import { isScheme, withoutTimes } from './timing-text.ts'

const MASSES =
  /(?:(?<![\d.,])\d+(?:[.,]\d+)?\s*(?:-|–|to|bis|à|a)\s*)?(?<![\d.,])(\d+(?:[.,]\d+)?)\s*(mg|mcg|µg|μg|ug|g)(?![\p{L}\d])(?:\s*\/\s*24\s*(?:hr?|std|stunden)\b)?/giu
const PIECES =
  /(?:\d+\s*(?:-|–|to|bis|à|a)\s*)?(?<![\d.,/])(\d+\s*\/\s*\d+|\d+(?:[.,]\d+)?|½|¼|half|halbe|one|eine?|une?|una|two|zwei|deux|dos)\s*(?:an?\s*)?(?:tab|tbl|tbd|cap|kaps|patch|pflaster|parche|comp|gél|cáp|stk|stück)\p{L}*/giu
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...(['½', 'half', 'halbe'] as const).map((word) => [word, 0.5] as const),
  ['¼', 0.25],
  ...(['one', 'ein', 'eine', 'un', 'une', 'una'] as const).map((word) => [word, 1] as const),
  ...(['two', 'zwei', 'deux', 'dos'] as const).map((word) => [word, 2] as const),
])

/**
 * Milligrams taken at one time, out of a text: `300 mg`, `1 tablet`, `½ Tbl.`; a scheme alone
 * (`1-0-0-1`) counts pieces. Of a combination only pieces. Undefined unless the text holds one
 * amount and no number that is left unexplained: `75 mg, then 150 mg` and `1 and 2 at night` are
 * no single dose.
 */
export function amountIn(text: string | undefined, drug: Drug): number | undefined {
  if (!text) return undefined
  const bare = withoutTimes(text)
  const masses = [...bare.matchAll(MASSES)].map(([, digits = '', unit]) => inMg(digits, unit, drug))
  const pieces = [...bare.matchAll(PIECES)].map(([, count = '']) => countOf(count))
  const rest = bare.replace(MASSES, ' ').replace(PIECES, ' ')
  if (/[\d½¼]/.test(drug.combined ? rest.replace(/\d+\s*\//g, ' ') : rest)) return undefined
  if (masses.length > 1 || pieces.length > 1) return undefined
  const [mass] = drug.combined ? [] : masses
  const count = pieces[0] ?? (masses.length === 0 && isScheme(text) ? 1 : undefined)
  if (count === undefined) return mass
  const strength = strengthOf(drug)
  const counted = strength === undefined ? undefined : count * strength
  // `1 tablet 0.25 mg` says one thing twice; `2 tablets 300 mg` may be 300 mg or 600.
  if (mass === undefined || masses.length === 0) return counted
  return count === 1 || mass === counted ? mass : undefined
}

function inMg(digits: string, unit: string | undefined, drug: Drug): number | undefined {
  const [value, factor] = [decimal(digits), massFactor(unit)]
  if (value === undefined || factor === undefined) return undefined
  return asPublished(drug.ingredient, value * factor)
}

function countOf(text: string): number | undefined {
  const word = NUMBERS.get(text.toLowerCase())
  const [over, under] = text.split('/').map(Number)
  return word ?? (over && under ? over / under : decimal(text))
}
