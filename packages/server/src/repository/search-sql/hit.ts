import type { Resource } from '@legato/fhir'

/** A resource that was found, and whose it is. */
export interface Hit {
  readonly type: string
  readonly id: string
  readonly patient: string | null
  readonly content: Resource
}
