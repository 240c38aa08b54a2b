import { isObject, isResource, type Resource } from '@legato/fhir'

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

type Change = (address: string) => string

/** The resource with each address in it put through `change`, those of its narrative too. */
export function mapLinks(resource: Resource, change: Change): Resource {
  const mapped = membersMapped(resource, change)
  return isResource(mapped) ? mapped : resource
}

function membersMapped(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return value.map((one) => membersMapped(one, change))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, memberMapped(name, member, change)]),
  )
}

function memberMapped(name: string, member: unknown, change: Change): unknown {
  if (name === 'div' && typeof member === 'string') return narrativeMapped(member, change)
  if (!ADDRESSES.has(name)) return membersMapped(member, change)
  if (typeof member === 'string') return change(member)
  return Array.isArray(member)
    ? member.map((one) => memberMapped(name, one, change))
    : membersMapped(member, change)
}

const LINK = /(<(?:a|img)\b[^>]*?\s(?:href|src)\s*=\s*)("[^"]*"|'[^']*')/g

function narrativeMapped(div: string, change: Change): string {
  return div.replace(LINK, (_, before: string, quoted: string) => {
    const quote = quoted.charAt(0)
    return `${before}${quote}${change(quoted.slice(1, -1))}${quote}`
  })
}
