export { documentHtml } from './html.ts'
export { documentPdf } from './pdf.ts'
export { contentOf, DOCUMENT_KIND, documentReference } from './reference.ts'
