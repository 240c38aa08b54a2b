import type { CivilDate, Feature } from '@legato/values'
import { civilDate, unknown } from '@legato/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Criterion } from './criterion.ts'
import { mentions } from './criterion.ts'
import { cutPoints, intervals } from './cut-points.ts'
import { needs } from './evidence.ts'
import { Judgement } from './judgement.ts'
import type { Facts, FeatureValue } from './leaf.ts'

// Laws that hold for every criterion, tried on trees and patients drawn at random. The seed of a
// failing run is printed by fast-check; such a case stays here as an example.

const TODAY = civilDate('2026-11-22') as CivilDate
const NUMBERS = ['n1', 'n2', 'n3']
const FLAGS = ['f1', 'f2', 'f3']

const leaf: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({
    kind: fc.constant('compare' as const),
    feature: fc.constantFrom(...NUMBERS),
    comparison: fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const),
    value: fc.integer({ min: 0, max: 5 }),
    unit: fc.constant('ng/mL' as const),
  }),
  fc.record({
    kind: fc.constant('is' as const),
    feature: fc.constantFrom(...FLAGS),
    oneOf: fc.constantFrom([true], [false]),
  }),
)

const { tree } = fc.letrec<{ tree: Criterion }>((tie) => {
  const of = fc.array(tie('tree'), { maxLength: 3 })
  return {
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({ kind: fc.constant('all' as const), of }),
      fc.record({ kind: fc.constant('any' as const), of }),
      fc.record({ kind: fc.constant('not' as const), of: tie('tree') }),
      fc.record({
        kind: fc.constant('at-least' as const),
        count: fc.integer({ min: 0, max: 3 }),
        of,
      }),
    ),
  }
})

function fact(value: fc.Arbitrary<FeatureValue>): fc.Arbitrary<Feature<FeatureValue>> {
  const known = value.map((one) => ({
    kind: 'known' as const,
    value: one,
    how: 'asserted' as const,
    from: [],
  }))
  return fc.oneof(known, fc.constant(unknown('never-measured')))
}

const facts: fc.Arbitrary<Facts> = fc.record({
  ...Object.fromEntries(
    NUMBERS.map((name) => [name, fact(fc.double({ min: -1, max: 6, noNaN: true }))]),
  ),
  ...Object.fromEntries(FLAGS.map((name) => [name, fact(fc.boolean())])),
})

const value = fc.oneof(fc.double({ min: -1, max: 6, noNaN: true }), fc.boolean())
const judge = (patient: Facts) => new Judgement(patient, TODAY)

test('De Morgan: not all is any not, not any is all not', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), facts, (of, patient) => {
      const negated = of.map((one) => ({ kind: 'not' as const, of: one }))
      const judgement = judge(patient)
      expect(judgement.isMet({ kind: 'not', of: { kind: 'all', of } })).toBe(
        judgement.isMet({ kind: 'any', of: negated }),
      )
      expect(judgement.isMet({ kind: 'not', of: { kind: 'any', of } })).toBe(
        judgement.isMet({ kind: 'all', of: negated }),
      )
    }),
  )
})

test('learning a fact never turns met into not met, nor the reverse', () => {
  fc.assert(
    fc.property(
      tree,
      facts,
      fc.constantFrom(...NUMBERS, ...FLAGS),
      value,
      (criterion, patient, feature, learned) => {
        fc.pre(patient[feature]?.kind === 'unknown')
        fc.pre(NUMBERS.includes(feature) === (typeof learned === 'number'))
        const before = judge(patient).isMet(criterion)
        const after = judge({
          ...patient,
          [feature]: { kind: 'known', value: learned, how: 'asserted', from: [] },
        })
        if (before !== 'undetermined') expect(after.isMet(criterion)).toBe(before)
      },
    ),
  )
})

test('an undetermined answer needs something, a decided one nothing, and only what it mentions', () => {
  fc.assert(
    fc.property(tree, facts, (criterion, patient) => {
      const judgement = judge(patient)
      const needed = needs(criterion, judgement)
      expect(needed.length > 0).toBe(judgement.isMet(criterion) === 'undetermined')
      for (const feature of needed) expect(mentions(criterion)).toContain(feature)
    }),
  )
})

test('values between two neighboring cut points answer alike', () => {
  const number = fc.double({ min: -1, max: 6, noNaN: true })
  fc.assert(
    fc.property(
      tree,
      facts,
      fc.constantFrom(...NUMBERS),
      number,
      (criterion, patient, feature, any) => {
        const thresholds = cutPoints([criterion]).get(feature)?.thresholds ?? []
        const inside = intervals(thresholds, [-1, 6]).find(({ from, to }) => {
          const over = !from || any > from.value || (any === from.value && from.turns === 'below')
          return over && (!to || any < to.value || (any === to.value && to.turns === 'above'))
        })
        const answer = (one: number) =>
          judge({
            ...patient,
            [feature]: { kind: 'known', value: one, how: 'asserted', from: [] },
          }).isMet(criterion)
        expect(inside && answer(inside.sample)).toBe(answer(any))
      },
    ),
  )
})

test('a supposition answers as a fresh judgement would', () => {
  fc.assert(
    fc.property(
      tree,
      facts,
      fc.constantFrom(...FLAGS),
      fc.boolean(),
      (criterion, patient, feature, flag) => {
        const supposed: Feature<FeatureValue> = {
          kind: 'known',
          value: flag,
          how: 'inferred',
          from: [],
        }
        const base = judge(patient)
        base.isMet(criterion)
        expect(base.supposing(feature, supposed).isMet(criterion)).toBe(
          judge({ ...patient, [feature]: supposed }).isMet(criterion),
        )
      },
    ),
  )
})
