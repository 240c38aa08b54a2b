import type { Message } from '@legato/values'

/** The parts of what a patient is told of one item: a name, and whole sentences said to "you". */
export const PARTS = ['name', 'what', 'why', 'do', 'watch', 'call'] as const
export type Part = (typeof PARTS)[number]

/**
 * An item of a plan in the patient's words: what it is, why for you, what to do, what to watch
 * for, when to call. Other languages are catalogs under the ids `patient.<item>.<part>`.
 */
export type PatientWords = Readonly<Record<Part, Message>>

/** Wordings of one language by the item that they tell of. */
export type Wordings = Readonly<Record<string, Readonly<Record<Part, string>>>>

export function patientWords(item: string, english: Wordings[string]): PatientWords {
  const part = (name: Part): Message => ({ id: `patient.${item}.${name}`, english: english[name] })
  return {
    name: part('name'),
    what: part('what'),
    why: part('why'),
    do: part('do'),
    watch: part('watch'),
    call: part('call'),
  }
}
