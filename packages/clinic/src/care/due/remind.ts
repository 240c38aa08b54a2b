import type { Task } from '@legato/fhir'
import { addDays, type CivilDate, daysBetween } from '@legato/values'
import { canonical, type PatientRecord } from '../../record/index.ts'
import type { Due } from './due.ts'
import {
  isEnded,
  isEndedByPerson,
  isOf,
  keyOf,
  periodOf,
  reminder,
  spanOf,
  word,
  wordOf,
} from './reminder.ts'

export interface Reminding {
  readonly asOf: CivilDate
  /** An instant. */
  readonly at: string
  /** The id of a new reminder: of one patient and one key always the same. */
  readonly idOf: (key: string) => string
}

/** After so long nobody is reminded any more: an old record is full of what was never closed. */
const OLDEST_DAYS = 365
/** A day that moves by so much is told anew. */
const MOVED_DAYS = 7

/**
 * The reminders of a record that are to be written so that they say what is due: new ones, those
 * of what was done meanwhile, and those whose cause fell away or whose time is over. With these
 * written, there is nothing to write: doing it twice does no harm. What a person said of a reminder
 * stays.
 */
export function remindersOf(
  { patient, resources }: PatientRecord,
  dues: readonly Due[],
  reminding: Reminding,
): readonly Task[] {
  const ours = resources.filter(
    (one): one is Task => one.resourceType === 'Task' && keyOf(one) !== undefined,
  )
  const { active, deceasedBoolean, deceasedDateTime } = patient
  const isOver = active === false || deceasedBoolean === true || deceasedDateTime !== undefined
  const oldest = addDays(reminding.asOf, -OLDEST_DAYS)
  const wanted = isOver ? [] : dues.filter(({ to }) => to >= oldest)
  const made = wanted
    .filter((due) => due.done === undefined && !ours.some((task) => isOf(task, due)))
    .map((due) =>
      reminder(due, {
        ...{ patient: patient.id ?? '', id: reminding.idOf(due.key), at: reminding.at },
      }),
    )
  return [...made, ...ours.flatMap((task) => changed(task, wanted, reminding))]
}

function changed(task: Task, wanted: readonly Due[], { asOf }: Reminding): readonly Task[] {
  if (isEndedByPerson(task)) return []
  const due = wanted.find((one) => keyOf(task) === one.key) ?? wanted.find((one) => isOf(task, one))
  const next = due ? retold(task, due) : dropped(task, asOf)
  return canonical(next) === canonical(task) ? [] : [next]
}

function retold(task: Task, due: Due): Task {
  const { output, businessStatus, statusReason, ...rest } = task
  const moved = { ...rest, restriction: { ...task.restriction, period: periodFor(task, due) } }
  if (due.done !== undefined) {
    const shown = { type: { text: 'shown by' }, valueReference: { reference: due.done } }
    // What showed it first goes on showing it.
    return {
      ...rest,
      status: 'completed',
      businessStatus: word('fulfilled'),
      output: output ?? [shown],
    }
  }
  if (isEnded(task)) return { ...moved, status: 'requested' }
  return {
    ...moved,
    ...(businessStatus && { businessStatus }),
    ...(statusReason && { statusReason }),
  }
}

/** As a person postponed it, or as it was, unless the day moved. */
function periodFor(task: Task, due: Due): { start?: string; end?: string } {
  const before = task.restriction?.period
  const span = spanOf(task)
  if (before && (wordOf(task) === 'postponed' || (span && isNear(span, due)))) return before
  return periodOf(due)
}

function isNear(span: Pick<Due, 'from' | 'to'>, due: Due): boolean {
  const moved = [daysBetween(span.from, due.from), daysBetween(span.to, due.to)]
  return moved.every((days) => Math.abs(days) < MOVED_DAYS)
}

/** Its time is over, or what it followed from is not there any more. */
function dropped(task: Task, asOf: CivilDate): Task {
  if (isEnded(task)) return task
  const span = spanOf(task)
  const why = span && span.to < asOf ? 'missed' : 'withdrawn'
  return { ...task, status: 'cancelled', businessStatus: word(why) }
}
