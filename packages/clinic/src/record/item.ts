import { isEnteredInError, type Resource, referenceTo, targetOfText } from '@legato/fhir'
import { isId } from '@legato/values'
import type { ReceivedResource } from '../sources/index.ts'

/** A received resource under the name by which this file's references will find it. */
export interface Item {
  readonly resource: Resource
  readonly place: string
  /** `Type/id` from here on. */
  readonly reference: string
  /** `Type/id` as the source has it, if the source names it at all. */
  readonly sourceReference: string | undefined
  readonly fullUrl?: string
  /** The address of its server, where its fullUrl tells. */
  readonly base: string | undefined
}

/** The name that a resource's source gives it, and the address it came from. */
export function namesOf({ resource, fullUrl }: ReceivedResource) {
  const type = resource.resourceType
  const address = fullUrl === undefined ? undefined : targetOfText(fullUrl)
  const own = referenceTo(resource) ?? ofUuid(type, fullUrl)
  if (address?.kind !== 'resource' || address.type !== type) return { own, base: undefined }
  return { own: own ?? `${type}/${address.id}`, base: address.base }
}

/** A resource sent without an id under a `urn:uuid:` is named by that uuid, the same in any file. */
function ofUuid(type: string, fullUrl: string | undefined): string | undefined {
  const uuid = /^urn:uuid:([0-9a-f-]{36})$/i.exec(fullUrl ?? '')?.[1]
  return uuid && `${type}/${uuid.toLowerCase()}`
}

/**
 * What identifies a resource of this patient, in whatever file it comes again: its address, a
 * business identifier, or the `urn:` it was sent under. An id alone means something at its source
 * only, so the source stands before it: as meta.source names it, else by the patient's address or
 * meta.source, else by the name that the source gave the patient. Undefined when there is nothing
 * of this.
 */
export function identityOf(item: Item, patient: Item): string | undefined {
  const { base, sourceReference, resource, fullUrl } = item
  if (!sourceReference || !resource.id) return identifierOf(resource) ?? fullUrl
  const source = base ?? sourceOf(resource) ?? patient.base ?? sourceOf(patient.resource)
  const named = source ?? patient.sourceReference ?? identifierOf(patient.resource)
  return named ? `${named}/${sourceReference}` : sourceReference
}

/** After the `#` some servers write the number of a request, another one each time. */
function sourceOf({ meta }: Resource): string | undefined {
  return meta?.source?.split('#')[0] || undefined
}

function identifierOf(resource: Resource): string | undefined {
  const all = 'identifier' in resource ? resource.identifier : undefined
  const first = Array.isArray(all) ? all[0] : all
  return first?.value && `${first.system ?? ''}|${first.value}`
}

/** A FHIR id made of the place, so that the same file gives the same id: `entry-3`, `line-17`. */
export function idOfPlace(place: string): string {
  const words = place.replace(/\bBundle\b|\.resource\b/g, '').match(/[A-Za-z0-9]+/g) ?? []
  return words.join('-').toLowerCase().slice(-64).replace(/^-/, '') || 'one'
}

/** Whether a `Type/id` keeps to FHIR's letters for ids; some systems write `_` or more than 64. */
export function isLegal(reference: string): boolean {
  return isId(reference.slice(reference.indexOf('/') + 1))
}

/** Whether the first is the newer of two versions: by date, then by number, then by order. */
export function isNewer(first: Resource, second: Resource): boolean {
  const [a, b] = [timeOf(first), timeOf(second)]
  if (a !== b) return a > b
  const [m, n] = [Number(first.meta?.versionId), Number(second.meta?.versionId)]
  if (m !== n && !Number.isNaN(m) && !Number.isNaN(n)) return m > n
  // Nobody says which is newer: what was taken back stays so, else the later in the file counts.
  return isEnteredInError(first) || !isEnteredInError(second)
}

function timeOf(resource: Resource): number {
  const time = Date.parse(resource.meta?.lastUpdated ?? '')
  return Number.isNaN(time) ? 0 : time
}
