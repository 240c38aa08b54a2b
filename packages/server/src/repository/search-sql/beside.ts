import type { Entry, RangeTest, SearchCondition } from '@legato/fhir'

/**
 * The parameters whose values stand in the entry of the code, too, so that one index leads to what is
 * asked of both: "ferritin below 15", "the newest ferritin".
 */
export interface Beside {
  readonly code: string
  readonly date: string
  readonly amount?: string
}

const BESIDE: Readonly<Record<string, Beside>> = {
  AllergyIntolerance: { code: 'code', date: 'date' },
  Condition: { code: 'code', date: 'onset-date' },
  DiagnosticReport: { code: 'code', date: 'date' },
  Immunization: { code: 'vaccine-code', date: 'date' },
  MedicationRequest: { code: 'code', date: 'authoredon' },
  MedicationStatement: { code: 'code', date: 'effective' },
  Observation: { code: 'code', date: 'date', amount: 'value-quantity' },
  Procedure: { code: 'code', date: 'date' },
  ServiceRequest: { code: 'code', date: 'authored' },
}

export function besideOf(type: string): Beside | undefined {
  return Object.hasOwn(BESIDE, type) ? BESIDE[type] : undefined
}

/** What stands in one entry of a code: an end of a time, in ms since 1970, and of a value. */
export interface Point {
  readonly at: number | null
  readonly amount: number | null
  readonly baseAmount: number | null
}

/** Of no code. */
export const NO_POINT: Point = { at: null, amount: null, baseAmount: null }

const DAY = 86_400_000

/**
 * Every end of a time with every end of a value: so a test is true of a resource only where one of
 * its points is within the bounds of the test. A time of a day at most has its begin alone.
 */
export function pointsOf({ date, amount }: Beside, entries: readonly Entry[]): readonly Point[] {
  const times = entries.flatMap((one) => {
    if (one.kind !== 'date' || one.parameter !== date) return []
    return one.high - one.low > DAY ? [one.low, one.high] : [one.low]
  })
  const values = entries.flatMap((one) => {
    if (one.kind !== 'quantity' || one.parameter !== amount) return []
    const { low, high, base } = one
    const first = { amount: low, baseAmount: base?.low ?? null }
    return low === high ? [first] : [first, { amount: high, baseAmount: base?.high ?? null }]
  })
  return (times.length === 0 ? [null] : times).flatMap((at) =>
    (values.length === 0 ? [NO_POINT] : values).map((value) => ({ ...value, at })),
  )
}

/** Where a point must lie; what lies there may still not be what is asked for. */
export interface Bound {
  readonly column: 'at' | 'amount' | 'base_amount'
  readonly from?: number
  readonly to?: number
}

/** The bound that a condition on what stands beside the code sets, if it sets one. */
export function boundOf({ date, amount }: Beside, condition: SearchCondition): Bound | undefined {
  if (condition.kind === 'date' && condition.parameter === date) {
    const test = only(condition.anyOf)
    return test && { column: 'at', ...within(test, DAY) }
  }
  if (condition.kind === 'quantity' && condition.parameter === amount) {
    const test = only(condition.anyOf)
    const base = test?.unit.kind === 'coded' ? test.unit.base : undefined
    if (test && base) return { column: 'base_amount', ...within({ ...test, ...base }, 0) }
    return test && { column: 'amount', ...within(test, 0) }
  }
  return undefined
}

/** Several tests, or what is not so, would lead to all but everywhere. */
function only<Test extends RangeTest>([test, ...others]: readonly Test[]): Test | undefined {
  return others.length > 0 || test?.prefix === 'ne' ? undefined : test
}

/** `longest`: so long an entry of one point may be, which is its begin. */
function within({ prefix, low, high }: RangeTest, longest: number): Omit<Bound, 'column'> {
  switch (prefix) {
    case 'eq':
      return { from: low, to: high }
    case 'gt':
    case 'sa':
      return { from: high - longest }
    case 'ge':
    case 'ap':
      return { from: low - longest }
    case 'lt':
    case 'eb':
      return { to: low }
    case 'le':
      return { to: high }
    case 'ne':
      return {}
  }
}
