import { type Resource, subjectOf } from '@legato/fhir'
import type { Received, ReceivedResource } from '../sources/index.ts'
import { identifiersOf } from './identifiers.ts'
import { idOfPlace } from './item.ts'

/**
 * Some systems send a resource with its Patient contained. Such a patient becomes one of the
 * file's: once for equal content, and not at all when the file has the patient by identifier.
 */
export function liftPatients(received: Received): Received {
  const inside = received.resources.flatMap(containedSubject)
  if (inside.length === 0) return received
  const known = new Set(received.resources.flatMap(({ resource }) => identifiersIn(resource)))
  const ids = new Map<string, string>()
  const lifted = inside
    .filter(({ patient }) => !identifiersOf(patient).some((one) => known.has(one)))
    .map(({ patient, place, fullUrl }) => {
      const content = JSON.stringify({ ...patient, id: '' })
      const id = ids.get(content) ?? idOfPlace(`${place}-subject`)
      ids.set(content, id)
      return { resource: { ...patient, id }, place, fullUrl }
    })
  return { ...received, resources: [...received.resources, ...lifted] }
}

/** The address under which a contained resource is found from its container. */
export function innerUrl(place: string, id: string): string {
  return `${place}#${id}`
}

/** The contained resource of this id. */
export function containedIn(resource: Resource, id: string): Resource | undefined {
  const contained = 'contained' in resource ? resource.contained : undefined
  return contained?.find((one) => one.id === id)
}

function containedSubject({ resource, place }: ReceivedResource) {
  const reference = subjectOf(resource)?.reference
  if (!reference?.startsWith('#')) return []
  const id = reference.slice(1)
  const patient = containedIn(resource, id)
  if (patient?.resourceType !== 'Patient') return []
  return [{ patient, place, fullUrl: innerUrl(place, id) }]
}

function identifiersIn(resource: Resource): readonly string[] {
  return resource.resourceType === 'Patient' ? identifiersOf(resource) : []
}
