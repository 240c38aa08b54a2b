import type { Document } from '@legato/clinic/document'
import { identityOf, standingOf } from '@legato/clinic/document'
import { type Page, QUIET, SEMIBOLD, STOP, TEXT, widthOf } from './pdf-page.ts'

/** Whose it is above, what it is and which page below; over a draft, that it is one. */
export function runningLines(page: Page, document: Document): void {
  const { start, count } = page.bufferedPageRange()
  for (let index = start; index < start + count; index++) {
    page.switchToPage(index)
    const pages = `page ${index - start + 1} of ${count}`
    above(page, document)
    below(page, `${document.title} · version ${document.version} · ${pages}`)
  }
}

function above(page: Page, { patient, standing }: Document): void {
  const standingColor = standing.kind === 'draft' ? STOP : QUIET
  line(page, { y: 32, text: identityOf(patient), color: QUIET, align: 'left' })
  line(page, { y: 32, text: standingOf(standing), color: standingColor, align: 'right' })
}

function below(page: Page, text: string): void {
  line(page, { y: page.page.height - 40, text, color: QUIET, align: 'left' })
}

interface Line {
  readonly y: number
  readonly text: string
  readonly color: string
  readonly align: 'left' | 'right'
}

/** What stands on every page is passed over in reading; it may stand outside the margins. */
function line(page: Page, { y, text, color, align }: Line): void {
  const { left } = page.page.margins
  const { bottom } = page.page.margins
  page.page.margins.bottom = 0
  page.markContent('Artifact', { type: 'Pagination' })
  page
    .font(align === 'right' ? SEMIBOLD : TEXT)
    .fontSize(8)
    .fillColor(color)
  page.text(text, left, y, { width: widthOf(page), align, lineBreak: false })
  page.endMarkedContent()
  page.page.margins.bottom = bottom
}
