import type { FeatureValue } from '@legato/rules'
import type { Bound, Feature, Known, Message, ResourceRef, Unknown } from '@legato/values'
import { daysBetween, unknown } from '@legato/values'
import { ckdEpi } from './ckd-epi.ts'
import { cockcroftGault } from './cockcroft-gault.ts'
import { dosingWeight } from './dosing-weight.ts'
import type { NoteId } from './notes.ts'
import { note } from './notes.ts'
import { schwartz } from './schwartz.ts'
import { whenOf } from './when.ts'

type Fact = Feature<FeatureValue>

/** The facts from which kidney function is worked out. */
export interface RenalFacts {
  readonly age: Fact
  readonly sex: Fact
  readonly height: Fact
  readonly weight: Fact
  readonly creatinine: Fact
  readonly dialysis: Fact
  readonly changing: Fact
}

/** A child's height counts for its GFR only when it was measured this near to the creatinine: ours. */
const HEIGHT_DAYS = 183
const ADULT = 18

/**
 * GFR for staging: CKD-EPI 2021 in adults, bedside Schwartz in children. Not on dialysis and not
 * while creatinine changes. `reported` is the laboratory's own CKD-EPI 2021 result, which counts
 * where there is no creatinine.
 */
export function estimatedGfr(facts: RenalFacts, reported: Fact): Fact {
  const refusal = unsteady(facts)
  if (refusal) return refusal
  const { creatinine } = facts
  if (creatinine.kind === 'unknown') {
    if (reported.kind === 'known') return { ...reported, notes: [note('as-reported')] }
    return creatinine.why === 'never-measured' ? reported : creatinine
  }
  const years = yearsOf(facts.age)
  if (years === undefined) return missing(facts.age)
  return years < ADULT ? ofChild(facts, creatinine) : ofAdult(facts, creatinine, years)
}

function ofAdult(facts: RenalFacts, creatinine: Known<FeatureValue>, age: number): Fact {
  const sex = formulaSex(facts.sex)
  if (typeof sex !== 'string') return sex
  const gfr = (mgPerDl: number) => ckdEpi({ creatinine: mgPerDl, age, sex })
  return workedOut(gfr, creatinine, { with: [facts.age, facts.sex], formula: 'CKD-EPI 2021' })
}

function ofChild({ height, age }: RenalFacts, creatinine: Known<FeatureValue>): Fact {
  const cm = numberOf(height)
  if (cm === undefined) return missing(height)
  if (isStale(height, creatinine)) {
    return unknown('out-of-date', {
      from: height.from,
      notes: [note('too-old', { days: HEIGHT_DAYS })],
    })
  }
  const gfr = (mgPerDl: number) => schwartz({ height: cm, creatinine: mgPerDl })
  return workedOut(gfr, creatinine, { with: [height, age], formula: 'bedside Schwartz' })
}

function isStale(height: Fact, creatinine: Fact): boolean {
  const [measured, sampled] = [whenOf(height.at), whenOf(creatinine.at)]
  return !measured || !sampled || Math.abs(daysBetween(measured.first, sampled.last)) > HEIGHT_DAYS
}

/**
 * Creatinine clearance for doses, after Cockcroft and Gault, saying which weight entered. Adults
 * only; not on dialysis and not while creatinine changes; without weight it is missing.
 */
export function creatinineClearance(facts: RenalFacts): Fact {
  const refusal = unsteady(facts)
  if (refusal) return refusal
  const { creatinine } = facts
  const age = yearsOf(facts.age)
  const weight = numberOf(facts.weight)
  if (creatinine.kind === 'unknown') return creatinine
  if (age === undefined) return missing(facts.age)
  if (age < ADULT) return refused('not-for-children', facts.age.from)
  if (weight === undefined) return missing(facts.weight)
  const sex = formulaSex(facts.sex)
  if (typeof sex !== 'string') return sex
  const used = dosingWeight({ weight, height: numberOf(facts.height), sex })
  const clearance = (mgPerDl: number) =>
    cockcroftGault({ age, sex, weight: used.kg, creatinine: mgPerDl })
  const parts = [
    facts.age,
    facts.sex,
    facts.weight,
    ...(used.kind === 'adjusted' ? [facts.height] : []),
  ]
  const said = note(`weight-${used.kind}`, { kg: Number(used.kg.toFixed(1)) })
  return workedOut(clearance, creatinine, { with: parts, said })
}

interface How {
  readonly with: readonly Fact[]
  readonly formula?: string
  readonly said?: Message
}

/** A formula that falls as creatinine rises: a creatinine under a limit gives a result over one. */
function workedOut(
  formula: (mgPerDl: number) => number,
  creatinine: Known<FeatureValue>,
  how: How,
): Fact {
  const bound = typeof creatinine.value === 'object' && 'comparator' in creatinine.value
  const input = bound ? creatinine.value : undefined
  const mgPerDl = numberOf(creatinine) ?? (input && 'value' in input ? input.value : undefined)
  if (mgPerDl === undefined) return missing(creatinine)
  const result = Number(formula(mgPerDl).toFixed(1))
  const value = input && 'comparator' in input ? turned(input, result) : result
  const from = [...new Set([creatinine, ...how.with].flatMap((fact) => fact.from))]
  const notes = [
    how.said ?? note('by-formula', { formula: how.formula ?? '' }),
    ...(creatinine.notes ?? []),
  ]
  const at = creatinine.at && { at: creatinine.at }
  return { kind: 'known', value, how: 'inferred', ...at, from, notes }
}

function turned({ comparator }: Bound, value: number): Bound {
  const opposite = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const
  return { comparator: opposite[comparator], value }
}

function unsteady({ dialysis, changing }: RenalFacts): Unknown | undefined {
  if (dialysis.kind === 'known' && dialysis.value !== 'none')
    return refused('on-dialysis', dialysis.from)
  if (changing.kind === 'known' && changing.value === true)
    return refused('creatinine-unsteady', changing.from)
  return undefined
}

function formulaSex(sex: Fact): 'female' | 'male' | Unknown {
  if (sex.kind === 'unknown') return sex
  if (sex.value === 'female' || sex.value === 'male') return sex.value
  return refused('sex-for-formula', sex.from)
}

function refused(why: NoteId, from: readonly ResourceRef[]): Unknown {
  return unknown('unreadable', { from, notes: [note(why)] })
}

function missing(fact: Fact): Unknown {
  return fact.kind === 'unknown' ? fact : refused('no-number', fact.from)
}

/** Of a vague age the higher one: it gives the lower clearance, and so the lower dose. */
function yearsOf(age: Fact): number | undefined {
  if (age.kind === 'unknown') return undefined
  const { value } = age
  if (typeof value === 'object' && 'comparator' in value) return value.value + 1
  return typeof value === 'number' ? value : undefined
}

function numberOf(fact: Fact): number | undefined {
  return fact.kind === 'known' && typeof fact.value === 'number' ? fact.value : undefined
}
