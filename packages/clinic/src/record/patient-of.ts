import { isObject, type Resource, subjectOf, targetOf } from '@legato/fhir'
import { id, type PatientId } from '@legato/values'
import type { Address } from './resources.ts'

/**
 * Whose the resource is, as it says itself; undefined where it names no patient who is kept here:
 * then it is the clinic's, or follows what it leans on. Of several patients the first counts.
 */
export function patientOf(resource: Resource): PatientId | undefined {
  if (resource.resourceType === 'Patient')
    return resource.id === undefined ? undefined : id<'Patient'>(resource.id)
  const named = [subjectOf(resource), ...participantsOf(resource), leaning(resource)]
  const first = named.map(addressIn).find((address) => address?.type === 'Patient')
  return first && id<'Patient'>(first.id)
}

/** What a resource without a patient of its own is about, and with which it shares the patient. */
export function leansOn(resource: Resource): Address | undefined {
  return patientOf(resource) === undefined ? addressIn(leaning(resource)) : undefined
}

/** An appointment and a schedule name their patient among others. */
function participantsOf(resource: Resource): readonly unknown[] {
  if (resource.resourceType === 'Schedule') return resource.actor ?? []
  return resource.resourceType === 'Appointment'
    ? (resource.participant ?? []).map(({ actor }) => actor)
    : []
}

function leaning(resource: Resource): unknown {
  if (resource.resourceType === 'Provenance') return resource.target?.[0]
  return resource.resourceType === 'Binary' ? resource.securityContext : undefined
}

function addressIn(reference: unknown): Address | undefined {
  if (!isObject(reference) || typeof reference.reference !== 'string') return undefined
  const target = targetOf({ reference: reference.reference })
  if (target.kind !== 'resource' || target.base !== undefined) return undefined
  return { type: target.type, id: target.id }
}
