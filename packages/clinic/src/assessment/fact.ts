import type { FeatureId } from '@legato/knowledge'
import { features, isFeatureId } from '@legato/knowledge'
import type { Criterion, FeatureValue, Judgement } from '@legato/rules'
import { decisive } from '@legato/rules'
import type { Feature, Known, UnknownWhy } from '@legato/values'
import { render } from '@legato/values'
import { round } from './wording.ts'

/** A fact as it was used: the patient's own value and the resources that gave it. */
export interface Fact {
  readonly feature: FeatureId
  readonly label: string
  /** A number, a word, a list; `<5` where only a bound was reported; absent when unknown. */
  readonly value?: number | string | boolean | readonly string[]
  readonly unit?: string
  readonly at?: string
  readonly how?: 'asserted' | 'inferred'
  /** Why it is unknown. */
  readonly unknown?: UnknownWhy
  readonly from: readonly string[]
  readonly notes?: readonly string[]
}

/** The facts on which an answer rests, each once. Of a list, the words that were looked for and found. */
export function factsOf(criterion: Criterion, judgement: Judgement): readonly Fact[] {
  const told = toldBy.get(judgement) ?? new Map<Criterion, readonly Fact[]>()
  toldBy.set(judgement, told)
  const facts = told.get(criterion) ?? gather(criterion, judgement)
  told.set(criterion, facts)
  return facts
}

/** Criteria are shared between many rules; their facts are told once for each judgement. */
const toldBy = new WeakMap<Judgement, Map<Criterion, readonly Fact[]>>()

function gather(criterion: Criterion, judgement: Judgement): readonly Fact[] {
  const found = new Map<string, Fact>()
  for (const leaf of decisive(criterion, judgement)) {
    if (!('feature' in leaf) || found.has(leaf.feature)) continue
    const fact = factOf(leaf.feature, judgement, leaf)
    if (fact) found.set(leaf.feature, fact)
  }
  return [...found.values()].toSorted((a, b) => rank(a) - rank(b))
}

/** What was measured says most; whom the criterion is about, and what was not known, least. */
function rank({ feature, unit, unknown }: Fact): number {
  if (unknown) return 3
  if (feature === 'age' || feature === 'sex') return 2
  return unit ? 0 : 1
}

/** One feature as a fact. */
export function factOf(feature: string, { facts }: Judgement, read?: Criterion): Fact | undefined {
  if (!isFeatureId(feature)) return undefined
  const fact = facts[feature]
  const label = features[feature].label.english
  if (fact?.kind !== 'known') return unknownFact(feature, label, fact)
  const shape = features[feature].shape
  return {
    feature,
    label,
    ...valueAndOrigin(fact, read),
    ...(shape.kind === 'quantity' && { unit: shape.unit }),
    ...(fact.at && { at: fact.at }),
    how: fact.how,
    ...(fact.notes && { notes: fact.notes.map((note) => render(note)) }),
  }
}

function unknownFact(
  feature: FeatureId,
  label: string,
  fact: Feature<FeatureValue> | undefined,
): Fact {
  if (fact?.kind !== 'unknown') return { feature, label, unknown: 'never-measured', from: [] }
  return {
    feature,
    label,
    unknown: fact.why,
    from: fact.from,
    ...(fact.at && { at: fact.at }),
    ...(fact.notes && { notes: fact.notes.map((note) => render(note)) }),
  }
}

function valueAndOrigin(
  fact: Known<FeatureValue>,
  read?: Criterion,
): Pick<Fact, 'from'> & { value: NonNullable<Fact['value']> } {
  const { value, from } = fact
  if (typeof value === 'number') return { value: round(value), from }
  if (typeof value !== 'object') return { value, from }
  if ('comparator' in value) return { value: `${value.comparator}${round(value.value)}`, from }
  const sought = read?.kind === 'includes' ? read.anyOf : value.has
  const hits = value.has.filter((word) => sought.includes(word))
  if (hits.length === 0) return { value: value.has, from }
  return { value: hits, from: hits.flatMap((word) => value.sources[word] ?? []) }
}
