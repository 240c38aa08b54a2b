import type { Figure } from '@legato/clinic/document'
import { type Element, keepTogether, type Page, QUIET, TEXT, widthOf } from './pdf-page.ts'
import { nodePdf, sizeOf } from './pdf-svg.ts'

const HIGHEST = 560

/** Draws a picture as wide as the page allows, with its words for those who do not see it. */
export function figurePdf(page: Page, parent: Element, figure: Figure): void {
  const { drawing, alternative, caption } = figure
  const sheet = sizeOf(drawing)
  const scale = Math.min(widthOf(page) / sheet.width, HIGHEST / sheet.height)
  const [width, height] = [sheet.width * scale, sheet.height * scale]
  keepTogether(page, height + 32)
  const { x, y } = page
  const draw = (): void => {
    page.save().translate(x, y).scale(scale)
    nodePdf(page, drawing, {})
    page.restore()
  }
  const words = { alt: alternative, bbox: [x, y, x + width, y + height], placement: 'Block' }
  parent.add(page.struct('Figure', words, draw))
  page.y = y + height + 8
  page.x = x
  const say = (): Page => page.font(TEXT).fontSize(9).fillColor(QUIET).text(caption).moveDown(0.8)
  parent.add(page.struct('Caption', {}, say))
}
