import type { Address } from '@legato/clinic/record'
import type { Resource } from '@legato/fhir'
import type { ClinicId } from '@legato/values'
import type { Query } from '../store.ts'

/** The current version of a resource; without content it was deleted. */
export interface Standing extends Address {
  readonly version: number
  readonly at: Date
  readonly patient: string | null
  readonly sourceKey: string | null
  readonly digest: string | null
  readonly content: Resource | null
}

export type Standings = ReadonlyMap<string, Standing>

/** The key of a resource in maps. */
export function keyOf({ type, id }: Address): string {
  return `${type}/${id}`
}

/**
 * What stands at these addresses, each under its key; nothing where nothing ever was. One by one:
 * PostgreSQL would rather read the whole clinic, since it guesses that row security leaves one row.
 */
export async function readStandings(
  query: Query,
  clinic: ClinicId,
  addresses: readonly Address[],
): Promise<Standings> {
  if (addresses.length === 0) return new Map()
  const rows = await query<Standing>(
    `select standing.* from unnest($2::text[], $3::text[]) as wanted (type, id)
      cross join lateral (
        select type, id, version, at, patient, source_key as "sourceKey", digest, content
          from legato.resource_version as v
          where v.clinic = $1 and v.type = wanted.type and v.id = wanted.id and v.current
          offset 0) as standing`,
    [clinic, addresses.map(({ type }) => type), addresses.map(({ id }) => id)],
  )
  return new Map(rows.map((row) => [keyOf(row), row]))
}
