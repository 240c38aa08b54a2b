import type { CivilDate } from '@legato/values'
import { type Timeline, timelineOf } from './profile/index.ts'
import type { PatientRecord } from './record/index.ts'
import { examsIn } from './sources/index.ts'

/** The timeline of a record up to a day, with what the exams of the leg vessels say of each leg. */
export function timelineFor(
  record: PatientRecord,
  { asOf }: { readonly asOf: CivilDate },
): Timeline {
  const received = record.resources.map((resource) => ({ resource, place: '' }))
  const exams = examsIn(received).flatMap(({ report, exam }) =>
    exam ? [{ from: `DiagnosticReport/${report.id}`, exam }] : [],
  )
  return timelineOf(record, { asOf, exams })
}
