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
const full = { ...rls, ferritin: 180, tsat: 28 }
const refractory = {
  ...full,
  'alpha2delta-tried': 'failed',
  'sleep-apnea': false,
  'opioid-risk-score': 2,
  'opioid-agreement': true,
  'monitoring-program-checked': true,
  'urine-drug-screen': 'as-expected',
  'opioid-use-disorder': false,
  qtc: 420,
  seizures: false,
} as const
const legs = {
  ...full,
  'ankle-brachial-index': 1.1,
  'ankle-brachial-index-highest': 1.2,
  'deep-vein-thrombosis': false,
  'implanted-device': false,
} as const

export const contexts = {
  untreated: rls,
  'iron is full': full,
  'on pramipexole': { ...full, 'current-drugs': ['pramipexole'] },
  'on levodopa': { ...full, 'current-drugs': ['levodopa'] },
  'on gabapentin': { ...full, 'current-drugs': ['gabapentin'] },
  pregnant: { ...rls, sex: 'female', age: 31, pregnancy: true, trimester: 'second' },
  child: { ...rls, age: 9, weight: 30, ferritin: 20, egfr: 110 },
  'on dialysis': { ...rls, dialysis: 'hemodialysis', ferritin: 150, tsat: 15 },
  refractory,
  /** Symptoms are rare and bothersome, and a stronger opioid did not do: the weaker ones come up. */
  'opioid failed': { ...refractory, 'failed-drugs': ['oxycodone'] },
  'pregnant and very severe': {
    ...refractory,
    sex: 'female',
    age: 31,
    pregnancy: true,
    trimester: 'third',
    'irls-total': 34,
  },
  'veins reflux': {
    ...legs,
    sex: 'female',
    age: 44,
    'ceap-class': 'C4',
    'truncal-reflux': 'axial',
    'venous-symptoms': true,
    'venous-disease': true,
  },
  'veins narrow': {
    ...legs,
    'truncal-reflux': 'none',
    'iliac-vein-obstruction': true,
    'venous-life-interference': true,
    'iliac-obstruction-significant': true,
    'venous-inflow-good': true,
    'can-take-anticoagulant': true,
    'venous-conservative-care-tried': true,
  },
  'arteries diseased': {
    ...legs,
    'arterial-disease': true,
    'exertional-leg-pain': true,
    'venous-symptoms': true,
    'ankle-brachial-index': 0.85,
  },
  'asks and refuses drugs': {
    ...legs,
    preferences: ['non-drug-first'],
    'asks-about': [
      'nerve stimulation',
      'compression pump',
      'vibration',
      'rtms',
      'tdcs',
      'tsdcs',
      'vein treatment',
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CaseValue>>>>

export type Context = keyof typeof contexts

/** Around whom a rule is tried that names nobody of its own. */
const everybody: readonly Context[] = [
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

/** Around whom a rule is tried of which the others know nothing, or that asks for too much. */
const OPIOID: readonly Context[] = ['refractory', 'opioid failed', 'pregnant and very severe']
const LEGS: readonly Context[] = [
  'veins reflux',
  'veins narrow',
  'arteries diseased',
  'asks and refuses drugs',
]
const AROUND: Readonly<Record<string, readonly Context[]>> = {
  S1: ['untreated', 'child', 'on dialysis'],
  S3: ['untreated', 'on dialysis'],
  S4: ['untreated', 'pregnant', 'on dialysis'],
  S6: ['untreated', 'pregnant', 'on dialysis'],
  S10: ['child', 'untreated', 'refractory'],
  S25: ['refractory'],
  'sedatives-together': OPIOID,
  'iron-before-opioid': ['refractory'],
  S26: OPIOID,
  S27: OPIOID,
  S28: OPIOID,
  S29: OPIOID,
  S30: OPIOID,
  S31: OPIOID,
  S38: ['refractory'],
  S40: LEGS,
  R2: ['asks and refuses drugs'],
  R4: ['iron is full'],
  R5: ['veins reflux'],
  R10: ['arteries diseased'],
  R11: ['veins reflux'],
  R13: ['veins reflux'],
  S43: [...everybody, ...OPIOID, ...LEGS],
  S44: [...everybody, ...OPIOID, ...LEGS],
}
/** Those who differ for the rule; the longer form tries it around everybody. */
const SHORTER: Readonly<Record<string, readonly Context[]>> = process.env.LEGATO_LONG
  ? {}
  : { S42: ['iron is full', 'on pramipexole', 'on dialysis', 'refractory'] }
const SOME: Readonly<Record<string, readonly Context[]>> = {
  S11: ['iron is full'],
  S18: ['on pramipexole', 'on levodopa'],
}

/** Around all of them where the full product can be tried, else around some. */
export function contextsOf(rule: string): {
  readonly all: readonly Context[]
  readonly some: readonly Context[]
} {
  const own = AROUND[rule] ?? SHORTER[rule] ?? (rule.startsWith('R') ? LEGS : undefined)
  return { all: own ?? everybody, some: own ?? SOME[rule] ?? ['untreated', 'iron is full'] }
}
