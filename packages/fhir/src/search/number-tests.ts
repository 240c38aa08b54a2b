import type { QuantityTest, RangeTest, UnitTest } from './condition.ts'
import type { Interval } from './entry.ts'
import { partsBetween, unescaped } from './escape.ts'
import { expected, type Parsed, parsed } from './parsed.ts'
import { prefixed } from './prefix.ts'
import { inBaseUnits } from './ucum.ts'

const NUMBER = /^[+-]?\d+(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

/** `gt5.4`: https://hl7.org/fhir/R4/search.html#number */
export function numberTest(text: string, at: string): Parsed<RangeTest> {
  const { prefix, rest } = prefixed(text)
  const range = rangeOf(rest, prefix)
  return range ? parsed({ prefix, ...range }) : expected(at, 'a number such as 5.4, or gt5.4')
}

/**
 * The exact number where more or less is asked; else what is written so when it is rounded, and for
 * `ap` a tenth to either side.
 */
function rangeOf(text: string, prefix: RangeTest['prefix']): Interval | undefined {
  const match = NUMBER.exec(text)
  const value = Number(text)
  if (!match || !Number.isFinite(value)) return undefined
  const [, decimals = '', exponent] = match
  if (prefix === 'ap') return around(value, Math.abs(value) / 10)
  if (prefix !== 'eq' && prefix !== 'ne') return { low: value, high: value }
  // R4 reads 1e2 as 95 to 105, so as 1.0e2.
  const digits = exponent === undefined ? decimals.length : Math.max(decimals.length, 1)
  return around(value, 10 ** (Number(exponent ?? 0) - digits) / 2)
}

/** Fifteen digits: 5.4 - 0.05 is 5.35. */
function around(value: number, margin: number): Interval {
  return {
    low: Number((value - margin).toPrecision(15)),
    high: Number((value + margin).toPrecision(15)),
  }
}

/** `5.4|http://unitsofmeasure.org|mg`, `5.4||mg` or `5.4`: https://hl7.org/fhir/R4/search.html#quantity */
export function quantityTest(text: string, at: string): Parsed<QuantityTest> {
  const [number = '', system = '', code = '', ...more] = partsBetween('|', text).map(unescaped)
  const range = numberTest(number, at)
  if (range.kind === 'wrong' || more.length > 0 || (code === '' && text.includes('|')))
    return expected(at, 'a number such as 5.4, or with its unit 5.4|http://unitsofmeasure.org|mg')
  return parsed({ ...range.value, unit: unitTest(range.value, { system, code }) })
}

function unitTest(
  range: Interval,
  unit: { readonly system: string; readonly code: string },
): UnitTest {
  if (unit.code === '') return { kind: 'any' }
  if (unit.system === '') return { kind: 'named', name: unit.code }
  const base = inBaseUnits(range, unit)
  return { kind: 'coded', ...unit, ...(base ? { base } : {}) }
}
