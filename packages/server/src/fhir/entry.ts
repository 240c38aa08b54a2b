import type { Answer } from '@legato/clinic/record'
import { type BundleEntry, isObject, type JsonObject, type OperationOutcome } from '@legato/fhir'
import { ok, refused } from '../repository/index.ts'
import { readJson } from './json.ts'
import type { Preference } from './prefer.ts'
import type { FhirRequest, Reply } from './request.ts'
import type { Content } from './routes.ts'
import { statusIn } from './status.ts'
import { type Asked, asked } from './wire.ts'

/** One request of a Bundle. */
export interface Item extends Asked {
  /** From 0, as in FHIRPath. */
  readonly index: number
  readonly fullUrl: string | undefined
}

/** An entry read as the request that it would be if it came alone. */
export function itemOf(whole: FhirRequest, entry: unknown, index: number): Answer<Item> {
  const said = isObject(entry) ? entry.request : undefined
  const place = `Bundle.entry[${index}]`
  if (
    !isObject(entry) ||
    !isObject(said) ||
    typeof said.method !== 'string' ||
    typeof said.url !== 'string'
  )
    return refused({ code: 'request-unclear', at: place })
  const answer = asked({
    method: said.method,
    address: addressIn(said.url, whole.base),
    header: (name) => headerOf(said, name),
    body: (content) => bodyOf(entry.resource, content),
    base: whole.base,
    zone: whole.zone,
  })
  if (answer.kind === 'refused') return { kind: 'refused', outcome: within(answer.outcome, index) }
  if (answer.value.route.interaction === 'bundle')
    return refused({ code: 'request-unclear', at: place })
  const request = { ...answer.value.request, preference: sparing(whole.preference) }
  const fullUrl = typeof entry.fullUrl === 'string' ? entry.fullUrl : undefined
  return ok({ ...answer.value, request, index, fullUrl })
}

/** What was sent is sent back only to who asks for it: a Bundle is long. */
function sparing(preference: Preference): Preference {
  return { ...preference, answer: preference.answer ?? 'minimal' }
}

/** Addresses may be written whole, or below the API. */
function addressIn(url: string, base: string): string {
  const below = url.startsWith(`${base}/`) ? url.slice(base.length) : url
  return below.startsWith('/') || /^\w+:/.test(below) ? below : `/${below}`
}

const HEADERS: ReadonlyMap<string, string> = new Map([
  ['if-match', 'ifMatch'],
  ['if-none-match', 'ifNoneMatch'],
  ['if-modified-since', 'ifModifiedSince'],
  ['if-none-exist', 'ifNoneExist'],
])

function headerOf(said: JsonObject, name: string): string | undefined {
  const value = said[HEADERS.get(name) ?? '']
  return typeof value === 'string' ? value : undefined
}

/** A patch travels as a Binary: https://hl7.org/fhir/R4/http.html#jsonpatch-bundle */
function bodyOf(resource: unknown, content: Content): Answer<unknown> {
  if (content === 'fhir') return ok(resource)
  const isPatch =
    content === 'patch' &&
    isObject(resource) &&
    resource.contentType === 'application/json-patch+json'
  if (!isPatch || typeof resource.data !== 'string')
    return refused({
      code: 'wrong-media-type',
      values: { expected: 'a Binary of application/json-patch+json' },
    })
  const read = readJson(Buffer.from(resource.data, 'base64'))
  return read.kind === 'value' ? ok(read.value) : refused(read.issue)
}

/** The answer to an entry. */
export function entryOf(answer: Answer<Reply>): BundleEntry {
  if (answer.kind === 'refused')
    return { response: { status: String(statusIn(answer.outcome)), outcome: answer.outcome } }
  const { status, headers, resource } = answer.value
  const { etag, location } = headers
  const lastModified = headers['last-modified']
  const response = {
    status: String(status),
    ...(location ? { location } : {}),
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified: new Date(lastModified).toISOString() } : {}),
  }
  if (resource === undefined) return { response }
  return resource.resourceType === 'OperationOutcome'
    ? { response: { ...response, outcome: resource } }
    : { resource, response }
}

/** An outcome told of the whole Bundle: `Observation.status` is `Bundle.entry[2].resource.status`. */
export function within(outcome: OperationOutcome, index: number): OperationOutcome {
  const entry = `Bundle.entry[${index}]`
  const placed = (at: string) =>
    /^[A-Z]\w*[.[]/.test(at) ? at.replace(/^\w+/, `${entry}.resource`) : entry
  return {
    ...outcome,
    issue: outcome.issue.map((issue) => ({
      ...issue,
      expression: (issue.expression ?? ['']).map(placed),
    })),
  }
}
