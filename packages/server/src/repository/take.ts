import type { Actor, Answer, ImportSummary, Intake, Write as Wanted } from '@legato/clinic/record'
import { type ClinicId, id } from '@legato/values'
import { holdBack, isOpen, settle } from './doubts.ts'
import { identifiersIn } from './extract.ts'
import { ok, refused, type Write } from './perform.ts'
import { readKept } from './record.ts'
import type { Query, Store } from './store.ts'
import type { NewVersion } from './versions.ts'

/** Takes an import whole: its versions, its held patients, and the import itself. */
export async function takeImport(
  query: Query,
  store: Store,
  {
    actor,
    intake,
    write,
  }: { readonly actor: Actor; readonly intake: Intake; readonly write: Write },
): Promise<Answer<ImportSummary>> {
  const { clinic } = actor
  await inTurn(query, clinic)
  if (await isOutdated(query, clinic, intake)) return refused({ code: 'version-conflict' })
  const importId = id<'Import'>(store.newId())
  const at = store.now()
  const versions = intake.writes.map((wanted) => versionOf(wanted, importId))
  const made = await write(at, versions)
  const created = made.filter(({ effect }) => effect === 'created').length
  const held = await holdBack(query, store, { clinic, importId, at, patients: intake.held })
  await settle(query, clinic, { doubt: intake.settles, importId })
  const summary: ImportSummary = {
    id: importId,
    at: at.toISOString(),
    created,
    updated: versions.length - created,
    unchanged: intake.unchanged,
    held,
    undone: false,
  }
  await insertImport(query, actor, summary)
  return ok(summary)
}

/** Imports and undoings of one clinic happen one after another. */
export async function inTurn(query: Query, clinic: ClinicId): Promise<void> {
  await query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [clinic])
}

/** The import was planned on what was here then: somebody else may have been quicker. */
async function isOutdated(query: Query, clinic: ClinicId, intake: Intake): Promise<boolean> {
  if (intake.settles !== undefined) return !(await isOpen(query, clinic, intake.settles))
  return (
    (await hasOtherResources(query, intake.writes)) ||
    (await hasOtherPatients(query, clinic, intake.writes))
  )
}

/** A source key of the import meanwhile belongs to another resource. */
async function hasOtherResources(query: Query, writes: readonly Wanted[]): Promise<boolean> {
  const kept = await readKept(
    query,
    writes.map(({ sourceKey }) => sourceKey),
  )
  return writes.some(({ sourceKey, resource }) => {
    const holder = kept.get(sourceKey)
    return holder !== undefined && holder.id !== resource.id
  })
}

/** A patient that the import would add meanwhile is here, by an identifier. */
async function hasOtherPatients(
  query: Query,
  clinic: ClinicId,
  writes: readonly Wanted[],
): Promise<boolean> {
  const patients = writes.flatMap(({ resource, patient }) =>
    resource.resourceType === 'Patient'
      ? identifiersIn(resource).map((identifier) => ({ patient, identifier }))
      : [],
  )
  const found = await query(
    `select from legato.bearers(array(
      select term from unnest($2::text[], $3::text[]) as wanted (patient, term)
        where not exists (select from legato.patient where clinic = $1 and id = wanted.patient)))
      limit 1`,
    [clinic, patients.map(({ patient }) => patient), patients.map(({ identifier }) => identifier)],
  )
  return found.length > 0
}

function versionOf({ resource, patient, sourceKey, digest }: Wanted, importId: string): NewVersion {
  if (resource.id === undefined) throw new TypeError('repository: a write without a resource id')
  return {
    type: resource.resourceType,
    id: resource.id,
    patient,
    sourceKey,
    digest,
    importId,
    content: resource,
  }
}

async function insertImport(query: Query, actor: Actor, summary: ImportSummary): Promise<void> {
  await query(
    `insert into legato.import (clinic, id, at, actor, created, updated, unchanged, held)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      actor.clinic,
      summary.id,
      summary.at,
      actor.user,
      summary.created,
      summary.updated,
      summary.unchanged,
      summary.held,
    ],
  )
}
