import { makePlan } from '@legato/clinic/plan'
import type { CaseFeatures } from '@legato/clinic/profile'
import type { Knowledge } from '@legato/knowledge'
import { knowledge } from '@legato/knowledge'
import type { FeatureValue } from '@legato/rules'
import type { CivilDate, Feature } from '@legato/values'
import { civilDate } from '@legato/values'
import { featuresOf } from '../case.ts'
import type { Concerned } from './concerned.ts'
import { note, nothingConcerned, sizeOf } from './concerned.ts'
import type { Context } from './contexts.ts'
import { contexts, contextsOf } from './contexts.ts'
import type { Crossing, Row } from './crossing.ts'
import { crossing } from './crossing.ts'
import { domainsOf, nameOf, partOf } from './domains.ts'
import { drawPatient, randomFrom } from './draw.ts'
import type { Patient } from './patient.ts'
import { patientOf } from './patient.ts'
import type { SafetyRule, Told } from './plan.ts'
import { tellOf } from './plan.ts'
import { known, settle } from './settle.ts'

type Fact = Feature<FeatureValue>

export const asOf: CivilDate = day('2026-11-22')

function day(text: string): CivilDate {
  const date = civilDate(text)
  if (!date) throw new RangeError(`${text} is no day`)
  return date
}

/** A rule made ready to be tried: what it looks at, and the patients around whom it is tried. */
export interface Trial {
  readonly rule: SafetyRule
  readonly concerned: Concerned
  readonly around: readonly Around[]
  /** Whom the plan harms: nobody, when the rule holds. */
  readonly broken: readonly Row<Fact>[]
}

type Around = { readonly context: Context; readonly crossing: Crossing<Fact> }

/** The full product of the features concerned where that is so many patients or fewer. */
export const FULL_PRODUCT_LIMIT = 100_000

/** Tries the rule, again from the start when a patient of the trial makes it ask for anything new. */
export function trialOf(rule: SafetyRule): Trial {
  const concerned = concernOf(rule)
  for (;;) {
    const trial = { rule, concerned, around: around(rule, concerned) }
    const broken = brokenIn(trial)
    if (broken) return { ...trial, broken }
  }
}

/** Nothing once the rule asks for more than it did before. */
function brokenIn(trial: Omit<Trial, 'broken'>): readonly Row<Fact>[] | undefined {
  const { rule, concerned } = trial
  const asked = sizeOf(concerned)
  const broken: Row<Fact>[] = []
  for (const [patient, plan, row] of tried(trial)) {
    if (!note(rule, [patient, plan], concerned)) broken.push(row)
    if (sizeOf(concerned) !== asked) return undefined
  }
  return broken
}

function around(rule: SafetyRule, concerned: Concerned): readonly Around[] {
  const part = partOf(concerned)
  const crossed = (limit: number) => (context: Context) => {
    const domains = domainsOf(concerned, part, baseOf(context).facts)
    return { context, crossing: crossing(domains, limit) }
  }
  const { all, some } = contextsOf(rule.id)
  const full = all.map(crossed(FULL_PRODUCT_LIMIT / all.length))
  const isFull = full.every(({ crossing: { kind } }) => kind === 'full product')
  return isFull ? full : some.map(crossed(0))
}

/**
 * Every patient of the trial, with the plan that this knowledge makes of them: once where several
 * combinations come to the same patient, as the answers on pregnancy do in a man.
 */
export function* tried(
  { concerned, around }: Omit<Trial, 'broken'>,
  whole: Knowledge = knowledge,
): Generator<readonly [Patient, Told, Row<Fact>]> {
  const part = partOf(concerned, whole)
  for (const { context, crossing } of around) {
    const base = baseOf(context)
    const seen = new Set<string>()
    for (const row of crossing.rows()) {
      const features = varied(base, row)
      const same = described(features, concerned.features)
      if (seen.has(same)) continue
      seen.add(same)
      yield [patientOf(features), planned(features, part), row]
    }
  }
}

/** A list of unknown length stays as the context has it; everything else is as the row says. */
function varied(base: CaseFeatures, row: Row<Fact>): CaseFeatures {
  const facts = { ...base.facts, ...Object.fromEntries(row) }
  return { ...base, facts: settle(facts, doseIn(row)) as CaseFeatures['facts'] }
}

/** What the rule asks for, in one line: whatever else is settled follows from it. */
function described({ facts }: CaseFeatures, asked: ReadonlySet<string>): string {
  const known: Readonly<Record<string, Fact>> = facts
  return [...asked].map((feature) => nameOf(known[feature])).join('|')
}

/** Taken in the dose that the row names, else in a small one. */
function doseIn(row: Row<Fact>): (id: string) => Fact {
  return (id) => row.get(id) ?? known(0.25)
}

export function planned(features: CaseFeatures, part?: Knowledge): Told {
  const options = part ? { whatIf: false, knowledge: part } : { whatIf: false }
  return tellOf(makePlan(features, { id: 'p', unread: [] }, options))
}

const bases = new Map<Context, CaseFeatures>()

export function baseOf(context: Context): CaseFeatures {
  const known = bases.get(context)
  if (known) return known
  const made = featuresOf({
    id: context,
    source: '',
    why: '',
    asOf,
    patient: contexts[context],
    expect: {},
  })
  bases.set(context, made)
  return made
}

/** What the rule was seen to ask of patients drawn at random. */
function concernOf(rule: SafetyRule): Concerned {
  const concerned = nothingConcerned()
  for (const one of witnesses()) note(rule, one, concerned)
  return concerned
}

let seen: readonly (readonly [Patient, Told])[] | undefined

function witnesses(): readonly (readonly [Patient, Told])[] {
  seen ??= Array.from({ length: 500 }, (_, seed) => {
    const features = drawPatient(randomFrom(seed), asOf)
    return [patientOf(features), planned(features)] as const
  })
  return seen
}
