import type { Answer } from '@legato/clinic/record'
import { parseSearch, project, type Resource } from '@legato/fhir'
import { andThen } from '../http/answer.ts'
import { ok, refused } from '../repository/index.ts'
import { isKnown, versionHeaders } from './etag.ts'
import { addressOf } from './match.ts'
import type { FhirRequest, Handler, Reply } from './request.ts'

/** A resource as it is now; 304 when the client holds this version already. */
export const read: Handler = async ({ request, resources, actor }) =>
  andThen(partOf(request), async (part) =>
    andThen(await resources.read(actor, addressOf(request.place)), (resource) => {
      const headers = versionHeaders(resource)
      return isKnown(resource, request.conditions)
        ? ok<Reply>({ status: 304, headers })
        : ok<Reply>({ status: 200, headers, resource: part(resource) })
    }),
  )

/** A resource as it was in one of its versions. */
export const versionRead: Handler = async ({ request, resources, actor }) => {
  const { version = '' } = request.place
  const address = { ...addressOf(request.place), version }
  return andThen(partOf(request), async (part) =>
    andThen(await resources.versionRead(actor, address), (resource) =>
      ok({ status: 200, headers: versionHeaders(resource), resource: part(resource) }),
    ),
  )
}

const PARTS = ['_summary', '_elements']

/** The part of a resource that is asked for: the whole, unless `_summary` or `_elements` say less. */
function partOf({ place, query, base }: FhirRequest): Answer<(whole: Resource) => Resource> {
  const other = query.find(([name]) => !PARTS.includes(name))
  if (other) {
    const expected = `a parameter of a reading: ${PARTS.join(' or ')}`
    return refused({ code: 'wrong-parameter', at: other[0], values: { expected } })
  }
  const asked = parseSearch(place.type, query, { base })
  return asked.kind === 'ok' ? ok((whole: Resource) => project(whole, asked.query)) : asked
}
