import { mapReferences, type Resource, targetOfText } from '@legato/fhir'
import type { ReceivedResource } from '../sources/index.ts'
import { type Item, namesOf } from './item.ts'
import type { Shelf } from './shelf.ts'

/**
 * A patient's resources with all that they refer to of what belongs to no patient, however
 * indirectly. Their own come first: nothing is lent under a name that one of them has.
 */
export function withLent(
  own: readonly ReceivedResource[],
  shared: Shelf,
): readonly ReceivedResource[] {
  if (shared.items.size === 0) return own
  const taken = new Set(own.flatMap(namesIn))
  const held = new Set(own)
  // A set hands out what is added while it is walked: this follows references to their end.
  for (const { resource } of held)
    for (const name of namesMeant(resource))
      if (!taken.has(name)) for (const one of lentAs(name, shared)) held.add(one)
  return [...held]
}

function namesIn(one: ReceivedResource): readonly string[] {
  return [namesOf(one).own, one.fullUrl].filter((name) => name !== undefined)
}

function lentAs(name: string, { byUrl, byReference }: Shelf): readonly Item[] {
  const one = byUrl.get(name)
  return one ? [one] : (byReference.get(name) ?? [])
}

function namesMeant(resource: Resource): readonly string[] {
  const names: string[] = []
  mapReferences(resource, (reference) => {
    const target = targetOfText(reference)
    names.push(reference)
    if (target.kind === 'resource') names.push(`${target.type}/${target.id}`)
    return reference
  })
  return names
}
