import type { Identifier, Reference, Resource } from '@medplum/fhirtypes'
import { isObject } from './json.ts'
import { isResource } from './resource.ts'

/** What a reference points at. https://hl7.org/fhir/R4/references.html */
export type Target =
  /** `Patient/1`, or with the address of its server: `https://a.example/fhir/Patient/1`. */
  | {
      readonly kind: 'resource'
      readonly type: string
      readonly id: string
      readonly base?: string
    }
  | { readonly kind: 'urn'; readonly urn: string }
  /** `#x`: inside the resource that holds the reference; `#` alone is that resource. */
  | { readonly kind: 'contained'; readonly id: string }
  /** `Patient?identifier=…`, as in transactions. */
  | { readonly kind: 'search'; readonly type: string; readonly query: string }
  | { readonly kind: 'logical'; readonly identifier: Identifier }
  | { readonly kind: 'none' }

/** Any version is dropped: a record holds the current one. */
const RESTFUL = /^(?:(\w+:.*)\/)?([A-Z][A-Za-z]+)\/([^/?#|]+)(?:\/_history\/[^/]+)?$/
const SEARCH = /^([A-Z][A-Za-z]+)\?(.+)$/

export function targetOf(reference: Reference | undefined): Target {
  if (reference?.reference) return targetOfText(reference.reference)
  return reference?.identifier
    ? { kind: 'logical', identifier: reference.identifier }
    : { kind: 'none' }
}

export function targetOfText(text: string): Target {
  if (text.startsWith('#')) return { kind: 'contained', id: text.slice(1) }
  if (text.startsWith('urn:')) return { kind: 'urn', urn: text }
  const [, base, type, id] = RESTFUL.exec(text) ?? []
  if (type && id) return { kind: 'resource', type, id, ...(base ? { base } : {}) }
  const [, searched, query] = SEARCH.exec(text) ?? []
  return searched && query ? { kind: 'search', type: searched, query } : { kind: 'none' }
}

/** `Type/id`, or undefined as long as the resource has no id. */
export function referenceTo(resource: Resource): string | undefined {
  return resource.id && `${resource.resourceType}/${resource.id}`
}

/**
 * The resource with each reference put through `change`, contained resources included.
 * The same object when nothing changed.
 */
export function mapReferences(resource: Resource, change: (reference: string) => string): Resource {
  const mapped = remapped(resource, change)
  return isResource(mapped) ? mapped : resource
}

function remapped(value: unknown, change: (reference: string) => string): unknown {
  if (Array.isArray(value)) return remappedList(value, change)
  if (!isObject(value)) return value
  let copy: Record<string, unknown> | undefined
  for (const key in value) {
    const before = value[key]
    const after =
      key === 'reference' && typeof before === 'string'
        ? change(before)
        : typeof before === 'object'
          ? remapped(before, change)
          : before
    if (after === before) continue
    copy ??= { ...value }
    copy[key] = after
  }
  return copy ?? value
}

function remappedList(list: readonly unknown[], change: (reference: string) => string) {
  const mapped = list.map((one) => remapped(one, change))
  return mapped.some((one, index) => one !== list[index]) ? mapped : list
}
