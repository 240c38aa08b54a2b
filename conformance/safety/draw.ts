import type { CaseFeatures } from '@legato/clinic/profile'
import { featureIds, features } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { CivilDate, Feature } from '@legato/values'
import { unknown } from '@legato/values'
import type { Facts } from './settle.ts'
import { known, settle } from './settle.ts'

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export type Random = () => number

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Values at the limits of the safety rules, just beside them, and between. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  age: [4, 9, 11.9, 12, 17, 18, 25, 34, 45, 55, 56, 60, 64, 65, 72, 88],
  weight: [14, 32, 49.9, 50, 62, 80, 120],
  ferritin: [
    8, 29, 30, 44, 45, 49, 50, 60, 75, 75.1, 76, 88, 100, 101, 180, 199, 200, 299, 300, 600,
  ],
  tsat: [5, 12, 19.9, 20, 28, 44.9, 45, 60],
  crp: [1, 5, 5.1, 40],
  hemoglobin: [8, 10.9, 11, 11.5, 12, 13, 15],
  phosphate: [1.2, 2.4, 2.5, 3.5],
  'creatinine-clearance': [8, 14.9, 15, 22, 29.9, 30, 45, 59.9, 60, 75, 110],
  egfr: [8, 14.9, 15, 22, 29.9, 30, 45, 59.9, 60, 75, 110],
  'irls-total': [0, 6, 10, 11, 15, 20, 21, 26, 31, 38],
  'symptom-frequency': [0.5, 1.9, 2, 4, 7],
  'symptoms-earlier-by': [0, 1.9, 2, 3, 4, 6],
  'days-since-iv-iron': [3, 27, 28, 60, 83, 84, 200, 800],
  'days-since-ferric-carboxymaltose': [3, 60, 91, 92, 400],
  'oral-iron-weeks': [0, 3, 6, 11, 12, 30],
  'phq9-item9': [0, 0, 0, 1, 3],
  'phq9-total': [0, 4, 9, 10, 20],
  bmi: [17, 24, 29.9, 30, 41],
  'sleep-onset-latency': [5, 30, 31, 120],
  'pramipexole-dose': [0.125, 0.25, 0.5, 0.51, 0.75, 1],
  'ropinirole-dose': [0.25, 2, 4, 4.1, 8],
  'rotigotine-dose': [1, 3, 3.1, 6],
  'levodopa-dose': [50, 200, 201, 400],
  'gabapentin-dose': [100, 300, 301, 700, 701, 1400, 1401, 2400],
  'gabapentin-enacarbil-dose': [150, 300, 301, 600, 601, 1200],
  'pregabalin-dose': [25, 75, 76, 150, 151, 300, 301, 450],
  'doxepin-dose': [3, 6, 7, 50],
  'oxycodone-dose': [5, 40, 41, 80],
  'methadone-dose': [2.5, 20, 20.5, 60],
  'opioid-mme': [0, 20, 50, 50.1, 120],
  'opioid-risk-score': [0, 3, 4, 7, 8, 12],
  'apnea-hypopnea-index': [3, 14, 15, 40],
  'stop-bang': [0, 2, 3, 6],
  qtc: [400, 450, 451, 499, 500, 501, 540],
  'ankle-brachial-index': [0.4, 0.59, 0.6, 0.8, 0.81, 0.9, 1.1, 1.4, 1.41, 1.6],
  'ankle-brachial-index-highest': [0.59, 0.6, 0.9, 1.1, 1.4, 1.41, 1.6],
  'ankle-pressure': [40, 59.9, 60, 100, 130],
  'toe-pressure': [20, 29.9, 30, 59.9, 60, 90],
  'toe-brachial-index': [0.3, 0.7, 0.71, 1],
  'truncal-reflux-time': [0, 500, 501, 2500],
  'irls-rise-after-closure': [-12, 0, 2.9, 3, 8],
}

/** Drugs that some safety rule names, one or more of each class. */
const DRUGS =
  'pramipexole,ropinirole,rotigotine,levodopa,cabergoline,pergolide,piribedil,gabapentin,pregabalin,gabapentin enacarbil,oxycodone,methadone,tramadol,codeine,buprenorphine,naltrexone,clonazepam,lorazepam,zolpidem,phenobarbital,metoclopramide,prochlorperazine,promethazine,diphenhydramine,doxylamine,hydroxyzine,mirtazapine,quetiapine,haloperidol,sertraline,citalopram,venlafaxine,amitriptyline,doxepin,bupropion,phenelzine,linezolid,ondansetron,valproic acid,carbamazepine,ferrous sulfate,ferric carboxymaltose,ferumoxytol,iron sucrose,lisinopril,omeprazole,metoprolol,ciprofloxacin,morphine,dipyridamole,warfarin,regadenoson,hydrocodone,fentanyl,hydromorphone,diazepam,rifampin,fluconazole,apixaban,amlodipine'.split(
    ',',
  )
