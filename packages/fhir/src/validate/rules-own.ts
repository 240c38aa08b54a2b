import { inOrder, type Rule } from './rule.ts'

/** What no life and no calendar can hold, and the standard leaves to who uses it. */
export const OWN_RULES: Readonly<Record<string, readonly Rule[]>> = {
  AllergyIntolerance: [inOrder('own-1', 'onsetDateTime', 'lastOccurrence')],
  Appointment: [inOrder('own-2', 'start', 'end')],
  Condition: [inOrder('own-3', 'onsetDateTime', 'abatementDateTime')],
  Patient: [inOrder('own-4', 'birthDate', 'deceasedDateTime')],
  Slot: [inOrder('own-2', 'start', 'end')],
}

export const OWN_WORDS: ReadonlyMap<string, string> = new Map([
  ['own-1', 'The last reaction is not before the first'],
  ['own-2', 'The end is not before the start'],
  ['own-3', 'What has ended did not end before it began'],
  ['own-4', 'Nobody dies before they are born'],
])
