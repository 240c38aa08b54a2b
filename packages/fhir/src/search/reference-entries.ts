import { isObject } from '../json.ts'
import { targetOfText } from '../reference.ts'
import type { Entry } from './entry.ts'
import type { Found, Surroundings } from './found.ts'
import { identifierEntries } from './token-entries.ts'
import { uriEntries } from './uri-entries.ts'

/**
 * What a reference or a canonical leads to, and under `…:identifier` the identifier it carries.
 * What is contained is found by no reference. https://hl7.org/fhir/R4/search.html#reference
 */
export function referenceEntries(found: Found, around: Surroundings): readonly Entry[] {
  const { value } = found
  if (typeof value === 'string') return addressEntries(found, value, around)
  if (!isObject(value)) return []
  const { reference, identifier } = value
  const entries = typeof reference === 'string' ? addressEntries(found, reference, around) : []
  if (!isObject(identifier)) return entries
  const parameter = `${found.parameter}:identifier`
  const logical = identifierEntries({ ...found, parameter }, identifier)
  return [...entries, ...logical.filter((entry) => entry.parameter === parameter)]
}

function addressEntries(found: Found, text: string, { base }: Surroundings): readonly Entry[] {
  const { parameter, element } = found
  const target = localOf(text, base)
  if (target) return [{ kind: 'reference', parameter, element, ...target }]
  return text.startsWith('#') ? [] : uriEntries({ ...found, value: withoutVersion(text) })
}

/** The resource of this server that an address names, else undefined. */
export function localOf(
  text: string,
  base: string | undefined,
): { readonly type: string; readonly id: string } | undefined {
  const target = targetOfText(text)
  if (target.kind !== 'resource' || (target.base !== undefined && target.base !== base))
    return undefined
  return { type: target.type, id: target.id }
}

export function withoutVersion(address: string): string {
  return address.replace(/\/_history\/[^/]+$/, '')
}
