import { readFileSync } from 'node:fs'
import { shareShift, shareShiftFrom, shiftBetween, shiftFrom } from '@legato/clinic/profile'
import { expect, test } from 'vitest'

/** What R and statsmodels made of the same numbers: scripts and raw output stand in `surveillance/`. */
const shifts: { readonly rows: readonly Row[] } = read('shift.json')
const shares: {
  readonly two: readonly Shares<Pair>[]
  readonly one: readonly Shares<number>[]
} = read('share.json')

interface Row {
  readonly kind: 'two-samples' | 'one-sample'
  readonly name: string
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly by: number
  readonly low: number
  readonly high: number
}
type Pair = readonly [had: number, of: number]
interface Shares<Before> {
  readonly before: Before
  readonly after: Pair
  readonly by: number
  readonly low: number
  readonly high: number
}

function read(name: string) {
  return JSON.parse(readFileSync(new URL(`./surveillance/${name}`, import.meta.url), 'utf8'))
}

test.each(shifts.rows)('a shift is that of R: $kind, $name', (row) => {
  const { kind, before, after, by, low, high } = row
  const shift =
    kind === 'two-samples' ? shiftBetween(before, after) : shiftFrom(before[0] ?? Number.NaN, after)
  expect(shift?.by).toBeCloseTo(by, 8)
  expect(shift?.low).toBeCloseTo(low, 8)
  expect(shift?.high).toBeCloseTo(high, 8)
})

test.each(shares.two)('a difference of shares is that of statsmodels: $before to $after', (row) => {
  const shift = shareShift(shareOf(row.before), shareOf(row.after))
  expect(shift.by).toBeCloseTo(row.by, 10)
  expect(shift.low).toBeCloseTo(row.low, 10)
  expect(shift.high).toBeCloseTo(row.high, 10)
})

test.each(shares.one)(
  'a share against a certain one is that of statsmodels: $before to $after',
  (row) => {
    const shift = shareShiftFrom(row.before, shareOf(row.after))
    expect(shift.by).toBeCloseTo(row.by, 10)
    expect(shift.low).toBeCloseTo(row.low, 10)
    expect(shift.high).toBeCloseTo(row.high, 10)
  },
)

test('samples too small for any 95% interval give none', () => {
  expect(shiftBetween([10, 11], [8, 9, 7])).toBeUndefined()
  expect(shiftFrom(10, [8, 9, 7, 8.5, 7.5])).toBeUndefined()
})

function shareOf([had, of]: Pair) {
  return { had, of }
}
