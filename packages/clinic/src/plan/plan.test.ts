import type { FeatureId, Knowledge, Therapy } from '@legato/knowledge'
import { alert, features, finding, ours, read, reason, statement, therapy } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import { always, language } from '@legato/rules'
import type { CivilDate, Feature } from '@legato/values'
import { civilDate, unknown } from '@legato/values'
import { expect, test } from 'vitest'
import type { CaseFeatures } from '../profile/index.ts'
import { makePlan } from './make.ts'
import type { Plan, Proposal } from './plan.ts'
import { whyOf } from './why.ts'

// The engine, on a small invented medicine: what it does with criteria, not what they say.

type Words = {
  ferritin: { kind: 'quantity'; unit: 'ng/mL' }
  tsat: { kind: 'quantity'; unit: '%' }
  age: { kind: 'quantity'; unit: 'a' }
  'creatinine-clearance': { kind: 'quantity'; unit: 'mL/min' }
  copd: { kind: 'flag' }
  'sleep-apnea': { kind: 'flag' }
  pregnancy: { kind: 'flag' }
  'current-drugs': { kind: 'words' }
}
const { all, compare, yes, not, includes } = language<Words>()

const low = compare('ferritin', '<=', 75, 'ng/mL')
const basis = [read('AASM-2025')]

const NOTHING: Omit<Therapy, 'id' | 'therapy' | 'kind' | 'concerns' | 'ladder' | 'label'> = {
  forbids: [],
  cautions: [],
  for: [],
  against: [],
  positions: [],
  monitor: [],
  basis,
}

function treatment(id: string, rest: Partial<Omit<Therapy, 'id' | 'label'>>): Therapy {
  const step = {
    ...reason(`${id}.step`, 'Ferritin is {ferritin}.', low, basis),
    standing: 'recommended' as const,
  }
  return therapy(id, {
    ...NOTHING,
    label: id,
    therapy: id,
    kind: 'medication',
    concerns: always,
    ladder: [step],
    ...rest,
  })
}

function medicine(...therapies: readonly Therapy[]): Knowledge {
  return { version: 'trial', date: '2026-11-22', findings: [], alerts: [], therapies }
}

const TODAY = civilDate('2026-11-22') as CivilDate

function patient(given: Partial<Record<FeatureId, FeatureValue>>): CaseFeatures {
  const facts = Object.keys(features).map((feature): [string, Feature<FeatureValue>] => {
    const value = given[feature as FeatureId]
    if (value === undefined) return [feature, unknown('never-measured')]
    return [
      feature,
      { kind: 'known', value, how: 'asserted', at: '2026-11-01', from: [`Observation/${feature}`] },
    ]
  })
  return {
    asOf: TODAY,
    facts: Object.fromEntries(facts) as CaseFeatures['facts'],
    drugs: [],
    unread: [],
  }
}

function planned(knowledge: Knowledge, given: Partial<Record<FeatureId, FeatureValue>>): Plan {
  return makePlan(patient(given), { id: 'p', unread: [] }, { knowledge })
}

function only(plan: Plan): Proposal {
  const [one] = plan.proposals
  if (!one || plan.proposals.length !== 1) throw new Error(`${plan.proposals.length} proposals`)
  return one
}

test('a therapy that does not concern the patient is not spoken of', () => {
  const knowledge = medicine(treatment('iron', { concerns: yes('copd') }))
  expect(planned(knowledge, { copd: false, ferritin: 20 }).proposals).toEqual([])
})

test('a step that is met gives the standing, and the summary says the patient’s own number', () => {
  const one = only(planned(medicine(treatment('iron', {})), { ferritin: 20 }))
  expect(one).toMatchObject({
    status: 'recommended',
    summary: 'Ferritin is 20 ng/mL.',
  })
  expect(one.for[0]?.because).toEqual([
    {
      feature: 'ferritin',
      label: 'Ferritin',
      value: 20,
      unit: 'ng/mL',
      at: '2026-11-01',
      how: 'asserted',
      from: ['Observation/ferritin'],
    },
  ])
})

