import type { Resource } from '@legato/fhir'
import type { ClinicId } from '@legato/values'
import { extract, type PatientExtract } from './extract.ts'
import type { Query } from './store.ts'

/** A version to be written; without content it says that the resource is deleted. */
export interface NewVersion {
  readonly type: string
  readonly id: string
  readonly patient: string
  readonly sourceKey: string
  readonly digest: string
  /** Null for what no file brought. */
  readonly importId: string | null
  readonly content: Resource | null
}

/** Rows of one INSERT: enough that round trips do not count, few enough that memory does not. */
const BATCH = 2000

/**
 * Writes each version as the current one of its resource, numbered and stamped, and brings the
 * patients' extracts up to date. Returns how many of them had no content before.
 */
export async function writeVersions(
  query: Query,
  { clinic, at }: { readonly clinic: ClinicId; readonly at: Date },
  versions: readonly NewVersion[],
): Promise<number> {
  let created = 0
  for (let from = 0; from < versions.length; from += BATCH) {
    const batch = versions.slice(from, from + BATCH)
    const before = await retire(query, clinic, batch)
    await insert(query, { clinic, at, before }, batch)
    created += batch.filter((version) => !before.get(keyOf(version))?.alive).length
  }
  await index(query, clinic, versions)
  return created
}

interface Before {
  readonly type: string
  readonly id: string
  readonly version: number
  readonly alive: boolean
}

function keyOf({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}/${id}`
}

/** Takes the flag from the versions that are current so far, and returns them. */
async function retire(
  query: Query,
  clinic: ClinicId,
  batch: readonly NewVersion[],
): Promise<ReadonlyMap<string, Before>> {
  const rows = await query<Before & { readonly alive: boolean }>(
    `update legato.resource_version as before set current = false
      from unnest($2::text[], $3::text[]) as wanted (type, id)
      where before.clinic = $1 and before.type = wanted.type and before.id = wanted.id
        and before.current
      returning before.type, before.id, before.version, before.content is not null as alive`,
    [clinic, batch.map((one) => one.type), batch.map((one) => one.id)],
  )
  return new Map(rows.map((row) => [keyOf(row), row]))
}

async function insert(
  query: Query,
  given: {
    readonly clinic: ClinicId
    readonly at: Date
    readonly before: ReadonlyMap<string, Before>
  },
  batch: readonly NewVersion[],
): Promise<void> {
  const numbers = batch.map((one) => (given.before.get(keyOf(one))?.version ?? 0) + 1)
  const contents = batch.map(({ content }, index) =>
    content ? JSON.stringify(stamp(content, numbers[index], given.at)) : null,
  )
  await query(
    `insert into legato.resource_version
        (clinic, at, type, id, version, patient, source_key, digest, import, content)
      select $1, $2, * from unnest($3::text[], $4::text[], $5::int[], $6::text[], $7::text[],
        $8::text[], $9::text[], $10::json[])`,
    [
      given.clinic,
      given.at,
      batch.map((one) => one.type),
      batch.map((one) => one.id),
      numbers,
      batch.map((one) => one.patient),
      batch.map((one) => one.sourceKey),
      batch.map((one) => one.digest),
      batch.map((one) => one.importId),
      contents,
    ],
  )
}

function stamp(content: Resource, version: number | undefined, at: Date): object {
  const meta = { ...content.meta, versionId: String(version), lastUpdated: at.toISOString() }
  return { ...content, meta }
}

/** Makes the extracts of the patients among the versions anew. */
async function index(
  query: Query,
  clinic: ClinicId,
  versions: readonly NewVersion[],
): Promise<void> {
  const touched = versions.filter((version) => version.type === 'Patient')
  if (touched.length === 0) return
  await query('delete from legato.patient where clinic = $1 and id = any ($2)', [
    clinic,
    touched.map((version) => version.id),
  ])
  const extracts = touched.flatMap(({ content, id }) =>
    content?.resourceType === 'Patient' ? [extract(content, id)] : [],
  )
  await insertPatients(query, clinic, extracts)
  await insertTerms(query, clinic, extracts)
}

async function insertPatients(query: Query, clinic: ClinicId, patients: readonly PatientExtract[]) {
  await query(
    `insert into legato.patient (clinic, id, name, sort_name, birth_date, sex)
      select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[])`,
    [
      clinic,
      patients.map((one) => one.id),
      patients.map((one) => one.name),
      patients.map((one) => one.sortName),
      patients.map((one) => one.birthDate ?? null),
      patients.map((one) => one.sex ?? null),
    ],
  )
}

async function insertTerms(query: Query, clinic: ClinicId, patients: readonly PatientExtract[]) {
  const terms = patients.flatMap(({ id, terms }) => terms.map((term) => ({ id, ...term })))
  await query(
    `insert into legato.patient_term (clinic, patient, kind, term)
      select $1, * from unnest($2::text[], $3::text[], $4::text[])`,
    [
      clinic,
      terms.map((one) => one.id),
      terms.map((one) => one.kind),
      terms.map((one) => one.term),
    ],
  )
}
