import type { Answer } from '@legato/clinic/record'
import { ok, refused } from '../repository/index.ts'
import { readJson } from './json.ts'
import { contentOf } from './media.ts'
import type { Content } from './routes.ts'

const MEDIA: Readonly<Record<Content, string>> = {
  fhir: 'FHIR R4 in JSON, as application/fhir+json',
  patch: 'a JSON Patch (RFC 6902), as application/json-patch+json',
  form: 'a form, as application/x-www-form-urlencoded',
}

/** The bytes of a body and what they are said to be. */
export interface Sent {
  readonly bytes: Uint8Array | undefined
  readonly type: string | undefined
}

/** What was sent, which must be of this content: JSON, or the text of a form. */
export function bodyIn({ bytes, type }: Sent, content: Content): Answer<unknown> {
  if (bytes === undefined && type === undefined) return ok(undefined)
  if (contentOf(type ?? '') !== content)
    return refused({ code: 'wrong-media-type', values: { expected: MEDIA[content] } })
  if (content === 'form') return ok(new TextDecoder().decode(bytes))
  const read = readJson(bytes ?? new Uint8Array())
  return read.kind === 'value' ? ok(read.value) : refused(read.issue)
}
