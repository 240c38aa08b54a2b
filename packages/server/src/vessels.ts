import type { Actor, Answer, Repository, Step } from '@legato/clinic/record'
import { examResources, examsIn, type ReceivedExam } from '@legato/clinic/sources'
import { parseSearch } from '@legato/fhir'
import type { PatientId } from '@legato/values'
import type { Exam } from '@legato/vascular'
import type { SavedExam, VesselExam } from './api-vessels.ts'
import { resultsOf } from './exam-results.ts'
import { ok, refused } from './repository/index.ts'

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

function shown({ report, exam }: ReceivedExam): VesselExam | undefined {
  if (!report.id || !exam) return undefined
  const { id, meta, status } = report
  const version = meta?.versionId ?? '1'
  return { id, version, status: status === 'final' ? 'final' : 'preliminary', exam }
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

/**
 * Keeps the whole exam, or nothing of it: the report, its observations, and what fell away. The
 * report's version stands for the whole, so each change is told by its `issued`.
 */
export async function saveExam(
  { resources, ...repository }: Repository,
  actor: Actor,
  { patient, id, exam, version, at }: ExamChange,
): Promise<Answer<SavedExam>> {
  const address = { patient, type: 'DiagnosticReport', id }
  const before = version === undefined ? undefined : await repository.read(actor, address)
  if (before?.kind === 'refused') return before
  const held = before?.value
  const status =
    held?.resourceType === 'DiagnosticReport' && held.status === 'final' ? 'final' : 'preliminary'
  const of = { id: shortOf(id), subject: `Patient/${patient}`, status } as const
  const [report, ...observations] = examResources(exam, of)
  const whole = { ...report, id, issued: at }
  const first: Step =
    version === undefined
      ? { kind: 'create', resource: whole }
      : { kind: 'update', resource: whole, ifMatch: version }
  const kept = new Set(observations.map((one) => one.id))
  const steps: readonly Step[] = [
    first,
    ...observations.map((resource): Step => ({ kind: 'update', resource })),
    ...(held
      ? resultsOf(held)
          .filter((one) => !kept.has(one))
          .map(removal)
      : []),
  ]
  const done = await resources.transact(actor, steps)
  if (done.kind === 'refused') return done
  return ok({ id, version: done.value[0]?.version ?? '1' })
}

/** Observations bear the exam's name in front of their own: it must leave room for that. */
function shortOf(id: string): string {
  return id.replaceAll('-', '').slice(0, 32)
}

function removal(id: string): Step {
  return { kind: 'remove', address: { type: 'Observation', id } }
}
