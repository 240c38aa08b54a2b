import type { PatientQuery, PatientSummary } from '@legato/clinic/record'
import type { Patient } from '@legato/fhir'
import { type ClinicId, id, type PatientId } from '@legato/values'
import { normalize } from './extract.ts'
import type { Query } from './store.ts'

interface PatientRow {
  readonly id: string
  readonly name: string
  readonly birth_date: string | null
  readonly sex: string | null
}

/** Patients by name; each word of the text begins a name, a number or a birth date of theirs. */
export async function searchPatients(
  query: Query,
  clinic: ClinicId,
  { text, limit, after }: PatientQuery,
): Promise<readonly PatientSummary[]> {
  const words = normalize(text)
    .split(/[\s,;]+/)
    .filter(Boolean)
  const rows = await query<PatientRow>(
    `select id, name, birth_date, sex from legato.patient
      where clinic = $1
        and ($2::text is null or (sort_name, id) >
          (select sort_name, id from legato.patient where clinic = $1 and id = $2))
        ${words.map((_, index) => WORD.replaceAll('$n', `$${index + 4}`)).join('\n')}
      order by sort_name, id limit $3`,
    [clinic, after, limit, ...words.map(beginsWith)],
  )
  return rows.map(summaryOf)
}

/** These patients by name; one who is not in this clinic is left out. */
export async function readSummaries(
  query: Query,
  clinic: ClinicId,
  patients: readonly PatientId[],
): Promise<readonly PatientSummary[]> {
  const rows = await query<PatientRow>(
    `select id, name, birth_date, sex from legato.patient
      where clinic = $1 and id = any ($2) order by sort_name, id`,
    [clinic, patients],
  )
  return rows.map(summaryOf)
}

const WORD = `and id in (select patient from legato.patient_term
  where clinic = $1 and term like $n and kind in ('name', 'number', 'birth-date'))`

/** A LIKE pattern for texts that begin so; what the user typed is no pattern itself. */
function beginsWith(word: string): string {
  return `${word.replace(/[\\%_]/g, '\\$&')}%`
}

function summaryOf({ id: patient, name, birth_date, sex }: PatientRow): PatientSummary {
  return {
    id: id<'Patient'>(patient),
    name,
    ...(birth_date === null ? {} : { birthDate: birth_date }),
    ...(sex === null ? {} : { sex }),
  }
}

/** Patients with one of these `system|value` identifiers. */
export async function withIdentifier(
  query: Query,
  clinic: ClinicId,
  identifiers: readonly string[],
): Promise<readonly Patient[]> {
  return patientsWhere(query, clinic, {
    condition: `id in (select patient from legato.patient_term
      where clinic = $1 and kind = 'identifier' and term = any ($2))`,
    value: identifiers,
  })
}

/** Patients of this family name, however accented, and this birth date. */
export async function withNameAndBirth(
  query: Query,
  clinic: ClinicId,
  { family, birthDate }: { readonly family: string; readonly birthDate: string },
): Promise<readonly Patient[]> {
  return patientsWhere(query, clinic, {
    condition: `id in (select patient from legato.patient_term
        where clinic = $1 and kind = 'family' and term = ($2::text[])[1])
      and id in (select patient from legato.patient_term
        where clinic = $1 and kind = 'birth-date' and term = ($2::text[])[2])`,
    value: [normalize(family), birthDate],
  })
}

async function patientsWhere(
  query: Query,
  clinic: ClinicId,
  { condition, value }: { readonly condition: string; readonly value: readonly string[] },
): Promise<readonly Patient[]> {
  const rows = await query<{ content: Patient }>(
    `select content from legato.resource_version
      where clinic = $1 and type = 'Patient' and current and content is not null and ${condition}
      order by id`,
    [clinic, value],
  )
  return rows.map((row) => row.content)
}
