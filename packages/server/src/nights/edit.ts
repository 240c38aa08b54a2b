import type { Actor, Answer } from '@legato/clinic/record'
import { isNightReport, nightScoredIn } from '@legato/clinic/sources'
import type { Edit } from '@legato/sleep'
import type { EditRequest } from '../api-nights.ts'
import { accountById } from '../identity/account.ts'
import { ok, refused } from '../repository/perform.ts'
import { inClinic } from '../repository/store.ts'
import { binaryIdOf, foundIn, resourcesOf } from './found.ts'
import type { NightParts } from './parts.ts'
import type { NightAddress } from './rows.ts'
import { stepsOf } from './score.ts'

/** So many edits of one night: more than it has movements. */
const MOST = 20_000

/**
 * Saves edits as a new version of the whole scoring, which nobody has signed yet. Refused where
 * another version is the one of now, so that nobody writes over what they have not seen.
 */
export async function editNight(
  parts: Omit<NightParts, 'enqueue'>,
  actor: Actor,
  { patient, night, request }: NightAddress & { readonly request: EditRequest },
): Promise<Answer<void>> {
  const { resources, ...repository } = parts.repository
  const held = await repository.read(actor, { patient, type: 'DiagnosticReport', id: night })
  if (held.kind === 'refused') return held
  const report = isNightReport(held.value) ? held.value : undefined
  const scored = report && nightScoredIn(report)
  if (!report || !scored) return refused({ code: 'not-found' })
  if (report.meta?.versionId !== request.version) return refused({ code: 'version-conflict' })
  const binary = await repository.read(actor, { patient, type: 'Binary', id: binaryIdOf(night) })
  if (binary.kind === 'refused') return binary
  const found = binary.value.resourceType === 'Binary' ? foundIn(binary.value) : undefined
  if (!found) return refused({ code: 'not-found' })
  const stamped = await stampedBy(parts, actor, request)
  const edits = [...scored.edits.slice(0, request.keep), ...stamped]
  if (edits.length > MOST) return refused(TOO_MANY)
  const made = resourcesOf(found, edits, {
    ...{ id: night, subject: `Patient/${patient}`, before: report },
    issued: parts.store.now().toISOString(),
  })
  const done = await resources.transact(actor, stepsOf(made, report))
  return done.kind === 'refused' ? done : ok(undefined)
}

const TOO_MANY = {
  code: 'wrong-parameter',
  at: 'add',
  values: { expected: `${MOST} edits at the most` },
} as const

/** The name is that of the account now: it is what a reader of the edits is told. */
async function stampedBy(
  { store }: Pick<NightParts, 'store'>,
  { clinic, user }: Actor,
  { add }: EditRequest,
): Promise<readonly Edit[]> {
  const account = await inClinic(store.pool, clinic, (query) => accountById(query, clinic, user))
  const at = store.now().toISOString()
  return add.map((change) => ({ ...change, id: store.newId(), by: account?.name ?? '', at }))
}
