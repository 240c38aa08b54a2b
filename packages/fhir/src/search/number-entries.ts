import { isObject, type JsonObject } from '../json.ts'
import type { Interval, NumberEntry, QuantityEntry } from './entry.ts'
import type { Found } from './found.ts'
import { sampledInterval } from './sampled.ts'
import { inBaseUnits } from './ucum.ts'

/** Numbers and ranges of them. https://hl7.org/fhir/R4/search.html#number */
export function numberEntries({ value, parameter, element }: Found): readonly NumberEntry[] {
  if (typeof value === 'number')
    return [{ kind: 'number', parameter, element, low: value, high: value }]
  const range = isObject(value) ? rangeInterval(value) : undefined
  return range ? [{ kind: 'number', parameter, element, ...range }] : []
}

/** Quantities, Ranges and sampled data, in the unit as written and in base units. */
export function quantityEntries({
  value,
  parameter,
  element,
  path,
}: Found): readonly QuantityEntry[] {
  if (!isObject(value)) return []
  const [interval, quantity] = measured(value, path.type)
  if (!interval) return []
  const [system, code, unit] = [text(quantity.system), text(quantity.code), text(quantity.unit)]
  const base = inBaseUnits(interval, { system, code })
  return [
    {
      kind: 'quantity',
      parameter,
      element,
      ...interval,
      system,
      code,
      unit,
      ...(base ? { base } : {}),
    },
  ]
}

/** The numbers, and the quantity that says in which unit they are. */
function measured(value: JsonObject, type: string): readonly [Interval | undefined, JsonObject] {
  if (type === 'Range') {
    const unit = isObject(value.low) ? value.low : value.high
    return [rangeInterval(value), isObject(unit) ? unit : {}]
  }
  if (type === 'SampledData')
    return [sampledInterval(value), isObject(value.origin) ? value.origin : {}]
  return [quantityInterval(value), value]
}

function rangeInterval({ low, high }: JsonObject): Interval | undefined {
  const [from, to] = [numberIn(low), numberIn(high)]
  if (from === undefined && to === undefined) return undefined
  const range = { low: from ?? Number.NEGATIVE_INFINITY, high: to ?? Number.POSITIVE_INFINITY }
  return range.low <= range.high ? range : undefined
}

/** A value with a comparator is any number on that side: `<5` ends just below 5. */
function quantityInterval({ value, comparator }: JsonObject): Interval | undefined {
  if (typeof value !== 'number') return undefined
  switch (comparator) {
    case '<':
      return { low: Number.NEGATIVE_INFINITY, high: value - tinyStep(value) }
    case '<=':
      return { low: Number.NEGATIVE_INFINITY, high: value }
    case '>=':
      return { low: value, high: Number.POSITIVE_INFINITY }
    case '>':
      return { low: value + tinyStep(value), high: Number.POSITIVE_INFINITY }
    default:
      return { low: value, high: value }
  }
}

/** Far less than any result is exact to, and still told apart after a change of unit. */
function tinyStep(value: number): number {
  return Math.max(Math.abs(value), Number.MIN_VALUE) * 1e-10 || Number.MIN_VALUE
}

function numberIn(quantity: unknown): number | undefined {
  return isObject(quantity) && typeof quantity.value === 'number' ? quantity.value : undefined
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
