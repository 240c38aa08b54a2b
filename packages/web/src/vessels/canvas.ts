import { drawMap, type Exam, mapSvg, type SvgNode } from '@legato/vascular'

/** Pixels for each centimeter of the body: 3,000 across for both views. */
const SCALE = 24

/**
 * The map as a picture. The browser paints it from the drawing itself: an SVG may not be loaded as
 * an image here, for the pages forbid all addresses but the server's.
 */
export async function mapPng(exam: Exam): Promise<Blob | undefined> {
  const map = drawMap(exam, { theme: 'light' })
  const [, , width = 0, height = 0] = String(map.attributes.viewBox).split(' ').map(Number)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * SCALE)
  canvas.height = Math.round(height * SCALE)
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  pen.scale(SCALE, SCALE)
  paint(pen, map, {})
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'))
}

export function mapFile(exam: Exam): Blob {
  return new Blob([mapSvg(exam)], { type: 'image/svg+xml' })
}

/** Gives a file to the person; its name tells nobody whose it is. */
export function hand(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  Object.assign(link, { href: url, download: name })
  link.click()
  URL.revokeObjectURL(url)
}

type Attributes = SvgNode['attributes']

/** Attributes of text are given on from the groups around it. */
function paint(pen: CanvasRenderingContext2D, node: SvgNode, around: Attributes): void {
  const { tag, attributes, children } = node
  const given = { ...around, ...attributes }
  pen.save()
  const [, x = 0, y = 0] = /translate\((\S+) (\S+)\)/.exec(String(attributes.transform)) ?? []
  pen.translate(Number(x), Number(y))
  pen.globalAlpha = Number(attributes.opacity ?? 1)
  if (tag === 'text') write(pen, given, children.join(''))
  else shape(pen, node)
  for (const child of children)
    if (typeof child !== 'string' && child.tag !== 'title' && child.tag !== 'desc')
      paint(pen, child, inherited(given))
  pen.restore()
}

function inherited({ fontSize, fontFamily, textAnchor }: Attributes): Attributes {
  return {
    ...(fontSize !== undefined && { fontSize }),
    ...(fontFamily !== undefined && { fontFamily }),
    ...(textAnchor !== undefined && { textAnchor }),
  }
}

function shape(pen: CanvasRenderingContext2D, { tag, attributes }: SvgNode): void {
  const path = pathOf(tag, attributes)
  if (!path) return
  const { fill, stroke, strokeWidth, strokeDasharray, strokeLinecap, strokeLinejoin } = attributes
  if (fill !== undefined && fill !== 'none') {
    pen.fillStyle = String(fill)
    pen.fill(path)
  }
  if (stroke === undefined || stroke === 'none') return
  pen.strokeStyle = String(stroke)
  pen.lineWidth = Number(strokeWidth ?? 1)
  pen.lineCap = strokeLinecap === 'round' ? 'round' : 'butt'
  pen.lineJoin = strokeLinejoin === 'round' ? 'round' : 'miter'
  pen.setLineDash(
    strokeDasharray === undefined ? [] : String(strokeDasharray).split(' ').map(Number),
  )
  pen.stroke(path)
}

function pathOf(tag: SvgNode['tag'], attributes: Attributes): Path2D | undefined {
  const number = (key: string) => Number(attributes[key] ?? 0)
  if (tag === 'path') return new Path2D(String(attributes.d))
  const path = new Path2D()
  if (tag === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI)
  else if (tag === 'rect') path.rect(number('x'), number('y'), number('width'), number('height'))
  else return undefined
  return path
}

function write(pen: CanvasRenderingContext2D, given: Attributes, text: string): void {
  pen.font = `${given.fontWeight ?? 400} ${given.fontSize ?? 2}px ${given.fontFamily ?? 'sans-serif'}`
  pen.fillStyle = String(given.fill ?? '#000')
  pen.textAlign =
    given.textAnchor === 'middle' ? 'center' : given.textAnchor === 'end' ? 'right' : 'left'
  pen.fillText(text, Number(given.x ?? 0), Number(given.y ?? 0))
}
