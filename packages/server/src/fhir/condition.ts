import type { Answer } from '@legato/clinic/record'
import { type Pair, parseSearch, type Resource, type SearchQuery } from '@legato/fhir'
import { andThen } from '../http/answer.ts'
import { ok, refused } from '../repository/index.ts'
import { type Asking, aroundOf, type FhirRequest } from './request.ts'
import { pairsIn } from './wire.ts'

/** The condition of a conditional request: the query of its address. */
export function conditionOf(request: FhirRequest): Answer<SearchQuery> {
  const { place, query } = request
  return condition({ ...request, type: place.type ?? '' }, query)
}

/** The condition written in a header, in an entry of a Bundle or in a reference. */
export function conditionIn(text: string, near: Near): Answer<SearchQuery> {
  return condition(near, pairsIn(text.replace(/^[^?]*\?/, '')))
}

interface Near extends Pick<FhirRequest, 'base' | 'zone'> {
  readonly type: string
}

/** Always read strictly: without a parameter that is passed over it would fit what is not meant. */
function condition({ type, ...near }: Near, pairs: readonly Pair[]): Answer<SearchQuery> {
  const parsed = parseSearch(type, pairs, aroundOf(near))
  if (parsed.kind === 'refused') return parsed
  if (parsed.query.conditions.length === 0) return refused({ code: 'condition-empty' })
  // Two are enough to know that it is not one.
  const alone = { count: 2, cursor: undefined, include: [], revinclude: [] }
  return ok({ ...parsed.query, ...alone, summary: 'false', elements: undefined })
}

/** The only resource that fits, or none; of two it cannot be known which is meant. */
export async function fitting(
  { resources, actor }: Pick<Asking, 'resources' | 'actor'>,
  query: SearchQuery,
): Promise<Answer<Resource | undefined>> {
  return andThen(await resources.search(actor, query), ({ matches }) =>
    matches.length > 1 ? refused({ code: 'several-match' }) : ok(matches[0]),
  )
}
