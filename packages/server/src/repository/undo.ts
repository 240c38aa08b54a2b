import type { Actor, Answer, ImportSummary } from '@legato/clinic/record'
import type { Issue, Resource } from '@legato/fhir'
import { type ClinicId, type ImportId, id, type PatientId } from '@legato/values'
import { type Means, ok, refused } from './perform.ts'
import type { Query, Store } from './store.ts'
import { inTurn } from './take.ts'
import type { NewVersion } from './versions.ts'

interface ImportRow {
  readonly id: string
  readonly at: Date
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly held: number
}

/** The latest import that stands; one that changed nothing leaves nothing to undo. */
export async function lastImport(
  query: Query,
  clinic: ClinicId,
): Promise<ImportSummary | undefined> {
  const [row] = await query<ImportRow>(
    `select id, at, created, updated, unchanged, held from legato.import
      where clinic = $1 and undone_at is null and created + updated + held > 0
      order by number desc limit 1`,
    [clinic],
  )
  return row && { ...row, id: id<'Import'>(row.id), at: row.at.toISOString(), undone: false }
}

/** Takes back the last import whole, or, when something of it was changed since, nothing of it. */
export async function undoImport(
  query: Query,
  store: Store,
  asked: Means & { readonly actor: Actor; readonly importId: ImportId },
): Promise<Answer<ImportSummary>> {
  const { actor, importId, ask, write } = asked
  const { clinic } = actor
  await inTurn(query, clinic)
  const last = await lastImport(query, clinic)
  if (last === undefined) return refused({ code: 'nothing-to-undo' })
  if (last.id !== importId) return refused(notTheLast(last))
  const patients = await patientsOf(query, importId)
  const permission = await ask(
    'undo',
    patients.map((patient) => ({ patient })),
  )
  if (permission.kind === 'denied') return { kind: 'refused', outcome: permission.outcome }
  const touched = await touchedBy(query, clinic, importId)
  const changed = touched.filter((one) => one.changed)
  if (changed.length > 0) return refused(changedSince(changed))
  const at = store.now()
  await write(at, touched.map(asBefore))
  await query('update legato.import set undone_at = $3 where clinic = $1 and id = $2', [
    clinic,
    importId,
    at,
  ])
  return ok({ ...last, undone: true })
}

/** Whose the resources of an import are. */
export async function patientsOf(query: Query, importId: ImportId): Promise<readonly PatientId[]> {
  const rows = await query<{ patient: string }>(
    'select * from legato.patients_of_import($1) as patient',
    [importId],
  )
  return rows.map(({ patient }) => id<'Patient'>(patient))
}

/** Somebody imported meanwhile: whoever asked has seen another last import than there is now. */
export function notTheLast({ id: last, at, created, updated }: ImportSummary): Issue {
  return { code: 'not-the-last-import', values: { last, at, created, updated } }
}

/** A resource that the import wrote, and its state before. */
interface Touched {
  readonly type: string
  readonly id: string
  readonly changed: boolean
  readonly patient: string
  readonly source_key: string
  readonly digest: string
  readonly import: string
  readonly content: Resource | null
}

/**
 * A version that an undoing restored carries the import that first wrote its content, so that
 * imports can be undone one after another, the latest first.
 */
async function touchedBy(
  query: Query,
  clinic: ClinicId,
  importId: ImportId,
): Promise<readonly Touched[]> {
  return query(
    `with touched as (
        select type, id, min(version) as first, max(version) as last from legato.resource_version
          where clinic = $1 and import = $2 group by type, id)
      select type, id, not now.current as changed, now.patient, now.source_key,
          coalesce(before.digest, '') as digest, coalesce(before.import, $2) as import, before.content
        from touched
        cross join lateral (
          select current, patient, source_key from legato.resource_version as v
            where v.clinic = $1 and v.type = touched.type and v.id = touched.id
              and v.version = touched.last offset 0) as now
        left join lateral (
          select digest, import, content from legato.resource_version as earlier
            where earlier.clinic = $1 and earlier.type = touched.type and earlier.id = touched.id
              and earlier.version < touched.first
            order by version desc limit 1) as before on true
        order by type, id`,
    [clinic, importId],
  )
}

function asBefore(one: Touched): NewVersion {
  const { type, id, patient, digest, content } = one
  return { type, id, patient, sourceKey: one.source_key, digest, importId: one.import, content }
}

function changedSince(changed: readonly Touched[]) {
  const resources = changed.map(({ type, id }) => `${type}/${id}`)
  return { code: 'changed-since-import', values: { resources } } as const
}
