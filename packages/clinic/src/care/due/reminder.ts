import type { Task } from '@legato/fhir'
import { type CivilDate, daysBetween, daysOf } from '@legato/values'
import type { Due } from './due.ts'

/** Our own words on a Task: what it reminds of, and what was said of it last. */
export const REMINDER = 'urn:legato:reminder'
const KIND = `${REMINDER}/kind`
const WORD = `${REMINDER}/word`

/** What the program said of a reminder, and what a person did. */
export type ProgramWord = 'fulfilled' | 'missed' | 'withdrawn'
export type PersonWord = 'done' | 'postponed'

const PROGRAM_WORDS: readonly string[] = ['fulfilled', 'missed', 'withdrawn']
const ENDED: readonly string[] = [
  'completed',
  'cancelled',
  'rejected',
  'failed',
  'entered-in-error',
]

export function word(code: ProgramWord | PersonWord) {
  return { coding: [{ system: WORD, code }] }
}

export function wordOf({ businessStatus }: Task): string | undefined {
  return businessStatus?.coding?.find(({ system }) => system === WORD)?.code
}

export function isEnded({ status }: Task): boolean {
  return ENDED.includes(status)
}

/** Ended by a person, here or in another system: then no program opens it again. */
export function isEndedByPerson(task: Task): boolean {
  return isEnded(task) && !PROGRAM_WORDS.includes(wordOf(task) ?? '')
}

/** What a Task reminds of; undefined where it is somebody's own. */
export function keyOf({ identifier = [] }: Task): string | undefined {
  return identifier.find(({ system }) => system === REMINDER)?.value
}

export function kindOf({ code }: Task): string | undefined {
  return code?.coding?.find(({ system }) => system === KIND)?.code
}

/** The first and the last day on which it is to be done; undefined where no last day is told. */
export function spanOf({ restriction }: Task): { from: CivilDate; to: CivilDate } | undefined {
  const { start, end } = restriction?.period ?? {}
  const [first, last] = [start ?? end, end].map((text) => (text ? daysOf(text) : undefined))
  return first && last && { from: first.first, to: last.last }
}

/** A day that moves by less is the same visit: some days are counted from weeks. */
const SAME_DAYS = 28

/** Whether a reminder is of this: where the same comes again, of the round of these days. */
export function isOf(task: Task, { key, from }: Due): boolean {
  const known = keyOf(task)
  if (known === key) return true
  const [name, day] = known?.split(' ') ?? []
  const days = day === undefined ? undefined : daysOf(day)
  if (!days || !key.startsWith(`${name} `)) return false
  return Math.abs(daysBetween(days.first, from)) <= SAME_DAYS
}

export interface Making {
  readonly patient: string
  readonly id: string
  /** An instant. */
  readonly at: string
}

/** A reminder for the care team. It orders nothing: `plan` is an intention that nobody authorized. */
export function reminder(due: Due, { patient, id, at }: Making): Task {
  const { kind, key, say, source } = due
  return {
    resourceType: 'Task',
    id,
    identifier: [{ system: REMINDER, value: key }],
    status: 'requested',
    intent: 'plan',
    code: { coding: [{ system: KIND, code: kind }], text: say },
    ...(source && { focus: { reference: source } }),
    for: { reference: `Patient/${patient}` },
    authoredOn: at,
    owner: { reference: `CareTeam/${patient}` },
    restriction: { period: periodOf(due) },
  }
}

export function periodOf({ from, to }: Pick<Due, 'from' | 'to'>): { start: string; end: string } {
  return { start: from, end: to }
}
