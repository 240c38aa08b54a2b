import type { FeatureId, Knowledge, Shape } from '@legato/knowledge'
import { features, isFeatureId } from '@legato/knowledge'
import type { Criterion, Cuts, FeatureValue, Interval, Judgement, Threshold } from '@legato/rules'
import { cutPoints, intervals, unitInWords } from '@legato/rules'
import type { Feature, Message, Words } from '@legato/values'
import { naming } from '../assessment/index.ts'

/** One other value that a feature might have, standing for all that answer alike. */
export interface Supposition {
  readonly feature: FeatureId
  readonly fact: Feature<FeatureValue>
  /** `75 ng/mL or less`, `yes`, `without metoclopramide`. */
  readonly say: Message
}

/**
 * The values worth trying: for each feature that is unknown, or known and alterable, one from each
 * interval between the cut points of all criteria. Nothing is written down for this anywhere;
 * it follows from the criteria alone.
 */
export function suppositions(knowledge: Knowledge, judgement: Judgement): readonly Supposition[] {
  return [...cutsOf(knowledge)].flatMap(([feature, cuts]) => {
    if (!isFeatureId(feature)) return []
    const { shape, alterable } = features[feature] as { shape: Shape; alterable?: true }
    const fact = judgement.facts.get(feature)
    if (fact?.kind === 'known' && !alterable) return []
    return trials(shape, cuts, fact).map(({ value, say }) => ({
      feature,
      say,
      fact: { kind: 'known', value, how: 'inferred', at: judgement.on, from: [] },
    }))
  })
}

const remembered = new WeakMap<Knowledge, ReadonlyMap<string, Cuts>>()

function cutsOf(knowledge: Knowledge): ReadonlyMap<string, Cuts> {
  const known = remembered.get(knowledge)
  if (known) return known
  const cuts = cutPoints(criteriaOf(knowledge))
  remembered.set(knowledge, cuts)
  return cuts
}

/** Every criterion that decides anything in a plan. */
export function criteriaOf({ findings, therapies, alerts }: Knowledge): readonly Criterion[] {
  return [
    ...findings.map((rule) => rule.when),
    ...alerts.map((rule) => rule.when),
    ...therapies.flatMap((one) => [
      one.concerns,
      ...[...one.ladder, ...one.forbids].map((reason) => reason.when),
      ...(one.dosing?.rows ?? []).map((row) => row.when),
    ]),
  ]
}

interface Trial {
  readonly value: FeatureValue
  readonly say: Message
}

function trials(
  shape: Shape,
  cuts: Cuts,
  fact: Feature<FeatureValue> | undefined,
): readonly Trial[] {
  const byKind: {
    readonly [K in Shape['kind']]: (shape: Extract<Shape, { kind: K }>) => readonly Trial[]
  } = {
    quantity: ({ unit, plausible }) =>
      intervals(cuts.thresholds, plausible).map((interval) => ({
        value: interval.sample,
        say: intervalInWords(interval, unitInWords(unit)),
      })),
    coded: ({ options }) => options.map((value) => ({ value, say: optionInWords(value) })),
    flag: () => [true, false].map((value) => ({ value, say: optionInWords(value) })),
    words: () => listTrials(cuts, fact),
  }
  const trial = byKind[shape.kind] as (shape: Shape) => readonly Trial[]
  return trial(shape)
}

/** Of a known list, each word that matters taken off; of an unknown one, nothing on it. */
function listTrials(cuts: Cuts, fact: Feature<FeatureValue> | undefined): readonly Trial[] {
  if (fact?.kind !== 'known')
    return [{ value: EMPTY, say: { id: 'suppose.none', english: 'none' } }]
  const list = fact.value
  if (typeof list !== 'object' || !('has' in list)) return []
  return list.has
    .filter((word) => cuts.words.includes(word))
    .map((word) => ({
      value: { ...list, has: list.has.filter((other) => other !== word) },
      say: { id: 'suppose.without', english: 'without {word}', values: { word } },
    }))
}

const EMPTY: Words = Object.freeze({ has: [], unresolved: [], sources: {} })

function optionInWords(value: string | boolean): Message {
  return naming('rls-diagnosis-asserted').option(value)
}

function intervalInWords({ from, to }: Interval, unit: string): Message {
  const low = from && lower(from)
  const high = to && upper(to)
  const values = { unit, low: low?.value ?? 0, high: high?.value ?? 0 }
  if (low && high)
    return { id: `suppose.${low.id}-${high.id}`, english: BETWEEN[low.id][high.id], values }
  if (high) return { id: `suppose.${high.id}`, english: UP_TO[high.id], values }
  if (low) return { id: `suppose.${low.id}`, english: BEYOND[low.id], values }
  return { id: 'suppose.any', english: 'any value' }
}

function lower({ value, turns }: Threshold): { id: 'above' | 'from'; value: number } {
  return { id: turns === 'above' ? 'above' : 'from', value }
}

function upper({ value, turns }: Threshold): { id: 'below' | 'to'; value: number } {
  return { id: turns === 'below' ? 'below' : 'to', value }
}

const UP_TO = { below: 'below {high} {unit}', to: '{high} {unit} or less' }
const BEYOND = { above: 'above {low} {unit}', from: '{low} {unit} or more' }
const BETWEEN = {
  above: { below: 'above {low} and below {high} {unit}', to: 'above {low}, up to {high} {unit}' },
  from: { below: '{low} {unit} or more, below {high}', to: '{low} to {high} {unit}' },
}
