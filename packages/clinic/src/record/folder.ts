import type { AssembledRecord } from './import-plan.ts'
import { type Item, identityOf } from './item.ts'
import type { Rewrite } from './rewrite.ts'

/** What of a file belongs to one patient. */
export interface Folder {
  readonly held: Item[]
  readonly withdrawn: Item[]
}

interface Around {
  /** What belongs to no patient in particular. */
  readonly shared: ReadonlySet<Item>
  readonly rewrite: Rewrite
}

/** The record of a patient, with everything shared that it refers to, however indirectly. */
export function recordOf(
  item: Item,
  folder: Folder,
  { shared, rewrite }: Around,
): AssembledRecord | undefined {
  const { resource: patient } = rewrite(item)
  if (patient.resourceType !== 'Patient') return undefined
  const held = new Set([item, ...folder.held])
  // A set hands out what is added while it is walked: this follows references to their end.
  for (const one of held)
    for (const target of rewrite(one).targets) if (shared.has(target)) held.add(target)
  held.delete(item)
  const others = [...held, ...folder.withdrawn]
  return {
    patient,
    resources: [...held].map((one) => rewrite(one).resource),
    withdrawn: folder.withdrawn.map((one) => rewrite(one).resource),
    place: item.place,
    identities: new Map(others.map((one) => [one.reference, identityOf(one, item)])),
  }
}
