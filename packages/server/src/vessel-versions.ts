import type { Actor, Answer, Repository, Safeguards } from '@legato/clinic/record'
import { isExamReport } from '@legato/clinic/sources'
import type { SavedExam, VesselExam, VesselVersion } from './api-vessels.ts'
import { ok, refused } from './repository/index.ts'
import { issuedIn } from './vessel-issued.ts'
import { isTakenBack } from './vessel-signed.ts'
import { type ExamAddress, standingOf } from './vessels.ts'

export interface ExamSigning extends ExamAddress {
  /** The version that was read: nobody signs what they have not seen. */
  readonly version: string
  /** The full name of who signs. */
  readonly by: string
}

interface Signers {
  readonly repository: Repository
  readonly safeguards: Pick<Safeguards, 'sign'>
}

/**
 * Signs an exam as everything is signed; which version stands for it from now on. It is read first,
 * so that an exam of somebody else is answered like one that there is not.
 */
export async function signExam(
  { repository, safeguards }: Signers,
  actor: Actor,
  { patient, id, ...signing }: ExamSigning,
): Promise<Answer<SavedExam>> {
  const address = { patient, type: 'DiagnosticReport', id }
  const held = await repository.read(actor, address)
  if (held.kind === 'refused') return held
  const signed = await safeguards.sign(actor, address, signing)
  return signed.kind === 'refused' ? signed : ok({ id, version: signed.value.version })
}

/** So many versions are looked through at a time. */
const PAGE = 500

/** The versions of an exam that somebody stands or stood for, the newest first: they stay readable. */
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
  let wasTakenBack = false
  do {
    const page = { count: PAGE, ...(cursor && { cursor }) }
    const answer = await resources.history(actor, address, page)
    if (answer.kind === 'refused') return answer
    for (const { resource, version } of answer.value.versions) {
      if (!resource || !isExamReport(resource)) continue
      if (issuedIn(resource) && !wasTakenBack)
        found.push({ version, standing: standingOf(resource) })
      wasTakenBack = isTakenBack(resource)
    }
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
