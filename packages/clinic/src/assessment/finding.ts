import type { Basis, FeatureId, FindingRule } from '@legato/knowledge'
import { isFeatureId } from '@legato/knowledge'
import type { Criterion, FeatureValue, Judgement } from '@legato/rules'
import { mentions, needs } from '@legato/rules'
import type { Feature, Message, Truth } from '@legato/values'
import { slotsOf } from '@legato/values'
import type { Fact } from './fact.ts'
import { factsOf } from './fact.ts'
import { tell } from './wording.ts'

/** The answer to one truth about the patient, in words, with the facts that it rests on. */
export interface Finding {
  readonly id: string
  readonly label: string
  readonly answer: Truth
  readonly say: string
  readonly because: readonly Fact[]
  /** Unknown features that could still change the answer, or that are worth documenting. */
  readonly needs: readonly FeatureId[]
  readonly sources: readonly string[]
  readonly verified: boolean
}

/** What follows from the facts: one finding for each rule, in the order of the knowledge. */
export function assess(rules: readonly FindingRule[], judgement: Judgement): readonly Finding[] {
  return rules.map((rule) => find(rule, judgement))
}

function find(rule: FindingRule, judgement: Judgement): Finding {
  const { gates, features } = readingOf(rule)
  const isOpen = gates.every((gate) => judgement.isMet(gate) === 'met')
  if (!isOpen || features.some((feature) => !isBlank(judgement.facts.get(feature))))
    return found(rule, judgement)
  const known = ofNobody.get(rule) ?? found(rule, judgement)
  ofNobody.set(rule, known)
  return known
}

/**
 * What is found of all whom a rule concerns and of whom nothing is known that it reads. A gate
 * that is met decides nothing and is not told, so that its facts may differ.
 */
const ofNobody = new WeakMap<FindingRule, Finding>()

function isBlank(fact: Feature<FeatureValue> | undefined): boolean {
  if (!fact) return true
  if (fact.kind === 'known' || fact.why !== 'never-measured') return false
  return fact.from.length === 0 && fact.notes === undefined && fact.at === undefined
}

/** What a rule reads beside the gates that say whom it concerns. */
interface Reading {
  readonly gates: readonly Criterion[]
  readonly features: readonly string[]
}

function readingOf(rule: FindingRule): Reading {
  const known = readings.get(rule)
  if (known) return known
  const { when, ways = [], say, alsoAsk = [] } = rule
  const parts = when.kind === 'all' ? when.of : [when]
  const criteria = [...parts.filter(({ gate }) => !gate), ...ways.map((way) => way.when)]
  const wordings = [...Object.values(say), ...ways.map((way) => way.say)]
  const slots = wordings.flatMap(({ english }) => slotsOf(english))
  const all = new Set([...criteria.flatMap((one) => [...mentions(one)]), ...slots, ...alsoAsk])
  const reading = { gates: parts.filter(({ gate }) => gate), features: [...all] }
  readings.set(rule, reading)
  return reading
}

const readings = new WeakMap<FindingRule, Reading>()

function found(rule: FindingRule, judgement: Judgement): Finding {
  const answer = judgement.isMet(rule.when)
  return {
    id: rule.id,
    label: rule.label.english,
    answer,
    say: tell(wordingOf(rule, answer, judgement), judgement),
    because: restingOn(answer, factsOf(rule.when, judgement)),
    needs: answer === 'undetermined' || asks(rule, answer) ? needsOf(rule, judgement) : NOTHING,
    ...standing(rule.basis),
  }
}

/** That something was never asked or measured is no reason for a no. */
function restingOn(answer: Truth, facts: readonly Fact[]): readonly Fact[] {
  if (answer !== 'not-met') return facts
  return facts.filter(({ unknown }) => unknown !== 'never-measured')
}

function wordingOf({ say, ways = [] }: FindingRule, answer: Truth, { isMet }: Judgement): Message {
  const way = answer === 'met' && ways.find(({ when }) => isMet(when) === 'met')
  return way ? way.say : say[answer]
}

/** Of what is answered no, nothing more is worth asking. */
function asks({ alsoAsk }: FindingRule, answer: Truth): boolean {
  return alsoAsk !== undefined && answer === 'met'
}

const NOTHING: readonly FeatureId[] = []

function needsOf({ when, alsoAsk = [] }: FindingRule, judgement: Judgement): readonly FeatureId[] {
  const undocumented = alsoAsk.filter((feature) => !isKnown(feature, judgement))
  return [...new Set([...needs(when, judgement).filter(isFeatureId), ...undocumented])]
}

function isKnown(feature: FeatureId, { facts }: Judgement): boolean {
  return facts.get(feature)?.kind === 'known'
}

/** What a statement rests on: its sources, and whether each was read in the source itself. */
export function standing(basis: readonly Basis[]): BasisStanding {
  const known = standings.get(basis)
  if (known) return known
  const found = {
    sources: [...new Set(basis.map((one) => one.source))],
    verified: basis.every((one) => one.verified),
  }
  standings.set(basis, found)
  return found
}

interface BasisStanding {
  readonly sources: readonly string[]
  readonly verified: boolean
}

/** The basis of a statement is the same for every patient. */
const standings = new WeakMap<readonly Basis[], BasisStanding>()
