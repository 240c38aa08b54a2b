import type { DrawnShape, Figure } from '@legato/clinic/care'
import { type Element, keepTogether, type Page, QUIET, TEXT, widthOf } from './pdf-page.ts'

const HIGHEST = 560

/** Draws a picture as wide as the page allows, with its words for those who do not see it. */
export function figurePdf(page: Page, parent: Element, figure: Figure): void {
  const { drawing, alternative, caption } = figure
  const scale = Math.min(widthOf(page) / drawing.width, HIGHEST / drawing.height)
  const [width, height] = [drawing.width * scale, drawing.height * scale]
  keepTogether(page, height + 32)
  const { x, y } = page
  const draw = (): void => {
    page.save().translate(x, y).scale(scale)
    for (const shape of drawing.shapes) shapePdf(page, shape)
    page.restore()
  }
  const words = { alt: alternative, bbox: [x, y, x + width, y + height], placement: 'Block' }
  parent.add(page.struct('Figure', words, draw))
  page.y = y + height + 8
  page.x = x
  const say = (): Page => page.font(TEXT).fontSize(9).fillColor(QUIET).text(caption).moveDown(0.8)
  parent.add(page.struct('Caption', {}, say))
}

function shapePdf(page: Page, shape: DrawnShape): void {
  switch (shape.kind) {
    case 'path':
      pathPdf(page, shape)
      return
    case 'text': {
      const { text, size, color, anchor, x, y } = shape
      page.font(TEXT).fontSize(size).fillColor(color)
      const width = page.widthOfString(text)
      const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
      page.text(text, left, y, { lineBreak: false, baseline: 'alphabetic' })
      return
    }
  }
}

type Path = Extract<DrawnShape, { readonly kind: 'path' }>

function pathPdf(page: Page, { path, fill, stroke, width = 1, dash = [] }: Path): void {
  page.save().path(path).lineWidth(width).lineCap('round')
  if (dash.length > 0) page.dash(dash[0] ?? width, { space: dash[1] ?? dash[0] ?? width })
  if (fill !== undefined && stroke !== undefined) page.fillAndStroke(fill, stroke)
  else if (fill !== undefined) page.fill(fill)
  else if (stroke !== undefined) page.stroke(stroke)
  page.restore()
}
