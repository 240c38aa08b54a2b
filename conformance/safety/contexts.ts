import type { CaseValue } from '../case.ts'

/**
 * Patients in whom much is offered, so that a rule that forbids has something to forbid: around
 * each of them the safety rules are tried.
 */
const rls: Readonly<Record<string, CaseValue>> = {
  'rls-diagnosis-asserted': true,
  'urge-to-move': true,
  'worse-at-rest': true,
  'relieved-by-movement': true,
  'worse-in-evening': true,
  'not-solely-another-condition': true,
  'symptom-frequency': 5,
  'irls-total': 26,
  sex: 'male',
  age: 52,
  weight: 78,
  'creatinine-clearance': 95,
  egfr: 95,
  'current-drugs': [],
  allergies: [],
  ferritin: 40,
  tsat: 18,
  crp: 1,
  hemoglobin: 14,
  dialysis: 'none',
  pregnancy: false,
  lactation: false,
  suicidality: false,
}

export const contexts = {
  untreated: rls,
  'iron is full': { ...rls, ferritin: 180, tsat: 28 },
  'on pramipexole': { ...rls, 'current-drugs': ['pramipexole'], ferritin: 180, tsat: 28 },
  'on levodopa': { ...rls, 'current-drugs': ['levodopa'], ferritin: 180, tsat: 28 },
  'on gabapentin': { ...rls, 'current-drugs': ['gabapentin'], ferritin: 180, tsat: 28 },
  pregnant: { ...rls, sex: 'female', age: 31, pregnancy: true, trimester: 'second' },
  child: { ...rls, age: 9, weight: 30, ferritin: 20, egfr: 110 },
  'on dialysis': { ...rls, dialysis: 'hemodialysis', ferritin: 150, tsat: 15 },
  refractory: {
    ...rls,
    ferritin: 180,
    tsat: 28,
    'alpha2delta-tried': 'failed',
    'sleep-apnea': false,
    'opioid-risk-score': 2,
    'opioid-agreement': true,
    'monitoring-program-checked': true,
    'urine-drug-screen': 'as-expected',
    'opioid-use-disorder': false,
    qtc: 420,
    seizures: false,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CaseValue>>>>

export type Context = keyof typeof contexts

export const everyContext: readonly Context[] = [
  'untreated',
  'iron is full',
  'on pramipexole',
  'on levodopa',
  'on gabapentin',
  'pregnant',
  'child',
  'on dialysis',
  'refractory',
]

/** Around whom a rule is tried that asks for too much to be tried around everybody. */
const AROUND: Readonly<Record<string, readonly Context[]>> = {
  S18: ['on pramipexole', 'on levodopa'],
  S25: ['refractory', 'untreated'],
  S26: ['refractory'],
  S27: ['refractory'],
  S28: ['refractory'],
  S29: ['refractory'],
  S30: ['refractory'],
  S31: ['refractory'],
  S38: ['refractory'],
}

export function contextsOf(rule: string): readonly Context[] {
  return AROUND[rule] ?? ['untreated', 'iron is full']
}
