import type { QuantityTest, RangeTest } from './condition.ts'
import type { DateEntry, Interval, QuantityEntry } from './entry.ts'

/** Whether a time is as asked. https://hl7.org/fhir/R4/search.html#prefix */
export function isTimeAsked({ low, high }: DateEntry | Interval, test: RangeTest): boolean {
  const isWithin = test.low <= low && high <= test.high
  switch (test.prefix) {
    case 'eq':
      return isWithin
    case 'ne':
      return !isWithin
    case 'gt':
      return high > test.high
    case 'lt':
      return low < test.low
    case 'ge':
      return high > test.high || isWithin
    case 'le':
      return low < test.low || isWithin
    case 'sa':
      return low >= test.high
    case 'eb':
      return high <= test.low
    case 'ap':
      return low < test.high && high > test.low
  }
}

/** Whether a number, or a range of which both ends count, is as asked. */
export function isNumberAsked({ low, high }: Interval, test: RangeTest): boolean {
  const isWithin = test.low <= low && high < test.high
  switch (test.prefix) {
    case 'eq':
      return isWithin
    case 'ne':
      return !isWithin
    case 'gt':
      return high > test.high
    case 'lt':
      return low < test.low
    case 'ge':
      return high >= test.high
    case 'le':
      return low <= test.low
    case 'sa':
      return low > test.high
    case 'eb':
      return high < test.low
    case 'ap':
      return low <= test.high && high >= test.low
  }
}

/** In base units where both have them, else in the unit as it is written; without a unit, in any. */
export function isQuantityAsked(entry: QuantityEntry, test: QuantityTest): boolean {
  const { unit, prefix } = test
  switch (unit.kind) {
    case 'any':
      return isNumberAsked(entry, test)
    case 'named':
      return (unit.name === entry.code || unit.name === entry.unit) && isNumberAsked(entry, test)
    case 'coded':
      if (unit.base && entry.base)
        return (
          unit.base.code === entry.base.code && isNumberAsked(entry.base, { ...unit.base, prefix })
        )
      return unit.system === entry.system && unit.code === entry.code && isNumberAsked(entry, test)
  }
}
