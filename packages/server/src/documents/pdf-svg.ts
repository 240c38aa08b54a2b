import type { SvgNode } from '@legato/vascular'
import { type Page, SEMIBOLD, TEXT } from './pdf-page.ts'

type Attributes = SvgNode['attributes']

/** The sheet on which a drawing stands, in its own measure. */
export function sizeOf({ attributes }: SvgNode): {
  readonly width: number
  readonly height: number
} {
  const [, , width = 1, height = 1] = String(attributes.viewBox).split(' ').map(Number)
  return { width, height }
}

/** An element with what it inherits, as SVG has it. Titles and descriptions are told in words. */
export function nodePdf(
  page: Page,
  { tag, attributes, children }: SvgNode,
  from: Attributes,
): void {
  const own = { ...from, ...attributes }
  switch (tag) {
    case 'svg':
    case 'g':
      page.save()
      moved(page, attributes)
      for (const child of children) if (typeof child !== 'string') nodePdf(page, child, own)
      page.restore()
      return
    case 'path':
      painted(page.save().path(textOf(own, 'd')), own)
      return
    case 'circle':
      painted(page.save().circle(numberOf(own, 'cx'), numberOf(own, 'cy'), numberOf(own, 'r')), own)
      return
    case 'rect':
      painted(page.save().rect(...boxOf(own)), own)
      return
    case 'text':
    case 'tspan':
      written(page, children, own)
      return
    case 'title':
    case 'desc':
      return
  }
}

function moved(page: Page, { transform }: Attributes): void {
  const [, x, y] = /^translate\(([\d.-]+)[ ,]([\d.-]+)\)$/.exec(String(transform ?? '')) ?? []
  if (x !== undefined && y !== undefined) page.translate(Number(x), Number(y))
}

function boxOf(own: Attributes): [number, number, number, number] {
  return [numberOf(own, 'x'), numberOf(own, 'y'), numberOf(own, 'width'), numberOf(own, 'height')]
}

/** Fills and strokes what was just laid down, and goes back to how the page was. */
function painted(page: Page, own: Attributes): void {
  const fill = colorOf(own, 'fill')
  const stroke = colorOf(own, 'stroke')
  page.lineWidth(numberOf(own, 'strokeWidth', 1)).opacity(numberOf(own, 'opacity', 1))
  if (own.strokeLinecap === 'round') page.lineCap('round')
  if (own.strokeLinejoin === 'round') page.lineJoin('round')
  const [dash, space = dash] = textOf(own, 'strokeDasharray')
    .split(/[ ,]+/)
    .filter(Boolean)
    .map(Number)
  if (dash !== undefined && space !== undefined) page.dash(dash, { space })
  if (fill && stroke) page.fillAndStroke(fill, stroke)
  else if (fill) page.fill(fill)
  else if (stroke) page.stroke(stroke)
  page.restore()
}

function written(page: Page, children: SvgNode['children'], own: Attributes): void {
  for (const child of children)
    if (typeof child !== 'string') nodePdf(page, child, own)
    else {
      const size = numberOf(own, 'fontSize', 12)
      const isBold = numberOf(own, 'fontWeight', 400) > 500
      page
        .font(isBold ? SEMIBOLD : TEXT)
        .fontSize(size)
        .fillColor(colorOf(own, 'fill') ?? '#000000')
      const width = page.widthOfString(child)
      const shift = { start: 0, middle: width / 2, end: width }[anchorOf(own)]
      const place = { lineBreak: false, baseline: 'alphabetic' } as const
      page.text(child, numberOf(own, 'x') - shift, numberOf(own, 'y'), place)
    }
}

function anchorOf({ textAnchor }: Attributes): 'start' | 'middle' | 'end' {
  return textAnchor === 'middle' || textAnchor === 'end' ? textAnchor : 'start'
}

function colorOf(own: Attributes, key: 'fill' | 'stroke'): string | undefined {
  const color = own[key]
  return typeof color === 'string' && color.startsWith('#') ? color : undefined
}

function numberOf(own: Attributes, key: string, otherwise = 0): number {
  return own[key] === undefined ? otherwise : Number(own[key])
}

function textOf(own: Attributes, key: string): string {
  return String(own[key] ?? '')
}
