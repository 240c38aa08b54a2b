import type { QuestionnaireResponse, QuestionnaireResponseItem } from '@legato/fhir'
import { referenceTo } from '@legato/fhir'
import { subjectOfItem } from './lookup.ts'
import type { Gathering } from './mention.ts'
import { note } from './notes.ts'
import type { Source as TakenFrom } from './take.ts'
import { take } from './take.ts'
import { isAfter, whenOf } from './when.ts'

/**
 * The answers of a finished questionnaire to the questions that are ours, nested ones included.
 * Several answers to one question are several words of one list.
 */
export function readQuestionnaire(response: QuestionnaireResponse, gathering: Gathering): void {
  const { status, authored, questionnaire, item = [] } = response
  if (status === 'entered-in-error') return
  const from = referenceTo(response) ?? 'QuestionnaireResponse'
  const when = whenOf(authored)
  if (status === 'in-progress' || status === 'stopped') {
    gathering.refuse(from, note('not-finished'))
  } else if (when && isAfter(when, gathering.asOf)) {
    gathering.refuse(from, note('in-the-future', { date: when.at }))
  } else {
    for (const one of item) readItem(one, { from, when, questionnaire }, gathering)
  }
}

interface Source extends Pick<TakenFrom, 'from' | 'when'> {
  readonly questionnaire: string | undefined
}

function readItem(item: QuestionnaireResponseItem, source: Source, gathering: Gathering): void {
  const subject = subjectOfItem(item, source.questionnaire)
  const place = `${source.from}.item[${item.linkId}]`
  const answers = item.answer ?? []
  if (subject) {
    for (const holder of answers) take({ holder, subject }, { ...source, place }, gathering)
  }
  const inner = [...(item.item ?? []), ...answers.flatMap((answer) => answer.item ?? [])]
  for (const one of inner) readItem(one, source, gathering)
}
