import type { CivilDate, Feature, Truth } from '@legato/values'
import type { Criterion } from './criterion.ts'
import type { FactMap, Facts, FeatureValue } from './leaf.ts'
import type { Asked, Question } from './question.ts'
import { questionCount, questionOf } from './question.ts'

/** The answer to a criterion, with the answers of its parts: a leaf names the feature it read. */
export interface Trace {
  readonly criterion: Criterion
  readonly truth: Truth
  readonly parts: readonly Trace[]
}

/**
 * The judgement of one patient on one day. Each criterion is answered once and the answer kept,
 * and a judgement that differs in one fact (`supposing`) answers anew only what mentions that
 * fact.
 */
export class Judgement implements Asked {
  readonly facts: FactMap
  readonly on: CivilDate
  /** Answers by the number of the question, as places in `KEPT`. */
  readonly #kept = new Uint8Array(questionCount())
  readonly #base: { readonly judgement: Judgement; readonly changed: string } | undefined

  constructor(
    facts: Facts | FactMap,
    on: CivilDate,
    base?: { judgement: Judgement; changed: string },
  ) {
    this.facts = facts instanceof Map ? facts : new Map(Object.entries(facts))
    this.on = on
    this.#base = base
  }

  readonly isMet = (criterion: Criterion): Truth => this.ask(questionOf(criterion))

  /** Asks no further than the answer needs. */
  readonly ask = (question: Question): Truth => {
    const known = KEPT[this.#kept[question.number] ?? 0]
    if (known) return known
    const truth = this.#inherited(question) ?? question.answer(this)
    // A question that came up after this judgement began has no place here, and is asked again.
    this.#kept[question.number] = PLACE[truth]
    return truth
  }

  /** The answer with the answers of all parts, for telling why. */
  trace(criterion: Criterion): Trace {
    return this.#trace(questionOf(criterion))
  }

  /** The same patient, had this one fact been so. */
  supposing(feature: string, fact: Feature<FeatureValue>): Judgement {
    const facts = new Map(this.facts).set(feature, fact)
    return new Judgement(facts, this.on, { judgement: this, changed: feature })
  }

  #trace(question: Question): Trace {
    const answers = question.parts.map((part) => this.#trace(part))
    return { criterion: question.criterion, truth: this.ask(question), parts: answers }
  }

  #inherited(question: Question): Truth | undefined {
    if (!this.#base || question.mentions.has(this.#base.changed)) return undefined
    return this.#base.judgement.ask(question)
  }
}

/** Place 0: not asked yet. */
const KEPT: readonly (Truth | undefined)[] = [undefined, 'met', 'not-met', 'undetermined']
const PLACE: Readonly<Record<Truth, number>> = { met: 1, 'not-met': 2, undetermined: 3 }
