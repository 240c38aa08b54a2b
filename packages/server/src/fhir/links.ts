import { isObject } from '@legato/fhir'

/**
 * Elements of R4 whose text may be the address of another resource: references, and what is of the
 * types uri, url, oid and uuid. Canonical addresses name definitions, and are left alone.
 * https://hl7.org/fhir/R4/http.html#trules
 */
const ADDRESSES: ReadonlySet<string> = new Set([
  'authority',
  'definition',
  'definitionUri',
  'instantiates',
  'instantiatesUri',
  'policy',
  'project',
  'protocol',
  'reference',
  'uri',
  'url',
  'valueOid',
  'valueUri',
  'valueUrl',
  'valueUuid',
])

/** A copy of the resource, each address in it put through `change`, those of its narrative too. */
export function mapLinks<T>(value: T, change: (address: string) => string): T
export function mapLinks(value: unknown, change: (address: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => mapLinks(one, change))
  if (!isObject(value)) return value
  const members = Object.entries(value).map(([key, member]): [string, unknown] => {
    if (ADDRESSES.has(key)) return [key, changed(member, change)]
    if (key === 'div' && typeof member === 'string') return [key, inNarrative(member, change)]
    return [key, mapLinks(member, change)]
  })
  return Object.fromEntries(members)
}

function changed(member: unknown, change: (address: string) => string): unknown {
  if (typeof member === 'string') return change(member)
  if (!Array.isArray(member)) return mapLinks(member, change)
  return member.map((one) => changed(one, change))
}

function inNarrative(div: string, change: (address: string) => string): string {
  return div.replace(
    /(<(?:a|img)\b[^>]*?\s(?:href|src)\s*=\s*)(?:"([^"]*)"|'([^']*)')/g,
    (_, before: string, double?: string, single?: string) =>
      `${before}"${change(double ?? single ?? '')}"`,
  )
}
