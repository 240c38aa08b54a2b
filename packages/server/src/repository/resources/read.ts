import type { Address, Answer } from '@legato/clinic/record'
import type { Resource } from '@legato/fhir'
import type { ClinicId } from '@legato/values'
import { ok, refused } from '../perform.ts'
import type { Query } from '../store.ts'

interface Content {
  readonly content: Resource | null
}

/** The resource as it is now; `gone` where it was deleted. */
export async function readCurrent(
  query: Query,
  clinic: ClinicId,
  { type, id }: Address,
): Promise<Answer<Resource>> {
  return present(
    await query<Content>(
      `select content from legato.resource_version
        where clinic = $1 and type = $2 and id = $3 and current`,
      [clinic, type, id],
    ),
  )
}

/** One version, current or not; `gone` where that version says that it was deleted. */
export async function readVersion(
  query: Query,
  clinic: ClinicId,
  { type, id, version }: Address & { readonly version: string },
): Promise<Answer<Resource>> {
  return present(
    await query<Content>(
      `select content from legato.resource_version
        where clinic = $1 and type = $2 and id = $3 and version::text = $4`,
      [clinic, type, id, version],
    ),
  )
}

function present([row]: readonly Content[]): Answer<Resource> {
  if (row === undefined) return refused({ code: 'not-found' })
  return row.content === null ? refused({ code: 'gone' }) : ok(row.content)
}