const ALLERGENS = [
  'sulfite',
  'gabapentin',
  'pregabalin',
  'ferric carboxymaltose',
  'ferumoxytol',
  'iron sucrose',
  'ferrous sulfate',
  'pramipexole',
]
const ASKED = [
  'nerve stimulation',
  'compression pump',
  'vibration',
  'rtms',
  'tdcs',
  'tsdcs',
  'vein treatment',
  'duplex',
]
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'current-drugs': DRUGS,
  allergies: ALLERGENS,
  'failed-drugs': ['gabapentin', 'pregabalin', 'pramipexole', 'ferrous sulfate', 'oxycodone'],
  'asks-about': ASKED,
  preferences: ['non-drug-first', 'no-daily-drug'],
}

/** More often yes than other facts, so that most patients come as far as a treatment. */
const USUALLY = new Set([
  'rls-diagnosis-asserted',
  'urge-to-move',
  'worse-at-rest',
  'relieved-by-movement',
  'worse-in-evening',
  'not-solely-another-condition',
])

/** What most patients bring along: the plan has little to say without. */
const MEASURED = new Set<string>([
  ...USUALLY,
  'age',
  'sex',
  'weight',
  'ferritin',
  'tsat',
  'current-drugs',
  'creatinine-clearance',
  'pregnancy',
])

/** A patient drawn at random; how much is unknown, and how much is wrong with them, is drawn too. */
export function drawPatient(random: Random, asOf: CivilDate): CaseFeatures {
  const mood = {
    unknown: pick([0.05, 0.3, 0.6, 0.9], random),
    conflicting: pick([0, 0, 0, 0.02], random),
    yes: pick([0.01, 0.03, 0.1], random),
    random,
  }
  const facts = Object.fromEntries(featureIds.map((id) => [id, drawFact(id, mood)]))
  return { asOf, facts: settled(facts, random) as CaseFeatures['facts'], drugs: [], unread: [] }
}

interface Mood {
  readonly unknown: number
  readonly conflicting: number
  readonly yes: number
  readonly random: Random
}

function drawFact(id: (typeof featureIds)[number], mood: Mood): Feature<FeatureValue> {
  const { random } = mood
  if (random() < (MEASURED.has(id) ? mood.unknown / 4 : mood.unknown))
    return unknown(pick(['never-measured', 'never-measured', 'out-of-date', 'unreadable'], random))
  if (random() < mood.conflicting) return unknown('conflicting')
  return known(drawValue(id, mood))
}

function drawValue(id: (typeof featureIds)[number], { random, yes }: Mood): FeatureValue {
  const { shape } = features[id]
  if (shape.kind === 'flag') return random() < (USUALLY.has(id) ? 0.97 : yes)
  // The first option is the plain one: not tried, none, class I.
  if (shape.kind === 'coded')
    return pick<string>(random() < 0.6 ? shape.options.slice(0, 1) : shape.options, random)
  if (shape.kind === 'words') return drawList(LISTS[id] ?? [], random)
  const number = pick(NUMBERS[id] ?? [0, 1, 2, 5, 10], random)
  const bounded = id === 'ferritin' || id === 'tsat' || id === 'crp'
  if (bounded && random() < 0.05)
    return { comparator: pick(['<', '>', '<=', '>='], random), value: number }
  return number
}

function drawList(words: readonly string[], random: Random): FeatureValue {
  const count = Math.floor(random() ** 2 * 6)
  const has = words.length > 0 ? Array.from({ length: count }, () => pick(words, random)) : []
  const unresolved = random() < 0.15 ? ['Tabl. weiss 1-0-1'] : []
  return { has: [...new Set(has)], unresolved, sources: {} }
}

/** One dialysis in five; a dose that one in three could not read. */
function settled(facts: Facts, random: Random): Facts {
  const dialysis = facts.dialysis
  if (dialysis?.kind === 'known' && random() < 0.8) facts.dialysis = known('none')
  return settle(facts, (id) =>
    random() < 0.3 ? unknown('unreadable') : known(pick(NUMBERS[id] ?? [1], random)),
  )
}

export function pick<T>(from: readonly T[], random: Random): T {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new RangeError('pick: nothing to pick from')
  return one
}
