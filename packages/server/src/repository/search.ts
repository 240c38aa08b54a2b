import {
  type Actor,
  type PatientQuery,
  type PatientSummary,
  type Relation,
  reachOf,
} from '@legato/clinic/record'
import { normalize, type Patient } from '@legato/fhir'
import { id, type PatientId } from '@legato/values'
import { withinReach } from './reach.ts'
import type { Query } from './store.ts'

interface PatientRow {
  readonly id: string
  readonly name: string
  readonly birth_date: string | null
  readonly sex: string | null
  readonly relations: readonly Relation[]
}

/** Who asks, and when. */
interface Asking {
  readonly actor: Actor
  readonly at: Date
}

/**
 * Patients by name; each word of the text begins a name, a number or a birth date of theirs, or of
 * somebody who was merged into them.
 */
export async function searchPatients(
  query: Query,
  { actor, at }: Asking,
  { text, limit, after }: PatientQuery,
): Promise<readonly PatientSummary[]> {
  const words = normalize(text)
    .split(/[\s,;]+/)
    .filter(Boolean)
  const known = withinReach(actor, { ...NAMED, at, first: words.length + 4 })
  const rows = await query<PatientRow>(
    `with listed as materialized (select id, name, birth_date, sex from legato.patient
      where clinic = $1 and replaced_by is null and ${known.text}
        and ($2::text is null or (sort_name, id) >
          (select sort_name, id from legato.patient where clinic = $1 and id = $2))
        ${words.map((_, index) => WORD.replaceAll('$n', `$${index + 4}`)).join('\n')}
      order by sort_name, id limit $3)
      select *, legato.relations_to(id, $${words.length + 7}) as relations from listed`,
    [actor.clinic, after, limit, ...words.map(beginsWith), ...known.values],
  )
  return rows.map((row) => summaryOf(row, actor))
}

/**
 * These patients by name, whoever was merged into another under the other; one whom the actor may
 * not know of is left out.
 */
export async function readSummaries(
  query: Query,
  { actor, at }: Asking,
  patients: readonly PatientId[],
): Promise<readonly PatientSummary[]> {
  const known = withinReach(actor, { ...NAMED, at, first: 3 })
  const rows = await query<PatientRow>(
    `select id, name, birth_date, sex, legato.relations_to(id, $6) as relations
      from legato.patient
      where clinic = $1 and replaced_by is null and ${known.text}
        and (id = any ($2) or id in
          (select heir from legato.heir where clinic = $1 and replaced = any ($2)))
      order by sort_name, id`,
    [actor.clinic, patients, ...known.values],
  )
  return rows.map((row) => summaryOf(row, actor))
}

const NAMED = { verb: 'find', type: 'Patient', column: 'patient.id' } as const

const WORD = `and id in (select patient from legato.patient_term
  where clinic = $1 and term like $n and kind in ('name', 'number', 'birth-date'))`

/** A LIKE pattern for texts that begin so; what the user typed is no pattern itself. */
function beginsWith(word: string): string {
  return `${word.replace(/[\\%_]/g, '\\$&')}%`
}

function summaryOf(row: PatientRow, actor: Actor): PatientSummary {
  const { id: patient, name, birth_date, sex, relations } = row
  const reach = reachOf(actor, 'read', 'Patient')
  return {
    id: id<'Patient'>(patient),
    name,
    ...(birth_date === null ? {} : { birthDate: birth_date }),
    ...(sex === null ? {} : { sex }),
    ...(relations.some((relation) => reach.has(relation)) ? {} : { outOfReach: true }),
  }
}

/** Patients of the clinic with one of these `system|value` identifiers, in reach or not. */
export async function withIdentifier(
  query: Query,
  identifiers: readonly string[],
): Promise<readonly Patient[]> {
  return patients(await query('select * from legato.bearers($1) as content', [identifiers]))
}

/** Patients of the clinic of this family name, however accented, and this birth date. */
export async function withNameAndBirth(
  query: Query,
  { family, birthDate }: { readonly family: string; readonly birthDate: string },
): Promise<readonly Patient[]> {
  const values = [normalize(family), birthDate]
  return patients(await query('select * from legato.namesakes($1, $2) as content', values))
}

function patients(rows: readonly { readonly content: Patient }[]): readonly Patient[] {
  return rows.map(({ content }) => content)
}
