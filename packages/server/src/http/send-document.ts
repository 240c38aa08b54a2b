import type { Content, Document } from '@legato/clinic/care'
import type { FastifyReply } from 'fastify'
import { documentHtml } from '../documents/index.ts'
import type { Printed } from '../printing/index.ts'
import { refuse } from './answer.ts'

export interface Format {
  readonly format?: 'html' | 'pdf'
}

/** In which of the two forms it is asked for. */
export const FORMAT = { type: 'object', properties: { format: { enum: ['html', 'pdf'] } } }

/** A document is words of its own: no script runs in it, nothing is fetched for it, nothing sent from it. */
const DOCUMENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

interface Asked extends Format {
  readonly print: (document: Document) => Promise<Printed>
}

/** Sends a document in the form that was asked for; a PDF that is not there yet is to be asked for again. */
export async function sendDocument(
  reply: FastifyReply,
  document: Document,
  { format = 'html', print }: Asked,
): Promise<FastifyReply> {
  reply.header('content-security-policy', DOCUMENT_POLICY)
  if (format === 'html') return reply.type('text/html; charset=utf-8').send(documentHtml(document))
  const printed = await print(document)
  switch (printed.kind) {
    case 'printed':
      reply.header('content-disposition', `inline; filename="${nameOf(document)}.pdf"`)
      return reply.type('application/pdf').send(Buffer.from(printed.pdf))
    case 'waiting':
      return askAgain(reply)
    case 'failed':
      return refuse(reply, { code: 'failed' })
  }
}

const AGAIN_S = 2

/** For a program the header, for a browser a page that asks by itself. */
function askAgain(reply: FastifyReply): FastifyReply {
  reply.code(202).header('retry-after', AGAIN_S).type('text/html; charset=utf-8')
  return reply.send(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${AGAIN_S}"><title>Printing</title></head>
<body style="font:16px/24px Inter,system-ui,sans-serif;color:#1f1d1a;margin:48px auto;max-width:480px;padding:0 24px">
<h1 style="font-size:24px;line-height:32px">The document is being printed</h1>
<p>It opens here by itself in a moment.</p>
</body>
</html>
`)
}

/** No name of a person: file names travel further than what is in them. */
function nameOf({ kind, date, version }: Content & { readonly version: number }): string {
  return `${kind}-${date.replace(/[^\d-]/g, '')}-${version}`
}
