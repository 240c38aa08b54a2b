import { mapReferences, type Resource, referenceTo } from '@legato/fhir'
import type { Item } from './item.ts'
import { resolve } from './resolve.ts'
import type { Shelf } from './shelf.ts'

/** A resource under its id here, its references as `Type/id`, and what they point at in the file. */
export interface Rewritten {
  readonly resource: Resource
  readonly targets: readonly Item[]
}

export type Rewrite = (item: Item) => Rewritten

/** Rewrites each item once. References to what is not in the file stay as they are. */
export function rewriter(shelf: Shelf): Rewrite {
  const done = new Map<Item, Rewritten>()
  return (item) => {
    const before = done.get(item)
    if (before) return before
    const targets: Item[] = []
    const linked = mapReferences(item.resource, (reference) => {
      const target = resolve(shelf, { reference }, item)
      if (target === undefined || target === 'several') return reference
      targets.push(target)
      return target.reference
    })
    const rewritten = { resource: named(linked, item.reference), targets }
    done.set(item, rewritten)
    return rewritten
  }
}

function named(resource: Resource, reference: string): Resource {
  if (referenceTo(resource) === reference) return resource
  return { ...resource, id: reference.slice(reference.indexOf('/') + 1) }
}
