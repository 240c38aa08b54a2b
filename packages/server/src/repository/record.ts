import type {
  Answer,
  Kept,
  PatientRecord,
  ResourceAddress,
  SignedVersion,
} from '@legato/clinic/record'
import { isEnteredInError, type Patient, type Resource } from '@legato/fhir'
import type { ClinicId, PatientId } from '@legato/values'
import { ok, refused } from './perform.ts'
import type { Query } from './store.ts'

/**
 * The current resources of a patient, and who stands for which. Who is on the care team is no part
 * of the story, and no more are bytes that a resource refers to.
 */
export async function readRecord(
  query: Query,
  clinic: ClinicId,
  patient: PatientId,
): Promise<Answer<PatientRecord>> {
  const rows = await query<{ content: Resource }>(
    `select content from legato.resource_version
      where clinic = $1 and patient = $2 and current and content is not null
        and not (type = 'CareTeam' and id = patient) and type <> 'Binary'
      order by type, id`,
    [clinic, patient],
  )
  const contents = rows.map((row) => row.content).filter((content) => !isEnteredInError(content))
  const found = contents.find((one): one is Patient => one.resourceType === 'Patient')
  if (!found) return refused({ code: 'not-found' })
  const signed = await signedOf(query, clinic, patient)
  const resources = contents.filter((one) => one !== found)
  return ok({ patient: found, resources, ...(signed.length > 0 && { signed }) })
}

async function signedOf(
  query: Query,
  clinic: ClinicId,
  patient: PatientId,
): Promise<readonly SignedVersion[]> {
  const rows = await query<Omit<SignedVersion, 'at'> & { at: Date }>(
    `select type, id, version::text, at from legato.signature
      where clinic = $1 and patient = $2 order by at, provenance`,
    [clinic, patient],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** One resource as it is now. */
export async function readResource(
  query: Query,
  clinic: ClinicId,
  address: ResourceAddress,
): Promise<Answer<Resource>> {
  const [row] = await versionsOf(query, clinic, { address, only: 'current' })
  return row ? ok(row.content) : refused({ code: 'not-found' })
}

/** Every version that had content, newest first. */
export async function readHistory(
  query: Query,
  clinic: ClinicId,
  address: ResourceAddress,
): Promise<Answer<readonly Resource[]>> {
  const rows = await versionsOf(query, clinic, { address, only: 'true' })
  return rows.length === 0 ? refused({ code: 'not-found' }) : ok(rows.map((row) => row.content))
}

function versionsOf(
  query: Query,
  clinic: ClinicId,
  { address, only }: { readonly address: ResourceAddress; readonly only: 'current' | 'true' },
): Promise<readonly { readonly content: Resource }[]> {
  return query(
    `select content from legato.resource_version
      where clinic = $1 and patient = $2 and type = $3 and id = $4 and content is not null and ${only}
      order by version desc`,
    [clinic, address.patient, address.type, address.id],
  )
}

/** What stands in any record of the clinic under these source keys. */
export async function readKept(
  query: Query,
  sourceKeys: readonly string[],
): Promise<ReadonlyMap<string, Kept>> {
  const rows = await query<Kept & { source_key: string }>('select * from legato.kept($1)', [
    sourceKeys,
  ])
  return new Map(rows.map((row) => [row.source_key, { id: row.id, digest: row.digest }]))
}
