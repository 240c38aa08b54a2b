import { features as vocabulary } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { Feature } from '@legato/values'
import { civilDate, unknown } from '@legato/values'
import { describe, expect, test } from 'vitest'
import type { CaseFeatures } from '../profile/index.ts'
import { makePlan } from './make.ts'
import type { Plan, Proposal } from './plan.ts'

type Told = Readonly<Record<string, number | string | boolean | readonly string[]>>

const RLS: Told = {
  age: 50,
  sex: 'male',
  'urge-to-move': true,
  'worse-at-rest': true,
  'relieved-by-movement': true,
  'worse-in-evening': true,
  'not-solely-another-condition': true,
  'irls-total': 24,
  'clinically-significant': true,
  ferritin: 150,
  tsat: 30,
  'creatinine-clearance': 90,
  'current-drugs': [],
}

function known(value: Told[string]): Feature<FeatureValue> {
  const list = Array.isArray(value) ? { has: [...value], unresolved: [], sources: {} } : undefined
  const plain = list ?? (value as number | string | boolean)
  return { kind: 'known', value: plain, how: 'asserted', at: '2026-11-20', from: ['Observation/o'] }
}

function planOf(told: Told): Plan {
  const all: Told = { ...RLS, ...told }
  const asOf = civilDate('2026-11-22')
  if (!asOf) throw new RangeError('not a day')
  const facts = Object.fromEntries(
    Object.keys(vocabulary).map((id) => {
      const value = all[id]
      return [id, value === undefined ? unknown('never-measured') : known(value)]
    }),
  ) as CaseFeatures['facts']
  return makePlan(
    { asOf, facts, drugs: [], unread: [] },
    { id: 'p', unread: [] },
    { whatIf: false },
  )
}

