import { readdirSync, readFileSync } from 'node:fs'
import type { CaseFeatures } from '@legato/clinic/profile'
import { features } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { Bound, Feature, Truth, UnknownWhy } from '@legato/values'
import { civilDate, unknown } from '@legato/values'

/** One patient in, one answer out, with the source beside it. */
export interface Case {
  readonly id: string
  /**
   * Where the expected answer comes from: a paper or guideline, or a section of the sheets of facts
   * that the cases were drawn from (`clinical.md` on RLS, `vascular.md` on vessels, kept outside this
   * repository). What each of their rows says is told in `docs/knowledge/coverage.md`.
   */
  readonly source: string
  readonly why: string
  /** Rows of the source that this case shows: `aasm25-8`, `drug-oxycodone`, `S27`, `R5`, `G5`. */
  readonly covers?: readonly string[]
  readonly asOf: string
  readonly patient: Readonly<Record<string, CaseValue>>
  readonly expect: Expectation
}

type Plain = number | string | boolean | readonly string[] | Bound
export type CaseValue =
  | Plain
  | { readonly value: Plain; readonly at: string }
  | { readonly unknown: UnknownWhy }
  /** A list on which something could not be read. */
  | { readonly has: readonly string[]; readonly unresolved: readonly string[] }

export interface Expectation {
  readonly findings?: Readonly<Record<string, Truth>>
  readonly proposals?: Readonly<Record<string, ExpectedProposal>>
  /** Proposals, findings met or alerts that must not be there. */
  readonly absent?: readonly string[]
  readonly alerts?: readonly Readonly<Record<string, unknown>>[]
  readonly missing?: readonly string[]
  readonly unchecked?: readonly string[]
  /** Entries of the order, and of what is measured again, that must be there, as far as told. */
  readonly sequence?: readonly Readonly<Record<string, unknown>>[]
  readonly followUps?: readonly Readonly<Record<string, unknown>>[]
}

export interface ExpectedProposal {
  readonly status: string
  readonly dose?: unknown
  readonly [field: string]: unknown
}

/**
 * What would change is worked out where a case speaks of what is missing, of the others for one in
 * twelve, and for each over HTTP: it takes ten times as long as the plan.
 */
export function asksWhatIf({ id, expect }: Case): boolean {
  if (process.env.LEGATO_LONG === '1' || expect.missing !== undefined) return true
  return [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 12 === 0
}

/** All cases, by the file that holds them. */
export function casesByFile(): ReadonlyMap<string, readonly Case[]> {
  const folder = new URL('./cases/', import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return new Map(
    names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]),
  )
}

/** The patient of a case as case features: what the case does not name was never measured. */
export function featuresOf({ asOf, patient }: Case): CaseFeatures {
  const day = civilDate(asOf)
  if (!day) throw new Error(`${asOf} is no day`)
  for (const feature of Object.keys(patient)) {
    if (!Object.hasOwn(features, feature)) throw new Error(`no case feature is called ${feature}`)
  }
  const facts = Object.keys(features).map((feature) => [
    feature,
    factOf(feature, patient[feature], asOf),
  ])
  return {
    asOf: day,
    facts: Object.fromEntries(facts) as CaseFeatures['facts'],
    drugs: [],
    unread: [],
  }
}

function factOf(
  feature: string,
  given: CaseValue | undefined,
  asOf: string,
): Feature<FeatureValue> {
  if (given === undefined) return unknown('never-measured')
  if (typeof given === 'object' && 'unknown' in given) return unknown(given.unknown)
  // A list has a method `at`, so that alone does not tell.
  const isDated = typeof given === 'object' && 'value' in given && 'at' in given
  const value = featureValue(isDated ? given.value : given)
  return {
    kind: 'known',
    value,
    how: 'asserted',
    at: isDated ? given.at : asOf,
    from: [`Observation/${feature}`],
  }
}

function featureValue(given: Plain | Extract<CaseValue, { has: unknown }>): FeatureValue {
  if (typeof given !== 'object' || 'comparator' in given) return given
  const [has, unresolved] = 'has' in given ? [given.has, given.unresolved] : [given, []]
  return {
    has,
    unresolved,
    sources: Object.fromEntries(has.map((word) => [word, [`MedicationStatement/${word}`]])),
  }
}
