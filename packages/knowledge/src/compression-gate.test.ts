import type { FeatureValue } from '@legato/rules'
import { Judgement } from '@legato/rules'
import type { Feature } from '@legato/values'
import { civilDate } from '@legato/values'
import { expect, test } from 'vitest'
import { compressionForbids } from './compression-gate.ts'

type Facts = Readonly<Record<string, FeatureValue>>

/** `no`: forbidden; `wait`: something must be measured first; `go`. */
function gate(values: Facts): 'no' | 'wait' | 'go' {
  const on = civilDate('2026-11-22')
  if (!on) throw new Error('no day')
  const facts = Object.entries(values).map(([id, value]): [string, Feature<FeatureValue>] => [
    id,
    { kind: 'known', how: 'asserted', from: [], value },
  ])
  const judgement = new Judgement(Object.fromEntries(facts), on)
  const answers = compressionForbids.map(({ when, mustKnow }) => [judgement.isMet(when), mustKnow])
  if (answers.some(([answer]) => answer === 'met')) return 'no'
  return answers.some(([answer, must]) => must && answer === 'undetermined') ? 'wait' : 'go'
}

const index = (lower: number, higher = lower): Facts => ({
  'ankle-brachial-index': lower,
  'ankle-brachial-index-highest': higher,
})

// Rabe 2020 as quoted in the facts: 0.6, 60 and 30 mmHg; ACC/AHA 2024: above 1.40 not compressible.
test.each<[string, Facts, ReturnType<typeof gate>]>([
  ['nothing known and nobody at risk', {}, 'go'],
  ['index 0.59', index(0.59), 'no'],
  ['index 0.60', index(0.6), 'go'],
  ['ankle pressure 59 mmHg', { 'ankle-pressure': 59 }, 'no'],
  ['toe pressure 29 mmHg beside a normal index', { ...index(1), 'toe-pressure': 29 }, 'no'],
  ['index 1.40', index(1.4), 'go'],
  ['index 1.41 without a toe pressure', index(1.41), 'wait'],
  ['index 1.41 in the other leg only', index(1, 1.41), 'wait'],
  ['index 1.41 with a toe pressure of 30 mmHg', { ...index(1.41), 'toe-pressure': 30 }, 'go'],
  [
    'index 1.41 with an ankle pressure of 120 mmHg',
    { ...index(1.41), 'ankle-pressure': 120 },
    'wait',
  ],
  ['diabetes without any pressure', { diabetes: true }, 'wait'],
  ['diabetes with an index of 1.0', { diabetes: true, ...index(1) }, 'go'],
  ['diabetes with a toe pressure of 30 mmHg only', { diabetes: true, 'toe-pressure': 30 }, 'go'],
  ['no diabetes', { diabetes: false }, 'go'],
  ['age 70', { age: 70 }, 'wait'],
  ['age 69', { age: 69 }, 'go'],
  ['a weak pulse', { 'weak-foot-pulse': true }, 'wait'],
  ['an open ulcer, arteries measured', { 'leg-ulcer': true, ...index(1) }, 'no'],
  ['a deep vein thrombosis', { 'deep-vein-thrombosis': true }, 'no'],
])('%s', (_, facts, expected) => {
  expect(gate(facts)).toBe(expected)
})
