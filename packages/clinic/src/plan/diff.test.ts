import { knowledge, features as vocabulary } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { Feature } from '@legato/values'
import { civilDate, unknown } from '@legato/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseFeatures } from '../profile/index.ts'
import { diffPlans } from './diff.ts'
import type { ItemChange } from './diff-shape.ts'
import { makePlan } from './make.ts'
import type { Plan } from './plan.ts'

type Told = Readonly<Record<string, number | string | boolean | readonly string[]>>

const RLS: Told = {
  age: 58,
  sex: 'male',
  'urge-to-move': true,
  'worse-at-rest': true,
  'relieved-by-movement': true,
  'worse-in-evening': true,
  'not-solely-another-condition': true,
  'clinically-significant': true,
  'irls-total': 24,
  ferritin: 150,
  tsat: 30,
  'current-drugs': [],
}

function known(value: Told[string], at: string): Feature<FeatureValue> {
  const list = Array.isArray(value) ? { has: [...value], unresolved: [], sources: {} } : undefined
  const plain = list ?? (value as number | string | boolean)
  return { kind: 'known', value: plain, how: 'asserted', at, from: ['Observation/o'] }
}

function planOf(told: Told, day = '2026-11-22', whatIf = false): Plan {
  const asOf = civilDate(day)
  if (!asOf) throw new RangeError('not a day')
  const facts = Object.fromEntries(
    Object.keys(vocabulary).map((id) => {
      const value = told[id]
      return [id, value === undefined ? unknown('never-measured') : known(value, day)]
    }),
  ) as CaseFeatures['facts']
  return makePlan({ asOf, facts, drugs: [], unread: [] }, { id: 'p', unread: [] }, { whatIf })
}

function changeOf(id: string, changes: readonly ItemChange[]): ItemChange {
  const found = changes.find((one) => one.id === id)
  if (!found) throw new Error(`${id} did not change`)
  return found
}

const GABAPENTIN = 'alpha2delta-gabapentin'

describe('A fact that was learned', () => {
  const before = planOf(RLS, '2026-08-12')
  const after = planOf({ ...RLS, 'creatinine-clearance': 25 })
  const { changes, facts, say } = diffPlans(before, after)

  test('is told with what it moved', () => {
    expect(changeOf(GABAPENTIN, changes)).toMatchObject({
      item: 'proposal',
      from: 'needs-data',
      to: 'recommended',
      because: ['creatinine-clearance'],
      cause: 'facts',
      say: 'Gabapentin: recommended, before waiting for facts. What changed: Creatinine clearance 25 mL/min (before: not known).',
    })
    expect(facts.find(({ feature }) => feature === 'creatinine-clearance')?.moves).toContain(
      GABAPENTIN,
    )
  })

  test('is told to the patient without a word of what to take', () => {
    expect(changeOf(GABAPENTIN, changes).patientSay).toBe(
      'Gabapentin: this may help you. Talk with your clinic about it. Why: your record changed. Creatinine clearance 25 mL/min (before: not known).',
    )
  })

  test('is summed up from the one day to the other', () => {
    expect(say).toMatch(/^From 2026-08-12 to 2026-11-22: changed proposals \d+, /)
  })
})

test('a dose that changes is told where the status stays', () => {
  const [before, after] = [90, 25].map((clearance) =>
    planOf({ ...RLS, 'creatinine-clearance': clearance }),
  )
  if (!before || !after) throw new Error('no plans')
  const { from, to, details, because } = changeOf(GABAPENTIN, diffPlans(before, after).changes)
  expect([from, to, because]).toEqual(['recommended', 'recommended', ['creatinine-clearance']])
  expect(details.map(({ what }) => what)).toContain('dose')
})

test('of a list, the drug that was added is told', () => {
  const before = planOf(RLS, '2026-08-12')
  const after = planOf({ ...RLS, 'current-drugs': ['metoclopramide'] })
  const { changes } = diffPlans(before, after)
  const alert = changes.find(({ about }) => about === 'metoclopramide')
  expect(alert).toMatchObject({ item: 'alert', from: 'absent', because: ['current-drugs'] })
  expect(alert?.say).toContain('Current drugs metoclopramide (before: none)')
})

