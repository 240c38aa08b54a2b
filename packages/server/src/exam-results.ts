import { createHash } from 'node:crypto'
import type { Actor, Repository, Write } from '@legato/clinic/record'
import type { Observation, Resource } from '@legato/fhir'
import type { PatientId } from '@legato/values'

const OBSERVATION = 'Observation/'

/** The ids of the Observations that a report leads to; none of what is no report. */
export function resultsOf(resource: Resource): readonly string[] {
  if (resource.resourceType !== 'DiagnosticReport') return []
  return (resource.result ?? []).flatMap(({ reference = '' }) =>
    reference.startsWith(OBSERVATION) ? [reference.slice(OBSERVATION.length)] : [],
  )
}

/**
 * What reports led to as they were kept and, as they are written now, no longer do: such a result
 * follows from nothing, so it may not stand as final. It is marked as entered in error.
 */
export async function fallenAway(
  repository: Repository,
  actor: Actor,
  writes: readonly Write[],
): Promise<readonly Write[]> {
  const fallen: Write[] = []
  for (const { resource, patient } of writes) {
    if (resource.resourceType !== 'DiagnosticReport' || resource.id === undefined) continue
    const address = { patient, type: resource.resourceType, id: resource.id }
    const before = await repository.read(actor, address)
    if (before.kind === 'refused') continue
    const still = new Set(resultsOf(resource))
    for (const id of resultsOf(before.value).filter((one) => !still.has(one))) {
      const held = await repository.read(actor, { patient, type: 'Observation', id })
      if (held.kind === 'ok' && held.value.resourceType === 'Observation')
        fallen.push(inError(held.value, patient))
    }
  }
  return fallen
}

/** Under a source key of its own: should the same follow again, it is a new result beside this one. */
function inError(observation: Observation, patient: PatientId): Write {
  const resource: Observation = { ...observation, status: 'entered-in-error' }
  const digest = createHash('sha256').update(JSON.stringify(resource)).digest('hex')
  return { resource, patient, sourceKey: `${patient}|fallen ${observation.id}`, digest }
}
