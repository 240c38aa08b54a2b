import { makePlan } from '@legato/clinic/plan'
import { expect, test } from 'vitest'
import { type CaseValue, featuresOf } from './case.ts'

// A danger lowers a drug or leaves it where it is: what was not worth its risk in a healthy person
// is never proposed because something speaks against it.

type Patient = Readonly<Record<string, CaseValue>>

const rls: Patient = {
  'urge-to-move': true,
  'worse-at-rest': true,
  'relieved-by-movement': true,
  'worse-in-evening': true,
  'not-solely-another-condition': true,
  age: 45,
  sex: 'female',
  pregnancy: false,
  lactation: false,
  weight: 70,
  'creatinine-clearance': 90,
  'current-drugs': ['ibuprofen'],
  suicidality: false,
}

const bases: Readonly<Record<string, Patient>> = {
  intermittent: { ...rls, 'irls-total': 14, 'symptom-frequency': 1, ferritin: 180, tsat: 28 },
  'mild after a failed ligand': {
    ...rls,
    ...{ 'irls-total': 8, 'symptom-frequency': 3, ferritin: 180, tsat: 28 },
    'alpha2delta-tried': 'failed',
  },
  'low in iron': { ...rls, 'irls-total': 30, 'symptom-frequency': 7, ferritin: 30, tsat: 12 },
}

/** Each speaks against gabapentinoids, agonists, opioids or hypnotics, and for none of them. */
const dangers: readonly Patient[] = [
  { suicidality: true },
  { 'sleep-apnea': true, 'sleep-apnea-treated': false },
  { copd: true },
  { 'respiratory-failure': true },
  { 'substance-use-disorder': true },
  { 'opioid-use-disorder': true },
  { falls: true },
  { dementia: true },
  { 'nyha-class': 'III' },
  { age: 88, frailty: true },
  { lactation: true },
]

const RANK = ['recommended', 'consider', 'specialist']
const KINDS = ['alpha2delta-', 'dopamin', 'opioid-', 'beside-zolpidem']

for (const [name, base] of Object.entries(bases))
  test.each(dangers)(`RLS that is ${name}: %o raises no drug it speaks against`, (danger) => {
    const before = standings(base)
    const raised = [...standings({ ...base, ...danger })].filter(
      ([id, rank]) => rank > (before.get(id) ?? 0),
    )
    expect(raised).toEqual([])
  })

/** How high each drug stands: 0 where it is not proposed. */
function standings(patient: Patient): ReadonlyMap<string, number> {
  const one = { id: 'danger', source: '', why: '', asOf: '2026-11-22', patient, expect: {} }
  const plan = makePlan(featuresOf(one), { id: one.id, unread: [] }, { whatIf: false })
  return new Map(
    plan.proposals
      .filter(({ id }) => KINDS.some((kind) => id.startsWith(kind)))
      .map(({ id, status }) => [id, RANK.includes(status) ? 3 - RANK.indexOf(status) : 0]),
  )
}