function proposed(id: string, { proposals }: Plan): Proposal {
  const found = proposals.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is not proposed`)
  return found
}

function steps(id: string, plan: Plan, step: string): readonly string[] {
  const all = proposed(id, plan).rank?.steps ?? []
  return all.filter((one) => one.step === step).map(({ direction, say }) => `${direction}: ${say}`)
}

const GABAPENTIN = 'alpha2delta-gabapentin'
const ENACARBIL = 'alpha2delta-gabapentin-enacarbil'
const PREGABALIN = 'alpha2delta-pregabalin'

describe('The fit with what else there is', () => {
  test.each([
    ['neuropathy', 'for: Pain or neuropathy is there as well: it may help both.'],
    ['anxiety', 'for: Anxiety is there as well: it may help both.'],
    ['insomnia', 'for: Insomnia is there as well: it may help both.'],
    ['obesity', 'against: Adds weight.'],
    ['falls', 'against: Falls or an unsteady gait: it may make them worse.'],
    ['copd', 'against: COPD or respiratory failure: breathing may weaken; lowest dose.'],
    ['leg-edema', 'against: The legs are swollen: this class may add to it.'],
  ])('%s is a step of an α2δ ligand', (condition, said) => {
    expect(steps(GABAPENTIN, planOf({ [condition]: true }), 'fit')).toContain(said)
    expect(steps(GABAPENTIN, planOf({}), 'fit')).toEqual([])
  })

  test('of one who is obese, pregabalin stands behind the others of its class', () => {
    const plan = planOf({ obesity: true })
    expect(proposed(GABAPENTIN, plan).rank?.ahead).toMatchObject({ of: PREGABALIN, step: 'fit' })
  })

  test('is not told of what is refused, which is no choice', () => {
    const refused = proposed('dopamine-agonist-pramipexole', planOf({ 'parkinson-disease': true }))
    expect([refused.status, refused.rank]).toEqual(['not-recommended', undefined])
  })

  test('what is not known to be there does not count', () => {
    const plan = planOf({})
    for (const { rank } of plan.proposals)
      for (const { step, because } of rank?.steps ?? [])
        if (step === 'fit') expect(because.every(({ unknown: why }) => !why)).toBe(true)
  })
})

describe('What the patient prefers', () => {
  test('decides between what is otherwise alike', () => {
    const before = planOf({})
    const after = planOf({ preferences: ['fears weight gain'] })
    expect(proposed(PREGABALIN, before).rank?.place).toBe(proposed(GABAPENTIN, before).rank?.place)
    expect(proposed(GABAPENTIN, after).rank?.ahead).toMatchObject({
      of: PREGABALIN,
      step: 'preference',
    })
  })

  test('turns no status of what is proposed anyway', () => {
    const wishes = ['avoids daily drugs', 'avoids injections', 'non-drug-first', 'drives at work']
    const wished = planOf({ preferences: wishes, ferritin: 40 })
    for (const { id, status } of planOf({ ferritin: 40 }).proposals)
      expect([id, proposed(id, wished).status]).toEqual([id, status])
  })

  test('brings forward what is no drug, among what has the same standing', () => {
    const order = (told: Told) =>
      planOf({ 'caffeine-late': true, obesity: true, ...told })
        .proposals.filter(({ status }) => status === 'consider')
        .map(({ rank }) => rank?.group)
    expect(order({}).lastIndexOf('rls-drug')).toBeLessThan(order({}).indexOf('without-drugs'))
    const wished = order({ preferences: ['non-drug-first'] })
    expect(wished.lastIndexOf('without-drugs')).toBeLessThan(wished.indexOf('rls-drug'))
    expect(wished).toContain('rls-drug')
  })
})

describe('The place of a proposal', () => {
  const plans = [
    planOf({}),
    planOf({ obesity: true, anxiety: true, ferritin: 60 }),
    planOf({ ferritin: 20, 'irls-total': 32, preferences: ['avoids injections'] }),
    planOf({ age: 78, falls: true, 'gait-instability': true, dialysis: 'hemodialysis' }),
  ]

  test('goes with its status: what may be begun is never behind what is refused', () => {
    const order = ['recommended', 'consider', 'specialist', 'needs-data']
    const all = [...order, 'not-recommended', 'contraindicated']
    for (const { proposals } of plans) {
      const seen = proposals.map(({ status }) => all.indexOf(status))
      expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    }
  })

  const choices = (proposals: Plan['proposals']) => proposals.filter(({ rank }) => rank)

  test('counts those of its need that stand before it', () => {
    for (const { proposals } of plans)
      for (const group of Map.groupBy(choices(proposals), ({ rank }) => rank?.group).values()) {
        const places = group.map(({ rank }) => rank?.place ?? 0)
        expect(places[0]).toBe(1)
        for (const place of places)
          expect(places.filter((other) => other < place).length).toBe(place - 1)
      }
  })

  test('names the step by which it stands before the next, and nothing after the last', () => {
    for (const { proposals } of plans)
      for (const { rank } of choices(proposals)) {
        const below = proposals.filter(
          (other) =>
            other.rank?.group === rank?.group && (other.rank?.place ?? 0) > (rank?.place ?? 0),
        )
        expect(below.map(({ id }) => id).slice(0, 1)).toEqual(rank?.ahead ? [rank.ahead.of] : [])
      }
  })

  test('owes its order to a default of ours, and says so', () => {
    expect(proposed(ENACARBIL, planOf({})).rank?.ahead).toEqual({
      of: GABAPENTIN,
      step: 'burden',
      say: 'Before Gabapentin by burden: light here, moderate there.',
      sources: ['legato-default'],
      verified: false,
    })
  })

  test('in kidney failure goes by what guidelines say of that very group', () => {
    const plan = planOf({
      esrd: true,
      dialysis: 'hemodialysis',
      'creatinine-clearance': 8,
    })
    expect(steps(GABAPENTIN, plan, 'position')).toEqual([
      'for: AASM-2025 on “Adults with end-stage renal disease”: for, conditional, very low certainty.',
    ])
  })
})
