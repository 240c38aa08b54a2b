import type { Feature, Message, Truth, Unit } from '@legato/values'
import type { Criterion, Reading } from './criterion.ts'
import { parts, read } from './criterion.ts'
import type { Trace } from './judgement.ts'
import type { FactMap, FeatureValue } from './leaf.ts'

/** A criterion in words, as a tree like its own: a list is shown as a list, not glued to a sentence. */
export interface Said {
  readonly message: Message
  readonly parts: readonly Said[]
}

/** The same, with the answer for one patient and the fact that each leaf read. */
export interface Explained {
  readonly message: Message
  readonly truth: Truth
  readonly feature?: string
  readonly fact?: Feature<FeatureValue>
  readonly parts: readonly Explained[]
}

/** How a feature and its options are called. */
export type Naming = (feature: string) => {
  readonly label: Message
  readonly option: (value: string | boolean) => Message
}

export function say(criterion: Criterion, naming: Naming): Said {
  return {
    message: read(MESSAGE, criterion, naming),
    parts: parts(criterion).map((part) => say(part, naming)),
  }
}

export function explain(trace: Trace, facts: FactMap, naming: Naming): Explained {
  const { criterion, truth } = trace
  const feature = 'feature' in criterion ? criterion.feature : undefined
  const fact = feature === undefined ? undefined : facts.get(feature)
  return {
    message: read(MESSAGE, criterion, naming),
    truth,
    ...(feature !== undefined && { feature }),
    ...(fact && { fact }),
    parts: trace.parts.map((part) => explain(part, facts, naming)),
  }
}

const COMPARISONS = {
  '<': { id: 'criterion.below', english: '{feature} is below {value}{unit}' },
  '<=': { id: 'criterion.at-most', english: '{feature} is {value}{unit} or less' },
  '>': { id: 'criterion.above', english: '{feature} is above {value}{unit}' },
  '>=': { id: 'criterion.at-least', english: '{feature} is {value}{unit} or more' },
} as const

const INCLUDED = { id: 'criterion.includes', english: '{feature} include one of: {words}' }
const LISTED = {
  id: 'criterion.lists',
  english: '{feature}, as far as they could be read, include one of: {words}',
}

const MESSAGE: Reading<Message, Naming> = {
  all: ({ of }) =>
    of.length === 0
      ? { id: 'criterion.always', english: 'This holds for everyone' }
      : { id: 'criterion.all', english: 'All of these' },
  any: ({ of }) =>
    of.length === 0
      ? { id: 'criterion.never', english: 'This holds for no one' }
      : { id: 'criterion.any', english: 'One or more of these' },
  not: () => ({ id: 'criterion.not', english: 'Not this' }),
  'at-least': ({ count }) => ({
    id: 'criterion.count',
    english: 'At least {count} of these',
    values: { count },
  }),
  compare: ({ feature, comparison, value, unit }, naming) => ({
    ...COMPARISONS[comparison],
    values: { feature: naming(feature).label, value, unit: after(unit) },
  }),
  is: ({ feature, oneOf }, naming) => ({
    id: 'criterion.is',
    english: '{feature}: {options}',
    values: { feature: naming(feature).label, options: oneOf.map(naming(feature).option) },
  }),
  includes: ({ feature, anyOf, asRead }, naming) => ({
    ...(asRead ? LISTED : INCLUDED),
    values: { feature: naming(feature).label, words: anyOf },
  }),
  recent: ({ feature, days }, naming) => ({
    id: 'criterion.recent',
    english: '{feature} dates from the last {days} days',
    values: { feature: naming(feature).label, days },
  }),
  known: ({ feature }, naming) => ({
    id: 'criterion.known',
    english: '{feature} is known',
    values: { feature: naming(feature).label },
  }),
}

const UNIT_WORDS: Partial<Record<Unit, string>> = {
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
  '{score}': 'points',
  '/h': 'per hour',
  '/wk': 'per week',
  'mL/min/{1.73_m2}': 'mL/min/1.73 m²',
  ug: 'µg',
  'ug/L': 'µg/L',
  'mm[Hg]': 'mmHg',
  'm[IU]/L': 'mIU/L',
}

/** The unit behind a number, which a mere ratio or count has not. */
function after(unit: Unit): string {
  return unit === '1' ? '' : ` ${unitInWords(unit)}`
}

/** A UCUM code as people write it. */
export function unitInWords(unit: Unit): string {
  return UNIT_WORDS[unit] ?? unit
}
