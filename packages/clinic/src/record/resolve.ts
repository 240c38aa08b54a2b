import { type Identifier, type Issue, type Reference, type Target, targetOf } from '@legato/fhir'
import { identifiersOf } from './identifiers.ts'
import type { Item } from './item.ts'
import { containedIn, innerUrl } from './lift.ts'
import type { Shelf } from './shelf.ts'

/**
 * The resource that a reference means. A relative reference means a resource on the server of
 * the one that holds it: the same id on another server is another resource, perhaps another
 * patient. https://hl7.org/fhir/R4/bundle.html#references
 * `several` when the file does not tell which of them; undefined when it is not in the file.
 */
export function resolve(
  shelf: Shelf,
  reference: Reference,
  from: Item,
): Item | 'several' | undefined {
  const byUrl = reference.reference && shelf.byUrl.get(reference.reference)
  if (byUrl) return byUrl
  const target = targetOf(reference)
  switch (target.kind) {
    case 'resource':
      return byName(shelf, target, from)
    case 'logical':
      return byIdentifier(shelf, target.identifier)
    case 'search':
      return bySearch(shelf, target)
    case 'contained':
      return contained(shelf, target.id, from)
    case 'urn':
    case 'none':
      return undefined
  }
}

function byName(shelf: Shelf, target: Target & { kind: 'resource' }, from: Item) {
  const named = shelf.byReference.get(`${target.type}/${target.id}`) ?? []
  const base = target.base ?? from.base
  if (base === undefined) return only(named)
  return named.find((item) => item.base === base) ?? only(named.filter((item) => !item.base))
}

function byIdentifier(shelf: Shelf, { system, value }: Identifier) {
  return only(shelf.byIdentifier.get(`${system}|${value}`) ?? [])
}

function bySearch(shelf: Shelf, target: Target & { kind: 'search' }) {
  const identifier = identifierSought(target)
  return identifier === undefined ? undefined : only(shelf.byIdentifier.get(identifier) ?? [])
}

/** The `system|value` of `Patient?identifier=system|value`, as in transactions. */
export function identifierSought({ type, query }: Target & { kind: 'search' }): string | undefined {
  const [, token] = /(?:^|&)identifier=([^&]+)/.exec(query) ?? []
  return type === 'Patient' && token ? decoded(token) : undefined
}

function decoded(token: string): string {
  try {
    return decodeURIComponent(token)
  } catch {
    // Not percent-encoded after all: take it as it stands.
    return token
  }
}

/** A contained patient may stand in the file as well, under the same identifier. */
function contained(shelf: Shelf, id: string, from: Item) {
  const lifted = shelf.byUrl.get(innerUrl(from.place, id))
  const inside = lifted ? undefined : containedIn(from.resource, id)
  if (inside?.resourceType !== 'Patient') return lifted
  return only(identifiersOf(inside).flatMap((one) => shelf.byIdentifier.get(one) ?? []))
}

function only(items: readonly Item[]): Item | 'several' | undefined {
  const [first, ...rest] = new Set(items)
  return rest.length > 0 ? 'several' : first
}

/** Whose a resource is: a patient of the file, nobody's in particular, or not to be told. */
export type Ownership =
  | { readonly kind: 'patient'; readonly patient: Item }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'open'; readonly issue: Issue }

/** What a found subject, or none, means for the resource. */
export function ownership(
  found: Item | 'several' | undefined,
  type: string | undefined,
): Ownership {
  if (found === 'several') return { kind: 'open', issue: { code: 'subject-unclear' } }
  const foundType = found?.resource.resourceType ?? type
  if (foundType && foundType !== 'Patient')
    return { kind: 'open', issue: { code: 'subject-not-a-patient', values: { type: foundType } } }
  return found
    ? { kind: 'patient', patient: found }
    : { kind: 'open', issue: { code: 'subject-not-in-file' } }
}
