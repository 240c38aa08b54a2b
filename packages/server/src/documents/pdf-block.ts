import type { Block, Table } from '@legato/clinic/document'
import { figurePdf } from './pdf-figure.ts'
import {
  type Element,
  INK,
  keepTogether,
  LINE,
  type Page,
  QUIET,
  SEMIBOLD,
  STOP,
  TEXT,
  widthOf,
} from './pdf-page.ts'

const SIZE = 9.5
const HEADING = { 2: 14, 3: 11 } as const
const TONES = { quiet: QUIET, warning: STOP } as const

/** Writes one block below what stands, under `parent` in the order of reading. */
export function blockPdf(page: Page, parent: Element, block: Block): void {
  page.x = page.page.margins.left
  switch (block.kind) {
    case 'heading': {
      const { level, text } = block
      keepTogether(page, 72)
      parent.add(
        page.struct(`H${level}`, {}, () =>
          page
            .moveDown(0.6)
            .font(SEMIBOLD)
            .fontSize(HEADING[level])
            .fillColor(INK)
            .text(text)
            .moveDown(0.3),
        ),
      )
      return
    }
    case 'paragraph': {
      const color = block.tone === undefined ? INK : TONES[block.tone]
      parent.add(
        page.struct('P', {}, () =>
          plain(page, color).text(block.text, { lineGap: 2 }).moveDown(0.6),
        ),
      )
      return
    }
    case 'list':
      listPdf(page, parent, block.items)
      return
    case 'table':
      tablePdf(page, parent, block)
      return
    case 'figure':
      figurePdf(page, parent, block)
      return
    case 'signature':
      signaturePdf(page, parent, block)
      return
  }
}

function plain(page: Page, color = INK): Page {
  return page.font(TEXT).fontSize(SIZE).fillColor(color)
}

const INDENT = 12

function listPdf(page: Page, parent: Element, items: readonly string[]): void {
  const list = page.struct('L')
  parent.add(list)
  const { left } = page.page.margins
  for (const item of items) {
    const entry = page.struct('LI')
    list.add(entry)
    keepTogether(page, 2 * SIZE)
    const { y } = page
    entry.add(page.struct('Lbl', {}, () => plain(page).text('•', left, y)))
    const told = { width: widthOf(page) - INDENT, lineGap: 2 }
    entry.add(page.struct('LBody', {}, () => page.text(item, left + INDENT, y, told)))
    entry.end()
  }
  list.end()
  page.x = left
  page.moveDown(0.6)
}

const CELL = {
  padding: { top: 3, right: 8, bottom: 3, left: 0 },
  border: { top: 0, right: 0, bottom: 0.5, left: 0 },
  borderColor: { bottom: LINE },
}

function tablePdf(page: Page, parent: Element, { caption, columns, rows }: Table): void {
  keepTogether(page, 64)
  parent.add(page.struct('P', {}, () => plain(page, QUIET).text(caption).moveDown(0.2)))
  plain(page)
  const head = columns.map((text) => ({
    ...CELL,
    text,
    type: 'TH' as const,
    scope: 'Column' as const,
    font: { src: SEMIBOLD },
  }))
  const body = rows.map(([name = '', ...cells]) => [
    { ...CELL, text: name, type: 'TH' as const, scope: 'Row' as const },
    ...cells.map((text) => ({ ...CELL, text })),
  ])
  const columnStyles = sharesOf([columns, ...rows]).map((share) => share * widthOf(page))
  page.table({ ...{ structParent: parent }, columnStyles, data: [head, ...body] })
  page.moveDown(0.8)
}

/** What part of the width each column has: by its longest text, which counts from 13 to 34 signs. */
function sharesOf(rows: readonly (readonly string[])[]): readonly number[] {
  const longest = (rows[0] ?? []).map((_, column) =>
    Math.min(34, Math.max(13, ...rows.map((row) => 2 + (row[column]?.length ?? 0)))),
  )
  const all = longest.reduce((sum, length) => sum + length, 0)
  return longest.map((length) => length / all)
}

interface Signature {
  readonly name?: string
  readonly role: string
}

function signaturePdf(page: Page, parent: Element, { name, role }: Signature): void {
  keepTogether(page, 96)
  const { left } = page.page.margins
  const y = page.y + 48
  page.markContent('Artifact', { type: 'Layout' })
  page
    .moveTo(left, y)
    .lineTo(left + 240, y)
    .lineWidth(0.7)
    .strokeColor(INK)
    .stroke()
  page.endMarkedContent()
  page.y = y + 6
  const lines = name === undefined ? role : `${name}\n${role}`
  parent.add(page.struct('P', {}, () => plain(page, QUIET).text(lines)))
}
