import type { Document } from '@legato/clinic/care'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { documentPdf } from './pdf.ts'

/** For tests: a document printed as PDF, and opened again by another program. */
export async function opened(document: Document) {
  const loading = getDocument({ data: new Uint8Array(await documentPdf(document)), verbosity: 0 })
  return await loading.promise
}

type Opened = Awaited<ReturnType<typeof opened>>

async function pagesOf(pdf: Opened) {
  return await Promise.all(Array.from({ length: pdf.numPages }, (_, n) => pdf.getPage(n + 1)))
}

type Tree = Awaited<ReturnType<Awaited<ReturnType<typeof pagesOf>>[number]['getStructTree']>>

/** All elements of its structure, in the order in which they are read. */
export async function elementsOf(pdf: Opened): Promise<readonly Tree[]> {
  const trees = await Promise.all((await pagesOf(pdf)).map((page) => page.getStructTree()))
  const below = (node: Tree): readonly Tree[] => [
    node,
    ...node.children.flatMap((child) => ('role' in child ? below(child) : [])),
  ]
  return trees.flatMap(below)
}

/** The words of each page. */
export async function textOf(pdf: Opened): Promise<readonly string[]> {
  const contents = await Promise.all((await pagesOf(pdf)).map((page) => page.getTextContent()))
  return contents.map(({ items }) => items.map((item) => ('str' in item ? item.str : '')).join(' '))
}
