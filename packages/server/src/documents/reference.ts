import type { Content } from '@legato/clinic/care'
import { parseContent } from '@legato/clinic/care'
import { byMachine } from '@legato/clinic/record'
import type { DocumentReference, Resource } from '@legato/fhir'
import type { PatientId } from '@legato/values'

/** Ours: a document as data, from which every form of it is printed. */
const FORM = 'application/vnd.legato.document+json'
export const DOCUMENT_KIND = 'urn:legato:document-kind'

/** How a document lies in the record: unverified until a person signs this very version. */
export function documentReference(
  content: Content,
  { id, patient }: { readonly id: string; readonly patient: PatientId },
): DocumentReference {
  const data = Buffer.from(JSON.stringify(content)).toString('base64')
  return byMachine<DocumentReference>({
    resourceType: 'DocumentReference',
    id,
    status: 'current',
    docStatus: 'preliminary',
    type: { coding: [{ system: DOCUMENT_KIND, code: content.kind }], text: content.title },
    subject: { reference: `Patient/${patient}` },
    description: content.title,
    content: [{ attachment: { contentType: FORM, title: content.title, data } }],
  })
}

/** What stands in it; undefined when it is no document of ours. */
export function contentOf(resource: Resource): Content | undefined {
  if (resource.resourceType !== 'DocumentReference') return undefined
  const [attached] = resource.content
  if (attached?.attachment.contentType !== FORM) return undefined
  return parseContent(jsonOf(attached.attachment.data ?? ''))
}

function jsonOf(base64: string): unknown {
  try {
    return JSON.parse(Buffer.from(base64, 'base64').toString())
  } catch {
    return undefined
  }
}
