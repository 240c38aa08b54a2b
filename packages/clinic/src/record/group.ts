import { subjectOf, targetOf } from '@legato/fhir'
import type { Received, ReceivedResource } from '../sources/index.ts'
import { patientKeysOf } from '../sources/index.ts'
import { identifiersOf } from './identifiers.ts'
import { namesOf } from './item.ts'
import { containedIn } from './lift.ts'
import { Namesakes } from './namesakes.ts'
import { identifierSought } from './resolve.ts'

/** The resources of a file, by the patients they concern. */
export interface Grouped {
  /** Each in the order of the file; patients whom one part names together share a group. */
  readonly groups: readonly (readonly ReceivedResource[])[]
  /** The parts that name no patient: Medications, Organizations. */
  readonly shared: readonly ReceivedResource[]
  /** The parts that name a patient by a name that several persons of the file have. */
  readonly unclear: readonly ReceivedResource[]
}

/** Puts together the parts that name the same patient, by whatever name. */
export function groupParts(parts: readonly Received[]): Grouped {
  const meant = parts.map(({ resources }) => resources.flatMap(identifiersMeant))
  const sought = new Set(meant.flat())
  const kin = new Kin()
  const namesakes = new Namesakes(parts)
  const named = parts.map((part, index) => {
    const own = part.resources.flatMap((one) => ownKeys(one, sought))
    const names = [...patientKeysOf(part), ...own, ...(meant[index] ?? [])]
    const keys = names.map((name) => namesakes.meant(part, name))
    const [first, ...others] = keys.filter((key) => key !== undefined)
    if (first !== undefined) for (const other of others) kin.unite(first, other)
    return { resources: part.resources, key: first, isUnclear: keys.includes(undefined) }
  })
  const groups = new Map<string | undefined, ReceivedResource[]>()
  for (const { resources, key } of named.filter(({ isUnclear }) => !isUnclear)) {
    const head = key === undefined ? undefined : kin.head(key)
    const group = groups.get(head) ?? []
    for (const one of resources) group.push(one)
    groups.set(head, group)
  }
  const shared = groups.get(undefined) ?? []
  groups.delete(undefined)
  const unclear = named.filter(({ isUnclear }) => isUnclear).flatMap(({ resources }) => resources)
  return { groups: [...groups.values()], shared, unclear }
}

/** What a Patient goes by beside what `patientKeysOf` tells. */
function ownKeys(one: ReceivedResource, sought: ReadonlySet<string>): readonly string[] {
  const { resource, place } = one
  if (resource.resourceType !== 'Patient') return []
  // Only identifiers that something goes by: many a system gives all its patients one and the same.
  const identifiers = identifiersOf(resource).filter((identifier) => sought.has(identifier))
  return [namesOf(one).own ?? place, ...identifiers]
}

/** `system|value` of the patient, where a resource names its patient so. */
function identifiersMeant({ resource }: ReceivedResource): readonly string[] {
  const target = targetOf(subjectOf(resource))
  if (target.kind === 'logical') return [`${target.identifier.system}|${target.identifier.value}`]
  if (target.kind === 'search') return [identifierSought(target)].filter((one) => one !== undefined)
  const inside = target.kind === 'contained' ? containedIn(resource, target.id) : undefined
  return inside?.resourceType === 'Patient' ? identifiersOf(inside) : []
}

/** Keys that stand for the same patients, as a forest: the way up is shortened on each walk. */
class Kin {
  readonly #above = new Map<string, string>()

  head(key: string): string {
    let at = key
    for (let above = this.#above.get(at); above !== undefined; above = this.#above.get(at)) {
      this.#above.set(at, this.#above.get(above) ?? above)
      at = above
    }
    return at
  }

  unite(one: string, other: string): void {
    const [head, joining] = [this.head(one), this.head(other)]
    if (head !== joining) this.#above.set(joining, head)
  }
}
