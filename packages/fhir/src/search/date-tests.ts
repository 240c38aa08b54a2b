import type { Asking } from './asking.ts'
import type { RangeTest } from './condition.ts'
import { expected, type Parsed, parsed } from './parsed.ts'
import { prefixed } from './prefix.ts'
import { type TimeRange, timeRange, UTC } from './time-range.ts'

/** `ge2026-01`: https://hl7.org/fhir/R4/search.html#date */
export function dateTest(text: string, at: string, { zone = UTC, now }: Asking): Parsed<RangeTest> {
  const { prefix, rest } = prefixed(text)
  const range = timeRange(rest, zone)
  if (!range)
    return expected(
      at,
      'a date such as 2026-01-31 or ge2026-01-31T10:00:00Z, with + written as %2B',
    )
  return parsed({ prefix, ...(prefix === 'ap' ? approximate(range, now) : range) })
}

/** R4 recommends a tenth of the time between then and now. */
function approximate({ low, high }: TimeRange, now: number | undefined): TimeRange {
  const margin = now === undefined ? 0 : Math.round(Math.abs(now - low) / 10)
  return { low: low - margin, high: high + margin }
}