test('of a ladder that nobody is on, nothing is proposed', () => {
  expect(planned(medicine(treatment('iron', {})), { ferritin: 200 }).proposals).toEqual([])
})

test('an unknown that decides is asked for, never taken as no', () => {
  expect(only(planned(medicine(treatment('iron', {})), {}))).toMatchObject({
    status: 'needs-data',
    needs: ['ferritin'],
    summary: 'Cannot be judged before this is known: Ferritin.',
    dose: null,
  })
})

test('an open step before the one that is met leaves the standing open, unless both say the same', () => {
  const steps = (standing: 'recommended' | 'consider') => [
    { ...reason('a', 'A.', yes('copd'), basis), standing },
    { ...reason('b', 'B.', low, basis), standing: 'recommended' as const },
  ]
  const differs = medicine(treatment('iron', { ladder: steps('consider') }))
  expect(only(planned(differs, { ferritin: 20 })).status).toBe('needs-data')
  const agrees = medicine(treatment('iron', { ladder: steps('recommended') }))
  expect(only(planned(agrees, { ferritin: 20 })).status).toBe('recommended')
})

test('what forbids stands above everything, and says why', () => {
  const forbids = [reason('f', 'Pregnant.', yes('pregnancy'), [ours('a trial')], { safety: 'S4' })]
  const one = only(
    planned(medicine(treatment('iron', { forbids })), { ferritin: 20, pregnancy: true }),
  )
  expect(one).toMatchObject({ status: 'contraindicated', summary: 'Pregnant.', monitor: [] })
  expect(one.against[0]).toMatchObject({ id: 'f', safety: 'S4', verified: false })
})

test('a danger that nobody could rule out is a caution, and holds back only where it must be known', () => {
  const danger = reason('f', 'Pregnant.', yes('pregnancy'), basis)
  const shown = only(planned(medicine(treatment('iron', { forbids: [danger] })), { ferritin: 20 }))
  expect(shown.status).toBe('recommended')
  expect(shown.cautions).toMatchObject([{ id: 'f', unknown: true }])
  const held = treatment('iron', { forbids: [{ ...danger, mustKnow: true }] })
  expect(only(planned(medicine(held), { ferritin: 20 }))).toMatchObject({
    status: 'needs-data',
    needs: ['pregnancy'],
  })
})

const mg = (amount: number) => ({ amount, unit: 'mg' as const, per: '1 d' })
const regimen = (start: number, max: number) => ({
  start: mg(start),
  steps: [],
  max: mg(max),
  say: { id: `dose.${max}`, english: `Up to ${max} mg` },
  basis,
})
const renal = {
  renal: true as const,
  rows: [
    { when: compare('creatinine-clearance', '>=', 60, 'mL/min'), regimen: regimen(300, 2400) },
    {
      when: all(
        compare('creatinine-clearance', '>=', 30, 'mL/min'),
        compare('creatinine-clearance', '<', 60, 'mL/min'),
      ),
      regimen: regimen(100, 1400),
    },
  ],
}

test.each([
  [80, 90, 2400, undefined],
  [80, 45, 1400, /lower dose, by estimated GFR/],
  [45, 80, 1400, /lower dose, by creatinine clearance/],
])('clearance %s and estimated GFR %s give at most %s mg', (clearance, egfr, max, note) => {
  const knowledge = medicine(treatment('gabapentin', { dosing: renal }))
  const { dose } = only(
    planned(knowledge, { ferritin: 20, 'creatinine-clearance': clearance, egfr }),
  )
  expect(dose?.max?.amount).toBe(max)
  const worked = [
    { feature: 'creatinine-clearance', value: clearance },
    { feature: 'egfr', value: egfr },
  ]
  expect(dose?.adjustedFor).toMatchObject(note ? worked : worked.slice(0, 1))
  if (note) expect(dose?.notes[0]).toMatch(note)
  else expect(dose?.notes).toEqual([])
})

