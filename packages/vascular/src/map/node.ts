/** An element of SVG as data: printed as text on the server, made by React on a page. */
export interface SvgNode {
  readonly tag: 'svg' | 'g' | 'path' | 'circle' | 'rect' | 'text' | 'tspan' | 'title' | 'desc'
  /** Names as React writes them; `printSvg` knows how SVG does. */
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

export function node(
  tag: SvgNode['tag'],
  attributes: SvgNode['attributes'] = {},
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  return { tag, attributes, children }
}

/** The element and all in it as text. */
export function printSvg({ tag, attributes, children }: SvgNode): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${named(key)}="${safe(value)}"`)
  const inside = children.map((child) =>
    typeof child === 'string' ? safe(child) : printSvg(child),
  )
  const open = `<${tag}${given.join('')}`
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join('')}</${tag}>`
}

/** `strokeWidth` is `stroke-width`; only `viewBox` keeps its letter. */
function named(key: string): string {
  return key === 'viewBox' ? key : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function safe(value: string | number): string {
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
