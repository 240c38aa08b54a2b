import type { CaseFeature } from '@legato/knowledge'
import { features, isFeatureId } from '@legato/knowledge'
import type { MessageValue } from '@legato/values'
import { render } from '@legato/values'
import type { Fact } from '../assessment/index.ts'
import { valueInWords } from '../assessment/index.ts'
import type { FactChange, FactTold } from './diff-shape.ts'
import type { Plan } from './plan.ts'

/** A fact that differs between two plans, before it is known what it moved. */
export type Differing = Omit<FactChange, 'moves'>

/** The facts that differ between two plans, and those that only one of them names. */
export function differingFacts(before: Plan, after: Plan): readonly Differing[] {
  const [old, now] = [factsIn(before), factsIn(after)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((feature) => {
    const [was, is] = [old.get(feature), now.get(feature)]
    const label = (is ?? was)?.label
    if (label === undefined || same(was?.told ?? UNNAMED, is?.told ?? UNNAMED)) return []
    const told = { ...(was && { before: was.told }), ...(is && { after: is.told }) }
    return [{ feature, label, ...told, say: factWords({ feature, label, ...told }) }]
  })
}

/**
 * A fact is told where both plans name it, or where it moved something: one that only one of them
 * names may have been there all along, without a rule that had reason to speak of it.
 */
export function isTold({ feature, before, after, moves }: FactChange): boolean {
  if (moves.length > 0) return true
  return before !== undefined && after !== undefined && !onlyCounts(feature)
}

/** What is only counted on with every day that passes. */
export function onlyCounts(feature: string): boolean {
  if (!isFeatureId(feature)) return false
  const { shape }: CaseFeature = features[feature]
  return shape.kind === 'quantity' && COUNTED.has(shape.unit)
}

const COUNTED: ReadonlySet<string> = new Set(['d', 'wk', 'mo', 'a'])

interface Named {
  readonly label: string
  readonly told: FactTold
}

function factsIn(plan: Plan): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>()
  for (const { feature, label, why } of plan.missing) {
    found.set(feature, { label, told: { unknown: why } })
  }
  for (const fact of everyFact(plan)) {
    const known = found.get(fact.feature)
    found.set(fact.feature, { label: fact.label, told: together(known?.told, toldOf(fact)) })
  }
  return found
}

function everyFact({ findings, alerts, proposals }: Plan): readonly Fact[] {
  const reasons = proposals.flatMap((one) => [
    ...[...one.for, ...one.against, ...one.cautions],
    ...(one.rank?.steps ?? []),
  ])
  return [
    ...[...findings, ...alerts, ...reasons].flatMap(({ because }) => because),
    ...proposals.flatMap(({ dose }) => dose?.adjustedFor ?? []),
  ]
}

function toldOf({ value, unit, at, unknown }: Fact): FactTold {
  if (value === undefined) return { unknown: unknown ?? 'never-measured' }
  return { value, ...(unit && { unit }), ...(at && { at }) }
}

/** Of a list each rule tells the words that it looked for: all of them together are the list. */
function together(known: FactTold | undefined, told: FactTold): FactTold {
  if (!known || 'unknown' in known) return told
  if ('unknown' in told || !Array.isArray(known.value) || !Array.isArray(told.value)) return known
  return { ...known, value: [...new Set([...known.value, ...told.value])].toSorted() }
}

/** What a plan does not name it may simply not have asked: that is no other than an unknown. */
const UNNAMED: FactTold = { unknown: 'never-measured' }

function same(a: FactTold, b: FactTold): boolean {
  if ('unknown' in a && 'unknown' in b) {
    return a.unknown === b.unknown || a === UNNAMED || b === UNNAMED
  }
  if ('unknown' in a || 'unknown' in b) return false
  return String(a.value) === String(b.value) && a.unit === b.unit
}

type Words = Omit<Differing, 'say'>

function factWords({ feature, label, before, after }: Words): string {
  const values = {
    label,
    ...(after && { now: wordsOf(feature, after) }),
    ...(before && { before: wordsOf(feature, before) }),
  }
  if (!after)
    return render({
      id: 'diff.fact.gone',
      english: '{label} (before: {before}; no longer named)',
      values,
    })
  if (!before)
    return render({ id: 'diff.fact.new', english: '{label} {now} (not named before)', values })
  return render({ id: 'diff.fact', english: '{label} {now} (before: {before})', values })
}

const UNKNOWN = {
  'never-measured': 'not known',
  'out-of-date': 'out of date',
  conflicting: 'conflicting in the record',
  unreadable: 'unreadable in the record',
  'awaiting-signature': 'awaiting signature',
} as const

function wordsOf(feature: string, told: FactTold): MessageValue {
  if ('unknown' in told) {
    return { id: `value.${told.unknown}`, english: UNKNOWN[told.unknown] }
  }
  const { value } = told
  if (typeof value === 'object') return value.length > 0 ? value : 'none'
  if (typeof value === 'string' && told.unit) return value
  return isFeatureId(feature) ? valueInWords(feature, value) : String(value)
}
