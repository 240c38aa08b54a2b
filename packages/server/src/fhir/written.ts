import type { Answer, Written } from '@legato/clinic/record'
import { outcome, type Resource } from '@legato/fhir'
import { andThen } from '../http/answer.ts'
import { ok } from '../repository/index.ts'
import { etagOf } from './etag.ts'
import type { Wish } from './prefer.ts'
import type { FhirRequest, Reply } from './request.ts'

/** The answer to a write, as long as the client likes it. https://hl7.org/fhir/R4/http.html#ops */
export function written(request: FhirRequest, answer: Answer<Written>): Promise<Answer<Reply>> {
  return andThen(answer, (change) => ok(replyTo(request, change)))
}

export function replyTo({ base, preference }: FhirRequest, change: Written): Reply {
  const { type, id, version, at, effect } = change
  if (effect === 'removed' || change.resource === undefined) return removed(preference.answer)
  const location = `${base}/${type}/${id}/_history/${version}`
  const headers = {
    etag: etagOf(version),
    'last-modified': new Date(at).toUTCString(),
    ...(effect === 'updated' || effect === 'unchanged' ? {} : { location }),
  }
  const status = effect === 'created' ? 201 : 200
  return { status, headers, ...body(preference.answer, change.resource) }
}

function removed(asked: Wish | undefined): Reply {
  return asked === 'OperationOutcome'
    ? { status: 200, headers: {}, resource: outcome({ code: 'no-faults' }) }
    : { status: 204, headers: {} }
}

function body(asked: Wish | undefined, resource: Resource) {
  if (asked === 'minimal') return {}
  return { resource: asked === 'OperationOutcome' ? outcome({ code: 'no-faults' }) : resource }
}