test('without a changed fact it is the knowledge that changed', () => {
  const after = planOf({ ...RLS, 'creatinine-clearance': 90 })
  const proposals = after.proposals.map((one) =>
    one.id === GABAPENTIN ? { ...one, status: 'consider' as const } : one,
  )
  const before = { ...after, proposals, knowledge: { ...after.knowledge, version: '0.0.9' } }
  const change = changeOf(GABAPENTIN, diffPlans(before, after).changes)
  expect(change).toMatchObject({ cause: 'knowledge', because: [] })
  expect(change.say).toBe(
    `Gabapentin: recommended, before to be considered. No fact that it reads changed: the knowledge did, from version 0.0.9 to ${knowledge.version}.`,
  )
  expect(change.patientSay).toContain('the rules that we use were updated')
})

test('what no plan explains is said to be so', () => {
  const after = planOf({ ...RLS, 'creatinine-clearance': 90 })
  const proposals = after.proposals.filter(({ id }) => id !== GABAPENTIN)
  expect(changeOf(GABAPENTIN, diffPlans({ ...after, proposals }, after).changes)).toMatchObject({
    from: 'absent',
    cause: 'not-named',
  })
})

test('two plans of different patients are not compared', () => {
  const one = planOf(RLS)
  expect(() => diffPlans(one, { ...one, patient: { id: 'q' } })).toThrow('one patient')
})

/** Patients that differ in what a clinic learns from one visit to the next. */
const anyone = fc.record(
  {
    ferritin: fc.integer({ min: 5, max: 400 }),
    tsat: fc.integer({ min: 5, max: 60 }),
    'creatinine-clearance': fc.integer({ min: 5, max: 120 }),
    'irls-total': fc.integer({ min: 0, max: 40 }),
    depression: fc.boolean(),
    obesity: fc.boolean(),
    'sleep-apnea': fc.boolean(),
    falls: fc.boolean(),
    'urge-to-move': fc.boolean(),
    'current-drugs': fc.subarray(['metoclopramide', 'pramipexole', 'oxycodone', 'mirtazapine']),
    preferences: fc.subarray(['fears weight gain', 'non-drug-first']),
  },
  { requiredKeys: [] },
)

function planFrom(told: object): Plan {
  const given = Object.entries(told).filter(([, value]) => value !== undefined)
  const bare = Object.entries(RLS).filter(([id]) => !(id in told))
  return planOf(Object.fromEntries([...bare, ...given]))
}

describe('Of any two plans', () => {
  test('one and itself have no difference', () => {
    fc.assert(
      fc.property(anyone, (told) => {
        const plan = planFrom(told)
        expect(diffPlans(plan, plan)).toMatchObject({ facts: [], changes: [] })
      }),
      { numRuns: 25 },
    )
  })

  test('every status, answer and level that changed is told exactly once, and no other', () => {
    fc.assert(
      fc.property(anyone, anyone, (one, other) => {
        const [before, after] = [planFrom(one), planFrom(other)]
        const told = diffPlans(before, after)
          .changes.filter(({ from, to }) => from !== to)
          .map(({ item, id, about = '' }) => `${item} ${id} ${about}`)
        expect(told.toSorted()).toEqual(turned(before, after).toSorted())
      }),
      { numRuns: 50 },
    )
  })

  test('what changed without new knowledge names a changed fact', () => {
    fc.assert(
      fc.property(anyone, anyone, (one, other) => {
        const [before, after] = [planFrom(one), planFrom(other)]
        const { changes, facts } = diffPlans(before, after)
        const named = new Set(facts.map(({ feature }) => feature))
        const bare = changes.filter(({ because }) => !because.some((one) => named.has(one)))
        expect(bare.map(({ say }) => say)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  test('there and back tell the same items', () => {
    fc.assert(
      fc.property(anyone, anyone, (one, other) => {
        const [before, after] = [planFrom(one), planFrom(other)]
        const ids = (changes: readonly ItemChange[]) =>
          changes.filter(({ from, to }) => from !== to).map(({ item, id }) => `${item} ${id}`)
        expect(ids(diffPlans(before, after).changes).toSorted()).toEqual(
          ids(diffPlans(after, before).changes).toSorted(),
        )
      }),
      { numRuns: 25 },
    )
  })
})

/** What turned, by comparing the two plans entry by entry. */
function turned(before: Plan, after: Plan): readonly string[] {
  const states = ({ proposals, findings, alerts }: Plan) => {
    const found = new Map<string, string>()
    for (const { id, status } of proposals) found.set(`proposal ${id} `, status)
    for (const { id, answer } of findings) found.set(`finding ${id} `, answer)
    for (const { id, about, level } of alerts) {
      const key = `alert ${id} ${about}`
      if (!found.has(key)) found.set(key, level)
    }
    return found
  }
  const [old, now] = [states(before), states(after)]
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key))
}
