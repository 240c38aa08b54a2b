import type { JsonObject } from '../json.ts'
import { apart, has, objectsIn, onlyWhere, type Rule } from './rule.ts'

const LISTED = [
  'choice',
  'open-choice',
  'decimal',
  'integer',
  'date',
  'dateTime',
  'time',
  'string',
  'quantity',
]
const MEASURED = ['boolean', 'decimal', 'integer', 'string', 'text', 'url', 'open-choice']

/** Rules of questionnaires. https://hl7.org/fhir/R4/questionnaire.html#invs */
export const QUESTIONNAIRE_RULES: Readonly<Record<string, readonly Rule[]>> = {
  Questionnaire: [{ id: 'que-2', holds: hasOwnLinks }],
  'Questionnaire.item': [
    { id: 'que-1', holds: nestsAsItShould },
    notIn('que-3', 'code', ['display']),
    apart('que-4', 'answerOption', 'answerValueSet'),
    onlyWhere('que-5', 'answerValueSet', { element: 'type', codes: LISTED }),
    onlyWhere('que-5', 'answerOption', { element: 'type', codes: LISTED }),
    notIn('que-6', 'required', ['display']),
    notIn('que-6', 'repeats', ['display']),
    notIn('que-8', 'initial', ['group', 'display']),
    notIn('que-9', 'readOnly', ['display']),
    onlyWhere('que-10', 'maxLength', { element: 'type', codes: MEASURED }),
    apart('que-11', 'answerOption', 'initial'),
    {
      id: 'que-12',
      holds: (item) => objectsIn(item, 'enableWhen').length <= 2 || has(item, 'enableBehavior'),
    },
    {
      id: 'que-13',
      holds: (item) => item.repeats === true || objectsIn(item, 'initial').length <= 1,
    },
  ],
  'Questionnaire.item.enableWhen': [
    {
      id: 'que-7',
      holds: ({ operator, answerBoolean }) => operator !== 'exists' || answerBoolean !== undefined,
    },
  ],
  'QuestionnaireResponse.item': [apart('qrs-1', 'answer', 'item')],
}

function notIn(id: string, name: string, types: readonly string[]): Rule {
  return { id, holds: (item) => !types.some((type) => type === item.type) || !has(item, name) }
}

function nestsAsItShould(item: JsonObject): boolean {
  if (item.type === 'group') return has(item, 'item')
  return item.type !== 'display' || !has(item, 'item')
}

function hasOwnLinks(questionnaire: JsonObject): boolean {
  const links = linksIn(questionnaire)
  return new Set(links).size === links.length
}

function linksIn(parent: JsonObject): readonly unknown[] {
  return objectsIn(parent, 'item').flatMap((item) => [item.linkId, ...linksIn(item)])
}
