import type { Content, Document } from '@legato/clinic/care'
import type { FastifyReply } from 'fastify'
import { documentHtml, documentPdf } from '../documents/index.ts'

export interface Format {
  readonly format?: 'html' | 'pdf'
}

/** In which of the two forms it is asked for. */
export const FORMAT = { type: 'object', properties: { format: { enum: ['html', 'pdf'] } } }

/** A document is words of its own: no script runs in it, and nothing is fetched for it. */
const DOCUMENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"

/** Prints a document in the form that was asked for. */
export async function sendDocument(
  reply: FastifyReply,
  document: Document,
  format: 'html' | 'pdf' = 'html',
): Promise<FastifyReply> {
  reply.header('content-security-policy', DOCUMENT_POLICY)
  if (format === 'html') return reply.type('text/html; charset=utf-8').send(documentHtml(document))
  reply.header('content-disposition', `inline; filename="${nameOf(document)}.pdf"`)
  return reply.type('application/pdf').send(Buffer.from(await documentPdf(document)))
}

/** No name of a person: file names travel further than what is in them. */
function nameOf({ kind, date, version }: Content & { readonly version: number }): string {
  return `${kind}-${date.replace(/[^\d-]/g, '')}-${version}`
}
