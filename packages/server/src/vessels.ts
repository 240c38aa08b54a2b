import type { Actor, Answer, Repository, Step } from '@legato/clinic/record'
import { reachOf, subjectAsHeld } from '@legato/clinic/record'
import { type ExamStatus, examResources, examsIn, type ReceivedExam } from '@legato/clinic/sources'
import {
  type DiagnosticReport,
  type Patient,
  parseSearch,
  type Reference,
  type Resource,
} from '@legato/fhir'
import type { PatientId } from '@legato/values'
import type { Exam } from '@legato/vascular'
import type { ExamStanding, SavedExam, VesselExam } from './api-vessels.ts'
import { resultsOf } from './exam-results.ts'
import { ok, refused } from './repository/index.ts'
import { shortOf } from './short-id.ts'

export interface ExamAddress {
  readonly patient: PatientId
  readonly id: string
}

/** So many exams of one patient are shown: more than a person has in a life. */
const MOST = 200

/** The exams of a patient, the newest first. */
export async function examsOf(
  repository: Repository,
  actor: Actor,
  patient: PatientId,
): Promise<Answer<readonly VesselExam[]>> {
  // A search leaves out what is out of reach and says nothing: whose record is closed is told so.
  const within = await repository.read(actor, { patient, type: 'Patient', id: patient })
  if (within.kind === 'refused') return within
  const search = { subject: `Patient/${patient}`, _count: String(MOST), _sort: '-date' }
  const found = await reports(repository, actor, search)
  return found.kind === 'refused'
    ? found
    : ok(found.value.map(shown).filter((one) => one !== undefined))
}

/** One exam as it is now. */
export async function examAt(
  repository: Repository,
  actor: Actor,
  { patient, id }: ExamAddress,
): Promise<Answer<VesselExam>> {
  const held = await repository.read(actor, { patient, type: 'DiagnosticReport', id })
  if (held.kind === 'refused') return held
  const found = await reports(repository, actor, { _id: id })
  if (found.kind === 'refused') return found
  const [one] = found.value
  const exam = one && shown(one)
  return exam ? ok(exam) : refused({ code: 'not-found' })
}

/** An exam that could be read, as the pages have it. */
function shown({ report, exam }: ReceivedExam): VesselExam | undefined {
  if (!report.id || !exam) return undefined
  const { id, meta } = report
  return { id, version: meta?.versionId ?? '1', standing: standingOf(report), exam }
}

/** Who stands for a version; a report of a machine that was vouched for there names nobody. */
export function standingOf({ status, issued, resultsInterpreter }: DiagnosticReport): ExamStanding {
  if (status === 'amended') return { status }
  if (status !== 'final' && status !== 'corrected') return { status: 'preliminary' }
  const by = resultsInterpreter?.[0]?.display
  return { status, ...(by !== undefined && { by, ...(issued && { at: issued }) }) }
}

async function reports(
  repository: Repository,
  actor: Actor,
  params: Readonly<Record<string, string>>,
): Promise<Answer<readonly ReceivedExam[]>> {
  const asked = { ...params, _include: 'DiagnosticReport:result' }
  const parsed = parseSearch('DiagnosticReport', Object.entries(asked))
  if (parsed.kind === 'refused') return parsed
  const found = await repository.resources.search(actor, parsed.query)
  if (found.kind === 'refused') return found
  const { matches, included } = found.value
  const received = [...matches, ...included].map((resource) => ({ resource, place: '' }))
  return ok(examsIn(received))
}

export interface ExamChange extends ExamAddress {
  readonly exam: Exam
  /** The version that was changed; none for a new exam. */
  readonly version?: string
  /** When. */
  readonly at: string
}

/** Whether somebody may sign exams at all: of this patient, the writing itself asks. */
export function maySignExams(actor: Actor): boolean {
  return reachOf(actor, 'sign', 'DiagnosticReport').size > 0
}

/** Keeps an exam. What was signed is changed only by who may sign it, and stands as amended then. */
export async function saveExam(
  repository: Repository,
  actor: Actor,
  change: ExamChange,
): Promise<Answer<SavedExam>> {
  const { patient, id, version } = change
  if (version === undefined) return writeExam(repository, actor, { ...change, ...NEW })
  const address = { patient, type: 'DiagnosticReport', id }
  const held = await repository.read(actor, address)
  if (held.kind === 'refused') return held
  const wasSigned = isSigned(held.value)
  if (wasSigned && !maySignExams(actor)) return refused({ code: 'exam-signed' })
  const status = wasSigned ? 'amended' : 'preliminary'
  return writeExam(repository, actor, { ...change, status, before: held.value })
}

const NEW = { status: 'preliminary' } as const

/** Whether somebody stands, or stood, for it. */
function isSigned(resource: Resource): boolean {
  return (
    resource.resourceType === 'DiagnosticReport' && standingOf(resource).status !== 'preliminary'
  )
}

interface Writing extends ExamChange {
  readonly status: ExamStatus
  /** The report that stood there. */
  readonly before?: Resource
}

/**
 * Keeps the whole exam, or nothing of it: the report, its observations, and what fell away. The
 * report's version stands for the whole, so each change is told by its `issued`.
 */
async function writeExam(
  { resources }: Repository,
  actor: Actor,
  { patient, id, exam, version, at, status, before }: Writing,
): Promise<Answer<SavedExam>> {
  const subject = `Patient/${patient}`
  const [report, ...observations] = examResources(exam, { id: shortOf(id), subject, status })
  const of = subjectAsHeld(
    subject,
    before?.resourceType === 'DiagnosticReport' ? before : undefined,
  )
  const whole: DiagnosticReport = { ...report, id, issued: at, subject: of }
  const first: Step =
    version === undefined
      ? { kind: 'create', resource: whole }
      : { kind: 'update', resource: whole, ifMatch: version }
  const kept = new Set(observations.map((one) => one.id))
  const gone = before ? resultsOf(before).filter((one) => !kept.has(one)) : []
  const steps: readonly Step[] = [
    first,
    ...observations.map((one): Step => ({ kind: 'update', resource: { ...one, subject: of } })),
    ...gone.map((one): Step => ({ kind: 'update', resource: withdrawn(one, of) })),
  ]
  const done = await resources.transact(actor, steps)
  if (done.kind === 'refused') return done
  return ok({ id, version: done.value[0]?.version ?? '1' })
}

/** What was taken back: not deleted, for whoever measures may write and not delete. */
function withdrawn(id: string, subject: Reference<Patient>): Resource {
  return {
    ...{ resourceType: 'Observation', id, status: 'entered-in-error' },
    code: { text: 'Taken back by who entered it' },
    subject,
  }
}
