import type { CivilDate, Feature, Truth } from '@legato/values'
import type { Criterion } from './criterion.ts'
import { type Kept, keep, kept, noAnswers } from './kept.ts'
import type { FactMap, Facts, FeatureValue } from './leaf.ts'
import type { Asked, Question } from './question.ts'
import { questionOf, questionsOn } from './question.ts'

/** The answer to a criterion, with the answers of its parts: a leaf names the feature it read. */
export interface Trace {
  readonly criterion: Criterion
  readonly truth: Truth
  readonly parts: readonly Trace[]
}

type Fact = Feature<FeatureValue> | undefined

type Given = Facts | ReadonlyMap<string, Fact>

function isMap(facts: Given): facts is ReadonlyMap<string, Fact> {
  return facts instanceof Map
}

function mapped(facts: Given): ReadonlyMap<string, Fact> {
  if (isMap(facts)) return facts
  const map = new Map<string, Fact>()
  for (const feature in facts) map.set(feature, facts[feature])
  return map
}

/** Another judgement from which this one differs in one fact. */
interface Base {
  readonly judgement: Judgement
  readonly changed: string
  readonly fact: Fact
}

/**
 * The judgement of one patient on one day. Each criterion is answered once and the answer kept;
 * a judgement that differs in one fact (`supposing`) answers anew only what mentions that fact.
 */
export class Judgement implements Asked {
  readonly facts: FactMap
  readonly on: CivilDate
  readonly #kept: Kept
  readonly #base: Base | undefined

  constructor(facts: Given, on: CivilDate, base?: Base) {
    this.on = on
    this.#base = base
    if (base) {
      const { judgement, changed, fact } = base
      this.facts = { get: (name) => (name === changed ? fact : judgement.facts.get(name)) }
      this.#kept = judgement.#kept.slice()
      this.#forget(changed)
      return
    }
    this.facts = mapped(facts)
    this.#kept = noAnswers()
  }

  readonly isMet = (criterion: Criterion): Truth => this.ask(questionOf(criterion))

  /** Asks no further than the answer needs. */
  readonly ask = (question: Question): Truth => {
    const known = kept(this.#kept, question)
    if (known) return known
    const truth = this.#inherited(question) ?? question.answer(this)
    keep(this.#kept, question, truth)
    return truth
  }

  /** The answer with the answers of all parts, for telling why. */
  trace(criterion: Criterion): Trace {
    return this.#trace(questionOf(criterion))
  }

  /** The same patient, had this one fact been so. */
  supposing(feature: string, fact: Feature<FeatureValue>): Judgement {
    return new Judgement({}, this.on, { judgement: this, changed: feature, fact })
  }

  #forget(feature: string): void {
    for (const number of questionsOn(feature)) this.#kept[number] = 0
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
