import { nightDocument } from '@legato/clinic'
import type { Document } from '@legato/clinic/care'
import type { Actor, Answer } from '@legato/clinic/record'
import { idleEdits, reportOf } from '@legato/sleep'
import { ok, refused } from '../repository/perform.ts'
import { dayIn } from '../zone.ts'
import { scoringsOf } from './found.ts'
import { heldNight } from './night.ts'
import type { NightParts } from './parts.ts'
import type { NightAddress } from './rows.ts'

/** The report of a night as it is now: a draft until somebody signs this version of the scoring. */
export async function documentOf(
  parts: Pick<NightParts, 'store' | 'repository'>,
  actor: Actor,
  address: NightAddress,
): Promise<Answer<Document>> {
  const held = await heldNight(parts, actor, address)
  if (held.kind === 'refused') return held
  const { patient } = address
  const person = await parts.repository.read(actor, { patient, type: 'Patient', id: patient })
  if (person.kind === 'refused') return person
  const { found, reported } = held.value
  const { report, scored, signed } = reported
  const dayOf = (at: Date) => dayIn(parts.store.around?.zone, at)
  const asOf = dayOf(report.issued === undefined ? parts.store.now() : new Date(report.issued))
  if (!found || !scored || person.value.resourceType !== 'Patient')
    return refused({ code: 'not-found' })
  const { automatic, edited } = scoringsOf(found, scored.edits)
  const noteOf = (night: typeof edited) => reportOf(found.recording, night, found.file)
  const told = {
    report: noteOf(edited),
    automatic: noteOf(automatic).indices,
    ...{ stages: found.recording.stages, edits: scored.edits },
    idle: idleEdits(found.marks.movements, scored.edits).size,
  }
  const [signature] = signed
  return ok({
    ...nightDocument(person.value, told, { asOf }),
    version: Number(report.meta?.versionId ?? 1),
    standing: signature
      ? { kind: 'signed', by: signature.by, at: dayOf(new Date(signature.at)) }
      : { kind: 'draft' },
  })
}
