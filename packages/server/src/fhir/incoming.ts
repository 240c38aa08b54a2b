import type { Answer } from '@legato/clinic/record'
import {
  type Issue,
  isObject,
  isResource,
  type JsonObject,
  mapReferences,
  type Resource,
  validate,
} from '@legato/fhir'
import { ok, refused } from '../repository/index.ts'
import { addressOf } from './match.ts'
import type { FhirRequest } from './request.ts'

type Sent = Pick<FhirRequest, 'place' | 'base'>

/** What the house writes under this prefix in `meta` is its own word, and no client's. */
const OURS = 'urn:legato:'

/**
 * A resource that a client sent, fit to be kept under the address that it was sent to. What only the
 * server says about a version is taken off, so that nobody can say it in its place.
 */
export function incoming(value: unknown, { place, base }: Sent): Answer<Resource> {
  const { type, id } = addressOf(place)
  if (!isObject(value) || !isResource(value)) return refused({ code: 'not-fhir' })
  if (value.resourceType !== type)
    return refused({ code: 'other-type', at: 'resourceType', values: { expected: type } })
  if (value.id !== id)
    return refused({ code: 'other-id', at: `${type}.id`, values: { expected: id } })
  const [first, ...others] = faultsOf(value)
  if (first) return refused(first, ...others)
  if (value.meta?.tag?.some(({ code }) => code === 'SUBSETTED'))
    return refused({ code: 'part-only' })
  const kept = withMetaOfClient(value)
  return isResource(kept) ? ok(withinReach(kept, base)) : refused({ code: 'not-fhir' })
}

/** References to this server are kept without its address, so that it is known whom they are about. */
function withinReach(resource: Resource, base: string): Resource {
  return mapReferences(resource, (reference) =>
    reference.startsWith(`${base}/`) ? reference.slice(base.length + 1) : reference,
  )
}

/** The one place where the API asks whether a resource is well formed. */
export function faultsOf(resource: JsonObject): readonly Issue[] {
  return validate(resource)
}

function withMetaOfClient({ meta, ...content }: JsonObject): JsonObject {
  const said = isObject(meta) ? metaOfClient(meta) : {}
  return Object.keys(said).length > 0 ? { ...content, meta: said } : content
}

function metaOfClient({ versionId, lastUpdated, ...said }: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(said)
      .map(
        ([name, value]) => [name, Array.isArray(value) ? value.filter(isTheirs) : value] as const,
      )
      .filter(([, value]) => !Array.isArray(value) || value.length > 0),
  )
}

/** Profiles are addresses; labels and tags are codings. */
function isTheirs(label: unknown): boolean {
  const system = isObject(label) ? label.system : label
  return typeof system !== 'string' || !system.startsWith(OURS)
}
