import type { Task } from '@legato/fhir'
import { addDays, type CivilDate, daysBetween } from '@legato/values'
import { DUE_KINDS, type DueKind } from './due.ts'
import { isEnded, kindOf, periodOf, spanOf, word, wordOf } from './reminder.ts'

/** An open reminder, or a Task of somebody's that has a last day, as a day finds it. */
export interface ToldDue {
  /** `task`: somebody's own. */
  readonly kind: DueKind | 'task'
  readonly say: string
  readonly from: CivilDate
  readonly to: CivilDate
  /** `coming` before its first day, `overdue` after its last. */
  readonly standing: 'coming' | 'due' | 'overdue'
  /** To the first day, of those that are open to the last, since the last. */
  readonly days: number
  /** What it follows from, `Type/id`. */
  readonly source?: string
  readonly postponed?: { readonly by?: string; readonly reason: string }
}

/** Undefined where it is closed, or tells no last day: an unknown day is never today. */
export function toldDue(task: Task, asOf: CivilDate): ToldDue | undefined {
  const span = spanOf(task)
  if (!span || isEnded(task) || task.status === 'draft') return undefined
  const { from, to } = span
  const source = task.focus?.reference
  const last = task.note?.at(-1)
  return {
    kind: DUE_KINDS.find((kind) => kind === kindOf(task)) ?? 'task',
    say: task.code?.text ?? task.description ?? '',
    ...{ from, to, ...standingAt(span, asOf) },
    ...(source && { source }),
    ...(wordOf(task) === 'postponed' &&
      last && {
        postponed: { reason: last.text, ...(last.authorString && { by: last.authorString }) },
      }),
  }
}

function standingAt(
  { from, to }: Pick<ToldDue, 'from' | 'to'>,
  asOf: CivilDate,
): Pick<ToldDue, 'standing' | 'days'> {
  if (asOf < from) return { standing: 'coming', days: daysBetween(asOf, from) }
  return asOf > to
    ? { standing: 'overdue', days: daysBetween(to, asOf) }
    : { standing: 'due', days: daysBetween(asOf, to) }
}

/** What a person says of a reminder. */
export type DueWord =
  | { readonly kind: 'done'; readonly reason?: string }
  /** It was not done after all. */
  | { readonly kind: 'open'; readonly reason?: string }
  | { readonly kind: 'postponed'; readonly until: CivilDate; readonly reason: string }

/** The reminder with what a person said: closed, or due from another day on, for as long as before. */
export function withWord(
  task: Task,
  said: DueWord,
  { by, at }: { readonly by: string; readonly at: string },
): Task {
  const note = said.reason ? [{ authorString: by, time: at, text: said.reason }] : []
  const noted = { ...task, note: [...(task.note ?? []), ...note] }
  const { note: notes, ...rest } = noted
  const kept: Task = notes.length > 0 ? noted : rest
  if (said.kind === 'done') return { ...kept, status: 'completed', businessStatus: word('done') }
  if (said.kind === 'open') {
    const { businessStatus: _, ...open } = kept
    return { ...open, status: 'requested' }
  }
  const span = spanOf(task)
  const to = addDays(said.until, span ? daysBetween(span.from, span.to) : 0)
  return {
    ...kept,
    businessStatus: word('postponed'),
    restriction: { ...task.restriction, period: periodOf({ from: said.until, to }) },
  }
}
