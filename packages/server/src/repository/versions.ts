import type { Resource, Surroundings } from '@legato/fhir'
import type { ClinicId } from '@legato/values'
import { extract, type PatientExtract } from './extract.ts'
import { Overtaken } from './resources/overtaken.ts'
import { type IndexRows, indexRows } from './search-sql/rows.ts'
import { INDEXING, indexValues } from './search-sql/write.ts'
import type { Query } from './store.ts'

/** A version to be written; without content it says that the resource is deleted. */
export interface NewVersion {
  readonly type: string
  readonly id: string
  /** The version that it follows, 0 for none; left out, it follows whichever is current. */
  readonly after?: number
  /** Null where it is the clinic's. */
  readonly patient: string | null
  /** These three are null where no file brought it. */
  readonly sourceKey: string | null
  readonly digest: string | null
  readonly importId: string | null
  readonly content: Resource | null
}

/** A version as it was written, and what it did to its resource. */
export interface Made {
  readonly type: string
  readonly id: string
  readonly version: number
  readonly effect: 'created' | 'updated' | 'removed'
}

/** Of what no file brought. */
export const WRITTEN_HERE = { sourceKey: null, digest: null, importId: null } as const

/** Rows of one INSERT: enough that round trips do not count, few enough that memory does not. */
const BATCH = 1000

/**
 * Writes each version as the current one of its resource, numbered and stamped, with what searches
 * find it by, and brings the patients' extracts up to date. Work asks for it by the `write` that
 * `perform` hands it, which tells the audit of each.
 *
 * @throws Overtaken when a version follows one that is not current any more
 */
export async function writeVersions(
  query: Query,
  writing: Writing,
  versions: readonly NewVersion[],
): Promise<readonly Made[]> {
  const { clinic } = writing
  const made: Made[] = []
  for (let from = 0; from < versions.length; from += BATCH) {
    const batch = versions.slice(from, from + BATCH)
    const before = await retire(query, clinic, batch)
    await insert(query, { ...writing, before }, batch)
    made.push(...batch.map((version) => madeOf(version, before.get(keyOf(version)))))
  }
  await index(query, clinic, versions)
  return made
}

/** For which clinic, when, and what reading a resource depends on. */
interface Writing {
  readonly clinic: ClinicId
  readonly at: Date
  readonly around?: Surroundings
}

