import { isObject, type JsonObject } from '@legato/fhir'

/**
 * A history holds each version of a resource as an entry, newest first. Which entries are passed
 * over because a newer version, or a newer deletion, stands in the same history.
 */
export function newestEntries(entries: readonly unknown[]): ReadonlySet<number> {
  const newest = new Map<string, number>()
  const passedOver = new Set<number>()
  entries.forEach((entry, index) => {
    const identity = isObject(entry) ? identityOf(entry) : undefined
    if (identity === undefined) return
    const rival = newest.get(identity)
    if (rival === undefined) newest.set(identity, index)
    else if (timeOf(entry) > timeOf(entries[rival])) {
      newest.set(identity, index)
      passedOver.add(rival)
    } else passedOver.add(index)
  })
  return passedOver
}

/** `Type/id`: of the resource, or of the request's address when the version is a deletion. */
function identityOf({ resource, request }: JsonObject): string | undefined {
  if (isObject(resource) && typeof resource.id === 'string')
    return `${resource.resourceType}/${resource.id}`
  const url = isObject(request) ? request.url : undefined
  return typeof url === 'string' ? /[A-Z][A-Za-z]+\/[^/?#]+/.exec(url)?.[0] : undefined
}

/** When the version was made; 0, older than any, when nobody says. */
function timeOf(entry: unknown): number {
  if (!isObject(entry)) return 0
  const { resource, response } = entry
  const meta = isObject(resource) && isObject(resource.meta) ? resource.meta : {}
  const stated = meta.lastUpdated ?? (isObject(response) ? response.lastModified : undefined)
  const time = typeof stated === 'string' ? Date.parse(stated) : Number.NaN
  return Number.isNaN(time) ? 0 : time
}
