import { isObject, type Resource } from '@legato/fhir'

/**
 * The content of a resource as one text, the same however its members are ordered: without its
 * id and without what a server stamps on each version.
 */
export function canonical(resource: Resource): string {
  const { id: _id, meta, ...content } = resource
  const { versionId: _version, lastUpdated: _stamp, ...kept } = meta ?? {}
  return sorted(Object.keys(kept).length > 0 ? { ...content, meta: kept } : content)
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${sorted(value[key])}`)
  return `{${members.join(',')}}`
}