test('a dose that cannot be worked out holds the proposal back and asks for what is missing', () => {
  const plan = planned(medicine(treatment('gabapentin', { dosing: renal })), {
    ferritin: 20,
    age: 50,
    creatinine: 1,
  })
  expect(only(plan)).toMatchObject({
    status: 'needs-data',
    needs: ['creatinine-clearance'],
    dose: null,
  })
  // A clearance is not measured but worked out: what is missing of its parts is asked for.
  expect(plan.missing.map(({ feature }) => feature)).toEqual(
    expect.arrayContaining(['weight', 'sex']),
  )
  expect(plan.missing.map(({ feature }) => feature)).not.toContain('creatinine-clearance')
})

test('a dose by weight is worked out for the patient and kept under its limit', () => {
  const perKg = { ...regimen(0, 0), start: { amount: 15, unit: 'mg/kg' as const, atMost: 1000 } }
  const { max: _, ...single } = perKg
  const knowledge = medicine(
    treatment('iron', { dosing: { rows: [{ when: always, regimen: single }] } }),
  )
  expect(only(planned(knowledge, { ferritin: 20, weight: 40 })).dose?.start).toEqual({
    amount: 600,
    unit: 'mg',
  })
  expect(only(planned(knowledge, { ferritin: 20, weight: 90 })).dose?.start).toEqual({
    amount: 1000,
    unit: 'mg',
  })
  expect(only(planned(knowledge, { ferritin: 20, weight: 40 })).dose).toMatchObject({
    adjustedFor: [{ feature: 'weight', value: 40 }],
    notes: ['At 40 kg: 600 mg.'],
  })
  expect(only(planned(knowledge, { ferritin: 20 }))).toMatchObject({
    status: 'needs-data',
    needs: ['weight'],
  })
})

test('what would change a plan follows from the criteria: the interval, and where it leads', () => {
  const one = only(planned(medicine(treatment('iron', {})), {}))
  expect(one.changesIf).toEqual([
    {
      feature: 'ferritin',
      label: 'Ferritin',
      if: '75 ng/mL or less',
      from: 'needs-data',
      to: 'recommended',
      known: false,
    },
    {
      feature: 'ferritin',
      label: 'Ferritin',
      if: 'above 75 ng/mL',
      from: 'needs-data',
      to: 'absent',
      known: false,
    },
  ])
})

test('a known value that can be altered is tried too, a drug by taking it off the list', () => {
  const forbids = [reason('f', 'Takes it.', includes('current-drugs', 'naltrexone'), basis)]
  const list = { has: ['naltrexone', 'aspirin'], unresolved: [], sources: {} }
  const one = only(
    planned(medicine(treatment('opioid', { forbids })), { ferritin: 20, 'current-drugs': list }),
  )
  expect(one.status).toBe('contraindicated')
  expect(one.changesIf).toContainEqual({
    feature: 'current-drugs',
    label: features['current-drugs'].label.english,
    if: 'without naltrexone',
    from: 'contraindicated',
    to: 'recommended',
    known: true,
  })
})

test('what is missing is listed with the most useful first', () => {
  const knowledge = medicine(
    treatment('iron', {}),
    treatment('more-iron', {}),
    treatment('drug', {
      ladder: [{ ...reason('s', 'S.', not(yes('copd')), basis), standing: 'consider' }],
    }),
  )
  expect(planned(knowledge, {}).missing.map(({ feature, changes }) => [feature, changes])).toEqual([
    ['ferritin', ['iron', 'more-iron']],
    ['copd', ['drug']],
  ])
})

test('several products for one need ask hardly more than one; two needs ask twice', () => {
  const barredBy = (feature: 'copd' | 'sleep-apnea') => ({
    ladder: [{ ...reason('s', 'S.', not(yes(feature)), basis), standing: 'consider' as const }],
  })
  const knowledge = medicine(
    ...['one', 'two', 'three'].map((id) => treatment(id, barredBy('copd'))),
    treatment('drug', barredBy('sleep-apnea')),
    treatment('pump', { ...barredBy('sleep-apnea'), kind: 'procedure' }),
  )
  expect(planned(knowledge, {}).missing.map(({ feature }) => feature)).toEqual([
    'sleep-apnea',
    'copd',
  ])
})

