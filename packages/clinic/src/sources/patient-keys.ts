import type { Resource } from '@legato/fhir'
import { subjectOf, targetOf } from '@legato/fhir'
import type { Received, ReceivedResource } from './received.ts'

/**
 * The patients that a part of a file belongs to, by every name they go under (`Patient/1`,
 * `urn:uuid:…`): lines that share a key concern the same patient. Empty for what belongs to no
 * patient (a Medication, a Practitioner), which may be referred to from anywhere. A patient inside
 * of a resource goes by its content, as the record room takes equal content for one patient.
 */
export function patientKeysOf(received: Received): readonly string[] {
  return [...new Set(received.resources.flatMap(keysOf))]
}

function keysOf({ resource, fullUrl }: ReceivedResource): readonly string[] {
  if (resource.resourceType === 'Patient')
    return [resource.id && `Patient/${resource.id}`, fullUrl].filter((key) => key !== undefined)
  const target = targetOf(subjectOf(resource))
  if (target.kind === 'contained') return containedKeys(resource, target.id)
  if (target.kind === 'urn') return [target.urn]
  return target.kind === 'resource' && target.type === 'Patient' ? [`Patient/${target.id}`] : []
}

function containedKeys(resource: Resource, id: string): readonly string[] {
  const inside = 'contained' in resource ? resource.contained : undefined
  const patient = inside?.find((one) => one.id === id && one.resourceType === 'Patient')
  return patient ? [`#${JSON.stringify({ ...patient, id: '' })}`] : []
}
