import type { Answer, History, HistoryOf, HistoryPage, Version } from '@legato/clinic/record'
import type { Bundle, BundleEntry, Pair } from '@legato/fhir'
import { andThen } from '../http/answer.ts'
import { ok, refused } from '../repository/index.ts'
import { etagOf } from './etag.ts'
import { instantOf } from './instant.ts'
import { linksOf } from './paging.ts'
import type { FhirRequest, Handler } from './request.ts'

/** Versions on a page, unless the client says otherwise. */
const PAGE = { usual: 50, most: 1000 }

/** The versions of a resource, of a type or of everything, newest first, page by page. */
export const history: Handler = async ({ request, resources, actor }) => {
  const { type, id } = request.place
  const of: HistoryOf = { ...(type ? { type } : {}), ...(id ? { id } : {}) }
  return andThen(pageOf(request.query), async (page) =>
    andThen(await resources.history(actor, of, page), (found) =>
      ok({ status: 200, headers: {}, resource: bundleOf(request, page, found) }),
    ),
  )
}

/** https://hl7.org/fhir/R4/http.html#history */
function pageOf(query: readonly Pair[]): Answer<HistoryPage> {
  const names = query.map(([name]) => name)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice) return wrong(twice, 'it may be given once')
  let page: HistoryPage = { count: PAGE.usual }
  for (const [name, value] of query) {
    if (name === '_count') {
      if (!/^\d{1,9}$/.test(value)) return wrong(name, 'a number')
      page = { ...page, count: Math.min(Math.max(Number(value), 1), PAGE.most) }
    } else if (name === '_cursor') page = { ...page, cursor: value }
    else if (name === '_since' || name === '_at') {
      const instant = instantOf(value)
      if (instant === undefined) return wrong(name, 'an instant, as 2026-11-22T09:00:00Z')
      page = { ...page, [name === '_since' ? 'since' : 'at']: instant.toISOString() }
    } else return wrong(name, '_count, _since or _at')
  }
  return ok(page)
}

function wrong(at: string, expected: string): Answer<never> {
  return refused({ code: 'wrong-parameter', at, values: { expected } })
}

function bundleOf({ base, place, query }: FhirRequest, page: HistoryPage, found: History): Bundle {
  const { versions, next } = found
  const address = [base, place.type, place.id, '_history'].filter(Boolean).join('/')
  const asked = query.filter(([name]) => name !== '_cursor')
  return {
    resourceType: 'Bundle',
    type: 'history',
    link: linksOf({ address, asked, cursor: page.cursor, next }),
    entry: versions.map((version) => entryOf(base, version)),
  }
}

/** A version says what was done to make it, and what that was answered. */
function entryOf(base: string, { type, id, version, at, resource }: Version): BundleEntry {
  const made = { etag: etagOf(version), lastModified: at }
  const place = `${type}/${id}`
  const fullUrl = `${base}/${place}`
  if (resource === undefined)
    return {
      fullUrl,
      request: { method: 'DELETE', url: place },
      response: { status: '204', ...made },
    }
  const isFirst = version === '1'
  return {
    fullUrl,
    resource,
    request: isFirst ? { method: 'POST', url: type } : { method: 'PUT', url: place },
    response: { status: isFirst ? '201' : '200', ...made },
  }
}
