import type { Truth } from '@legato/values'
import type { Question } from './question.ts'
import { questionCount } from './question.ts'

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

export function noAnswers(): Kept {
  return new Uint8Array(questionCount())
}