test('an alert tells the drug’s own resources; one that cannot be evaluated is told apart', () => {
  const takes = (drug: string) =>
    alert('bad-drug', {
      level: 'warn',
      about: drug,
      when: includes('current-drugs', drug),
      say: 'Bad.',
      instead: [],
      basis,
    })
  const knowledge = { ...medicine(), alerts: [takes('doxylamine'), takes('promethazine')] }
  const list = {
    has: ['doxylamine'],
    unresolved: [],
    sources: { doxylamine: ['MedicationStatement/7'] },
  }
  const known = planned(knowledge, { 'current-drugs': list })
  expect(known.alerts).toMatchObject([
    { id: 'bad-drug', about: 'doxylamine', from: ['MedicationStatement/7'] },
  ])
  expect(known.unchecked).toEqual([])
  const open = planned(knowledge, {})
  expect(open.alerts).toEqual([])
  expect(open.unchecked).toMatchObject([
    { id: 'bad-drug', about: ['doxylamine', 'promethazine'], needs: ['current-drugs'] },
  ])
})

test('guidelines that point opposite ways for this patient are a disagreement', () => {
  const position = (direction: 'for' | 'against', applies = always) => ({
    source: 'AASM-2025' as const,
    direction,
    strength: 'conditional' as const,
    certainty: 'low' as const,
    population: { id: 'p', english: 'adults' },
    applies,
    verified: true,
  })
  const plan = (second: ReturnType<typeof position>) =>
    only(
      planned(medicine(treatment('iron', { positions: [position('for'), second] })), {
        ferritin: 20,
        copd: false,
      }),
    )
  expect(plan(position('against')).disagreement).toBe(true)
  expect(plan({ ...position('against'), applies: all(yes('copd')) }).disagreement).toBe(false)
})

test('why gives every criterion that was asked, with the patient’s values', () => {
  const knowledge = {
    ...medicine(treatment('iron', { monitor: [statement('m', 'Re-check.', ...basis)] })),
    findings: [
      finding('low-iron', {
        label: 'Low iron',
        when: low,
        say: { met: 'Low.', 'not-met': 'Not low.', undetermined: 'Open.' },
        basis,
      }),
    ],
  }
  const why = whyOf('iron', patient({ ferritin: 20 }), knowledge)
  expect(why?.asked.map(({ role }) => role)).toEqual(['concerns', 'standing'])
  expect(why?.asked[1]?.criterion).toMatchObject({
    say: 'Ferritin is 75 ng/mL or less',
    truth: 'met',
    fact: { value: 20 },
  })
  expect(why?.sources).toMatchObject([{ id: 'AASM-2025', kind: 'guideline' }])
  expect(whyOf('low-iron', patient({}), knowledge)?.asked[0]?.criterion.truth).toBe('undetermined')
  expect(whyOf('nothing', patient({}), knowledge)).toBeUndefined()
})

test('the same features give the same plan', () => {
  const knowledge = medicine(treatment('iron', {}))
  expect(planned(knowledge, { ferritin: 20 })).toEqual(planned(knowledge, { ferritin: 20 }))
})

test('a finding met in one of several ways is told in the words of that way', () => {
  const ways = [{ when: yes('copd'), say: { id: 'way', english: 'By the lungs.' } }]
  const say = { met: 'Met.', 'not-met': 'Not met.', undetermined: 'Open.' }
  const rule = finding('f', { label: 'F', when: low, say, ways, basis })
  const told = (copd: boolean) =>
    planned({ ...medicine(), findings: [rule] }, { ferritin: 20, copd }).findings[0]?.say
  expect(told(true)).toBe('By the lungs.')
  expect(told(false)).toBe('Met.')
})
