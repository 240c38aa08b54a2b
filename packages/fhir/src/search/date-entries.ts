import { isObject, type JsonObject } from '../json.ts'
import type { DateEntry } from './entry.ts'
import type { Found, Surroundings } from './found.ts'
import { type TimeRange, timeRange, UTC, type Zone } from './time-range.ts'

/** The time of a date, a Period or a Timing; none that ends before it begins. https://hl7.org/fhir/R4/search.html#date */
export function dateEntries(
  { value, parameter, element, path }: Found,
  { zone = UTC }: Surroundings,
): readonly DateEntry[] {
  const range = path.type === 'Timing' ? ofTiming(value, zone) : ofTime(value, zone)
  return range && range.low <= range.high ? [{ kind: 'date', parameter, element, ...range }] : []
}

function ofTime(value: unknown, zone: Zone): TimeRange | undefined {
  if (typeof value === 'string') return timeRange(value, zone)
  return isObject(value) ? ofPeriod(value, zone) : undefined
}

/** A Period without an end is still going on. */
function ofPeriod({ start, end }: JsonObject, zone: Zone): TimeRange | undefined {
  const first = typeof start === 'string' ? timeRange(start, zone) : undefined
  const last = typeof end === 'string' ? timeRange(end, zone) : undefined
  if (!first && !last) return undefined
  return {
    low: first?.low ?? Number.NEGATIVE_INFINITY,
    high: last?.high ?? Number.POSITIVE_INFINITY,
  }
}

/** Of a schedule only the outer limits matter. */
function ofTiming(value: unknown, zone: Zone): TimeRange | undefined {
  if (!isObject(value)) return undefined
  const events: readonly unknown[] = Array.isArray(value.event) ? value.event : []
  const bounds = isObject(value.repeat) ? value.repeat.boundsPeriod : undefined
  const ranges = [...events, bounds].flatMap((one) => ofTime(one, zone) ?? [])
  if (ranges.length === 0) return undefined
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  }
}
