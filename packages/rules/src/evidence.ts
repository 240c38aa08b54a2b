import type { Criterion } from './criterion.ts'
import type { Judgement } from './judgement.ts'
import type { Question } from './question.ts'
import { questionOf } from './question.ts'

/**
 * The leaves on which an answer rests: of a met `any` those met, of an `all` not met the first not
 * met, for one is enough; of an undetermined answer everything still open; in the order of the
 * tree. A gate is told only where nothing else decides.
 */
export function decisive(criterion: Criterion, judgement: Judgement): readonly Criterion[] {
  const leaves: Criterion[] = []
  const descend = (question: Question): void => {
    if (question.parts.length === 0) leaves.push(question.criterion)
    else for (const part of deciding(question, judgement)) descend(part)
  }
  descend(questionOf(criterion))
  return leaves
}

function deciding(question: Question, { ask }: Judgement): readonly Question[] {
  if (question.criterion.kind === 'not') return question.parts
  const truth = ask(question)
  const agreeing = question.parts.filter((part) => ask(part) === truth)
  const telling = withoutGates(agreeing.length > 0 ? agreeing : question.parts)
  return question.criterion.kind === 'all' && truth === 'not-met' ? telling.slice(0, 1) : telling
}

function withoutGates(questions: readonly Question[]): readonly Question[] {
  if (!questions.some(({ criterion }) => criterion.gate)) return questions
  const substance = questions.filter(({ criterion }) => !criterion.gate)
  return substance.length > 0 ? substance : questions
}

/**
 * Which unknown features could still change the answer: none when it is decided, else those of
 * the open parts.
 */
export function needs(criterion: Criterion, judgement: Judgement): readonly string[] {
  const features = new Set<string>()
  const descend = (question: Question): void => {
    if (judgement.ask(question) !== 'undetermined') return
    if ('feature' in question.criterion) features.add(question.criterion.feature)
    else question.parts.forEach(descend)
  }
  descend(questionOf(criterion))
  return [...features]
}
