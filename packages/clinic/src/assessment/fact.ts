import type { FeatureId } from '@legato/knowledge'
import { features, isFeatureId } from '@legato/knowledge'
import type { Criterion, FeatureValue, Judgement } from '@legato/rules'
import { decisive } from '@legato/rules'
import type { Feature, Known, UnknownWhy } from '@legato/values'
import { render } from '@legato/values'
import { round } from './wording.ts'

type Includes = Extract<Criterion, { kind: 'includes' }>

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
  const { byCriterion } = toldOf(judgement)
  const known = byCriterion.get(criterion)
  if (known) return known
  const facts = gather(criterion, judgement)
  byCriterion.set(criterion, facts)
  return facts
}

/** Criteria and features are shared between many rules; each is told once for each judgement. */
interface Told {
  readonly byCriterion: Map<Criterion, readonly Fact[]>
  readonly byFeature: Map<FeatureId, Fact>
}

const told = new WeakMap<Judgement, Told>()

function toldOf(judgement: Judgement): Told {
  const known = told.get(judgement)
  if (known) return known
  const empty: Told = { byCriterion: new Map(), byFeature: new Map() }
  told.set(judgement, empty)
  return empty
}

function gather(criterion: Criterion, judgement: Judgement): readonly Fact[] {
  const found = new Map<string, Fact>()
  for (const leaf of decisive(criterion, judgement)) {
    if (!('feature' in leaf) || found.has(leaf.feature)) continue
    const fact = factOf(leaf.feature, judgement, leaf)
    if (fact) found.set(leaf.feature, fact)
  }
  const facts = [...found.values()]
  return facts.length > 1 ? facts.sort((a, b) => rank(a) - rank(b)) : facts
}

/** What was measured says most; whom the criterion is about, and what was not known, least. */
function rank({ feature, unit, unknown }: Fact): number {
  if (unknown) return 3
  if (feature === 'age' || feature === 'sex') return 2
  return unit ? 0 : 1
}

/** One feature as a fact. */
export function factOf(feature: string, judgement: Judgement, read?: Criterion): Fact | undefined {
  if (!isFeatureId(feature)) return undefined
  if (read?.kind === 'includes') return tellFact(feature, judgement, read)
  const { byFeature } = toldOf(judgement)
  const known = byFeature.get(feature)
  if (known) return known
  const fact = tellFact(feature, judgement)
  byFeature.set(feature, fact)
  return fact
}

function tellFact(feature: FeatureId, { facts }: Judgement, read?: Includes): Fact {
  const fact = facts.get(feature)
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
  read?: Includes,
): Pick<Fact, 'from'> & { value: NonNullable<Fact['value']> } {
  const { value, from } = fact
  if (typeof value === 'number') return { value: round(value), from }
  if (typeof value !== 'object') return { value, from }
  if ('comparator' in value) return { value: `${value.comparator}${round(value.value)}`, from }
  const sought = read?.anyOf ?? value.has
  const hits = value.has.filter((word) => sought.includes(word))
  if (hits.length === 0) return { value: value.has, from }
  return { value: hits, from: hits.flatMap((word) => value.sources[word] ?? []) }
}
