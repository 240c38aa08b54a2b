import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Prefix } from './condition.ts'
import { isNumberAsked, isTimeAsked } from './ranges.ts'

/* Laws that follow from the definitions at https://hl7.org/fhir/R4/search.html#prefix */
const range = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 30 }))
  .map(([low, length]) => ({ low, high: low + length }))
const open = fc.oneof(
  range,
  range.map(({ low }) => ({ low, high: Number.POSITIVE_INFINITY })),
  range.map(({ high }) => ({ low: Number.NEGATIVE_INFINITY, high })),
)

test.each([
  ['a time', isTimeAsked],
  ['a number', isNumberAsked],
])('%s is equal or not equal, never both', (_, isAsked) => {
  fc.assert(
    fc.property(open, range, (value, asked) => {
      const is = (prefix: Prefix) => isAsked(value, { prefix, ...asked })
      expect(is('ne')).toBe(!is('eq'))
    }),
  )
})

test('a time that starts after is greater, and one that ends before is less', () => {
  fc.assert(
    fc.property(open, range, (value, asked) => {
      const is = (prefix: Prefix) => isTimeAsked(value, { prefix, ...asked })
      if (is('sa'))
        expect([is('gt'), is('ge'), is('eq'), is('eb'), is('ap')]).toEqual([
          true,
          true,
          false,
          false,
          false,
        ])
      if (is('eb'))
        expect([is('lt'), is('le'), is('eq'), is('sa'), is('ap')]).toEqual([
          true,
          true,
          false,
          false,
          false,
        ])
      expect(is('ge')).toBe(is('gt') || is('eq'))
      expect(is('le')).toBe(is('lt') || is('eq'))
      expect(is('sa') || is('eb') || is('ap')).toBe(true)
    }),
  )
})

test('an exact number is less, equal or greater, one of the three', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: -9, max: 9 }),
      (value, asked) => {
        const is = (prefix: Prefix) =>
          isNumberAsked({ low: value, high: value }, { prefix, low: asked, high: asked })
        expect([is('lt'), is('gt'), value === asked].filter(Boolean)).toHaveLength(1)
        expect([is('le'), is('ge')]).toEqual([!is('gt'), !is('lt')])
        expect([is('sa'), is('eb')]).toEqual([is('gt'), is('lt')])
      },
    ),
  )
})

test('what is asked within a longer time is found by the longer time too', () => {
  fc.assert(
    fc.property(open, range, range, (value, asked, more) => {
      const longer = { low: asked.low - 1, high: asked.high + more.high - more.low }
      for (const prefix of ['eq', 'ap'] as const)
        if (isTimeAsked(value, { prefix, ...asked }))
          expect(isTimeAsked(value, { prefix, ...longer })).toBe(true)
    }),
  )
})
