import type { Actor, Answer, Repository, Safeguards } from '@legato/clinic/record'
import { type ExamStatus, isExamReport } from '@legato/clinic/sources'
import type { SavedExam, VesselExam, VesselVersion } from './api-vessels.ts'
import { ok, refused } from './repository/index.ts'
import { issuedIn } from './vessel-issued.ts'
import { type ExamAddress, examAt, maySignExams, standingOf, writeExam } from './vessels.ts'

export interface ExamSigning extends ExamAddress {
  /** The version that was read: nobody signs what they have not seen. */
  readonly version: string
  /** The full name of who signs. */
  readonly by: string
  readonly at: string
}

interface Signers {
  readonly repository: Repository
  readonly safeguards: Pick<Safeguards, 'sign'>
}

/** After an amendment an exam that is signed anew is a corrected one. */
const SIGNED: Readonly<Record<VesselExam['standing']['status'], ExamStatus>> = {
  ...{ preliminary: 'final', amended: 'corrected', final: 'final', corrected: 'corrected' },
}

/**
 * Makes an exam final under a name, and signs that version. Should the second part fail, the same
 * once more signs what the first part wrote.
 */
export async function signExam(
  { repository, safeguards }: Signers,
  actor: Actor,
  { patient, id, version, by, at }: ExamSigning,
): Promise<Answer<SavedExam>> {
  if (!maySignExams(actor)) return refused({ code: 'forbidden' })
  const held = await examAt(repository, actor, { patient, id })
  if (held.kind === 'refused') return held
  const { exam, standing } = held.value
  if (held.value.version !== version) return refused({ code: 'version-conflict' })
  const status = SIGNED[standing.status]
  const address = { patient, type: 'DiagnosticReport', id }
  const before = await repository.read(actor, address)
  if (before.kind === 'refused') return before
  const change = { patient, id, exam, version, by, at, status, before: before.value }
  const isMarked = status === standing.status
  const written = isMarked ? ok({ id, version }) : await writeExam(repository, actor, change)
  if (written.kind === 'refused') return written
  const signed = await safeguards.sign(actor, address, { version: written.value.version, by })
  return signed.kind === 'refused' ? signed : written
}

/** So many versions are looked through at a time. */
const PAGE = 500

/** The versions of an exam that somebody stood for, the newest first: they stay readable. */
export async function signedVersions(
  { resources, ...repository }: Repository,
  actor: Actor,
  { patient, id }: ExamAddress,
): Promise<Answer<readonly VesselVersion[]>> {
  const address = { type: 'DiagnosticReport', id }
  const now = await repository.read(actor, { patient, ...address })
  if (now.kind === 'refused') return now
  const found: VesselVersion[] = []
  let cursor: string | undefined
  do {
    const page = { count: PAGE, ...(cursor && { cursor }) }
    const answer = await resources.history(actor, address, page)
    if (answer.kind === 'refused') return answer
    for (const { resource, version } of answer.value.versions)
      if (resource && isExamReport(resource) && issuedIn(resource))
        found.push({ version, standing: standingOf(resource) })
    cursor = answer.value.next
  } while (cursor !== undefined)
  return ok(found)
}

/** An exam as it was at a version that somebody stood for. */
export async function examAsOf(
  repository: Repository,
  actor: Actor,
  { patient, id, version }: ExamAddress & { readonly version: string },
): Promise<Answer<VesselExam>> {
  const address = { type: 'DiagnosticReport', id }
  const now = await repository.read(actor, { patient, ...address })
  if (now.kind === 'refused') return now
  const held = await repository.resources.versionRead(actor, { ...address, version })
  if (held.kind === 'refused') return held
  const exam = isExamReport(held.value) ? issuedIn(held.value) : undefined
  if (!isExamReport(held.value) || !exam) return refused({ code: 'not-found' })
  return ok({ id, version, standing: standingOf(held.value), exam })
}
