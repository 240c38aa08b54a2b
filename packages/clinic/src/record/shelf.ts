import { reason } from '@legato/fhir'
import type { Received, ReceivedResource, Unread } from '../sources/index.ts'
import { identifiersOf } from './identifiers.ts'
import { type Item, idOfPlace, isLegal, isNewer, namesOf } from './item.ts'

/**
 * All resources of a file, found again by every name they go under. A resource that stands
 * there twice is kept in its newest version.
 */
export interface Shelf {
  readonly items: ReadonlySet<Item>
  readonly byUrl: ReadonlyMap<string, Item>
  /** By `Type/id` at the source: several, when servers of different address use the same id. */
  readonly byReference: ReadonlyMap<string, readonly Item[]>
  /** Patients by `system|value`. */
  readonly byIdentifier: ReadonlyMap<string, readonly Item[]>
  readonly unread: readonly Unread[]
}

export function shelve(received: Received): Shelf {
  const shelving = new Shelving()
  for (const one of received.resources) shelving.add(one)
  const { items, byUrl, byReference, unread } = shelving
  return { items, byUrl, byReference, unread, byIdentifier: patientsByIdentifier(items) }
}

class Shelving {
  readonly items = new Set<Item>()
  readonly byUrl = new Map<string, Item>()
  readonly byReference = new Map<string, Item[]>()
  readonly unread: Unread[] = []
  /** Every `Type/id` given out, so that no two resources share one. */
  readonly #taken = new Set<string>()

  add(one: ReceivedResource): void {
    const { own, base } = namesOf(one)
    const namesakes = own === undefined ? undefined : this.byReference.get(own)
    const twin = namesakes?.find((item) => isSameServer(item.base, base))
    const reference = twin?.reference ?? this.#name(own, one)
    const item = { ...one, base, sourceReference: own, reference }
    const winner = twin && !isNewer(item.resource, twin.resource) ? twin : item
    if (twin) this.#leaveOut(winner === item ? twin : item, winner)
    if (winner === item) this.#keep(item, namesakes)
    if (item.fullUrl) this.byUrl.set(item.fullUrl, winner)
  }

  #keep(item: Item, namesakes: Item[] | undefined): void {
    this.items.add(item)
    this.#taken.add(item.reference)
    if (item.sourceReference === undefined) return
    if (namesakes) namesakes.push(item)
    else this.byReference.set(item.sourceReference, [item])
  }

  /** The source's own name when it is legal and free, else one made of the place. */
  #name(own: string | undefined, { resource, place }: ReceivedResource): string {
    if (own !== undefined && isLegal(own) && !this.#taken.has(own)) return own
    const made = `${resource.resourceType}/${idOfPlace(place)}`
    let name = made
    for (let count = 2; this.#taken.has(name); count++) name = `${made.slice(0, 60)}-${count}`
    return name
  }

  /** The same content twice, as pages of a search repeat it, is not worth a word. */
  #leaveOut(loser: Item, winner: Item): void {
    const namesakes = this.byReference.get(loser.sourceReference ?? '') ?? []
    if (this.items.delete(loser)) namesakes.splice(namesakes.indexOf(loser), 1)
    if (loser.fullUrl) this.byUrl.set(loser.fullUrl, winner)
    if (JSON.stringify(loser.resource) === JSON.stringify(winner.resource)) return
    const { reference } = winner
    this.unread.push({ place: loser.place, reason: reason('older-version', { reference }) })
  }
}

/** An address that is not stated may be any. */
function isSameServer(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other
}

function patientsByIdentifier(items: ReadonlySet<Item>): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    if (item.resource.resourceType !== 'Patient') continue
    for (const identifier of identifiersOf(item.resource))
      found.set(identifier, [...(found.get(identifier) ?? []), item])
  }
  return found
}
