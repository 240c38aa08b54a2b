import type { CodeableConcept, Coding, Quantity } from '@legato/fhir'
import type { FeatureValue } from '@legato/rules'
import type { Message, ResourceRef, Words } from '@legato/values'
import { substancesIn } from './allergy.ts'
import type { Answer } from './answer.ts'
import { optionOf, saysUnknown, scoreOf, wordsOf, yesOrNo } from './answer.ts'
import type { Subject } from './lookup.ts'
import { note } from './notes.ts'
import type { Written } from './number.ts'
import { inUnit, writtenAs, writtenIn } from './number.ts'
import { slotOf } from './slot.ts'

/** The `value[x]` that Observations, their components and questionnaire answers share. */
export interface ValueHolder {
  readonly valueQuantity?: Quantity
  readonly valueInteger?: number
  readonly valueDecimal?: number
  readonly valueBoolean?: boolean
  readonly valueString?: string
  readonly valueCodeableConcept?: CodeableConcept
  readonly valueCoding?: Coding
}

export type ReadValue =
  | { readonly kind: 'value'; readonly value: FeatureValue }
  /** The answer is that nobody knows. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly reason: Message; readonly absurd: boolean }

/** The value as the kind that the feature has, or why it cannot be that. */
export function readAs(holder: ValueHolder, subject: Subject, from: ResourceRef): ReadValue {
  if (saysUnknown(answerOf(holder))) return { kind: 'absent' }
  const { shape, analyte } = slotOf(subject.topic)
  switch (shape.kind) {
    case 'quantity': {
      const written = numberOf(holder)
      if (!written) return refused(note('no-number'))
      return inUnit(written, { ...shape, analyte, unitGiven: subject.ours || !analyte })
    }
    case 'flag':
      return known(holder.valueBoolean ?? yesOrNo(answerOf(holder))) ?? refused(note('no-answer'))
    case 'coded':
      return (
        known(optionOf(classOf(holder), shape.options)) ??
        refused(note('no-option', { options: shape.options }))
      )
    case 'words':
      return { kind: 'value', value: listOf(holder, subject, from) }
  }
}

/** Whether there is any value at all. */
export function hasValue(holder: ValueHolder): boolean {
  return (
    holder.valueBoolean !== undefined ||
    numberOf(holder) !== undefined ||
    wordsOf(answerOf(holder)).length > 0
  )
}

function numberOf(holder: ValueHolder): Written | undefined {
  if (holder.valueQuantity) return writtenIn(holder.valueQuantity)
  const plain = holder.valueInteger ?? holder.valueDecimal
  if (plain !== undefined) return { value: plain }
  const answer = answerOf(holder)
  const score = scoreOf(answer)
  if (score !== undefined) return { value: score }
  return answer.text === undefined ? undefined : writtenAs(answer.text)
}

function answerOf(holder: ValueHolder): Answer {
  const { valueCodeableConcept, valueCoding, valueString } = holder
  const codings = valueCodeableConcept?.coding ?? (valueCoding ? [valueCoding] : [])
  return { codings, text: valueString ?? valueCodeableConcept?.text ?? valueCoding?.display }
}

/** A class may be given as its number. */
function classOf(holder: ValueHolder): Answer {
  const { valueInteger, valueQuantity } = holder
  const number = valueInteger ?? valueQuantity?.value
  return number === undefined ? answerOf(holder) : { codings: [], text: String(number) }
}

/** The words of a list; "none" is an empty list, and substances go by their names. */
function listOf(holder: ValueHolder, { topic }: Subject, from: ResourceRef): Words {
  const answer = answerOf(holder)
  const has = yesOrNo(answer) === false ? [] : wordsOf(answer)
  if (topic === 'allergies') return substancesIn(has, from)
  return { has, unresolved: [], sources: Object.fromEntries(has.map((word) => [word, [from]])) }
}

function known(value: FeatureValue | undefined): ReadValue | undefined {
  return value === undefined ? undefined : { kind: 'value', value }
}

function refused(reason: Message): ReadValue {
  return { kind: 'refused', reason, absurd: false }
}
