import type { Answer } from '@legato/clinic/record'
import type { Pair, Zone } from '@legato/fhir'
import { ok, refused } from '../repository/index.ts'
import { type Matched, match } from './match.ts'
import { wantsJson } from './media.ts'
import { preferenceOf } from './prefer.ts'
import type { Conditions, FhirRequest } from './request.ts'
import { BODIES, type Content, type Route } from './routes.ts'

/** A request as it came: over HTTP, or as the entry of a Bundle. */
export interface Wire {
  readonly method: string
  /** Below the API, with its query: `/Patient?name=x`. */
  readonly address: string
  readonly header: (name: string) => string | undefined
  /** The body, which must be of this content. Of a form, its text. */
  readonly body: (content: Content) => Answer<unknown>
  readonly base: string
  readonly zone: Zone | undefined
}

export interface Asked {
  readonly route: Route
  readonly request: FhirRequest
  readonly isPretty: boolean
}

/** Which route is meant. HEAD is a GET without the body of its answer. */
export function routed({ method, address }: Pick<Wire, 'method' | 'address'>): Matched {
  return match(method === 'HEAD' ? 'GET' : method, address.split('?', 1)[0] ?? '')
}

/** The request as a value, or why it is none. */
export function asked(wire: Wire, matched = routed(wire)): Answer<Asked> {
  if (matched.kind === 'nowhere') return refused({ code: 'not-found' })
  if (matched.kind === 'type-not-kept') return refused({ code: 'type-not-kept' })
  if (matched.kind === 'other-method') {
    const values = { method: wire.method, offered: matched.offered }
    return refused({ code: 'method-not-offered', values })
  }
  const { route, place } = matched
  const query = pairsIn(queryIn(wire.address))
  const format = named(query, '_format')
  if (!wantsJson(wire.header('accept'), format)) return refused({ code: 'not-acceptable' })
  const content = route.method === 'GET' ? undefined : BODIES[route.interaction]
  const body = content && wire.body(content)
  if (body?.kind === 'refused') return body
  const form = content === 'form' && typeof body?.value === 'string' ? pairsIn(body.value) : []
  const request: FhirRequest = {
    place,
    query: [...query, ...form].filter(([name]) => name !== '_format' && name !== '_pretty'),
    conditions: conditionsIn(wire),
    preference: preferenceOf(wire.header('prefer')),
    body: body?.value,
    base: wire.base,
    zone: wire.zone,
  }
  return ok({ route, request, isPretty: named(query, '_pretty') === 'true' })
}

function conditionsIn({ header }: Wire): Conditions {
  return {
    ifMatch: header('if-match'),
    ifNoneMatch: header('if-none-match'),
    ifModifiedSince: header('if-modified-since'),
    ifNoneExist: header('if-none-exist'),
  }
}

function named(query: readonly Pair[], name: string): string | undefined {
  return query.find(([one]) => one === name)?.[1]
}

function queryIn(address: string): string {
  const start = address.indexOf('?')
  return start < 0 ? '' : address.slice(start + 1)
}

/** The pairs of a query or of a form, in their order. */
export function pairsIn(text: string): readonly Pair[] {
  return [...new URLSearchParams(text)]
}
