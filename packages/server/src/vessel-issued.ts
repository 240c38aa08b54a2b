import type { DiagnosticReport } from '@legato/fhir'
import { EXAM_SCHEMA, type Exam, readExam } from '@legato/vascular'

/**
 * The report as somebody stands for it: with the whole exam in it, as `presentedForm`. A signature
 * is on one version of one resource; so it covers every finding, whatever becomes of the
 * Observations later, and that version can always be read.
 */
export function issuedWith(report: DiagnosticReport, exam: Exam): DiagnosticReport {
  const data = Buffer.from(JSON.stringify(exam)).toString('base64')
  return {
    ...report,
    presentedForm: [{ contentType: 'application/json', title: EXAM_SCHEMA, data }],
  }
}

/** The exam that a version of a report was issued with; undefined when it was never issued. */
export function issuedIn({ presentedForm = [] }: DiagnosticReport): Exam | undefined {
  const data = presentedForm.find(({ title }) => title === EXAM_SCHEMA)?.data
  return data === undefined ? undefined : readExam(Buffer.from(data, 'base64').toString()).exam
}
