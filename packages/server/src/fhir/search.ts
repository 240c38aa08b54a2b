import type { Found } from '@legato/clinic/record'
import {
  type Bundle,
  type BundleEntry,
  outcome,
  parseSearch,
  project,
  type Resource,
  type SearchQuery,
} from '@legato/fhir'
import { andThen } from '../http/answer.ts'
import { ok } from '../repository/index.ts'
import { linksOf } from './paging.ts'
import { aroundOf, type Handler } from './request.ts'

/** What fits, of one type or of several, page by page. https://hl7.org/fhir/R4/search.html */
export const search: Handler = async ({ request, resources, actor, now }) => {
  const { place, query, preference, base } = request
  const parsed = parseSearch(place.type, query, {
    ...aroundOf(request),
    now: now().getTime(),
    handling: preference.isLenient ? 'lenient' : 'strict',
  })
  if (parsed.kind === 'refused') return parsed
  const address = place.type === undefined ? base : `${base}/${place.type}`
  return andThen(await resources.search(actor, parsed.query), (found) => {
    const ignored = parsed.ignored.map(([name]) => name)
    const resource = searchset({ address, base, found, ignored, query: parsed.query })
    return ok({ status: 200, headers: {}, resource })
  })
}

interface Result {
  readonly address: string
  readonly base: string
  readonly query: SearchQuery
  readonly found: Found
  /** Parameters that were passed over, as the client preferred. */
  readonly ignored: readonly string[]
}

function searchset({ address, base, query, found, ignored }: Result): Bundle {
  const entry = [
    ...found.matches.map((one) => entryOf(base, project(one, query), 'match')),
    ...found.included.map((one) => entryOf(base, one, 'include')),
    ...ignored.map(passedOver),
  ]
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(found.total === undefined ? {} : { total: found.total }),
    link: linksOf({ address, asked: query.asked, cursor: query.cursor, next: found.next }),
    ...(entry.length > 0 ? { entry } : {}),
  }
}

/** A resource in a Bundle of what was looked for. */
export function entryOf(base: string, resource: Resource, mode: 'match' | 'include'): BundleEntry {
  const fullUrl = `${base}/${resource.resourceType}/${resource.id}`
  return { fullUrl, resource, search: { mode } }
}

function passedOver(at: string): BundleEntry {
  return { resource: outcome({ code: 'parameter-ignored', at }), search: { mode: 'outcome' } }
}
