import type { CivilDate, Truth } from '@legato/values'
import { civilDate } from '@legato/values'
import type { Asked, Question } from './question.ts'
import { allQuestions } from './question.ts'

/** Answers by the number of the question; 0 where it was not asked yet. */
export type Kept = Uint8Array

const TRUTHS: readonly (Truth | undefined)[] = [undefined, 'met', 'not-met', 'undetermined']
const PLACE: Readonly<Record<Truth, number>> = { met: 1, 'not-met': 2, undetermined: 3 }

export function kept(answers: Kept, { number }: Question): Truth | undefined {
  return TRUTHS[answers[number] ?? 0]
}

/** A question that came up after the answers were begun has no place there, and is asked again. */
export function keep(answers: Kept, { number }: Question, truth: Truth): void {
  answers[number] = PLACE[truth]
}

/** How every question is answered of somebody of whom nothing is known; the day is all one. */
let nobody: Kept = new Uint8Array(0)

const aboutNobody: Asked = {
  facts: new Map(),
  on: someDay(),
  ask: (question) => kept(nobody, question) ?? question.answer(aboutNobody),
}

export function answersOfNobody(): Kept {
  const questions = allQuestions()
  if (nobody.length < questions.length) {
    const begun = nobody.length
    const grown = new Uint8Array(questions.length)
    grown.set(nobody)
    nobody = grown
    for (const question of questions.slice(begun))
      keep(nobody, question, question.answer(aboutNobody))
  }
  return nobody.slice()
}

function someDay(): CivilDate {
  const day = civilDate('2000-01-01')
  if (!day) throw new RangeError('rules: not a day')
  return day
}
