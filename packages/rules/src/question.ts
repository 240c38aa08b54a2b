import type { Truth } from '@legato/values'
import { all, any, atLeast, not } from '@legato/values'
import type { Criterion, Reading } from './criterion.ts'
import { mentions, parts, read } from './criterion.ts'
import type { Known } from './leaf.ts'
import { compareTruth, includesTruth, isTruth, knownTruth, recentTruth } from './leaf.ts'

/**
 * A criterion made ready to be asked of many patients: its parts at hand, and numbered, so that
 * an answer can be kept under the number. Criteria written alike are one question.
 */
export interface Question {
  readonly number: number
  readonly criterion: Criterion
  readonly parts: readonly Question[]
  /** The features that it reads. */
  readonly mentions: ReadonlySet<string>
  readonly answer: (asked: Asked) => Truth
}

/** One who answers questions from what is known of a patient. */
export interface Asked extends Known {
  readonly ask: (question: Question) => Truth
}

const questions = new WeakMap<Criterion, Question>()
/** What is written alike is one question. */
const byText = new Map<string, Question>()
let count = 0
const mentioning = new Map<string, number[]>()

export function questionOf(criterion: Criterion): Question {
  const known = questions.get(criterion)
  if (known) return known
  const text = JSON.stringify(criterion)
  const question = byText.get(text) ?? made(criterion)
  byText.set(text, question)
  questions.set(criterion, question)
  return question
}

/** Parts are numbered before the whole. */
function made(criterion: Criterion): Question {
  const inside = parts(criterion).map(questionOf)
  const question: Question = {
    number: count++,
    criterion,
    parts: inside,
    mentions: mentions(criterion),
    answer: read(ANSWER, criterion, inside),
  }
  for (const feature of question.mentions) note(feature, question)
  return question
}

function note(feature: string, { number }: Question): void {
  const known = mentioning.get(feature)
  if (known) known.push(number)
  else mentioning.set(feature, [number])
}

/** How many questions there are so far; they are numbered from nought. */
export function questionCount(): number {
  return count
}

/** The numbers of the questions that read a feature. */
export function questionsOn(feature: string): readonly number[] {
  return mentioning.get(feature) ?? []
}

const ANSWER: Reading<(asked: Asked) => Truth, readonly Question[]> = {
  all: (_, inside) => (asked) => all(inside, asked.ask),
  any: (_, inside) => (asked) => any(inside, asked.ask),
  not: (_, inside) => (asked) => not(all(inside, asked.ask)),
  'at-least': (criterion, inside) => (asked) => atLeast(criterion.count, inside.map(asked.ask)),
  compare: (criterion) => (asked) => compareTruth(criterion, asked),
  is: (criterion) => (asked) => isTruth(criterion, asked),
  includes: (criterion) => includesTruth(criterion),
  recent: (criterion) => (asked) => recentTruth(criterion, asked),
  known: (criterion) => (asked) => knownTruth(criterion, asked),
}
