import type { Truth } from '@legato/values'
import { all, any, atLeast, not } from '@legato/values'
import type { Criterion, Reading } from './criterion.ts'
import { mentions, parts, read } from './criterion.ts'
import type { Known } from './leaf.ts'
import { compareTruth, includesTruth, isTruth, knownTruth, recentTruth } from './leaf.ts'

/**
 * A criterion made ready to be asked of many patients: its parts at hand, and numbered, so that
 * an answer can be kept under the number. The same criterion object is always the same question.
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
const byText = new Map<string, Question>()
let count = 0

export function questionOf(criterion: Criterion): Question {
  const known = questions.get(criterion)
  if (known) return known
  const text = JSON.stringify(criterion)
  const question = byText.get(text) ?? made(criterion)
  byText.set(text, question)
  questions.set(criterion, question)
  return question
}

function made(criterion: Criterion): Question {
  const inside = parts(criterion).map(questionOf)
  return {
    number: count++,
    criterion,
    parts: inside,
    mentions: mentions(criterion),
    answer: read(ANSWER, criterion, inside),
  }
}

/** How many questions there are so far. */
export function questionCount(): number {
  return count
}

const ANSWER: Reading<(asked: Asked) => Truth, readonly Question[]> = {
  all: (_, inside) => (asked) => all(inside, asked.ask),
  any: (_, inside) => (asked) => any(inside, asked.ask),
  not: (_, inside) => (asked) => not(all(inside, asked.ask)),
  'at-least': (criterion, inside) => (asked) => atLeast(criterion.count, inside.map(asked.ask)),
  compare: (criterion) => (asked) => compareTruth(criterion, asked),
  is: (criterion) => (asked) => isTruth(criterion, asked),
  includes: (criterion) => (asked) => includesTruth(criterion, asked),
  recent: (criterion) => (asked) => recentTruth(criterion, asked),
  known: (criterion) => (asked) => knownTruth(criterion, asked),
}
