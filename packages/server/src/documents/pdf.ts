import type { Document } from '@legato/clinic/document'
import PDFDocument from 'pdfkit'
import { blockPdf } from './pdf-block.ts'
import { ACCESSIBLE, MARGIN, PAPER, type Page, SEMIBOLD, TEXT } from './pdf-page.ts'
import { runningLines } from './pdf-running.ts'

/**
 * A document as tagged PDF (PDF/UA-1): title, language, headings, tables with their headers and
 * figures with their words can be read aloud; every page tells whose it is, which version, whether
 * it is signed, and its number of how many.
 */
export async function documentPdf(document: Document): Promise<Uint8Array> {
  const page = opened(document)
  const bytes = collected(page)
  const root = page.struct('Document')
  page.addStructure(root)
  root.add(page.struct('H1', {}, () => page.font(SEMIBOLD).fontSize(20).text(document.title)))
  root.add(
    page.struct('P', {}, () => page.font(TEXT).fontSize(9.5).text(dated(document)).moveDown(1)),
  )
  for (const block of document.blocks) blockPdf(page, root, block)
  root.end()
  runningLines(page, document)
  page.end()
  return await bytes
}

function opened({ title, language }: Document): Page {
  return new PDFDocument({
    size: PAPER,
    margins: MARGIN,
    pdfVersion: '1.7',
    ...ACCESSIBLE,
    tagged: true,
    displayTitle: true,
    lang: language,
    font: TEXT,
    info: { Title: title },
    bufferPages: true,
  })
}

function dated({ clinic, date, version }: Document): string {
  return [...(clinic === undefined ? [] : [clinic]), date, `version ${version}`].join(' · ')
}

function collected(page: Page): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  const parts: Buffer[] = []
  page.on('data', (part: Buffer) => parts.push(part))
  page.on('end', () => resolve(Buffer.concat(parts)))
  page.on('error', reject)
  return promise
}
