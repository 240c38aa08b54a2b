import type { QuantityTest, RangeTest } from '@legato/fhir'
import type { Bind } from './sql.ts'

interface Columns {
  readonly low: string
  readonly high: string
}

/** A time from `low` up to but without `high`; the same question as `isTimeAsked` of @legato/fhir. */
export function timeAsked({ low, high }: Columns, test: RangeTest, bind: Bind): string {
  const within = () => `(${bind(test.low)} <= ${low} and ${high} <= ${bind(test.high)})`
  switch (test.prefix) {
    case 'eq':
      return within()
    case 'ne':
      return `not ${within()}`
    case 'gt':
      return `${high} > ${bind(test.high)}`
    case 'lt':
      return `${low} < ${bind(test.low)}`
    case 'ge':
      return `(${high} > ${bind(test.high)} or ${within()})`
    case 'le':
      return `(${low} < ${bind(test.low)} or ${within()})`
    case 'sa':
      return `${low} >= ${bind(test.high)}`
    case 'eb':
      return `${high} <= ${bind(test.low)}`
    case 'ap':
      return `(${low} < ${bind(test.high)} and ${high} > ${bind(test.low)})`
  }
}

/** The instant of a version, which is a time of one millisecond. */
export function instantAsked(at: string, test: RangeTest, bind: Bind): string {
  const time = (ms: number) => bind(new Date(ms))
  const within = () => `(${at} >= ${time(test.low)} and ${at} < ${time(test.high)})`
  switch (test.prefix) {
    case 'eq':
    case 'ap':
      return within()
    case 'ne':
      return `not ${within()}`
    case 'gt':
    case 'sa':
      return `${at} >= ${time(test.high)}`
    case 'lt':
    case 'eb':
      return `${at} < ${time(test.low)}`
    case 'ge':
      return `${at} >= ${time(test.low)}`
    case 'le':
      return `${at} < ${time(test.high)}`
  }
}

/** A number, or a range of which both ends count; the same question as `isNumberAsked`. */
export function numberAsked({ low, high }: Columns, test: RangeTest, bind: Bind): string {
  const within = () => `(${bind(test.low)} <= ${low} and ${high} < ${bind(test.high)})`
  switch (test.prefix) {
    case 'eq':
      return within()
    case 'ne':
      return `not ${within()}`
    case 'gt':
      return `${high} > ${bind(test.high)}`
    case 'lt':
      return `${low} < ${bind(test.low)}`
    case 'ge':
      return `${high} >= ${bind(test.high)}`
    case 'le':
      return `${low} <= ${bind(test.low)}`
    case 'sa':
      return `${low} > ${bind(test.high)}`
    case 'eb':
      return `${high} < ${bind(test.low)}`
    case 'ap':
      return `(${low} <= ${bind(test.high)} and ${high} >= ${bind(test.low)})`
  }
}

/** In base units where both have them, else in the unit as it is written; without a unit, in any. */
export function quantityAsked(entry: string, test: QuantityTest, bind: Bind): string {
  const written = { low: `${entry}.low`, high: `${entry}.high` }
  const { unit, prefix } = test
  switch (unit.kind) {
    case 'any':
      return numberAsked(written, test, bind)
    case 'named': {
      const name = bind(unit.name)
      return `(${entry}.code = ${name} or ${entry}.unit = ${name})
        and ${numberAsked(written, test, bind)}`
    }
    case 'coded': {
      const { system, code, base } = unit
      const asWritten = `${entry}.system = ${bind(system)} and ${entry}.code = ${bind(code)}
        and ${numberAsked(written, test, bind)}`
      if (!base) return asWritten
      const based = { low: `${entry}.base_low`, high: `${entry}.base_high` }
      return `(${entry}.base = ${bind(base.code)} and ${numberAsked(based, { ...base, prefix }, bind)}
        or ${entry}.base is null and ${asWritten})`
    }
  }
}
