import type { Received, ReceivedResource, Unread } from '@legato/clinic/sources'
import { mapReferences, type Resource, reason, targetOfText, validate } from '@legato/fhir'

/** Asks of each resource what the API asks; what does not stand up to it is named and left out. */
export function validated({ resources, unread }: Received): Received {
  const told = resources.map((one) => ({ one, faults: faultsOf(one) }))
  return {
    resources: told.filter(({ faults }) => faults.length === 0).map(({ one }) => one),
    unread: [...unread, ...told.flatMap(({ faults }) => faults)],
  }
}

function faultsOf({ resource, place }: ReceivedResource): readonly Unread[] {
  return validate({ ...resource }).map(({ code, at, values }) => ({
    place: at ? `${place}, ${at}` : place,
    reason: reason(code, at && !values?.at ? { ...values, at } : values),
  }))
}

/** Whatever a resource refers to comes with it, where it belongs to no patient. */
export function referencesIn(resource: Resource): readonly string[] {
  const names = new Set<string>()
  mapReferences(resource, (reference) => {
    const target = targetOfText(reference)
    if (target.kind === 'resource') names.add(`${target.type}/${target.id}`)
    return reference
  })
  return [...names]
}