function madeOf({ type, id, content }: NewVersion, before: Before | undefined): Made {
  const effect = content === null ? 'removed' : before?.alive ? 'updated' : 'created'
  return { type, id, version: (before?.version ?? 0) + 1, effect }
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

/** What may be out of sight, as a photograph to which nobody agreed, and still has versions. */
const PHOTOGRAPHED: readonly string[] = ['Media', 'DocumentReference']

/** Takes the flag, and what they are found by, from the versions that are current so far; returns them. */
async function retire(
  query: Query,
  clinic: ClinicId,
  batch: readonly NewVersion[],
): Promise<ReadonlyMap<string, Before>> {
  const mayBeHidden = batch.some(({ type }) => PHOTOGRAPHED.includes(type))
  if (mayBeHidden) await query(`select set_config('legato.following', 'yes', true)`)
  const known = await standingIn(query, clinic, batch)
  const rows = known.length === 0 ? [] : await query<Before>(RETIRE, [clinic, ...columnsOf(known)])
  if (mayBeHidden) await query(`select set_config('legato.following', '', true)`)
  const before = new Map(rows.map((row) => [keyOf(row), row]))
  for (const one of known)
    if (one.after !== undefined && one.after !== before.get(keyOf(one))?.version)
      throw new Overtaken(keyOf(one))
  return before
}

/** Those that follow another, or may: what an import brings is new for the most part. */
async function standingIn(
  query: Query,
  clinic: ClinicId,
  batch: readonly NewVersion[],
): Promise<readonly NewVersion[]> {
  const unsure = batch.filter(({ after }) => after === undefined)
  if (unsure.length === 0) return batch.filter(({ after }) => after !== 0)
  const rows = await query<Pick<Before, 'type' | 'id'>>(STANDING, [clinic, ...columnsOf(unsure)])
  const standing = new Set(rows.map(keyOf))
  return batch.filter((one) => (one.after === undefined ? standing.has(keyOf(one)) : one.after > 0))
}

function columnsOf(versions: readonly NewVersion[]) {
  return [versions.map(({ type }) => type), versions.map(({ id }) => id)] as const
}

const WANTED = 'unnest($2::text[], $3::text[]) as wanted (type, id)'
const unindexed = (table: string) => `delete from legato.${table} as found using ${WANTED}
  where found.clinic = $1 and found.id = wanted.id and starts_with(found.param, wanted.type || '.')`

const EACH = `${WANTED} cross join lateral (
  select v.ctid as place from legato.resource_version as v
    where v.clinic = $1 and v.type = wanted.type and v.id = wanted.id and v.current
    offset 0) as v`

const STANDING = `select wanted.type, wanted.id from ${EACH}`

/** By their places in the table: joined by their keys, each would be looked for in the whole clinic. */
const RETIRE = `with terms as (${unindexed('search_term')}),
    ranges as (${unindexed('search_range')}), texts as (${unindexed('search_text')}),
    standing as materialized (select place from ${EACH})
  update legato.resource_version as before set current = false
    where before.clinic = $1 and before.ctid = any (array(select place from standing))
      and before.current
    returning before.type, before.id, before.version, before.content is not null as alive`

async function insert(
  query: Query,
  given: Writing & { readonly before: ReadonlyMap<string, Before> },
  batch: readonly NewVersion[],
): Promise<void> {
  const { clinic, at, around = {}, before } = given
  const numbers = batch.map((one) => (before.get(keyOf(one))?.version ?? 0) + 1)
  const contents = batch.map(
    ({ content }, index) => content && stamp(content, numbers[index] ?? 1, at),
  )
  const alive = contents.filter((content) => content !== null)
  const rows: IndexRows = indexRows(alive, around)
  await query(INSERT, [
    clinic,
    at,
    batch.map((one) => one.type),
    batch.map((one) => one.id),
    numbers,
    batch.map((one) => one.patient),
    batch.map((one) => one.sourceKey),
    batch.map((one) => one.digest),
    batch.map((one) => one.importId),
    contents.map((content) => content && JSON.stringify(content)),
    ...indexValues(rows),
  ])
}

const INSERT = `${INDEXING(11)}
  insert into legato.resource_version
      (clinic, at, type, id, version, patient, source_key, digest, import, content)
    select $1, $2, * from unnest($3::text[], $4::text[], $5::int[], $6::text[], $7::text[],
      $8::text[], $9::text[], $10::json[])`

/** The content with the number and the instant of its version. */
export function stamp<Content extends Resource>(
  content: Content,
  version: number,
  at: Date,
): Content {
  const meta = { ...content.meta, versionId: `${version}`, lastUpdated: at.toISOString() }
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
  await query(INHERIT, [clinic, touched.map((version) => version.id)])
}

/** Whoever replaces another is found by the other's names and numbers, too. */
const INHERIT = `insert into legato.patient_term (clinic, patient, kind, term)
  select h.clinic, h.heir, t.kind, t.term from legato.heir h
    join legato.patient_term t on t.clinic = h.clinic and t.patient = h.replaced
    where h.clinic = $1 and (h.heir = any ($2) or h.replaced = any ($2))
      and t.kind in ('name', 'number', 'birth-date')
  on conflict do nothing`

async function insertPatients(query: Query, clinic: ClinicId, patients: readonly PatientExtract[]) {
  await query(
    `insert into legato.patient (clinic, id, name, sort_name, birth_date, sex, replaced_by)
      select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`,
    [
      clinic,
      patients.map((one) => one.id),
      patients.map((one) => one.name),
      patients.map((one) => one.sortName),
      patients.map((one) => one.birthDate ?? null),
      patients.map((one) => one.sex ?? null),
      patients.map((one) => one.replacedBy ?? null),
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
