import type { Resource } from '@legato/fhir'

/** What tells one version from another over HTTP: weak, as FHIR asks for. */
export function etagOf(version: string): string {
  return `W/"${version}"`
}

/** The headers under which a version of a resource travels. */
export function versionHeaders({ meta }: Resource): Readonly<Record<string, string>> {
  return {
    ...(meta?.versionId ? { etag: etagOf(meta.versionId) } : {}),
    ...(meta?.lastUpdated ? { 'last-modified': new Date(meta.lastUpdated).toUTCString() } : {}),
  }
}

/** `*` stands for any version. */
export type Tags = readonly string[] | '*'

/** The versions that If-Match or If-None-Match names; undefined when it cannot be read. */
export function versionsIn(header: string): Tags | undefined {
  if (header.trim() === '*') return '*'
  const tags = header.split(',').map((tag) => /^\s*(?:W\/)?"([^"]*)"\s*$/.exec(tag)?.[1])
  return tags.every((tag) => tag !== undefined) ? tags : undefined
}

export interface Known {
  readonly ifNoneMatch?: string | undefined
  readonly ifModifiedSince?: string | undefined
}

/**
 * Whether the client holds this version already. If-None-Match goes before If-Modified-Since,
 * which counts whole seconds: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.3
 */
export function isKnown({ meta }: Resource, { ifNoneMatch, ifModifiedSince }: Known): boolean {
  if (ifNoneMatch !== undefined) {
    const versions = versionsIn(ifNoneMatch) ?? []
    return versions === '*' || versions.includes(meta?.versionId ?? '')
  }
  if (ifModifiedSince === undefined || !meta?.lastUpdated) return false
  const changed = Math.floor(Date.parse(meta.lastUpdated) / 1000)
  return changed <= Math.floor(Date.parse(ifModifiedSince) / 1000)
}
