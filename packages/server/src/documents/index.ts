export { documentHtml } from './html.ts'
export { documentPdf } from './pdf.ts'
export { contentOf, documentReference } from './reference.ts'
